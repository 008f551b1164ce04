internal import CareModel
internal import CareReports
internal import CommandSpec

/// `carecost compare`: plans side by side over a horizon.
struct CompareCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  var plans: [ID] = []
  var points = PointsWord(Set(Assumption.allCases))
  var skipsPoints = false
  var takesAllCases = false
  var showsAbout = false

  static var command: Command<World, Outcome> {
    Command(
      "compare", abstract: "Compares plans over a horizon: the main job.",
      examples: [
        .init("carecost compare", "Compares the list's own plans."),
        .init(
          "carecost compare --every '3 weeks' --horizon '2 years'",
          "Comes less often, looks further."),
        .init("carecost compare --plan course --with home -o course.md", "Writes a page's table."),
        .init("carecost compare --all-cases", "One row for each complaint."),
      ], CompareCommand(),
      [
        .options(
          "plan", "PLAN", \.plans, help: "A plan to compare; by default the list's."),
        .option("points", "LIST", \.points, help: "The tipping points to tell."),
        .flag("no-points", \.skipsPoints, help: "Tells no tipping points."),
        .flag("all-cases", \.takesAllCases, help: "Compares in every case, one a row."),
        .flag("about", \.showsAbout, help: "Shows what the plans are about, not what they cost."),
      ] + QuestionOptions.arguments.map { $0.pullback(\.question) }
        + ListOptions.arguments.map { $0.pullback(\.list) }
    ) { options, world in
      let file = try options.list.file(in: world)
      let (list, question) = try options.question.ask(options.plans, of: file, in: world)
      let style = options.list.style(for: list)
      var asked = options
      asked.question.start = question.horizon.start
      return try options.list.deliver(
        options.report(question, in: list, style: style), madeBy: asked.words, of: file, in: world)
    }
  }

  /// The command as it would be given again, with other options of the list.
  func words(_ list: ListOptions) -> [String] {
    let points =
      skipsPoints
      ? ["--no-points"]
      : points.points == Set(Assumption.allCases) ? [] : ["--points", self.points.argument]
    // What plans are about is the same for every client, on every day.
    let asked = showsAbout ? ["--about"] : (takesAllCases ? ["--all-cases"] : []) + question.words
    return ["compare"] + asked + plans.flatMap { ["--plan", $0.text] } + points + list.words
  }
}

extension CompareCommand {
  private func report(
    _ question: Question, in list: PriceList, style: LocaleStyle
  ) throws -> Report {
    if takesAllCases, showsAbout { throw UsageError("--all-cases cannot stand beside --about") }
    if takesAllCases { return try reportOfAllCases(question, in: list, style: style) }
    if showsAbout {
      guard let report = Report(about: question.plans, in: list, style: style) else {
        throw UsageError("none of these plans has an 'about' in the price list")
      }
      return report
    }
    return Report(try Comparison(question, in: list, points: wantedPoints), style: style)
  }

  private var wantedPoints: Set<Assumption> { skipsPoints ? [] : points.points }

  /// The plans in each case; of the tipping points only the one that is shown.
  private func reportOfAllCases(
    _ question: Question, in list: PriceList, style: LocaleStyle
  ) throws -> Report {
    if self.question.complaint != nil {
      throw UsageError("--all-cases cannot stand beside --case")
    }
    if self.question.sessions != nil {
      throw UsageError("--all-cases cannot stand beside --sessions")
    }
    let comparisons = try list.cases.refs.map { complaint in
      var question = question
      question.complaint = complaint
      return try Comparison(question, in: list, points: wantedPoints.intersection([.sessions]))
    }
    guard let report = Report(cases: comparisons, style: style) else {
      throw UsageError("--all-cases needs a case; the price list has none")
    }
    return report
  }
}

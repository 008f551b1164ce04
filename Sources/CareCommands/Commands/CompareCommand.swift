internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// `carecost compare`: plans side by side over a horizon.
struct CompareCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  /// `--plan`: in this order; none for those of the list's defaults.
  var plans: [ID] = []
  var points = PointsWord(Set(Assumption.allCases))
  var skipsPoints = false
  var takesAllCases = false
  var showsAbout = false

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "compare", abstract: texts.abstract(of: .compare), discussion: texts.discussion(of: .compare),
      examples: [
        .init("carecost compare", texts.meaning(of: .ownPlans)),
        .init(
          "carecost compare --every '3 weeks' --horizon '2 years'", texts.meaning(of: .lessOften)),
        .init(
          "carecost compare --plan course --with home -o course.md", texts.meaning(of: .pageTable)),
        .init("carecost compare --all-cases", texts.meaning(of: .everyCase)),
      ], CompareCommand(), arguments(texts)
    ) { options, world in try options.compare(in: world) }
  }

  /// Its own options, in the order of the help.
  private static func arguments(_ texts: any Texts) -> [Argument<CompareCommand>] {
    [
      .options("plan", texts.placeholder(.plan), \.plans, help: texts.help(.toCompare)),
      .option("points", texts.placeholder(.list), \.points, help: texts.help(.points)),
      .flag("no-points", \.skipsPoints, help: texts.help(.noPoints)),
      .flag("all-cases", \.takesAllCases, help: texts.help(PlanOption.everyCase)),
      .flag("about", \.showsAbout, help: texts.help(.about)),
    ] + QuestionOptions.arguments(texts).map { $0.pullback(\.question) }
      + ListOptions.arguments(texts).map { $0.pullback(\.list) }
  }

  /// Compares the plans for one case, or for each.
  private func compare(in world: World) throws -> Outcome {
    try checkUse(world.texts)
    let file = try list.file(in: world)
    let (prices, question) = try self.question.ask(plans, of: file, in: world)
    let set = try self.question.overrides(plans, of: file, in: world)
    var asked = self
    // What plans are about is the same for every client, on every day.
    if !showsAbout { asked.question.start = question.horizon.start }
    return try list.deliver(
      report(question, in: prices, set: set, style: list.style(for: prices), world.texts),
      madeBy: { asked.words($0, world.texts) }, of: file, in: world)
  }

  /// Refuses options that would be ignored.
  private func checkUse(_ texts: any Texts) throws(UsageError) {
    if skipsPoints, points.points != CompareCommand().points.points {
      throw UsageError(texts.exclude("--no-points", "--points"))
    }
    if showsAbout { try checkUseOfAbout(texts) }
    guard takesAllCases else { return }
    if question.complaint != nil { throw UsageError(texts.exclude("--all-cases", "--case")) }
    if question.sessions != nil { throw UsageError(texts.exclude("--all-cases", "--sessions")) }
  }

  /// With `--about` nothing is counted, so what only counting needs is refused.
  private func checkUseOfAbout(_ texts: any Texts) throws(UsageError) {
    if takesAllCases { throw UsageError(texts.exclude("--all-cases", "--about")) }
    let unused =
      question.given(texts) + (skipsPoints ? ["--no-points"] : [])
      + (points.points == CompareCommand().points.points ? [] : ["--points"])
    if let option = unused.first {
      throw UsageError(texts.isNotUsed(option, by: "'\(Application.name) compare --about'"))
    }
  }

  /// Reads the words after `compare` as they were recorded.
  ///
  /// - Throws: ``UsageError`` if they are none of its options.
  static func recorded(_ words: [String], _ texts: any Texts) throws -> CompareCommand {
    let reader = Command<Void, CompareCommand>(
      "compare", abstract: "", CompareCommand(), arguments(texts)
    ) {
      options, _ in options
    }
    return try reader.run(words, in: (), saying: texts)
  }

  /// The command as it would be given again, with other options of the list.
  func words(_ list: ListOptions, _ texts: any Texts) -> [String] {
    var asked = self
    asked.list = list
    return ["compare"] + Self.arguments(texts).words(for: asked, besides: CompareCommand())
  }
}

extension CompareCommand {
  /// The report on one case.
  private func report(
    _ question: Question, in list: PriceList, set: [Override], style: LocaleStyle,
    _ texts: any Texts
  ) throws -> Report {
    if takesAllCases {
      return try reportOfAllCases(question, in: list, set: set, style: style, texts)
    }
    if showsAbout {
      guard let report = Report(about: question.plans, in: list, style: style) else {
        throw UsageError(texts.noAbout)
      }
      return report
    }
    return Report(
      try Comparison(question, in: list, points: wantedPoints), set: set, style: style)
  }

  /// The tipping points that are looked for.
  private var wantedPoints: Set<Assumption> { skipsPoints ? [] : points.points }

  /// The plans in each case; of the tipping points only the one that is shown.
  private func reportOfAllCases(
    _ question: Question, in list: PriceList, set: [Override], style: LocaleStyle,
    _ texts: any Texts
  ) throws -> Report {
    let comparisons = try list.cases.refs.map { complaint in
      var question = question
      question.complaint = complaint
      return try Comparison(question, in: list, points: wantedPoints.intersection([.sessions]))
    }
    guard let report = Report(cases: comparisons, set: set, style: style) else {
      throw UsageError(texts.needsCase("--all-cases"))
    }
    return report
  }
}

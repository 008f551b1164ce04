internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// `carecost compare`: plans side by side over a horizon.
struct CompareCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  /// `--plan`: in this order; none for those of the list's defaults.
  var plans: [ItemWord] = []
  var points = PointsWord(Set(Assumption.allCases))
  var skipsPoints = false
  var takesAllCases = false
  var showsAbout = false
  /// `--chooser`: what readers are asked, and the replies that they may choose.
  var chooser: [VariationWord] = []
  /// `--relative`: days of a plan are told by their number.
  var isRelative = false
  var isBrief = false
  var isFull = false

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
      .options(
        "plan", texts.placeholder(.plan), \.plans, help: texts.help(.toCompare),
        completion: .known(.plan)),
      .option("points", texts.placeholder(.list), \.points, help: texts.help(.points)),
      .flag("no-points", \.skipsPoints, help: texts.help(.noPoints)),
      .flag("all-cases", \.takesAllCases, help: texts.help(PlanOption.everyCase)),
      .flag("about", \.showsAbout, help: texts.help(.about)),
      .options(
        "chooser", texts.placeholder(.variation), \.chooser, help: texts.help(.chooser),
        completion: .known(.path)),
      .flag("relative", \.isRelative, help: texts.help(.relative)),
      .flag("brief", \.isBrief, help: texts.help(.brief)),
      .flag("full", \.isFull, help: texts.help(.full)).unrecorded(),
    ] + QuestionOptions.arguments(texts).map { $0.pullback(\.question) }
      + ListOptions.arguments(texts).map { $0.pullback(\.list) }
  }

  /// Compares the plans for one case, or for each.
  private func compare(in world: World) throws -> Outcome {
    let layout = try list.layout(in: world)
    try checkUse(layout.format, world.texts)
    let file = try list.file(in: world)
    let (prices, question) = try self.question.ask(toCompare: plans, of: file, in: world)
    let set = try self.question.overrides(plans, of: file, in: world)
    var asked = self
    // What plans are about is the same for every client, on every day.
    if !showsAbout { asked.question.start = question.horizon.start }
    guard chooser.isEmpty else {
      return try list.deliver(
        try chooserReport(of: file, in: world), madeBy: { asked.words($0, world.texts) }, of: file,
        in: world)
    }
    let fits = fitsTerminal(layout.format, world)
    let report = try report(
      question, in: prices, set: set, telling: isBrief || fits ? [] : wantedPoints,
      style: style(for: prices, from: question.horizon.start), world.texts)
    return try list.deliver(
      isBrief || fits ? report.shortened(allBy: fits ? "--full" : nil) : report,
      madeBy: { asked.words($0, world.texts) }, of: file, in: world)
  }

  /// Whether a terminal gets what fits on it, so that the answer does not scroll away: a file or another
  /// program gets all, for neither scrolls.
  private func fitsTerminal(_ format: OutputFormat, _ world: World) -> Bool {
    let isOnTerminal = world.terminalWidth != nil && list.output == nil && format == .text
    return isOnTerminal && !isFull && !isBrief && !takesAllCases && !showsAbout
      && !choosesPoints && !skipsPoints
  }

  private var choosesPoints: Bool { points.points != CompareCommand().points.points }

  /// Refuses options that would be ignored.
  private func checkUse(_ format: OutputFormat, _ texts: any Texts) throws(UsageError) {
    if skipsPoints, choosesPoints { throw UsageError(texts.exclude("--no-points", "--points")) }
    try checkLength(format, texts)
    try checkChooser(format, texts)
    if showsAbout { try checkUseOfAbout(texts) }
    guard takesAllCases else { return }
    if question.complaint != nil { throw UsageError(texts.exclude("--all-cases", "--case")) }
    if question.sessions != nil { throw UsageError(texts.exclude("--all-cases", "--sessions")) }
  }

  /// Refuses to be brief or not where there is one length only.
  private func checkLength(_ format: OutputFormat, _ texts: any Texts) throws(UsageError) {
    guard isBrief || isFull else { return }
    let option = isBrief ? "--brief" : "--full"
    let others = [
      ("--full", isFull && isBrief), ("--all-cases", takesAllCases), ("--about", showsAbout),
      ("--points", isBrief && choosesPoints), ("--no-points", isBrief && skipsPoints),
    ]
    try refuse(option, beside: others, texts)
    let forms: [OutputFormat] = isBrief ? [.text, .markdown, .html, .csv] : [.text]
    guard forms.contains(format) else {
      throw UsageError(texts.exclude(option, "--format \(format.rawValue)"))
    }
  }

  /// Readers choose in a page, and between answers of one kind.
  private func checkChooser(_ format: OutputFormat, _ texts: any Texts) throws(UsageError) {
    guard !chooser.isEmpty else { return }
    guard [.html, .page].contains(format) else {
      throw UsageError(texts.needs("--chooser", "--format html"))
    }
    let others = [
      ("--all-cases", takesAllCases), ("--about", showsAbout), ("--brief", isBrief),
      ("--points", choosesPoints), ("--no-points", skipsPoints), ("--part", !list.parts.isEmpty),
    ]
    try refuse("--chooser", beside: others, texts)
  }

  /// Refuses an option beside the first of those that it excludes and that are given.
  private func refuse(
    _ option: String, beside others: [(name: String, isGiven: Bool)], _ texts: any Texts
  ) throws(UsageError) {
    guard let other = others.first(where: \.isGiven) else { return }
    throw UsageError(texts.exclude(option, other.name))
  }

  /// With `--about` nothing is counted, so what only counting needs is refused.
  private func checkUseOfAbout(_ texts: any Texts) throws(UsageError) {
    if takesAllCases { throw UsageError(texts.exclude("--all-cases", "--about")) }
    let unused =
      question.given(texts) + (isRelative ? ["--relative"] : [])
      + (skipsPoints ? ["--no-points"] : [])
      + (choosesPoints ? ["--points"] : [])
    if let option = unused.first {
      throw UsageError(texts.isNotUsed(option, by: "'\(Application.name) compare --about'"))
    }
  }

  /// Reads the words after `compare` as they were recorded.
  ///
  /// - Throws: ``UsageError`` if they are none of its options.
  static func recorded(_ words: [String], _ texts: any Texts) throws -> CompareCommand {
    try Command.read(
      words, of: "compare", into: CompareCommand(), arguments(texts), saying: texts)
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
    _ question: Question, in list: PriceList, set: [Override], telling points: Set<Assumption>,
    style: LocaleStyle,
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
    return Report(try Comparison(question, in: list, points: points), set: set, style: style)
  }

  /// How people of the place write, and whether days of a plan are dates.
  func style(for list: PriceList, from start: Day) -> LocaleStyle {
    let style = self.list.style(for: list)
    return isRelative ? style.counting(from: start) : style
  }

  /// The tipping points that are looked for.
  private var wantedPoints: Set<Assumption> { skipsPoints ? [] : points.points }

  /// The plans in each case; of the tipping points only the one that is shown.
  private func reportOfAllCases(
    _ question: Question, in list: PriceList, set: [Override], style: LocaleStyle,
    _ texts: any Texts
  ) throws -> Report {
    try ComparisonBound.check(cases: list.cases.count, plans: question.plans.count, texts)
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

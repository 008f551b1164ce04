internal import CareAnalysis
internal import CareModel
internal import CareRecords
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// `carecost records`: what the practice's own appointments say.
struct RecordsCommand: Sendable {
  var list = ListOptions()
  /// `FILE`: the booking export; `-` is standard input.
  var file = ""
  /// `--column`: which column is which.
  var columns: [ColumnWord] = []
  /// `--service`: what names of services mean.
  var services: [ServiceNameWord] = []
  /// `--dates`: what comes first between slashes.
  var dates: DateOrder?
  /// `--until`: the last day that is looked at; today without it.
  var until: Day?
  /// `--case`: whose courses are told; that of the list's defaults without it.
  var complaint: ItemWord?
  /// `--gap`: so long a gap ends a course.
  var gap = Interval(weeks: 8)
  /// `--clients-by-name`: whether clients are named.
  var namesClients = false
  /// `--propose`: the file of a proposal.
  var proposal: String?

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "records", abstract: texts.abstract(of: .records), discussion: texts.discussion(of: .records),
      examples: [
        .init("carecost records bookings.csv", texts.meaning(of: .ownRecords)),
        .init(
          "carecost records bookings.csv --column date=Datum --service Massage=relaxation",
          texts.meaning(of: .namedColumns)),
        .init(
          "carecost records bookings.csv --propose assumptions.json",
          texts.meaning(of: .proposedAssumptions)),
      ], RecordsCommand(), arguments(texts)
    ) { options, world in
      let file = try options.list.file(in: world)
      let list = try file.priceList()
      let findings = try options.findings(of: list, in: world)
      let style = options.list.style(for: list)
      let report = Report(
        findings, set: file.settings, namesClients: options.namesClients, style: style)
      return try options.deliver(report, findings, style, in: world)
    }
  }

  /// Its own options, in the order of the help.
  private static func arguments(_ texts: any Texts) -> [Argument<RecordsCommand>] {
    [
      .operand(
        texts.placeholder(.file), \.file, required: true, help: texts.help(RecordsOption.file),
        completion: .file),
      .options("column", texts.placeholder(.column), \.columns, help: texts.help(.column)),
      .options(
        "service", texts.placeholder(.named), \.services, help: texts.help(RecordsOption.service)),
      .option("dates", texts.placeholder(.kind), \.dates, help: texts.help(.dates)),
      .option(
        "until", texts.placeholder(.date), \.until, help: texts.help(RecordsOption.until)),
      .option(
        "case", texts.placeholder(.complaint), \.complaint,
        help: texts.help(RecordsOption.complaint), completion: .known(.complaint)),
      .option("gap", texts.placeholder(.time), \.gap, help: texts.help(.gap)),
      .flag("clients-by-name", \.namesClients, help: texts.help(.byName)),
      .option(
        "propose", texts.placeholder(.file), \.proposal, help: texts.help(.propose),
        completion: .file),
    ] + ListOptions.arguments(texts).map { $0.pullback(\.list) }
  }

  /// What the records say.
  private func findings(of list: PriceList, in world: World) throws -> RecordsFindings {
    let finder = ItemFinder(texts: world.texts)
    let complaint =
      try complaint.map { word throws(UsageError) in
        try finder.find(word, in: list.cases, .complaint)
      } ?? list.defaults.complaint
    let options = try readingOptions(for: list, finder, in: world)
    let records = try read(by: list, options, in: world)
    return try RecordsFindings(
      records, by: list, for: complaint, gap: gap, workers: WorkerPool(world.cores()))
  }

  /// How the file is to be read.
  private func readingOptions(
    for list: PriceList, _ finder: ItemFinder, in world: World
  ) throws(UsageError) -> RecordsOptions {
    var options = RecordsOptions()
    for word in columns {
      guard options.columns.updateValue(word.title, forKey: word.column) == nil else {
        throw UsageError(world.texts.givenTwice("--column \(word.column.rawValue)"))
      }
    }
    for word in services {
      options.services[word.name] = try finder.find(
        word.service, in: list.base.services, .service)
    }
    options.dateOrder = dates
    options.usualOrder = DateOrder(locale: self.list.style(for: list).identifier)
    options.until = until ?? world.today()
    return options
  }

  /// Reads the file piece by piece.
  private func read(
    by list: PriceList, _ options: RecordsOptions, in world: World
  ) throws -> Records {
    var reader = RecordsReader(list, options)
    do {
      try world.open(file) { pieces in
        while case let piece = try pieces.next(), !piece.isEmpty, try reader.read(piece) {}
      }
      return try reader.finish()
    } catch let error as RecordsError {
      throw RecordsFailure(name: file, error: error)
    }
  }

  /// Writes the report, and the proposal if one is wanted; tells what was left out.
  private func deliver(
    _ report: Report, _ findings: RecordsFindings, _ style: LocaleStyle, in world: World
  ) throws -> Outcome {
    var list = list
    // The report may have no file that --force could be for.
    if proposal != nil, list.output == nil { list.force = false }
    if let proposal { try propose(findings, in: proposal, style, world) }
    var outcome = try list.deliver(report, in: world)
    if let proposal {
      outcome.messages += world.texts.wrote(Quoted.whole(proposal)) + "\n"
      outcome.messages += warning(findings, style, world.texts)
    }
    outcome.messages +=
      LeftOutWords(name: file, leftOut: findings.leftOut, texts: world.texts).lines
    return outcome
  }

  /// That the proposal rests on few courses; nothing where there are enough.
  private func warning(
    _ findings: RecordsFindings, _ style: LocaleStyle, _ texts: any Texts
  ) -> String {
    guard let episodes = findings.episodes, episodes.restsOnFew else { return "" }
    return Application.message(
      texts.restsOnFew(
        style.number(episodes.ended), unless: style.number(EpisodeFindings.few)))
  }

  /// Writes the assumptions that follow.
  private func propose(
    _ findings: RecordsFindings, in file: String, _ style: LocaleStyle, _ world: World
  ) throws {
    if !list.force { try OutputTarget.requireRoom(for: file, in: world) }
    let assumptions = ProposedAssumptions(findings, style: style)
    guard !assumptions.values.isEmpty else { throw UsageError(world.texts.nothingToPropose) }
    try world.writeFile(file, Array(assumptions.text.utf8))
  }
}

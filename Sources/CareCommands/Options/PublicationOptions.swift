internal import CareModel
internal import CarePublishing
internal import CareReports
internal import CommandSpec

/// What is published of a price list: what `publish` is asked, and `verify` reads in the manifest.
struct PublicationOptions: Sendable {
  var question = QuestionOptions()
  var plans: [ID] = []
  var settings: [SettingWord] = []
  var locales: [LocaleWord] = []
  var csv = CSVWord.plain
  var hasOffers = false

  static var arguments: [Argument<PublicationOptions>] {
    [
      .options(
        "locale", "LOCALE", \.locales,
        help: "How readers write, such as fr_CH; an edition each, by default the list's own."),
      .options("plan", "PLAN", \.plans, help: "A plan to compare; by default the list's."),
    ] + QuestionOptions.ofEveryCase.map { $0.pullback(\.question) } + [
      ListOptions.settings(\.settings), ListOptions.csv(\.csv),
      .flag("json-ld", \.hasOffers, help: "Tells search engines the prices, too."),
    ]
  }

  /// Reads words that were recorded.
  ///
  /// - Throws: `UsageError` if they are no options of `publish`.
  init(recorded words: [String]) throws {
    let reader = Command<Void, PublicationOptions>(
      "publish", abstract: "", PublicationOptions(), Self.arguments
    ) { options, _ in options }
    self = try reader.run(words, in: ())
  }

  init() {}

  /// The options as they would be given again.
  private var words: [String] {
    question.words + plans.flatMap { ["--plan", $0.text] }
      + settings.flatMap { ["--set", $0.argument] }
      + locales.flatMap { ["--locale", $0.argument] }
      + (csv == .excel ? ["--csv", csv.argument] : []) + (hasOffers ? ["--json-ld"] : [])
  }

  /// What is published of a price list; fragments carry that fingerprint, by default its own.
  func publication(
    of file: ListFile, fingerprint: Fingerprint? = nil, in world: World
  ) throws -> Publication {
    let (list, question) = try question.ask(plans, of: file, in: world)
    guard !hasOffers || !list.isSample else {
      throw UsageError(
        "--json-ld tells search engines what is charged, and the price list says that its prices are a sample"
      )
    }
    var chosen = self
    if locales.isEmpty { chosen.locales = LocaleWord(argument: list.locale).map { [$0] } ?? [] }
    chosen.question.start = question.horizon.start
    let choice = Publication.Choice(
      question: question, locales: try chosen.distinctLocales(), isForExcel: csv == .excel,
      hasOffers: hasOffers)
    return try Publication(
      list, choice, fingerprint: fingerprint ?? file.fingerprint, options: chosen.words,
      command: { chosen.command(on: $0, in: $1, as: $2, of: list) })
  }

  private func distinctLocales() throws(UsageError) -> [String] {
    let names = locales.map(\.identifier)
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      throw UsageError("the locale '\(name)' is given twice")
    }
    return names
  }

  /// The command that makes the report on a subject.
  private func command(
    on subject: Publication.Subject, in locale: String, as format: OutputFormat, of list: PriceList
  ) -> String {
    var shared = ListOptions()
    shared.settings = settings
    shared.locale = LocaleWord(argument: locale)
    shared.format = format
    var compare = CompareCommand(list: shared, question: question, plans: plans)
    let words: [String]
    switch subject {
    case .comparison(let complaint):
      compare.question.complaint = complaint.map { list.cases[$0].id }
      words = compare.words(shared)
    case .cases:
      compare.takesAllCases = true
      words = compare.words(shared)
    case .plans:
      compare.showsAbout = true
      words = compare.words(shared)
    case .prices:
      words = PricesCommand(start: question.start, concession: question.concession).words(shared)
    }
    return ShellWords.joined([Application.name] + words)
  }
}

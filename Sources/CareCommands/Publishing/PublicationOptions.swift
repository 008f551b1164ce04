internal import CareModel
internal import CarePublishing
internal import CareReports
internal import CommandSpec
internal import Diagnostics

/// What is published of a price list: what `publish` is asked, and `verify` reads in the manifest.
struct PublicationOptions: Sendable {
  var question = QuestionOptions()
  /// `--plan`: in this order; none for those of the list's defaults.
  var plans: [ItemWord] = []
  /// `--case`: the cases that are published; none for all.
  var cases: [ItemWord] = []
  /// `--set`: values that replace some of the file's, in order.
  var settings: [SettingWord] = []
  /// `--locale`: an edition for each; that of the list without any.
  var locales: [LocaleWord] = []
  /// `--chooser`: what readers are asked, in a fragment for each case; nothing without it.
  var chooser: [VariationWord] = []
  var csv = CSVWord.plain
  var hasOffers = false

  /// All of them, in the order in which they are recorded.
  static func arguments(_ texts: any Texts) -> [Argument<PublicationOptions>] {
    [
      .options("locale", texts.placeholder(.locale), \.locales, help: texts.help(.edition)),
      .options(
        "plan", texts.placeholder(.plan), \.plans, help: texts.help(.toCompare),
        completion: .known(.plan)),
      .options(
        "case", texts.placeholder(.complaint), \.cases, help: texts.help(.casesToPublish),
        completion: .known(.complaint)),
    ] + QuestionOptions.ofEveryCase(texts).map { $0.pullback(\.question) } + [
      ListOptions.settings(\.settings, texts), ListOptions.csv(\.csv, texts),
      .options(
        "chooser", texts.placeholder(.variation), \.chooser, help: texts.help(.chooser),
        completion: .known(.path)),
      .flag("json-ld", \.hasOffers, help: texts.help(.jsonLD)),
    ]
  }

  /// Reads words that were recorded.
  ///
  /// - Throws: ``UsageError`` if they are no options of `publish`.
  init(recorded words: [String], _ texts: any Texts) throws {
    self = try Command.read(
      words, of: "publish", into: PublicationOptions(), Self.arguments(texts), saying: texts)
  }

  /// What is published unless asked otherwise.
  init() {}

  /// How much work publishing a price list is: every case in every language.
  ///
  /// - Throws: ``UsageError`` if readers are asked too much, or nothing that can be read.
  func work(on list: PriceList, _ texts: any Texts) throws(UsageError) -> VisitWork {
    let answers = chooser.isEmpty ? 0 : try CompareCommand(chooser: chooser).answers(texts)
    let times = (1 + answers) * max(1, countOfCases(in: list)) * max(1, locales.count)
    return VisitWork(of: question, times: times, in: list)
  }

  private func countOfCases(in list: PriceList) -> Int {
    cases.isEmpty ? list.cases.count : cases.count
  }

  /// What is published of a price list; fragments carry that fingerprint, by default its own.
  func publication(
    of file: ListFile, fingerprint: Fingerprint? = nil, in world: World
  ) throws -> Publication {
    let (list, question) = try question.ask(toCompare: plans, of: file, in: world)
    try ComparisonBound.check(
      cases: countOfCases(in: list), plans: question.plans.count, world.texts)
    guard !hasOffers || !list.isSample else {
      throw UsageError(world.texts.tellsSamplePrices("--json-ld"))
    }
    let finder = ItemFinder(texts: world.texts)
    let cases = try finder.findEach(cases, in: list.cases, .complaint)
    var chosen = self
    chosen.cases = cases.map { ItemWord(list.cases[$0].id) }
    if locales.isEmpty { chosen.locales = LocaleWord(argument: list.locale).map { [$0] } ?? [] }
    chosen.question.start = question.horizon.start
    let choice = Publication.Choice(
      question: question, locales: try chosen.distinctLocales(world.texts),
      isForExcel: csv == .excel,
      hasOffers: hasOffers,
      settings: file.settings, set: try self.question.overrides(plans, of: file, in: world),
      cases: cases,
      hasChooser: !chooser.isEmpty)
    return try Publication(
      list, choice, fingerprint: fingerprint ?? file.fingerprint,
      options: Self.arguments(world.texts).words(for: chosen, besides: PublicationOptions()),
      localized: { locale in
        try self.question.ask(plans, of: file.speaking(Language(locale: locale)), in: world).list
      },
      chooser: { complaint, locale in
        try chosen.chooser(complaint, locale, of: list)
          .chooserReport(of: file.speaking(Language(locale: locale)), in: world)
      },
      command: { chosen.command(on: $0, in: $1, as: $2, of: list, world.texts) })
  }

  /// The locales, each once.
  ///
  /// - Throws: ``UsageError`` if one is given twice.
  private func distinctLocales(_ texts: any Texts) throws(UsageError) -> [String] {
    let names = locales.map(\.identifier)
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      throw UsageError(texts.localeGivenTwice(Quoted.word(name)))
    }
    return names
  }

  /// The command that makes the fragment in which readers choose, on a complaint.
  private func chooser(
    _ complaint: Ref<Case>?, _ locale: String, of list: PriceList
  ) -> CompareCommand {
    var compare = CompareCommand(
      question: question, plans: plans, chooser: chooser, isRelative: true)
    compare.question.complaint = complaint.map { ItemWord(list.cases[$0].id) }
    compare.list.locale = LocaleWord(argument: locale)
    return compare
  }

  /// The command that makes the report on a subject.
  private func command(
    on subject: Publication.Subject, in locale: String, as format: OutputFormat,
    of list: PriceList, _ texts: any Texts
  ) -> String {
    var shared = ListOptions()
    shared.settings = settings
    shared.locale = LocaleWord(argument: locale)
    shared.format = format
    var compare = CompareCommand(question: question, plans: plans, isRelative: true)
    let words: [String]
    switch subject {
    case .comparison(let complaint):
      compare.question.complaint = complaint.map { ItemWord(list.cases[$0].id) }
      words = compare.words(shared, texts)
    case .chooser(let complaint):
      words = chooser(complaint, locale, of: list).words(shared, texts)
    case .cases:
      compare.takesAllCases = true
      words = compare.words(shared, texts)
    case .plans:
      compare = CompareCommand(plans: plans, showsAbout: true)
      words = compare.words(shared, texts)
    case .prices:
      words = PricesCommand(start: question.start, concession: question.concession).words(
        shared, texts)
    }
    return ShellWords.joined([Application.name] + words)
  }
}

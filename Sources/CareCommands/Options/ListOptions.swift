internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// Which price list is read, and how the result is written: what all commands share.
struct ListOptions: Sendable {
  var pricing: String?
  /// `--set`: values that replace some of the file's, in order.
  var settings: [SettingWord] = []
  /// `--locale`: how numbers and dates are written, and the language around them.
  var locale: LocaleWord?
  /// `--format`: the form of the result.
  var format: OutputFormat?
  var csv = CSVWord.plain
  /// `--part`: the parts of the report that are wanted; all without it.
  var parts: [ReportPart] = []
  /// `--output`: the file that is written; standard output without it.
  var output: String?
  var force = false

  /// The file that is read where no other is named.
  static let usualFile = "pricing.json"
  /// The environment variable that names another.
  static let variable = "CARECOST_PRICING"

  /// The file to write, for any command that can.
  static func output<Root>(
    _ path: any WritableKeyPath<Root, String?> & Sendable, _ texts: any Texts
  ) -> Argument<Root> {
    .option(
      "output", short: "o", texts.placeholder(.file), path, help: texts.help(.output),
      completion: .file
    ).unrecorded()
  }

  /// Whether an existing file is replaced, for any command that can write one.
  static func force<Root>(
    _ path: any WritableKeyPath<Root, Bool> & Sendable, _ texts: any Texts
  ) -> Argument<Root> {
    .flag("force", path, help: texts.help(ListOption.force)).unrecorded()
  }

  /// The price list's file, for any command that reads one.
  static func pricing<Root>(
    _ path: any WritableKeyPath<Root, String?> & Sendable, _ texts: any Texts
  ) -> Argument<Root> {
    .option(
      "pricing", texts.placeholder(.file), path, help: texts.help(.pricing), completion: .file
    ).unrecorded()
  }

  /// Values that replace some of the list's, for any command that reads one.
  static func settings<Root>(
    _ path: any WritableKeyPath<Root, [SettingWord]> & Sendable, _ texts: any Texts
  ) -> Argument<Root> {
    .options(
      "set", texts.placeholder(.setting), path, help: texts.help(.settings),
      completion: .known(.path))
  }

  /// The kind of CSV, for any command that writes some.
  static func csv<Root>(
    _ path: any WritableKeyPath<Root, CSVWord> & Sendable, _ texts: any Texts
  ) -> Argument<Root> {
    .option("csv", texts.placeholder(.kind), path, help: texts.help(.csv))
  }

  /// All of them.
  static func arguments(_ texts: any Texts) -> [Argument<ListOptions>] {
    [
      pricing(\.pricing, texts), settings(\.settings, texts),
      .option("locale", texts.placeholder(.locale), \.locale, help: texts.help(.locale)),
      .option("format", texts.placeholder(.format), \.format, help: texts.help(.format)),
      csv(\.csv, texts),
      .options("part", texts.placeholder(.part), \.parts, help: texts.help(.part)),
      output(\.output, texts), force(\.force, texts),
    ]
  }
}

// Reading.
extension ListOptions {
  /// The price list, with these settings and those that follow from other options in place.
  func priceList(in world: World) throws -> PriceList {
    try file(in: world).priceList()
  }

  /// The price list's file.
  func file(in world: World) throws(InputFailure) -> ListFile {
    try ListFile(pricing, settings: settings, language: askedLanguage, in: world)
  }

  /// The language that was asked for; `nil` if the list's own is to be taken.
  private var askedLanguage: Language? { locale.map { Language(locale: $0.identifier) } }

  /// How people of the place write.
  func style(for list: PriceList) -> LocaleStyle {
    LocaleStyle(locale?.identifier ?? list.locale, currency: list.currency)
  }
}

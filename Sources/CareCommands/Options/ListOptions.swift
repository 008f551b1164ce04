internal import CareModel
internal import CarePublishing
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// Which price list is read, and how the result is written: what all commands share.
struct ListOptions: Sendable {
  var pricing = "pricing.json"
  var settings: [SettingWord] = []
  var locale: LocaleWord?
  var format: OutputFormat?
  var csv = CSVWord.plain
  var output: String?

  /// The file to write, for any command that can.
  static func output<Root>(
    _ path: any WritableKeyPath<Root, String?> & Sendable
  ) -> Argument<Root> {
    .option(
      "output", short: "o", "FILE", path, help: "Writes to a file instead of standard output.",
      completion: .file)
  }

  /// The price list's file, for any command that reads one.
  static func pricing<Root>(
    _ path: any WritableKeyPath<Root, String> & Sendable
  ) -> Argument<Root> {
    .option(
      "pricing", "FILE", path, help: "The price list; '-' is standard input.", completion: .file)
  }

  /// Values that replace some of the list's, for any command that reads one.
  static func settings<Root>(
    _ path: any WritableKeyPath<Root, [SettingWord]> & Sendable
  ) -> Argument<Root> {
    .options("set", "PATH=VALUE", path, help: "Replaces a value of the price list.")
  }

  /// The kind of CSV, for any command that writes some.
  static func csv<Root>(_ path: any WritableKeyPath<Root, CSVWord> & Sendable) -> Argument<Root> {
    .option("csv", "KIND", path, help: "Whether CSV is for machines or for Excel.")
  }

  static var arguments: [Argument<ListOptions>] {
    [
      pricing(\.pricing), settings(\.settings),
      .option(
        "locale", "LOCALE", \.locale,
        help: "How people write there, such as fr_CH; by default the list's own."),
      .option(
        "format", "FORMAT", \.format,
        help: "How the result is written; text, unless FILE's name says otherwise."),
      csv(\.csv), output(\.output),
    ]
  }
}

/// A price list's file, as it was read, and the values that replace some of its own.
struct ListFile: Sendable {
  let bytes: [UInt8]
  let name: String
  let settings: [Override]
  /// The language in which texts that have it are shown; `nil` for the list's own.
  let language: Language?

  /// Reads it, once, so that standard input serves as well as any other.
  init(
    _ pricing: String, settings: [SettingWord], language: Language? = nil, in world: World
  ) throws(InputFailure) {
    bytes = try pricing == "-" ? world.readInput() : world.readFile(pricing)
    name = Self.name(pricing)
    self.settings = settings.map(\.setting)
    self.language = language
  }

  private init(bytes: [UInt8], name: String, settings: [Override], language: Language?) {
    self.bytes = bytes
    self.name = name
    self.settings = settings
    self.language = language
  }

  /// The same file with those values in place.
  func setting(_ settings: [Override]) -> ListFile {
    ListFile(bytes: bytes, name: name, settings: settings, language: language)
  }

  /// What a price list is called in messages.
  static func name(_ pricing: String) -> String {
    pricing == "-" ? "standard input" : Quoted.whole(pricing)
  }

  /// What the list says, in a few digits.
  var fingerprint: Fingerprint { Fingerprint(of: bytes, settings: settings) ?? .ofNothing }

  /// The list, with further values in place that follow from other options, and every list that
  /// follows from it by replacing values.
  func scenarios(adding more: [Override] = []) throws(InvalidPriceList) -> Scenarios {
    try Scenarios(
      bytes, named: name, settings: settings + more, language: language?.code)
  }

  /// The list.
  func priceList() throws(InvalidPriceList) -> PriceList { try scenarios().base }

  /// The list, and where its values stand.
  func located() throws(InvalidPriceList) -> LocatedPriceList {
    try scenarios().located
  }
}

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

  /// The language of what is said before there is a list.
  var language: Language { askedLanguage ?? .english }

  /// How people of the place write.
  func style(for list: PriceList) -> LocaleStyle {
    LocaleStyle(locale?.identifier ?? list.locale, currency: list.currency)
  }

  /// How the result is to be written; in which form otherwise, if no option tells.
  func layout(
    in world: World, otherwise format: OutputFormat = .text
  ) throws(UsageError) -> Layout {
    var layout = Layout()
    layout.format = try chosenFormat() ?? format
    layout.isForExcel = csv == .excel
    layout.width = world.width
    layout.isEmphatic = output == nil && world.isEmphatic
    return layout
  }

  private func chosenFormat() throws(UsageError) -> OutputFormat? {
    if let format { return format }
    guard let output else { return csv == .excel ? .csv : nil }
    let name = output.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = String(name[name.index(after: dot)...])
    if let format = OutputFormat(fileExtension: ending) { return format }
    throw UsageError(
      "no format has the ending \(Quoted.word("." + ending)); give one with --format \(OutputFormat.choices.joined(separator: "|"))"
    )
  }

  /// What the price list is called in messages.
  var name: String { ListFile.name(pricing) }

  /// The options that change what a report says, as they would be given again.
  var words: [String] {
    settings.flatMap { ["--set", $0.argument] }
      + (locale.map { ["--locale", $0.argument] } ?? [])
      + (format.map { ["--format", $0.argument] } ?? [])
  }

  /// Writes a report where it is wanted.
  func deliver(_ report: Report, in world: World) throws -> Outcome {
    try deliver(report, try layout(in: world), in: world)
  }

  /// Writes a report where it is wanted, with the command that makes it again if it is for a page.
  func deliver(
    _ report: Report, madeBy command: (ListOptions) -> [String], of file: ListFile, in world: World
  ) throws -> Outcome {
    var layout = try layout(in: world)
    if layout.format.isForPages {
      var again = self
      again.format = layout.format
      let line = ShellWords.joined([Application.name] + command(again))
      layout.provenance = Provenance(fingerprint: file.fingerprint.text, command: line)
    }
    return try deliver(report, layout, in: world)
  }

  private func deliver(_ report: Report, _ layout: Layout, in world: World) throws -> Outcome {
    if layout.format == .svg, report.picture == nil {
      throw UsageError("there is no picture of this; 'carecost compare' draws one, of one case")
    }
    return try deliver(report.written(layout), in: world)
  }

  /// Writes a text where it is wanted.
  func deliver(_ text: String, in world: World) throws -> Outcome {
    guard let output, output != "-" else { return Outcome(output: text) }
    try world.writeFile(output, Array(text.utf8))
    return Outcome()
  }
}

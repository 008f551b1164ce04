internal import CareFormats
internal import CareModel
internal import CommandSpec
internal import Wording

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

  static var arguments: [Argument<ListOptions>] {
    [
      .option(
        "pricing", "FILE", \.pricing, help: "The price list; '-' is standard input.",
        completion: .file),
      .options(
        "set", "PATH=VALUE", \.settings, help: "Replaces a value of the price list."),
      .option(
        "locale", "LOCALE", \.locale,
        help: "How people write there, such as fr_CH; by default the list's own."),
      .option(
        "format", "FORMAT", \.format,
        help: "How the result is written; text, unless FILE's name says otherwise."),
      .option("csv", "KIND", \.csv, help: "Whether CSV is for machines or for Excel."),
      output(\.output),
    ]
  }
}

/// A price list's file, as it was read, and the values that replace some of its own.
struct ListFile: Sendable {
  let bytes: [UInt8]
  let name: String
  let settings: [Setting]

  /// The list, with further values in place that follow from other options, and every list that
  /// follows from it by replacing values.
  func scenarios(adding more: [Setting] = []) throws(InvalidPriceList) -> Scenarios {
    try Scenarios(bytes, named: name, settings: settings + more)
  }

  /// The list, with further values in place that follow from other options.
  func priceList(adding more: [Setting] = []) throws(InvalidPriceList) -> PriceList {
    try scenarios(adding: more).base
  }

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

  /// The price list's file, read once, so that standard input serves as well as any other.
  func file(in world: World) throws(InputFailure) -> ListFile {
    ListFile(
      bytes: try pricing == "-" ? world.readInput() : world.readFile(pricing), name: name,
      settings: settings.map(\.setting))
  }

  /// How people of the place write.
  func style(for list: PriceList) -> LocaleStyle {
    LocaleStyle(locale?.identifier ?? list.locale, currency: list.currency)
  }

  /// How the result is to be written.
  func layout(in world: World) throws(UsageError) -> Layout {
    var layout = Layout()
    layout.format = try chosenFormat()
    layout.isForExcel = csv == .excel
    layout.width = world.width
    layout.isEmphatic = output == nil && world.isEmphatic
    return layout
  }

  private func chosenFormat() throws(UsageError) -> OutputFormat {
    if let format { return format }
    guard let output else { return csv == .excel ? .csv : .text }
    let name = output.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return .text }
    let ending = String(name[name.index(after: dot)...])
    if let format = OutputFormat(fileExtension: ending) { return format }
    throw UsageError(
      "no format has the ending \(Quoted.word("." + ending)); give one with --format \(OutputFormat.choices.joined(separator: "|"))"
    )
  }

  /// What the price list is called in messages.
  var name: String { pricing == "-" ? "standard input" : Quoted.whole(pricing) }

  /// Writes a report where it is wanted.
  func deliver(_ report: Report, in world: World) throws -> Outcome {
    let layout = try layout(in: world)
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

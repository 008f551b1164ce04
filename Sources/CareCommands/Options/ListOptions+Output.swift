internal import CareModel
internal import CarePublishing
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

// Writing.
extension ListOptions {
  /// How the result is to be written; in which form otherwise, if no option tells.
  ///
  /// - Throws: ``UsageError`` if the output's name asks for a form that there is not, or what is said
  ///   about CSV is said about something else.
  func layout(
    in world: World, otherwise format: OutputFormat = .text
  ) throws(UsageError) -> Layout {
    var layout = Layout()
    layout.format = try chosenFormat(world.texts) ?? format
    layout.isForExcel = csv == .excel
    layout.width = world.width
    layout.isEmphatic = output == nil && world.isEmphatic
    guard csv == .plain || layout.format == .csv else {
      throw UsageError(
        world.texts.isAboutCSV("--csv \(csv.argument)", notAbout: layout.format.rawValue))
    }
    try checkParts(of: layout.format, world.texts)
    return layout
  }

  /// The form that is asked for by name, or by the ending of the file's; `nil` if neither is.
  private func chosenFormat(_ texts: any Texts) throws(UsageError) -> OutputFormat? {
    if let format { return format }
    guard let output else { return csv == .excel ? .csv : nil }
    let name = output.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = String(name[name.index(after: dot)...])
    if let format = OutputFormat(fileExtension: ending) { return format }
    throw UsageError(
      texts.noFormat(
        ofEnding: Quoted.word("." + ending),
        chosenBy: "--format \(OutputFormat.choices.joined(separator: "|"))"))
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

  /// Writes a report in its form, to a file or to standard output.
  private func deliver(_ report: Report, _ layout: Layout, in world: World) throws -> Outcome {
    if layout.format == .svg, report.picture == nil {
      throw UsageError(world.texts.noPicture(butOf: Self.drawing))
    }
    if layout.format == .message, report.lead.isEmpty {
      throw UsageError(world.texts.hasNoMessage("--format message"))
    }
    let report = try partly(report, in: layout.format, world.texts)
    var outcome = try deliver(report.written(layout), in: world)
    let place = report.style.identifier
    if locale == nil, Language.own(place) == nil {
      outcome.messages = Application.message(world.texts.noTexts(for: place)) + outcome.messages
    }
    return outcome
  }

  /// The commands that draw.
  private static let drawing = ["compare", "records", "sensitivity", "sweep"]
    .map { "'\(Application.name) \($0)'" }.joined(separator: ", ")

  /// Writes a text where it is wanted.
  func deliver(_ text: String, in world: World) throws -> Outcome {
    let target = try target(in: world)
    guard let name = target.name else { return Outcome(output: text) }
    try world.writeFile(name, Array(text.utf8))
    return Outcome(messages: target.wrote(world.texts))
  }

  /// Where the result goes.
  func target(in world: World) throws -> OutputTarget {
    try OutputTarget(output, replaces: force, in: world)
  }
}

package import CareModel
public import PriceListFormat

/// What a command found out, ready to be written: for people as words and tables, for machines as a
/// record.
public struct Report: Sendable {
  /// What every reader must see first: that the prices are a sample; `nil` if they are real.
  public let mark: String?
  /// What this is, whose, and of when.
  public let heading: String
  /// What a page of it is called; `nil` if as its first table is.
  var title: String?
  /// The answer, in whole sentences; a paragraph each.
  public internal(set) var lead: [String]
  /// The proof.
  public internal(set) var tables: [Table]
  /// What machines that read tables get, one after another with an empty line between; `nil` if the first of
  /// the proof.
  var forMachines: [Table]?
  /// What the tables rest on, and how their figures came about.
  public internal(set) var notes: [Notes]
  /// How to pay when nobody knows how long it takes; a sentence each, which the notes have, too.
  var howToPay: [String] = []
  /// What a message has room for beside the answer, the most important first, and last what must not be missing;
  /// all notes where there is none.
  var inShort: [String] = []
  /// What is compared, for a picture that is handed on by itself.
  var basis = PictureBasis()
  /// A line that tells how to go on, such as a command; never broken.
  var next: String?
  /// The same for machines, with every figure; made only for those who ask.
  public let record: @Sendable () -> Record
  /// How people of the place write.
  public let style: LocaleStyle
  /// The currency of all amounts.
  package let currency: Currency
  /// Draws what can be seen of it at a glance; `nil` if there is nothing to draw.
  public internal(set) var picture: (@Sendable () -> Drawing)?
  /// How a terminal shows it; `nil` if as everybody else.
  var sketch: Sketch?
  /// What a reader may choose, with an answer for each; `nil` if there is nothing to choose.
  var chooser: Chooser?
  /// The same in brief; `nil` if it is not to be had.
  var brief: Brief?

  /// The report in brief; as it is where it has no shorter form.
  ///
  /// - Parameter option: The option that shows all of it, to be told below; `nil` to tell none.
  /// - Returns: The shorter report.
  package func shortened(allBy option: String? = nil) -> Report {
    guard let brief else { return self }
    var report = self
    report.lead = brief.lead
    // Of many plans, names on one line each say more than how often one comes.
    let isTight = option != nil && brief.table.rows.count > 2
    report.tables = [isTight ? brief.table.hidingFromPeople("visits") : brief.table]
    // What a terminal has no room for, all of it says.
    let notes = (option == nil ? brief.compared : []) + brief.notes
    report.notes = notes.isEmpty ? [] : [Notes(nil, notes)]
    report.next = option.map { style.language.texts.more(by: $0, dayByDay: brief.dayByDay) }
    return report
  }

  /// What its shorter form rests on; nothing where there is none.
  var basisInBrief: [String] { brief?.basis ?? [] }

  /// What readers are asked, where they may choose; else nothing.
  package var asked: String {
    chooser?.questions.map(\.title).joined(separator: " ") ?? ""
  }

  /// What it says, without tables and notes.
  package var onlyItsAnswer: Report {
    var report = self
    report.tables = []
    report.notes = []
    return report
  }
}

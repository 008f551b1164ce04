internal import CareModel

/// Sentences of one kind that stand below a report's tables.
public struct Notes: Sendable {
  /// What they are; `nil` where that is plain.
  public let title: String?
  /// A sentence each.
  public let sentences: [String]

  init(_ title: String? = nil, _ sentences: [String]) {
    self.title = title
    self.sentences = sentences
  }
}

/// What a terminal shows in place of tables and a picture: a drawing in characters.
struct Sketch: Sendable {
  /// In the order in which they are shown.
  let tables: [Table]
  /// What the characters mean; a sentence each.
  var legend: [String] = []
}

/// What a command found out, ready to be written: for people as words and tables, for machines as a
/// record.
public struct Report: Sendable {
  /// What every reader must see first: that the prices are a sample; `nil` if they are real.
  public let mark: String?
  /// What this is, whose, and of when.
  public let heading: String
  /// The answer, in whole sentences; a paragraph each.
  public let lead: [String]
  /// The proof.
  ///
  /// Machines that read tables get the first.
  public let tables: [Table]
  /// What the tables rest on, and how their figures came about.
  public let notes: [Notes]
  /// The same for machines, with every figure; made only for those who ask.
  public let record: @Sendable () -> Record
  /// How people of the place write.
  public let style: LocaleStyle
  /// The currency of all amounts.
  let currency: Currency
  /// Draws what can be seen of it at a glance; `nil` if there is nothing to draw.
  public internal(set) var picture: (@Sendable () -> Picture)?
  /// How a terminal shows it; `nil` if as everybody else.
  var sketch: Sketch?
}

/// A tree of plain values, written as JSON with its members in order.
public indirect enum Record: Sendable {
  case null
  case flag(Bool)
  case count(Int)
  /// A number of parts of ten to the power `decimals`, all of them written.
  case decimal(Int, decimals: Int)
  case text(String)
  case list([Record])
  case object([(key: String, value: Record)])

  /// A text, or nothing.
  static func optional(_ text: String?) -> Record { text.map { .text($0) } ?? .null }
}

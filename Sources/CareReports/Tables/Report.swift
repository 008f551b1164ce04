package import CareModel
public import PriceListFormat

/// Sentences of one kind that stand below a report's tables.
public struct Notes: Sendable {
  /// What they are; `nil` where that is plain.
  public let title: String?
  /// A sentence each.
  public let sentences: [String]

  /// Sentences under a title, or under none.
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
  /// A line that tells how to go on, such as a command; never broken.
  var next: String?
  /// The same for machines, with every figure; made only for those who ask.
  public let record: @Sendable () -> Record
  /// How people of the place write.
  public let style: LocaleStyle
  /// The currency of all amounts.
  package let currency: Currency
  /// Draws what can be seen of it at a glance; `nil` if there is nothing to draw.
  public internal(set) var picture: (@Sendable () -> Picture)?
  /// How a terminal shows it; `nil` if as everybody else.
  var sketch: Sketch?
}

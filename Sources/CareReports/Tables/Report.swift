package import CareModel
public import PriceListFormat

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

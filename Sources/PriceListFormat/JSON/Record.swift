/// A tree of plain values, written as JSON with its members in order.
public indirect enum Record: Sendable {
  /// Nothing.
  case null
  /// Whether something is so.
  case flag(Bool)
  /// A whole number.
  case count(Int)
  /// A number of parts of ten to the power `decimals`, all of them written.
  case decimal(Int, decimals: Int)
  /// A number as somebody wrote it.
  case number(String)
  /// A text; the writer escapes it.
  case text(String)
  /// Records in order.
  case list([Record])
  /// Records by key, in this order.
  case object([(key: String, value: Record)])

  /// A text, or nothing.
  package static func optional(_ text: String?) -> Record { text.map { .text($0) } ?? .null }
}

/// A tree of plain values, written as JSON with its members in order.
public indirect enum Record: Sendable {
  case null
  case flag(Bool)
  case count(Int)
  /// A number of parts of ten to the power `decimals`, all of them written.
  case decimal(Int, decimals: Int)
  /// A number as somebody wrote it.
  case number(String)
  case text(String)
  case list([Record])
  case object([(key: String, value: Record)])

  /// A text, or nothing.
  package static func optional(_ text: String?) -> Record { text.map { .text($0) } ?? .null }
}

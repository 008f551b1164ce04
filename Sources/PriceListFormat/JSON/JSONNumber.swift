/// The grammar of a JSON number: RFC 8259, section 6.
enum JSONNumber {
  /// Whether a text is a number from its first byte to its last.
  ///
  /// - Complexity: O(bytes).
  static func isWellFormed(_ literal: String.UTF8View) -> Bool {
    var rest = literal[...]
    _ = take(&rest, UInt8(ascii: "-"))
    guard digits(&rest) > 0 else { return false }
    if take(&rest, UInt8(ascii: ".")), digits(&rest) == 0 { return false }
    if take(&rest, UInt8(ascii: "e")) || take(&rest, UInt8(ascii: "E")) {
      if !take(&rest, UInt8(ascii: "+")) { _ = take(&rest, UInt8(ascii: "-")) }
      if digits(&rest) == 0 { return false }
    }
    return rest.isEmpty
  }

  /// Takes a byte off the front; false if another stands there.
  private static func take(_ rest: inout Substring.UTF8View, _ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes all digits off the front, and counts them.
  private static func digits(_ rest: inout Substring.UTF8View) -> Int {
    let count = rest.prefix(while: \.isDigit).count
    rest.removeFirst(count)
    return count
  }
}

extension JSONReader {
  /// Whether a text is a JSON number.
  package static func isNumber(_ text: String) -> Bool { JSONNumber.isWellFormed(text.utf8) }
}

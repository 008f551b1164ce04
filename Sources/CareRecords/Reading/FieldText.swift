/// What the bytes of a field say: UTF-8, or else Windows-1252, as older spreadsheets save.
///
/// It is told field by field: bytes above 0x7F of the one are hardly ever valid in the other, and a file that is
/// read as it comes cannot be looked at as a whole.
enum FieldText {
  /// The text of bytes without ASCII white space around them, and without any other.
  static func text(_ trimmed: ArraySlice<UInt8>) -> String {
    if let text = String(validating: trimmed, as: UTF8.self) {
      return text.hasOuterSpace ? String(text.trimmingOuterSpace) : text
    }
    return String(String.UnicodeScalarView(trimmed.map(scalar)))
  }

  /// The bytes without spaces, tabs and line breaks around them.
  static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = field.firstIndex(where: { !isSpace($0) }),
      let last = field.lastIndex(where: { !isSpace($0) })
    else { return field.prefix(0) }
    return field[first...last]
  }

  /// The character of a byte of Windows-1252, as the WHATWG Encoding Standard has it; Latin-1 differs only where
  /// it has control characters.
  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The characters of the bytes 0x80 to 0x9F.
  private static let upper: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}

extension String {
  /// Whether white space that is not ASCII stands at an end.
  fileprivate var hasOuterSpace: Bool {
    // Most texts are plain at both ends, and then no table of characters is asked.
    guard let first = utf8.first, let last = utf8.last, first > 0x7F || last > 0x7F else {
      return false
    }
    return (self.first?.isWhitespace ?? false) || (self.last?.isWhitespace ?? false)
  }

  /// Without white space at its ends.
  fileprivate var trimmingOuterSpace: Substring {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}

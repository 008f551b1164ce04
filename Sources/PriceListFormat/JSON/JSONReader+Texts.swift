// Texts.
extension JSONReader {
  /// Reads a text in quotation marks.
  ///
  /// - Throws: ``Mistake`` if it is not closed on its line, or an escape in it is wrong.
  /// - Complexity: O(bytes of the text).
  mutating func string() throws(Mistake) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x0A, 0x0D:
        throw mistake(notClosedOnLine(from: start), at: start)
      case 0..<0x20:
        let digits = (byte < 16 ? "0" : "") + String(byte, radix: 16)
        report(LiteralFault.controlCharacter(escape: "\\u00\(digits)"), at: position)
        position += 1
      default:
        text.append(byte)
        position += 1
      }
    }
    throw mistake(LiteralFault.notClosed, at: start)
  }

  /// What is wrong with a text that is open where its line ends: perhaps the mark that should close it
  /// is a typographic one.
  private func notClosedOnLine(from start: Int) -> LiteralFault {
    let marks = (start + 1..<position).lazy.compactMap {
      typographicMark(in: bytes[$0..<min($0 + 4, bytes.count)])
    }
    return marks.first.map { .closedByTypographicQuote(mark: $0) } ?? .notClosedOnLine
  }

  /// Reads what follows a backslash, and adds what it stands for.
  private mutating func escape(into text: inout [UInt8]) throws(Mistake) {
    let start = position
    position += 1
    let letter = peek()
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter ?? 0)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(from: start, into: &text)
    default:
      position = min(position, bytes.count)
      throw mistake(LiteralFault.badEscape, at: start)
    }
  }

  /// Reads the digits after `\u`, and those of the other half where they are half a character.
  private mutating func unicodeEscape(from start: Int, into text: inout [UInt8]) throws(Mistake) {
    let first = try hexadecimal(from: start)
    guard let scalar = Unicode.Scalar(first) ?? secondHalf(of: first) else {
      report(LiteralFault.loneSurrogate, at: start)
      return
    }
    text.append(contentsOf: Array(String(Character(scalar)).utf8))
  }

  /// The character that this half and the one that follows stand for.
  private mutating func secondHalf(of first: UInt32) -> Unicode.Scalar? {
    guard (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: [0x5C, 0x75]),
      let second = hexadecimal(at: position + 2), (0xDC00..<0xE000).contains(second)
    else { return nil }
    position += 6
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  /// Reads four hexadecimal digits of an escape that began there.
  private mutating func hexadecimal(from start: Int) throws(Mistake) -> UInt32 {
    guard let value = hexadecimal(at: position) else {
      throw mistake(LiteralFault.badUnicodeEscape, at: start)
    }
    position += 4
    return value
  }

  /// The number that four hexadecimal digits make; `nil` if there are no four.
  private func hexadecimal(at offset: Int) -> UInt32? {
    let digits = bytes.dropFirst(offset).prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isHexadecimal) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

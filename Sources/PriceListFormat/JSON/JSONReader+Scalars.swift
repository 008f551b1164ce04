internal import Diagnostics

// Numbers and words.
extension JSONReader {
  mutating func number() throws(Mistake) -> JSON.Value {
    let start = position
    while let byte = peek(), byte.isNumeric { position += 1 }
    if let byte = peek(), byte.isLetter { return word(from: start) }
    let literal = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = literal.utf8.drop { $0 == UInt8(ascii: "-") }
    if digits.first == UInt8(ascii: "0"), digits.dropFirst().first?.isDigit ?? false {
      report(LiteralFault.leadingZero(Quoted.plain(literal)), at: start)
      return .invalid
    }
    guard JSONNumber.isWellFormed(literal.utf8) else {
      report(LiteralFault.notANumber(Quoted.plain(literal)), at: start)
      return .invalid
    }
    return .number(literal)
  }

  mutating func word() throws(Mistake) -> JSON.Value {
    guard let byte = peek(), byte.isLetter || byte.isNumeric else {
      throw mistake(otherQuote() ?? .valueExpected(found: found()))
    }
    return word(from: position)
  }

  private mutating func word(from start: Int) -> JSON.Value {
    while let byte = peek(), byte.isLetter || byte.isNumeric { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      let near =
        hasPlenty ? nil : Suggestion.nearest(to: word, among: ["true", "false", "null"])
      report(LiteralFault.notAWord(Quoted.plain(word), near: near), at: start)
      return .invalid
    }
  }

  /// What is wrong where a text begins with a quotation mark that is not JSON's; `nil` otherwise.
  func otherQuote() -> SyntaxFault? {
    if peek() == UInt8(ascii: "'") { return .singleQuotes }
    return typographicMark(in: bytes[position...].prefix(4)).map { .typographicQuote(mark: $0) }
  }

  /// The typographic quotation mark that some bytes begin with; `nil` otherwise.
  private func typographicMark(in bytes: ArraySlice<UInt8>) -> String? {
    ["‘", "’", "“", "”", "„", "«", "»", "‚"].first { bytes.starts(with: $0.utf8) }
  }
}

// Texts.
extension JSONReader {
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

  private mutating func hexadecimal(from start: Int) throws(Mistake) -> UInt32 {
    guard let value = hexadecimal(at: position) else {
      throw mistake(LiteralFault.badUnicodeEscape, at: start)
    }
    position += 4
    return value
  }

  private func hexadecimal(at offset: Int) -> UInt32? {
    let digits = bytes.dropFirst(offset).prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isHexadecimal) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

// Bytes.
extension JSONReader {
  func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  mutating func skipBlanks() throws(Mistake) {
    while let byte = peek() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "/"): guard try skipComment() else { return }
      case 0x0B, 0x0C, 0x80...: guard skipForeignSpace() else { return }
      default: return
      }
    }
  }

  /// Reads a space that is not JSON's, or a character that nobody sees, and reports it.
  ///
  /// - Returns: Whether there was one.
  private mutating func skipForeignSpace() -> Bool {
    guard let scalar = scalar(at: position), let kind = SyntaxFault.ForeignSpace(scalar) else {
      return false
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    report(SyntaxFault.foreignSpace(kind, code: code), at: position)
    position += UTF8.width(scalar)
    return true
  }

  /// Reads a comment, and reports it.
  ///
  /// - Returns: Whether there was one.
  private mutating func skipComment() throws(Mistake) -> Bool {
    let start = position
    if bytes[position...].starts(with: [0x2F, 0x2F]) {
      while let byte = peek(), byte != 0x0A { position += 1 }
    } else if bytes[position...].starts(with: [0x2F, 0x2A]) {
      position += 2
      while position < bytes.count, !bytes[position...].starts(with: [0x2A, 0x2F]) { position += 1 }
      guard position < bytes.count else {
        throw mistake(SyntaxFault.commentNotClosed, at: start)
      }
      position += 2
    } else {
      return false
    }
    report(SyntaxFault.comment, at: start)
    return true
  }

  /// What stands here, for messages.
  func found() -> SyntaxFault.Found {
    scalar(at: position).map { .character(Quoted.plain(String($0))) } ?? .end
  }

  /// The character that begins there; `nil` at the end.
  private func scalar(at offset: Int) -> Unicode.Scalar? {
    let end = min(offset + 4, bytes.count)
    return String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first
  }
}

extension JSONReader {
  /// Whether a text is a JSON number.
  package static func isNumber(_ text: String) -> Bool { JSONNumber.isWellFormed(text.utf8) }
}

/// The grammar of a JSON number.
private enum JSONNumber {
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

  private static func take(_ rest: inout Substring.UTF8View, _ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  private static func digits(_ rest: inout Substring.UTF8View) -> Int {
    let count = rest.prefix(while: \.isDigit).count
    rest.removeFirst(count)
    return count
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether it may stand in a number.
  var isNumeric: Bool {
    isDigit || self == 0x2B || self == 0x2D || self == 0x2E || self == 0x65 || self == 0x45
  }

  /// Whether it may stand in a word.
  var isLetter: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x5F
  }

  fileprivate var isHexadecimal: Bool {
    isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}

extension UInt8 {
  /// Whether it opens a list or an object.
  var opensContainer: Bool { self == UInt8(ascii: "{") || self == UInt8(ascii: "[") }
}

extension SyntaxFault.ForeignSpace {
  /// What kind of space it is, of those that JSON does not know; `nil` if it is none.
  fileprivate init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{A0}", "\u{2007}", "\u{202F}": self = .noBreakSpace
    case "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "\u{AD}": self = .invisible
    default:
      guard scalar.properties.isWhitespace else { return nil }
      self = .other
    }
  }
}

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
      report("\(Quoted.plain(literal)) has a leading zero; a JSON number has none", at: start)
      return .invalid
    }
    guard JSONNumber.isWellFormed(literal.utf8) else {
      report("\(Quoted.plain(literal)) is not a JSON number; write it as 12 or 12.50", at: start)
      return .invalid
    }
    return .number(literal)
  }

  mutating func word() throws(Mistake) -> JSON.Value {
    guard let byte = peek(), byte.isLetter || byte.isNumeric else {
      throw mistake("a value should be here, not \(found())\(otherQuote())")
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
      let near = Suggestion.clause(for: word, among: ["true", "false", "null"])
      let hint = near.isEmpty ? "; a text needs double quotes" : near
      report("\(Quoted.plain(word)) is not a JSON value\(hint)", at: start)
      return .invalid
    }
  }

  /// A hint, where a text begins with a quotation mark that is not JSON's.
  private func otherQuote() -> String {
    let marks = ["'", "‘", "’", "“", "”", "„", "«"]
    let isQuote = marks.contains { bytes[position...].starts(with: $0.utf8) }
    return isQuote ? "; a text needs straight double quotes, \"" : ""
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
        throw mistake("this text is not closed on its line; '\"' is missing", at: start)
      case 0..<0x20:
        let digits = (byte < 16 ? "0" : "") + String(byte, radix: 16)
        report("a control character in a text; write it as \\u00\(digits)", at: position)
        position += 1
      default:
        text.append(byte)
        position += 1
      }
    }
    throw mistake("this text is not closed; '\"' is missing", at: start)
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
      throw mistake("a backslash that begins no escape; write \\\\ for a backslash", at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int, into text: inout [UInt8]) throws(Mistake) {
    let first = try hexadecimal(from: start)
    guard let scalar = Unicode.Scalar(first) ?? secondHalf(of: first) else {
      report("half of a surrogate pair stands alone; write the character itself", at: start)
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
      throw mistake("\\u needs four hexadecimal digits", at: start)
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
      default: return
      }
    }
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
        throw mistake("this comment is not closed; '*/' is missing", at: start)
      }
      position += 2
    } else {
      return false
    }
    report("JSON has no comments; take this one out", at: start)
    return true
  }

  /// What stands here, for messages.
  func found() -> String {
    guard position < bytes.count else { return "the end of the file" }
    let rest = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
    return rest.unicodeScalars.first.map { Quoted.word(String($0)) } ?? "this"
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

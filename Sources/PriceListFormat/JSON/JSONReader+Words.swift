internal import Diagnostics

// Numbers, and the words of JSON.
extension JSONReader {
  /// Reads a number; one that is wrong is reported, and counts as a value that is.
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

  /// Reads `null`, `true` or `false`.
  ///
  /// - Throws: ``Mistake`` if no word begins here.
  mutating func word() throws(Mistake) -> JSON.Value {
    guard let byte = peek(), byte.isLetter || byte.isNumeric else {
      throw mistake(otherQuote() ?? .valueExpected(found: found()))
    }
    return word(from: position)
  }

  /// Reads to the end of a word that began there; one that JSON does not have is reported.
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
  func typographicMark(in bytes: ArraySlice<UInt8>) -> String? {
    ["‘", "’", "“", "”", "„", "«", "»", "‚"].first { bytes.starts(with: $0.utf8) }
  }
}

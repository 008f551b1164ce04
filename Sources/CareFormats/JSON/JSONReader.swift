/// Reads RFC 8259 JSON, and says of every mistake where it is.
///
/// A mistake that leaves no doubt about what follows (a comma too many, a number with a leading
/// zero, a key that appears twice) is reported and reading goes on, so that one run shows as many
/// mistakes as possible. One that does (a missing quote) ends the reading.
package struct JSONReader {
  /// The most bytes that are read: 4 MiB.
  package static let mostBytes = 4 << 20
  /// The most lists and objects within one another.
  package static let deepest = 64

  /// A mistake: where it is, the path to it as far as known, and what it is.
  package struct Mistake: Error, Hashable, Sendable {
    package let offset: Int
    package let path: [String]
    package let message: String
  }

  /// Reads one value, and what was wrong with it.
  ///
  /// - Returns: A value that is `nil` if what is wrong left none.
  /// - Complexity: O(bytes).
  package static func read(_ bytes: [UInt8]) -> (value: JSON?, mistakes: [Mistake]) {
    var reader = JSONReader(bytes)
    do throws(Mistake) {
      try reader.checkEncoding()
      let value = try reader.document()
      return (value, reader.mistakes)
    } catch {
      return (nil, reader.mistakes + [error])
    }
  }

  private let bytes: [UInt8]
  private var position = 0
  private var path: [String] = []
  private var mistakes: [Mistake] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private func mistake(_ message: String, at offset: Int? = nil) -> Mistake {
    Mistake(offset: offset ?? position, path: path, message: message)
  }

  private mutating func report(_ message: String, at offset: Int) {
    mistakes.append(mistake(message, at: offset))
  }

  private func checkEncoding() throws(Mistake) {
    guard bytes.count <= Self.mostBytes else {
      throw mistake("the file is larger than 4 MiB, the most that is read", at: 0)
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    throw mistake("this byte is not UTF-8; save the file as UTF-8", at: firstBadByte())
  }

  /// The offset of the first byte that does not belong to well-formed UTF-8.
  private func firstBadByte() -> Int {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&rest) { offset += UTF8.width(scalar) }
    return offset
  }
}

// Values.
extension JSONReader {
  private mutating func document() throws(Mistake) -> JSON {
    try skipBlanks()
    guard position < bytes.count else { throw mistake("there is nothing here; a JSON object is needed") }
    let value = try value(depth: 0)
    try skipBlanks()
    if position < bytes.count { report("there is more after the end of the JSON value", at: position) }
    return value
  }

  private mutating func value(depth: Int) throws(Mistake) -> JSON {
    guard depth <= Self.deepest else {
      throw mistake("lists and objects are nested more than \(Self.deepest) deep")
    }
    let start = position
    switch peek() {
    case UInt8(ascii: "{"): return JSON(.object(try object(depth: depth)), at: .offset(start))
    case UInt8(ascii: "["): return JSON(.array(try array(depth: depth)), at: .offset(start))
    case UInt8(ascii: "\""): return JSON(.string(try string()), at: .offset(start))
    case nil: throw mistake("the file ends where a value should be")
    case let byte?:
      return JSON(try byte.isNumeric ? number() : word(), at: .offset(start))
    }
  }

  private mutating func object(depth: Int) throws(Mistake) -> [JSON.Member] {
    var members: [JSON.Member] = []
    var seen: [String: Int] = [:]
    try sequence(closing: "}", what: "object") { reader throws(Mistake) in
      let start = reader.position
      guard reader.peek() == UInt8(ascii: "\"") else {
        throw reader.mistake("a key in double quotes should be here, not \(reader.found())")
      }
      let key = try reader.string()
      reader.path.append(key)
      try reader.skipBlanks()
      guard reader.take(":") else {
        throw reader.mistake("a colon should follow the key, not \(reader.found())")
      }
      try reader.skipBlanks()
      let value = try reader.value(depth: depth + 1)
      if let first = seen[key] {
        let line = TextPosition(of: first, in: reader.bytes).line
        reader.report("this key appears twice in the same object; the first is on line \(line)", at: start)
      } else {
        seen[key] = start
        members.append(JSON.Member(key: key, origin: .offset(start), value: value))
      }
      reader.path.removeLast()
      reader.nameItem(by: key, value)
    }
    return members
  }

  /// Once an item's id is known, the path counts it by its id.
  private mutating func nameItem(by key: String, _ value: JSON) {
    guard key == "id", let id = value.text, let last = path.last, Int(last) != nil else { return }
    path[path.count - 1] = id
  }

  private mutating func array(depth: Int) throws(Mistake) -> [JSON] {
    var items: [JSON] = []
    try sequence(closing: "]", what: "list") { reader throws(Mistake) in
      reader.path.append(String(items.count + 1))
      items.append(try reader.value(depth: depth + 1))
      reader.path.removeLast()
    }
    return items
  }

  /// Reads what is between brackets, element by element.
  private mutating func sequence(
    closing: Unicode.Scalar, what: String, element: (inout JSONReader) throws(Mistake) -> Void
  ) throws(Mistake) {
    let start = position
    position += 1
    try skipBlanks()
    if take(closing) { return }
    while true {
      try element(&self)
      try skipBlanks()
      if take(closing) { return }
      let comma = position
      guard take(",") else {
        guard position < bytes.count else {
          throw mistake("this \(what) is not closed; '\(closing)' is missing", at: start)
        }
        throw mistake("a comma or '\(closing)' should be here, not \(found())")
      }
      try skipBlanks()
      if take(closing) {
        report("a comma with nothing after it; JSON has none at the end of a list or object", at: comma)
        return
      }
    }
  }

  private mutating func number() throws(Mistake) -> JSON.Value {
    let start = position
    while let byte = peek(), byte.isNumeric { position += 1 }
    if let byte = peek(), byte.isLetter { return try word(from: start) }
    let literal = String(decoding: bytes[start..<position], as: UTF8.self)
    let digits = literal.drop { $0 == "-" }
    if digits.count > 1, digits.first == "0", digits.dropFirst().first?.isNumber ?? false {
      report("\(literal) has a leading zero; a JSON number has none", at: start)
      return .invalid
    }
    guard JSONNumber.isWellFormed(literal.utf8) else {
      report("\(literal) is not a JSON number; write it as 12 or 12.50", at: start)
      return .invalid
    }
    return .number(literal)
  }

  private mutating func word() throws(Mistake) -> JSON.Value { try word(from: position) }

  private mutating func word(from start: Int) throws(Mistake) -> JSON.Value {
    while let byte = peek(), byte.isLetter || byte.isNumeric { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "": throw mistake("a value should be here, not \(found())")
    default:
      report("\(word) is not a JSON value; a text needs double quotes", at: start)
      return .invalid
    }
  }
}

// Strings.
extension JSONReader {
  private mutating func string() throws(Mistake) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x0A, 0x0D: throw mistake("this text is not closed on its line; '\"' is missing", at: start)
      case 0..<0x20:
        report("a control character in a text; write it as \\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))", at: position)
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
    var scalar = Unicode.Scalar(first)
    if (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: [0x5C, 0x75]) {
      position += 2
      let second = try hexadecimal(from: start)
      if (0xDC00..<0xE000).contains(second) {
        scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      }
    }
    guard let scalar else {
      report("half of a surrogate pair stands alone; write the character itself", at: start)
      return
    }
    text.append(contentsOf: Array(String(Character(scalar)).utf8))
  }

  private mutating func hexadecimal(from start: Int) throws(Mistake) -> UInt32 {
    let digits = bytes[position..<min(position + 4, bytes.count)]
    guard digits.count == 4, digits.allSatisfy(\.isHexadecimal),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw mistake("\\u needs four hexadecimal digits", at: start) }
    position += 4
    return value
  }
}

// Bytes.
extension JSONReader {
  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() throws(Mistake) {
    while let byte = peek() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "/"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(Mistake) {
    let start = position
    if bytes[position...].starts(with: [0x2F, 0x2F]) {
      while let byte = peek(), byte != 0x0A { position += 1 }
    } else if bytes[position...].starts(with: [0x2F, 0x2A]) {
      position += 2
      while position < bytes.count, !bytes[position...].starts(with: [0x2A, 0x2F]) { position += 1 }
      guard position < bytes.count else { throw mistake("a comment that is not closed", at: start) }
      position += 2
    } else {
      throw mistake("a value should be here, not \(found())")
    }
    report("JSON has no comments", at: start)
  }

  /// What stands here, for messages.
  private func found() -> String {
    guard position < bytes.count else { return "the end of the file" }
    let rest = String(decoding: bytes[position..<min(position + 16, bytes.count)], as: UTF8.self)
    return rest.first.map { "'\($0)'" } ?? "this"
  }
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
    let count = rest.prefix { (0x30...0x39).contains($0) }.count
    rest.removeFirst(count)
    return count
  }
}

extension UInt8 {
  fileprivate var isNumeric: Bool {
    (0x30...0x39).contains(self) || self == 0x2B || self == 0x2D || self == 0x2E || self == 0x65
      || self == 0x45
  }
  fileprivate var isLetter: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x5F
  }
  fileprivate var isHexadecimal: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}

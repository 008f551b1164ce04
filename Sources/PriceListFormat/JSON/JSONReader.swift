internal import CareModel
internal import Diagnostics

/// Reads RFC 8259 JSON, and says of every mistake where it is.
///
/// A mistake that leaves no doubt about what follows (a comma too many or too few, a number with a
/// leading zero, a key that appears twice) is reported and reading goes on, so that one run shows as
/// many mistakes as possible. One that does (a missing quote) ends the reading.
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

  let bytes: [UInt8]
  var position = 0
  private var path: [String] = []
  private var mistakes: [Mistake] = []
  /// Made when a message first needs a line.
  private lazy var index = TextIndex(bytes)

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  func mistake(_ message: String, at offset: Int? = nil) -> Mistake {
    Mistake(offset: offset ?? position, path: path, message: message)
  }

  mutating func report(_ message: String, at offset: Int) {
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
    guard position < bytes.count else {
      throw mistake("there is nothing here; a JSON object is needed")
    }
    let value = try value(depth: 0)
    try skipBlanks()
    if position < bytes.count {
      report("there is more after the end of the JSON value", at: position)
    }
    return value
  }

  private mutating func value(depth: Int) throws(Mistake) -> JSON {
    let start = position
    switch peek() {
    case UInt8(ascii: "{"): return JSON(.object(try object(depth: depth + 1)), at: .offset(start))
    case UInt8(ascii: "["): return JSON(.array(try array(depth: depth + 1)), at: .offset(start))
    case UInt8(ascii: "\""): return JSON(.string(try string()), at: .offset(start))
    case nil: throw mistake("the file ends where a value should be")
    case let byte?:
      return JSON(try byte.isNumeric ? number() : word(), at: .offset(start))
    }
  }

  private func check(_ depth: Int) throws(Mistake) {
    guard depth > Self.deepest else { return }
    throw mistake("lists and objects are nested more than \(Self.deepest) deep")
  }

  private mutating func object(depth: Int) throws(Mistake) -> [JSON.Member] {
    try check(depth)
    var members: [JSON.Member] = []
    var seen: [String: Int] = [:]
    try sequence(closing: "}", what: "object") { reader throws(Mistake) in
      let start = reader.position
      let key = try reader.key()
      let value = try reader.value(depth: depth)
      if let first = seen[key] {
        let line = reader.index.line(of: first)
        reader.report(
          "this key appears twice in the same object; the first is on line \(line)", at: start)
      } else {
        seen[key] = start
        members.append(JSON.Member(key: key, origin: .offset(start), value: value))
      }
      reader.path.removeLast()
      reader.nameItem(by: key, value)
    }
    return members
  }

  /// Reads a key, which becomes the end of the path, and its colon.
  private mutating func key() throws(Mistake) -> String {
    guard peek() == UInt8(ascii: "\"") else {
      throw mistake("a key in double quotes should be here, not \(found())\(decimalComma())")
    }
    let key = try string()
    path.append(Quoted.plain(key))
    try skipBlanks()
    guard take(":") else { throw mistake("a colon should follow the key, not \(found())") }
    try skipBlanks()
    return key
  }

  /// A hint, where digits stand after a number and a comma.
  private func decimalComma() -> String {
    let before = bytes[..<position].suffix(2)
    guard let byte = peek(), byte.isDigit, before.last == UInt8(ascii: ","),
      before.first?.isDigit ?? false
    else { return "" }
    return "; a decimal number has a point, such as 72.50"
  }

  /// Once an item's id is known, the path counts it by its id.
  private mutating func nameItem(by key: String, _ value: JSON) {
    guard key == "id", let id = value.text.flatMap({ ID($0) }), let last = path.last,
      Int(last) != nil
    else { return }
    path[path.count - 1] = id.text
  }

  private mutating func array(depth: Int) throws(Mistake) -> [JSON] {
    try check(depth)
    var items: [JSON] = []
    try sequence(closing: "]", what: "list") { reader throws(Mistake) in
      reader.path.append(String(items.count + 1))
      items.append(try reader.value(depth: depth))
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
      try checkNotEnded(closing, what, since: start)
      try element(&self)
      let end = position
      try skipBlanks()
      if take(closing) { return }
      try checkNotEnded(closing, what, since: start)
      if peek() != UInt8(ascii: ",") {
        guard beginsElement(before: closing) else {
          throw mistake("a comma or '\(closing)' should be here, not \(found())\(innerQuote(end))")
        }
        let next = closing == "}" ? "key" : "item"
        report("a comma is missing here, before the next \(next)", at: end)
      } else if try skipCommas(), take(closing) {
        return
      }
    }
  }

  private func checkNotEnded(
    _ closing: Unicode.Scalar, _ what: String, since start: Int
  ) throws(Mistake) {
    guard position == bytes.count else { return }
    throw mistake("this \(what) is not closed; '\(closing)' is missing", at: start)
  }

  /// Reads a comma, and reports all that nothing stands before or after.
  ///
  /// - Returns: Whether there was one.
  private mutating func skipCommas() throws(Mistake) -> Bool {
    var comma = position
    guard take(",") else { return false }
    try skipBlanks()
    while peek() == UInt8(ascii: ",") {
      comma = position
      position += 1
      report("a comma too many; there is nothing before it", at: comma)
      try skipBlanks()
    }
    if peek() == UInt8(ascii: "}") || peek() == UInt8(ascii: "]") {
      report("a comma with nothing after it; take it out", at: comma)
    }
    return true
  }

  /// Whether what stands here can only be the next element.
  private func beginsElement(before closing: Unicode.Scalar) -> Bool {
    guard let byte = peek() else { return false }
    let isText = byte == UInt8(ascii: "\"")
    let isBracket = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    return isText || closing == "]" && isBracket
  }

  /// A hint, where a text ended and more of it seems to follow.
  private func innerQuote(_ end: Int) -> String {
    guard end == position, bytes[end - 1] == UInt8(ascii: "\""), peek()?.isLetter ?? false else {
      return ""
    }
    return "; a double quote within a text is written \\\""
  }
}

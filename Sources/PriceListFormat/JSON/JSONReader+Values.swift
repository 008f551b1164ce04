internal import CareModel
internal import Diagnostics

// Values, and what they are made of.
extension JSONReader {
  /// Reads the whole file: one value, and nothing after it.
  ///
  /// - Throws: ``Mistake`` if it leaves doubt about what follows.
  mutating func document() throws(Mistake) -> JSON {
    try skipWhiteSpace()
    let start = position
    guard start < bytes.count else {
      throw mistake(.nothingHere)
    }
    let value = try value(depth: 0)
    try skipWhiteSpace()
    if let byte = peek() {
      report(
        byte == bytes[start] && byte.opensContainer ? .secondFile : .moreAfterEnd, at: position)
    }
    return value
  }

  /// Reads any value, which lies within so many lists and objects.
  private mutating func value(depth: Int) throws(Mistake) -> JSON {
    let start = position
    switch peek() {
    case UInt8(ascii: "{"): return JSON(.object(try object(depth: depth + 1)), at: .offset(start))
    case UInt8(ascii: "["): return JSON(.array(try array(depth: depth + 1)), at: .offset(start))
    case UInt8(ascii: "\""): return JSON(.string(try string()), at: .offset(start))
    case nil: throw mistake(.valueMissingAtEnd)
    case let byte?:
      return JSON(try byte.isNumeric ? number() : word(), at: .offset(start))
    }
  }

  /// - Throws: ``Mistake`` if lists and objects lie deeper than ``deepest``.
  private func check(_ depth: Int) throws(Mistake) {
    guard depth > Self.deepest else { return }
    throw mistake(.nestedTooDeep(limit: Self.deepest))
  }

  /// Reads an object; of a key that it has twice, the first value counts.
  ///
  /// - Complexity: O(bytes).
  private mutating func object(depth: Int) throws(Mistake) -> [JSON.Member] {
    try check(depth)
    var members: [JSON.Member] = []
    var seen: [String: Int] = [:]
    try sequence(of: .object, closing: "}") { reader throws(Mistake) in
      let start = reader.position
      let key = try reader.key()
      let value = try reader.value(depth: depth)
      if let first = seen[key] {
        reader.report(SyntaxFault.keyTwice(firstLine: reader.index.line(of: first)), at: start)
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
      let isDecimal = followsDecimalComma
      throw mistake(
        otherQuote() ?? (isDecimal ? .decimalComma(found: found()) : .keyExpected(found: found())))
    }
    let key = try string()
    path.append(Quoted.plain(key))
    try skipWhiteSpace()
    guard take(":") else { throw mistake(.colonExpected(found: found())) }
    try skipWhiteSpace()
    return key
  }

  /// Whether digits stand here right after a number and a comma.
  private var followsDecimalComma: Bool {
    let before = bytes[..<position].suffix(2)
    return peek()?.isDigit ?? false && before.last == UInt8(ascii: ",")
      && before.first?.isDigit ?? false
  }

  /// Once an item's id is known, the path counts it by its id.
  private mutating func nameItem(by key: String, _ value: JSON) {
    guard key == "id", let id = value.text.flatMap({ ID($0) }), let last = path.last,
      Int(last) != nil
    else { return }
    path[path.count - 1] = id.text
  }

  /// Reads a list, whose items the path counts from 1 until their ids are known.
  private mutating func array(depth: Int) throws(Mistake) -> [JSON] {
    try check(depth)
    var items: [JSON] = []
    try sequence(of: .list, closing: "]") { reader throws(Mistake) in
      reader.path.append(String(items.count + 1))
      items.append(try reader.value(depth: depth))
      reader.path.removeLast()
    }
    return items
  }
}

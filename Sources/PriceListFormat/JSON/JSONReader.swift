internal import CareModel
internal import Diagnostics

/// Reads RFC 8259 JSON, and says of every mistake where it is.
///
/// A mistake that leaves no doubt about what follows (a comma too many or too few, a number with a
/// leading zero, a key that appears twice) is reported and reading goes on, so that one run shows as
/// many mistakes as possible. One that does (a missing quote) ends the reading.
package struct JSONReader {
  /// The most mebibytes that are read.
  package static let mostMebibytes = 4
  /// The most bytes that are read.
  package static let mostBytes = mostMebibytes << 20
  /// The most lists and objects within one another.
  package static let deepest = 64

  /// A mistake: where it is, the path to it as far as known, and what it is.
  package struct Mistake: Error, Hashable, Sendable {
    package let offset: Int
    package let path: Path
    package let cause: Cause
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
      return (value, reader.told)
    } catch {
      return (nil, reader.told + [error])
    }
  }

  /// The mistakes that were kept, and a word about the others.
  private var told: [Mistake] {
    mistakes.kept
      + (mistakes.hasMore ? mistakes.kept.suffix(1) : []).map {
        Mistake(offset: $0.offset, path: Path(), cause: .more(told: MistakeLog<Void>.most))
      }
  }

  /// Whether so much is wrong that what only makes messages better is left out.
  var hasPlenty: Bool { mistakes.count >= Reading.plenty }

  let bytes: [UInt8]
  var position = 0
  private var path: [String] = []
  private var mistakes = MistakeLog<Mistake>()
  /// Made when a message first needs a line.
  private lazy var index = TextIndex(bytes)

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.startsWithByteOrderMark { position = 3 }
  }

  func mistake(_ fault: SyntaxFault, at offset: Int? = nil) -> Mistake {
    Mistake(offset: offset ?? position, path: Path(path), cause: .syntax(fault))
  }

  func mistake(_ fault: LiteralFault, at offset: Int) -> Mistake {
    Mistake(offset: offset, path: Path(path), cause: .literal(fault))
  }

  mutating func report(_ fault: SyntaxFault, at offset: Int) {
    mistakes.append(mistake(fault, at: offset))
  }

  mutating func report(_ fault: LiteralFault, at offset: Int) {
    mistakes.append(mistake(fault, at: offset))
  }

  private func checkEncoding() throws(Mistake) {
    guard bytes.count <= Self.mostBytes else {
      throw mistake(.fileTooLarge(mebibytes: Self.mostMebibytes), at: 0)
    }
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    throw mistake(.notUTF8, at: firstBadByte())
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
    let start = position
    guard start < bytes.count else {
      throw mistake(.nothingHere)
    }
    let value = try value(depth: 0)
    try skipBlanks()
    if let byte = peek() {
      report(
        byte == bytes[start] && byte.opensContainer ? .secondFile : .moreAfterEnd, at: position)
    }
    return value
  }

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

  private func check(_ depth: Int) throws(Mistake) {
    guard depth > Self.deepest else { return }
    throw mistake(.nestedTooDeep(limit: Self.deepest))
  }

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
    try skipBlanks()
    guard take(":") else { throw mistake(.colonExpected(found: found())) }
    try skipBlanks()
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

  /// Reads what is between brackets, element by element.
  private mutating func sequence(
    of container: SyntaxFault.Container, closing: Unicode.Scalar,
    element: (inout JSONReader) throws(Mistake) -> Void
  ) throws(Mistake) {
    let start = position
    position += 1
    try skipBlanks()
    if take(closing) { return }
    while true {
      try checkNotEnded(container, closing, since: start)
      try element(&self)
      let end = position
      try skipBlanks()
      if take(closing) { return }
      try checkNotEnded(container, closing, since: start)
      if peek() != UInt8(ascii: ",") {
        guard beginsElement(before: closing) else {
          throw mistake(missingSeparator(before: closing, after: end))
        }
        report(.commaMissing(before: container == .object ? .key : .item), at: end)
      } else if try skipCommas(), take(closing) {
        return
      }
    }
  }

  private mutating func checkNotEnded(
    _ container: SyntaxFault.Container, _ closing: Unicode.Scalar, since start: Int
  ) throws(Mistake) {
    guard position == bytes.count else { return }
    let opened = index.position(of: start)
    throw mistake(
      .notClosed(
        container, closing: Character(closing), line: opened.line, column: opened.column))
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
      report(SyntaxFault.commaTooMany, at: comma)
      try skipBlanks()
    }
    if peek() == UInt8(ascii: "}") || peek() == UInt8(ascii: "]") {
      report(SyntaxFault.commaBeforeEnd, at: comma)
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

  /// What is wrong where an element is followed neither by a comma nor by the closing bracket: perhaps
  /// a text ended too early, and more of it follows.
  private func missingSeparator(before closing: Unicode.Scalar, after end: Int) -> SyntaxFault {
    let isWithinText =
      end == position && bytes[end - 1] == UInt8(ascii: "\"") && peek()?.isLetter ?? false
    let closing = Character(closing)
    return isWithinText
      ? .quoteWithinText(closing: closing, found: found())
      : otherQuote() ?? .separatorExpected(closing: closing, found: found())
  }
}

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
    /// How many bytes into the file it is.
    package let offset: Int
    /// The names that lead there, as far as they have been read.
    package let path: Path
    /// What is wrong.
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
  var hasPlenty: Bool { mistakes.hasPlenty }

  /// The file.
  let bytes: [UInt8]
  /// How many of its bytes have been read.
  var position = 0
  /// The names that lead to what is being read.
  var path: [String] = []
  private var mistakes = MistakeLog<Mistake>()
  /// Made when a message first needs a line.
  lazy var index = TextIndex(bytes)

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.startsWithByteOrderMark { position = 3 }
  }

  /// Something wrong with brackets, commas or bytes, here unless said otherwise.
  func mistake(_ fault: SyntaxFault, at offset: Int? = nil) -> Mistake {
    Mistake(offset: offset ?? position, path: Path(path), cause: .syntax(fault))
  }

  /// Something wrong with a number, word or text that begins there.
  func mistake(_ fault: LiteralFault, at offset: Int) -> Mistake {
    Mistake(offset: offset, path: Path(path), cause: .literal(fault))
  }

  /// Notes what is wrong, where it leaves no doubt about what follows.
  mutating func report(_ fault: SyntaxFault, at offset: Int) {
    mistakes.append(mistake(fault, at: offset))
  }

  /// Notes what is wrong with a number, word or text, where its end is plain.
  mutating func report(_ fault: LiteralFault, at offset: Int) {
    mistakes.append(mistake(fault, at: offset))
  }

  /// - Throws: ``Mistake`` if the file is too large, or no UTF-8.
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

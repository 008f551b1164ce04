internal import CareAnalysis
internal import CareReports
internal import PriceListFormat

/// Reads the tags and words of a page as browsers do, as far as it takes to find a report in it:
/// whatever the bytes, every page has some reading.
struct MarkupScanner {
  /// A name in small letters, and a value with its references resolved.
  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// A tag or words, and where they begin.
  struct Token {
    enum Kind {
      case start(String, [Attribute])
      case end(String)
      case words(String)
    }

    let kind: Kind
    let offset: Int
  }

  private let bytes: [UInt8]
  private var position = 0

  /// Elements in which nothing is a tag until they end.
  private static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe"]

  /// The tokens of a page, without its comments.
  ///
  /// - Complexity: O(bytes).
  static func tokens(of page: [UInt8]) -> [Token] {
    var scanner = MarkupScanner(bytes: page)
    var tokens: [Token] = []
    // An SVG has a title of its own, with words like any other's.
    var isInDrawing = false
    while let token = scanner.next() {
      tokens.append(token)
      switch token.kind {
      case .start("svg", _): isInDrawing = true
      case .end("svg"): isInDrawing = false
      case .start(let name, _) where raw.contains(name) && !isInDrawing:
        scanner.skip(toEndOf: name)
      default: break
      }
    }
    return tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func next() -> Token? {
    while position < bytes.count {
      let start = position
      guard bytes[position] == UInt8(ascii: "<") else { return words(from: start) }
      if starts("<!--") {
        skip(past: "-->")
      } else if starts("</"), letter(at: position + 2) {
        position += 2
        let name = self.name()
        _ = attributes()
        return Token(kind: .end(name), offset: start)
      } else if letter(at: position + 1) {
        position += 1
        let name = self.name()
        return Token(kind: .start(name, attributes()), offset: start)
      } else if starts("<!") || starts("<?") || starts("</") {
        skip(past: ">")
      } else {
        return words(from: start)
      }
    }
    return nil
  }

  private mutating func words(from start: Int) -> Token {
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return Token(kind: .words(text(start..<position)), offset: start)
  }

  private func text(_ range: Range<Int>) -> String {
    CharacterReference.resolved(String(decoding: bytes[range], as: UTF8.self))
  }

  private mutating func name() -> String {
    take { !Self.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }.lowercased()
  }

  private mutating func attributes() -> [Attribute] {
    var attributes: [Attribute] = []
    while position < bytes.count {
      _ = take { Self.isBlank($0) || $0 == UInt8(ascii: "/") }
      guard position < bytes.count, bytes[position] != UInt8(ascii: ">") else { break }
      // A name may begin with what would end it: then it is all of the name.
      let first = String(decoding: [bytes[position]], as: UTF8.self)
      position += 1
      let rest = take { !Self.isBlank($0) && !"=>/".utf8.contains($0) }
      _ = take(Self.isBlank)
      attributes.append(Attribute(name: (first + rest).lowercased(), value: value()))
    }
    position += 1
    return attributes
  }

  private mutating func value() -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return "" }
    position += 1
    _ = take(Self.isBlank)
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return CharacterReference.resolved(take { !Self.isBlank($0) && $0 != UInt8(ascii: ">") })
    }
    position += 1
    let value = take { $0 != quote }
    position += 1
    return CharacterReference.resolved(value)
  }

  /// What comes next, as long as it is such.
  private mutating func take(_ isPart: (UInt8) -> Bool) -> String {
    let start = min(position, bytes.count)
    position = start
    while position < bytes.count, isPart(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skip(toEndOf name: String) {
    while position < bytes.count {
      if starts("</"), starts(name, at: position + 2) { return }
      position += 1
    }
  }

  private mutating func skip(past end: String) {
    while position < bytes.count, !starts(end) { position += 1 }
    position = min(bytes.count, position + end.utf8.count)
  }

  /// Whether that comes next, in small letters or capitals.
  private func starts(_ text: String, at start: Int? = nil) -> Bool {
    bytes[min(start ?? position, bytes.count)...].prefix(text.utf8.count)
      .elementsEqual(text.utf8) { $0 == $1 || $0 | 0x20 == $1 && (0x61...0x7A).contains($1) }
  }

  private func letter(at index: Int) -> Bool {
    index < bytes.count && (0x61...0x7A).contains(bytes[index] | 0x20)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }
}

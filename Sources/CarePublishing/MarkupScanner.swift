internal import CareAnalysis
internal import CareReports
internal import PriceListFormat

/// Reads the tags and words of a page as browsers do, as far as it takes to find a report in it:
/// whatever the bytes, every page has some reading.
struct MarkupScanner {
  /// A name in small letters, and a value with its references resolved.
  struct Attribute: Hashable, Sendable {
    /// In small letters.
    let name: String
    /// With its references resolved.
    let value: String
  }

  /// A tag or words, and where they begin.
  struct Token {
    /// What it is.
    enum Kind {
      /// The beginning of an element: its name in small letters, and its attributes.
      case start(String, [Attribute])
      /// The end of an element, by its name in small letters.
      case end(String)
      /// What is read between tags, with its references resolved.
      case words(String)
      /// What stands in a comment.
      case comment(String)
      /// What a script holds for machines, as JSON-LD.
      case script(String)
    }

    /// What it is.
    let kind: Kind
    /// Where it begins, in bytes from the start of the page.
    let offset: Int
  }

  /// The page.
  private let bytes: [UInt8]
  /// How many of its bytes have been read.
  private var position = 0

  /// Elements in which nothing is a tag until they end.
  private static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe"]

  /// The tokens of a page.
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
      case .start(let name, let attributes) where raw.contains(name) && !isInDrawing:
        let start = scanner.position
        scanner.skip(toEndOf: name)
        guard name == "script", attributes.contains(where: \.saysJSON) else { break }
        let text = String(decoding: page[start..<scanner.position], as: UTF8.self)
        tokens.append(Token(kind: .script(text), offset: start))
      default: break
      }
    }
    return tokens
  }

  /// Nothing read yet.
  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next piece; `nil` at the end.
  private mutating func next() -> Token? {
    while position < bytes.count {
      let start = position
      guard bytes[position] == UInt8(ascii: "<") else { return words(from: start) }
      if starts("<!--") {
        position += 4
        let first = position
        skip(past: "-->")
        return Token(kind: .comment(comment(from: first)), offset: start)
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

  /// What stands in a comment that has been passed over.
  private func comment(from first: Int) -> String {
    let last = bytes[..<position].suffix(3).elementsEqual("-->".utf8) ? position - 3 : position
    return first < last ? text(first..<last) : ""
  }

  /// Text up to the next tag.
  private mutating func words(from start: Int) -> Token {
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return Token(kind: .words(text(start..<position)), offset: start)
  }

  /// Some of the bytes as text, whatever they are.
  private func text(_ range: Range<Int>) -> String {
    CharacterReference.resolved(String(decoding: bytes[range], as: UTF8.self))
  }

  /// The name of an element or attribute, in small letters.
  private mutating func name() -> String {
    take { !Self.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }.lowercased()
  }

  /// All attributes up to the end of the tag; of those of one name the first counts.
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

  /// An attribute's value, in any kind of quotes or in none.
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

  /// Passes over what is no markup, to the end tag of that element.
  private mutating func skip(toEndOf name: String) {
    while position < bytes.count {
      if starts("</"), starts(name, at: position + 2) { return }
      position += 1
    }
  }

  /// Passes over everything to the end of a text.
  private mutating func skip(past end: String) {
    while position < bytes.count, !starts(end) { position += 1 }
    position = min(bytes.count, position + end.utf8.count)
  }

  /// Whether that comes next, in small letters or capitals.
  private func starts(_ text: String, at start: Int? = nil) -> Bool {
    bytes[min(start ?? position, bytes.count)...].prefix(text.utf8.count)
      .elementsEqual(text.utf8) { $0 == $1 || $0 | 0x20 == $1 && (0x61...0x7A).contains($1) }
  }

  /// Whether a letter of ASCII stands there.
  private func letter(at index: Int) -> Bool {
    index < bytes.count && (0x61...0x7A).contains(bytes[index] | 0x20)
  }

  /// Whether a byte is white space in HTML.
  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }
}

extension MarkupScanner.Attribute {
  /// Whether it says that a script is JSON-LD.
  fileprivate var saysJSON: Bool {
    name == "type" && value.lowercased().hasPrefix("application/ld+json")
  }
}

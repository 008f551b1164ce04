/// An element as a strict reader of XML finds it: what the tests read written markup back with.
struct ReadMarkup: Equatable {
  /// What is wrong with markup.
  enum Fault: Error {
    case expected(String, at: String)
    case attributeTwice(String)
    case forbidden(Unicode.Scalar)
  }

  var name: String
  var attributes: [String: String] = [:]
  var children: [ReadMarkup] = []
  /// The words of the element and of all within it.
  var words = ""

  /// Reads one element, after which nothing but spaces may come.
  init(_ text: String) throws {
    var reader = Reader(rest: text.unicodeScalars[...])
    self = try reader.element()
    reader.skipSpaces()
    guard reader.rest.isEmpty else { throw reader.fault("the end") }
  }

  fileprivate init(name: String) { self.name = name }

  /// This element and all within it.
  var all: [ReadMarkup] { [self] + children.flatMap(\.all) }
  func all(_ name: String) -> [ReadMarkup] { all.filter { $0.name == name } }
  var classes: [String] {
    attributes["class"].map { $0.split(separator: " ").map(String.init) } ?? []
  }
}

private struct Reader {
  var rest: Substring.UnicodeScalarView

  func fault(_ expected: String) -> ReadMarkup.Fault {
    .expected(expected, at: String(String.UnicodeScalarView(rest.prefix(40))))
  }

  mutating func skipSpaces() {
    while let next = rest.first, " \n".unicodeScalars.contains(next) { rest.removeFirst() }
  }

  mutating func take(_ text: String) throws {
    guard rest.starts(with: text.unicodeScalars) else { throw fault(text) }
    rest.removeFirst(text.unicodeScalars.count)
  }

  mutating func name() throws -> String {
    let name = rest.prefix {
      $0.properties.isAlphabetic || "-0123456789".unicodeScalars.contains($0)
    }
    guard !name.isEmpty else { throw fault("a name") }
    rest.removeFirst(name.count)
    return String(String.UnicodeScalarView(name))
  }

  mutating func element() throws -> ReadMarkup {
    try take("<")
    var element = ReadMarkup(name: try name())
    while rest.first == " " {
      try take(" ")
      if rest.starts(with: "/>".unicodeScalars) {
        try take("/>")
        return element
      }
      let name = try name()
      try take("=\"")
      guard element.attributes[name] == nil else { throw ReadMarkup.Fault.attributeTwice(name) }
      element.attributes[name] = try words(until: "\"")
      try take("\"")
    }
    try take(">")
    while !rest.starts(with: "</".unicodeScalars) {
      // A line break that is not a reference only lays the markup out.
      if rest.first == "\n" {
        skipSpaces()
      } else if rest.first == "<" {
        let child = try self.element()
        element.children.append(child)
        element.words += child.words
      } else {
        element.words += try words(until: "<")
      }
    }
    try take("</\(element.name)>")
    return element
  }

  /// Words up to a character, with what stands for others replaced by it.
  mutating func words(until end: Unicode.Scalar) throws -> String {
    var words = String.UnicodeScalarView()
    while let next = rest.first, next != end {
      switch next {
      case "&": words.append(try reference())
      case "<", ">", "\"": throw fault("an escaped character")
      case "\u{0}"..."\u{9}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        throw ReadMarkup.Fault.forbidden(next)
      case _ where next.properties.isNoncharacterCodePoint:
        throw ReadMarkup.Fault.forbidden(next)
      default:
        words.append(next)
        rest.removeFirst()
      }
    }
    guard !rest.isEmpty else { throw fault(String(end)) }
    return String(words)
  }

  mutating func reference() throws -> Unicode.Scalar {
    for (name, scalar) in [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#9;", "\t"),
      ("&#10;", "\n"),
    ] as [(String, Unicode.Scalar)] where rest.starts(with: name.unicodeScalars) {
      rest.removeFirst(name.unicodeScalars.count)
      return scalar
    }
    throw fault("a reference")
  }
}

/// A tree of elements and words, written so that it is HTML and well-formed XML at once.
///
/// Words and values enter it as they are, and only ``written`` turns them into markup: there is no
/// way to forget to escape.
package indirect enum Markup: Sendable {
  /// Words, not yet escaped.
  case words(String)
  /// An element by its name, its attributes, and what is in it.
  case element(String, [Attribute], [Markup])

  /// A name and what it is set to.
  package struct Attribute: Sendable {
    /// As it is written.
    let name: String
    /// As it is meant; the writer escapes it.
    let value: String

    /// A name and its value.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What the head of every page begins with: its character set, and that it fits a phone.
  package static var startOfHead: [Markup] {
    [
      .element("meta", [.init("charset", "utf-8")], []),
      .element(
        "meta",
        [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")],
        []),
    ]
  }

  /// An element with classes.
  static func tag(
    _ name: String, classes: [StyleClass] = [], attributes: [Attribute] = [],
    _ children: [Markup]
  ) -> Markup {
    let names = classes.map(\.name).joined(separator: " ")
    return .element(name, (names.isEmpty ? [] : [.init("class", names)]) + attributes, children)
  }

  /// The elements that stand on lines of their own; between them spaces mean nothing.
  private static let blocks: Set<String> = [
    "div", "figure", "p", "table", "caption", "thead", "tbody", "tr", "th", "td", "ul", "li", "svg",
    "title", "desc", "g", "fieldset", "legend", "label", "rect", "line", "polyline", "text",
    "html", "head", "body", "header", "nav", "main", "section", "article", "h1", "h2", "h3",
    "details", "summary", "pre", "meta", "link",
  ]

  /// The elements that hold nothing, and have no end.
  private static let voids: Set<String> = ["meta", "link", "input"]

  /// Whether it stands on lines of its own.
  private var isBlock: Bool {
    if case .element(let name, _, _) = self { Self.blocks.contains(name) } else { false }
  }

  /// The markup, with a line break at its end.
  package var written: String { lines(indent: "") }

  /// As lines, each element indented below the one that holds it.
  private func lines(indent: String) -> String {
    guard case .element(let name, let attributes, let children) = self,
      children.contains(where: \.isBlock)
    else { return indent + inline + "\n" }
    let inner = children.map { $0.lines(indent: indent + "  ") }.joined()
    return "\(indent)\(Self.opening(name, attributes))\n\(inner)\(indent)</\(name)>\n"
  }

  /// As one line.
  private var inline: String {
    switch self {
    case .words(let words): Self.escaped(words)
    case .element(let name, let attributes, let children):
      Self.voids.contains(name)
        ? Self.opening(name, attributes).dropLast() + " />"
        : Self.opening(name, attributes) + children.map(\.inline).joined() + "</\(name)>"
    }
  }

  /// The opening tag, its attributes escaped.
  private static func opening(_ name: String, _ attributes: [Attribute]) -> String {
    "<\(name)" + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined() + ">"
  }

  /// A text in which nothing is taken for markup, in an element or in a value.
  ///
  /// A browser reads back the text as it was, but for line breaks, which are all line feeds, and the
  /// characters that HTML forbids.
  static func escaped(_ text: String) -> String {
    // By scalars: a quote with a mark that combines is one character, and no quote to a `switch`.
    var result = ""
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t": result += "&#9;"
      case "\n": if last != "\r" { result += "&#10;" }
      case "\r": result += "&#10;"
      // Most are these, and their properties need not be looked up.
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar.isForbidden ? scalar.substitute : scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether neither HTML nor XML may hold it: a control character, or a code that is no character; or
  /// whether it turns the direction of whatever follows it in a page.
  fileprivate var isForbidden: Bool {
    properties.generalCategory == .control || properties.isNoncharacterCodePoint
      || ("\u{202A}"..."\u{202E}").contains(self) || ("\u{2066}"..."\u{2069}").contains(self)
  }

  /// What stands for a character that no page may have.
  fileprivate var substitute: Unicode.Scalar { properties.isWhitespace ? " " : "\u{FFFD}" }
}

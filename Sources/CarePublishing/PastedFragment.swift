public import CareReports
internal import PriceListFormat

/// A report found in a page of a website, where somebody pasted it or a build step put it.
public struct PastedFragment: Sendable {
  /// The line of the page on which it begins, from 1.
  public let line: Int
  /// What made it; `nil` if the page has lost that.
  public let provenance: Provenance?
  /// What it says: its elements and words, however they were laid out.
  private let content: [Piece]

  /// An element with its attributes in order, or words.
  private enum Piece: Hashable, Sendable {
    /// A tag's name and its attributes.
    case element(String, [MarkupScanner.Attribute])
    /// Text between tags.
    case words(String)
  }

  /// The reports of a page, in order.
  ///
  /// Blanks between elements, the order and quotes of attributes, the spelling of characters and
  /// end tags that may be left out do not count: what editors, site generators and browsers change.
  /// - Complexity: O(bytes).
  public static func all(in page: [UInt8]) -> [PastedFragment] {
    let index = TextIndex(page)
    var tokens = MarkupScanner.tokens(of: page)[...]
    var fragments: [PastedFragment] = []
    while let token = tokens.popFirst() {
      guard case .start(let name, let attributes) = token.kind, begins(attributes) else { continue }
      var open = 1
      let body = tokens.prefix { token in
        switch token.kind {
        case .start(name, _): open += 1
        case .end(name): open -= 1
        default: break
        }
        return open > 0
      }
      tokens = tokens.dropFirst(body.count)
      fragments.append(
        PastedFragment(
          line: index.line(of: token.offset), attributes: attributes,
          content: ([token] + body).compactMap(piece)))
    }
    return fragments
  }

  /// Whether both say the same, from whatever they were made.
  public func saysTheSame(as other: PastedFragment) -> Bool { content == other.content }

  /// What stands between a fragment's first tag and its last.
  private init(line: Int, attributes: [MarkupScanner.Attribute], content: [Piece]) {
    let value = { (name: String) in attributes.first { $0.name == name }?.value }
    self.line = line
    self.content = content
    provenance =
      if let fingerprint = value(Provenance.fingerprintName),
        let command = value(Provenance.commandName)
      {
        Provenance(fingerprint: fingerprint, command: command)
      } else {
        nil
      }
  }

  /// Whether an element is the outermost of a fragment.
  private static func begins(_ attributes: [MarkupScanner.Attribute]) -> Bool {
    attributes.contains { attribute in
      attribute.name == Provenance.commandName
        || attribute.name == "class"
          && words(attribute.value).contains(StyleClass.report.name)
    }
  }

  /// What counts of a token; `nil` if it says nothing.
  private static func piece(_ token: MarkupScanner.Token) -> Piece? {
    switch token.kind {
    // Browsers add it, and what makes pages small leaves it out.
    case .start("tbody", _), .end: return nil
    case .start(let name, let attributes):
      let kept = attributes.filter {
        ![Provenance.fingerprintName, Provenance.commandName].contains($0.name)
      }.map { attribute in
        attribute.name == "class"
          ? .init(name: "class", value: words(attribute.value).sorted().joined(separator: " "))
          : attribute
      }
      return .element(name, kept.sorted { $0.name < $1.name })
    case .words(let text):
      let words = words(text).joined(separator: " ")
      return words.isEmpty ? nil : .words(words)
    }
  }

  /// Parted by what HTML takes for blanks: a no-break space is none.
  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { [" ", "\t", "\n", "\r", "\u{C}"].contains($0) }.map(String.init)
  }
}

public import CareReports
internal import PriceListFormat

/// A report found in a page of a website, where somebody pasted it or a build step put it.
///
/// In HTML it is the element that the report's fragment is; in Markdown, and in what a site generator
/// makes of that, it stands between two comments.
public struct PastedFragment: Sendable {
  /// The line of the page on which it begins, from 1.
  public let line: Int
  /// What made it; `nil` if the page has lost that.
  public let provenance: Provenance?
  /// Whether a browser shows it.
  public let isShown: Bool
  /// What a reader sees of it.
  public let content: VisibleContent

  /// The reports of a page, in order.
  ///
  /// - Complexity: O(bytes).
  public static func all(in page: [UInt8]) -> [PastedFragment] {
    let index = TextIndex(page)
    var open = OpenElements()
    var tokens = MarkupScanner.tokens(of: page)[...]
    var fragments: [PastedFragment] = []
    while let token = tokens.popFirst() {
      let isShown = !open.areHidden
      switch token.kind {
      case .start(let name, let attributes) where begins(attributes):
        let isHidden = OpenElements.isHidden(name, attributes)
        let body = Self.body(of: name, in: &tokens)
        fragments.append(
          PastedFragment(
            line: index.line(of: token.offset), provenance: Self.provenance(attributes),
            isShown: isShown && !isHidden, content: VisibleReader.content(of: body)))
      case .comment(let words):
        guard let provenance = Provenance(beginning: words) else { break }
        let end = Self.end(of: tokens)
        fragments.append(
          PastedFragment(
            line: index.line(of: token.offset), provenance: provenance, isShown: isShown,
            content: Self.content(
              of: tokens[..<end],
              in: page[..<(end < tokens.endIndex ? tokens[end].offset : page.count)])))
        tokens = tokens[end...]
      case .start(let name, let attributes): open.begin(name, attributes)
      case .end(let name): open.end(name)
      case .words, .script: break
      }
    }
    return fragments
  }

  /// Whether a reader sees the same in both, from whatever they were made.
  public func saysTheSame(as other: PastedFragment) -> Bool {
    content.saysTheSame(as: other.content)
  }

  /// Some of the tags and words of a page.
  private typealias Tokens = ArraySlice<MarkupScanner.Token>

  /// Takes what stands in an element that has begun, and its end.
  private static func body(of name: String, in tokens: inout Tokens) -> Tokens {
    var open = 1
    let body = tokens.prefix { token in
      switch token.kind {
      case .start(name, _): open += 1
      case .end(name): open -= 1
      default: break
      }
      return open > 0
    }
    tokens = tokens.dropFirst(body.count + 1)
    return body
  }

  /// Where the comment stands that ends what a comment has begun, or what begins the next.
  private static func end(of tokens: Tokens) -> Int {
    let end = tokens.firstIndex { token in
      guard case .comment(let words) = token.kind else { return false }
      return Provenance.ends(words) || Provenance(beginning: words) != nil
    }
    return end ?? tokens.endIndex
  }

  /// What a reader sees between two comments: in Markdown, or in the page that was made of it.
  private static func content(of tokens: Tokens, in page: ArraySlice<UInt8>) -> VisibleContent {
    let isPage = tokens.contains { token in
      if case .start(let name, _) = token.kind {
        ["p", "table", "h3"].contains(name)
      } else {
        false
      }
    }
    guard !isPage, let first = tokens.first else { return VisibleReader.content(of: tokens) }
    return MarkdownReader.content(of: String(decoding: page[first.offset...], as: UTF8.self))
  }

  /// By what command a fragment was made, and from which list; `nil` if it does not say so.
  private static func provenance(_ attributes: [MarkupScanner.Attribute]) -> Provenance? {
    let value = { (name: String) in attributes.first { $0.name == name }?.value }
    guard let fingerprint = value(Provenance.fingerprintName),
      let command = value(Provenance.commandName)
    else { return nil }
    return Provenance(fingerprint: fingerprint, command: command)
  }

  /// Whether an element is the outermost of a fragment.
  private static func begins(_ attributes: [MarkupScanner.Attribute]) -> Bool {
    attributes.contains { attribute in
      attribute.name == Provenance.commandName
        || attribute.name == "class"
          && attribute.value.split(whereSeparator: \.isWhitespace)
            .contains { $0 == StyleClass.report.name }
    }
  }
}

/// The elements of a page that have begun and not yet ended, and whether a reader sees what is in them.
struct OpenElements {
  /// An element that has begun.
  private struct Element {
    /// In small letters.
    let name: String
    /// Whether it hides what is in it.
    let isHidden: Bool
  }

  /// From the outermost on.
  private var elements: [Element] = []
  /// How many of each name, so that ends without a beginning cost nothing.
  private var counts: [String: Int] = [:]
  /// How many of them are not shown.
  private var hidden = 0

  /// Elements that hold nothing, and have no end.
  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
  /// What the beginning of an element ends, where its own end may be left out.
  private static let ended: [String: Set<String>] = [
    "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "p": ["p"], "td": ["td", "th"],
    "th": ["td", "th"], "tr": ["td", "th", "tr"], "tbody": ["td", "th", "tr", "thead", "tbody"],
    "tfoot": ["td", "th", "tr", "thead", "tbody"], "thead": ["caption"],
  ]
  /// Elements whose content a browser does not show, whatever their attributes.
  private static let unseen: Set<String> = ["template", "noscript", "head", "datalist"]
  /// More are not kept, so that a page of nothing but beginnings is read as soon as any other.
  private static let deepest = 1000

  /// Whether what comes next is not shown.
  var areHidden: Bool { hidden > 0 }

  /// An element begins.
  mutating func begin(_ name: String, _ attributes: [MarkupScanner.Attribute]) {
    if let ended = Self.ended[name] {
      while let last = elements.last, ended.contains(last.name) { removeLast() }
    }
    guard !Self.voids.contains(name), elements.count < Self.deepest else { return }
    let isHidden = Self.isHidden(name, attributes)
    elements.append(Element(name: name, isHidden: isHidden))
    counts[name, default: 0] += 1
    if isHidden { hidden += 1 }
  }

  /// An element ends, and with it all that began within it; nothing if there is none of that name.
  mutating func end(_ name: String) {
    guard counts[name, default: 0] > 0 else { return }
    let open = counts[name, default: 0]
    while counts[name, default: 0] == open { removeLast() }
  }

  /// Ends the innermost element; there is one.
  private mutating func removeLast() {
    let last = elements.removeLast()
    counts[last.name, default: 1] -= 1
    if last.isHidden { hidden -= 1 }
  }

  /// Whether a browser shows nothing of an element with those attributes.
  static func isHidden(_ name: String, _ attributes: [MarkupScanner.Attribute]) -> Bool {
    unseen.contains(name)
      || attributes.contains { attribute in
        switch attribute.name {
        case "hidden": true
        case "style": hides(attribute.value)
        default: false
        }
      }
      || name == "dialog" && !attributes.contains { $0.name == "open" }
  }

  /// Whether a style of an element's own hides it.
  private static func hides(_ style: String) -> Bool {
    let dense = style.lowercased().filter { !$0.isWhitespace }
    return dense.contains("display:none") || dense.contains("visibility:hidden")
  }
}

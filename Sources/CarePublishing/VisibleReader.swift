/// Reads what a reader sees from the tags and words of a page.
struct VisibleReader {
  /// What stands apart from what is before and after it.
  private typealias Line = VisibleContent.Line

  /// The lines that are read, without those that say nothing.
  private var lines: [Line] = []
  /// The elements within which the next word stands.
  private var open = OpenElements()
  /// The line that is read.
  private var line = Line(cells: [])
  /// What has been read of its last cell.
  private var text = ""
  /// Whether a row of a table has begun and not ended.
  private var isInRow = false
  /// Whether the row has had a cell yet.
  private var hasCell = false
  /// Whether rows are those of a table’s head, which have the titles of the columns.
  private var isInHead = false
  /// The titles of the columns of the table that is read.
  private var columns: [String] = []

  /// Elements that hold words within a line; all others stand on lines of their own.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "big", "center", "cite", "code", "data", "dfn", "em", "font",
    "i",
    "ins", "kbd", "label", "mark", "nobr", "q", "small", "span", "strong", "sub", "sup", "time",
    "tspan", "tt", "u", "var", "wbr", "input",
  ]
  /// Elements whose words are crossed out.
  private static let crossed: Set<String> = ["del", "s", "strike"]
  /// Elements of a drawing whose place and form a reader sees.
  private static let drawn: Set<String> = [
    "circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "text",
  ]
  /// What says where such an element is, and in what form.
  private static let shape: Set<String> = [
    "cx", "cy", "d", "height", "points", "r", "rx", "ry", "transform", "width", "x", "x1", "x2",
    "y",
    "y1", "y2",
  ]
  /// Attributes that say to machines, or to phones, what stands there.
  private static let said: Set<String> = ["value", "datetime", "data-label"]

  /// What a reader sees of those tokens.
  ///
  /// - Complexity: O(length).
  static func content(of tokens: some Sequence<MarkupScanner.Token>) -> VisibleContent {
    var reader = VisibleReader()
    for token in tokens { reader.read(token.kind) }
    reader.endLine()
    return VisibleContent(lines: reader.lines)
  }

  /// Takes a tag or words; what is hidden leaves nothing.
  private mutating func read(_ kind: MarkupScanner.Token.Kind) {
    switch kind {
    case .start(let name, let attributes):
      open.begin(name, attributes)
      if !open.areHidden { begin(name, attributes) }
    case .end(let name):
      let wasHidden = open.areHidden
      open.end(name)
      if !wasHidden { end(name) }
    case .words(let words): if !open.areHidden { text += words }
    case .comment, .script: break
    }
  }

  /// Takes the beginning of an element that a reader sees.
  private mutating func begin(_ name: String, _ attributes: [MarkupScanner.Attribute]) {
    if Self.drawn.contains(name) { return draw(attributes) }
    switch name {
    case "tr":
      endLine()
      isInRow = true
    case "td", "th": if isInRow { beginCell() }
    case "table":
      endLine()
      columns = []
    case "thead": isInHead = true
    case "br": text += " "
    case "img": text += attributes.first { $0.name == "alt" }?.value ?? ""
    case _ where Self.crossed.contains(name): text += "~"
    default: if !Self.inline.contains(name) { part() }
    }
    note(attributes)
  }

  /// Takes the end of an element that a reader sees.
  private mutating func end(_ name: String) {
    switch name {
    case "tr", "table":
      endLine()
      isInRow = false
    case "thead":
      endLine()
      isInHead = false
    case "td", "th": break
    case _ where Self.crossed.contains(name): text += "~"
    default: if !Self.inline.contains(name) { part() }
    }
  }

  /// What stands apart within a cell is a line of its own anywhere else.
  private mutating func part() {
    if isInRow { text += " " } else { endLine() }
  }

  /// Notes what an element says to machines.
  private mutating func note(_ attributes: [MarkupScanner.Attribute]) {
    for attribute in attributes where Self.said.contains(attribute.name) {
      line.facts.append(.init(name: attribute.name, value: PlainWords.of(attribute.value)))
    }
  }

  /// Begins a piece of a drawing.
  private mutating func draw(_ attributes: [MarkupScanner.Attribute]) {
    endLine()
    line.isDrawn = true
    line.facts = attributes.filter { Self.shape.contains($0.name) }
      .map { .init(name: $0.name, value: PlainWords.of($0.value)) }
      .sorted { $0.name < $1.name }
  }

  /// A cell begins, and ends the one before it.
  private mutating func beginCell() {
    if hasCell || !PlainWords.of(text).isEmpty { push() }
    text = ""
    hasCell = true
  }

  /// Ends a cell: what has been read becomes the last of its line.
  private mutating func push() {
    line.cells.append(PlainWords.of(text))
    text = ""
  }

  /// Ends the line, which counts if it says anything.
  private mutating func endLine() {
    if hasCell || !PlainWords.of(text).isEmpty { push() }
    hasCell = false
    text = ""
    defer { line = Line(cells: []) }
    guard line.isDrawn || line.cells.contains(where: { !$0.isEmpty }) else { return }
    if isInRow {
      if isInHead { columns = line.cells } else { line.columns = columns }
    }
    lines.append(line)
  }
}

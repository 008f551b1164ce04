/// Reads what a reader sees from Markdown as carecost writes it, so that it can be held against what a
/// site generator makes of it.
enum MarkdownReader {
  /// What a reader sees of it, once it is a page.
  ///
  /// - Complexity: O(length).
  static func content(of text: String) -> VisibleContent {
    var lines: [VisibleContent.Line] = []
    var paragraph = ""
    var columns: [String] = []
    let endParagraph = {
      let words = PlainWords.of(plain(paragraph))
      if !words.isEmpty { lines.append(.init(cells: [words])) }
      paragraph = ""
    }
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = String(raw).trimmed
      if line.hasPrefix("<!--") { continue }
      if line.hasPrefix("|") {
        endParagraph()
        let cells = Self.cells(of: line)
        if cells.allSatisfy(isRule) {
          columns = lines.popLast()?.cells ?? []
          lines.append(.init(cells: columns))
        } else {
          lines.append(.init(cells: cells, columns: columns))
        }
        continue
      }
      columns = []
      if line.isEmpty || begins(line) { endParagraph() }
      paragraph += (paragraph.isEmpty ? "" : " ") + withoutMark(line)
    }
    endParagraph()
    return VisibleContent(lines: lines)
  }

  /// The cells of a row, between bars that are not escaped.
  private static func cells(of line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for scalar in line.unicodeScalars.dropFirst() {
      if scalar == "|", !isEscaped {
        cells.append(PlainWords.of(plain(cell)))
        cell = ""
      } else {
        cell.unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return cells
  }

  /// Whether a cell is part of the line between a table's titles and its rows.
  private static func isRule(_ cell: String) -> Bool {
    cell.contains("-") && cell.allSatisfy { "-:".contains($0) }
  }

  /// Whether a line begins a heading or an item.
  private static func begins(_ line: String) -> Bool {
    line.hasPrefix("#") || ["- ", "* ", "+ "].contains { line.hasPrefix($0) }
  }

  /// The line without the mark that makes it a heading or an item.
  private static func withoutMark(_ line: String) -> String {
    guard begins(line) else { return line }
    return String(line.drop { "#-*+".contains($0) }).trimmed
  }

  /// The words without what sets them in bold, and without what keeps signs from being markup.
  private static func plain(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped || scalar != "\\" && scalar != "*" { plain.unicodeScalars.append(scalar) }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return CharacterReference.resolved(plain)
  }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
  }
}

internal import PriceListFormat

// What a reader sees of a file of a set, by which it is judged.
extension PublishedFile {
  /// What a reader sees of the file, or a machine for which it is.
  ///
  /// - Complexity: O(bytes).
  public var content: VisibleContent {
    switch path[(path.lastIndex(of: ".") ?? path.startIndex)...] {
    case ".html", ".svg": VisibleReader.content(of: MarkupScanner.tokens(of: bytes))
    case ".md": MarkdownReader.content(of: text)
    case ".jsonld": JSONReader.read(bytes).value.map(VisibleContent.init(of:)) ?? plain
    case ".csv": table
    default: plain
    }
  }

  /// Its bytes as text; what is no UTF-8 is replaced.
  private var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Its lines, however they end.
  private var textLines: [Substring] { text.split(whereSeparator: \.isNewline) }

  /// Its lines, each a cell, for files of which no form is known.
  private var plain: VisibleContent {
    VisibleContent(lines: textLines.map { .init(cells: [PlainWords.of(String($0))]) })
  }

  /// Its rows, the first of which has the columns' titles.
  private var table: VisibleContent {
    let rows = textLines.map { Self.cells(of: $0).map(PlainWords.of) }
    let columns = rows.first ?? []
    return VisibleContent(
      lines: rows.enumerated().map { .init(cells: $1, columns: $0 == 0 ? [] : columns) })
  }

  /// The cells of a row, between separators that are not in quotation marks.
  private static func cells(of row: Substring) -> [String] {
    var isQuoted = false
    return row.split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return !isQuoted && ",;\t".contains(character)
    }.map(String.init)
  }
}

extension VisibleContent {
  /// What machines read in JSON: its values, each by its path, in whatever order they stand.
  init(of json: JSON) {
    var lines: [Line] = []
    Self.collect(json, at: "", into: &lines)
    self.init(lines: lines.sorted { ($0.cells[0], $0.cells[1]) < ($1.cells[0], $1.cells[1]) })
  }

  /// Adds the values below a path, each with that path: `.plans.1.cost`.
  private static func collect(_ json: JSON, at path: String, into lines: inout [Line]) {
    switch json.value {
    case .object(let members):
      for member in members { collect(member.value, at: "\(path).\(member.key)", into: &lines) }
    case .array(let items):
      for (index, item) in items.enumerated() {
        collect(item, at: "\(path).\(index + 1)", into: &lines)
      }
    case .string(let text): lines.append(.init(cells: [path, text]))
    case .number(let digits): lines.append(.init(cells: [path, digits]))
    case .bool(let flag): lines.append(.init(cells: [path, "\(flag)"]))
    case .null, .invalid: lines.append(.init(cells: [path, "null"]))
    }
  }
}

internal import CareModel

/// Writes a report for a terminal: aligned, within a width, the answer first.
struct TextWriter {
  /// The columns of the terminal.
  let width: Int
  /// How people of the place write.
  let style: LocaleStyle
  /// Whether the most important words may be set in bold.
  let isEmphatic: Bool

  /// The report, its lines no wider than the terminal, ending in a line break.
  func write(_ report: Report) -> String {
    var blocks: [[String]] = []
    let title = [report.mark, report.heading].compactMap { $0 }.joined(separator: " · ")
    blocks.append(wrapped(title.visible, width: width).map(bold))
    blocks += report.lead.map { wrapped($0.visible, width: width) }
    for table in report.sketch?.tables ?? report.tables {
      blocks.append(lines(of: table))
    }
    for notes in [Notes(nil, report.sketch?.legend ?? [])] + report.notes
    where !notes.sentences.isEmpty {
      let title = notes.title.map { wrapped($0.visible, width: width).map(bold) } ?? []
      blocks.append(title + notes.sentences.flatMap(bullet))
    }
    if let next = report.next { blocks.append([next.visible]) }
    let text = blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    return text.withPlainSpaces()
  }

  /// A line in bold, where the terminal shows that.
  private func bold(_ line: String) -> String {
    isEmphatic ? "\u{1B}[1m\(line)\u{1B}[0m" : line
  }

  /// A note after a dot, its further lines below its first word.
  private func bullet(_ note: String) -> [String] {
    wrapped(note.visible, width: width - 2).enumerated().map { ($0 == 0 ? "· " : "  ") + $1 }
  }

  /// A table with its caption in the corner.
  private func lines(of table: Table) -> [String] {
    let (header, rows) = table.forPeople(corner: table.caption)
    let cells = rows.map { row in row.map { CellText($0, style: style) } }
    let grid = TextGrid(
      header: header.map { CellText(title: $0) }, rows: cells,
      onRight: table.onRight(rows, count: header.count), isTransposed: table.isTransposed)
    return grid.lines(width: width)
  }
}

/// A cell's text, in which only words may be broken.
struct CellText {
  /// What is shown.
  let text: String
  /// The columns of a terminal that it takes.
  let width: Int
  /// Those of its longest piece that is not to be broken.
  let least: Int

  /// Measures a text.
  private init(_ text: String) {
    self.text = text
    width = text.displayWidth
    least = text.split(separator: " ").map { String($0).displayWidth }.max() ?? 0
  }

  /// A column's title.
  init(title: String) {
    self.init(title.visible)
  }

  /// A cell as people of the place read it.
  init(_ cell: Cell, style: LocaleStyle) {
    switch cell {
    case .text(let words), .named(let words, _): self.init(words.visible)
    case .fee(let amount, let every): self.init("\(style.amount(amount).unbroken) \(every)")
    default: self.init(cell.text(style).unbroken)
    }
  }

  /// Its lines within a width; the further ones of an indented title are indented, too.
  func lines(width: Int) -> [String] {
    let indent = text.prefix { $0 == "\u{A0}" }
    guard self.width > width, indent.count < width else { return wrapped(text, width: width) }
    return wrapped(String(text.dropFirst(indent.count)), width: width - indent.count)
      .map { indent + $0 }
  }
}

extension Cell {
  /// The cell as people of a place read it.
  func text(_ style: LocaleStyle) -> String {
    switch self {
    case .text(let text), .named(let text, _): text
    case .fee(let amount, let every): "\(style.amount(amount)) \(every)"
    case .amount(let amount): style.amount(amount)
    case .difference(let amount): style.difference(amount)
    case .figure(let amount): style.figure(amount)
    case .count(let count): style.number(count)
    case .date(let day): style.shortDate(day)
    case .minutes(let minutes): style.duration(minutes: minutes)
    case .mean(let parts, let decimals): style.number(parts, decimals: decimals)
    case .share(let share): style.share(share)
    case .growth(let thousandths): style.growth(thousandths)
    case .discount(let thousandths): style.share(thousandths: thousandths)
    case .onRequest: style.language.texts.onRequest
    case .absent: "–"
    }
  }
}

extension String {
  /// The text with no-break spaces for plain ones, as a figure or a date has them.
  var unbroken: String { replacing("\u{A0}") { $0 == " " } }

  /// The text with plain spaces where it was not to be broken, as a terminal's user searches it.
  fileprivate func withPlainSpaces() -> String {
    replacing(" ") { $0 == "\u{A0}" || $0 == "\u{202F}" }
  }

  /// The text with another in the place of some of its scalars.
  fileprivate func replacing(
    _ other: String, where isReplaced: (Unicode.Scalar) -> Bool
  ) -> String {
    unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isReplaced)
      .map { String($0) }.joined(separator: other)
  }

  /// The text without the spaces at its end.
  fileprivate func trimmingTrailingSpaces() -> String {
    let last = unicodeScalars.lastIndex { $0 != " " && $0 != "\u{A0}" }
    return last.map { String(unicodeScalars[...$0]) } ?? ""
  }
}

/// Columns of text side by side.
private struct TextGrid {
  /// The titles of the columns.
  let header: [CellText]
  /// A cell for every column.
  let rows: [[CellText]]
  /// The columns whose cells stand on the right, digit under digit.
  let onRight: [Bool]
  /// Whether the rows are facts, whose names are long and should stay whole where they can.
  let isTransposed: Bool

  /// Columns of the terminal between two of the table.
  private static let gap = 2
  /// A word longer than this may be broken.
  private static let longestWord = 24

  /// The rows within a width: columns that do not fit side by side come in blocks, each of which
  /// begins with the rows' names.
  func lines(width: Int) -> [String] {
    blocks(width: width).map { columns in
      let widths = self.widths(of: columns, within: width)
      let head = line(header, columns, widths)
      let rule = [widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")]
      return head + rule + rows.flatMap { line($0, columns, widths) }
    }.joined(separator: [""]).map { $0 }
  }

  /// The least width of a column; the rows' names and one other column always fit side by side.
  private func leastWidth(_ column: Int, within width: Int) -> Int {
    if column == 0, isTransposed { return max(1, min(natural(0), width * 2 / 5)) }
    let room = column == 0 ? width / 2 : width - Self.gap - leastWidth(0, within: width)
    let longest = ([header] + rows).map { $0[column].least }.max() ?? 0
    return max(1, min(longest, Self.longestWord, room))
  }

  /// How wide a column is if nothing is broken.
  private func natural(_ column: Int) -> Int {
    ([header] + rows).map { $0[column].width }.max() ?? 0
  }

  /// The first columns that tell every row from the others, which are names where they are words; the first
  /// alone where none do, or where they would take too much room.
  private func names(within width: Int) -> [Int] {
    let words = Array(onRight.prefix { !$0 }.indices)
    let own = words.first { last in
      Set(rows.map { row in row[...last].map(\.text) }).count == rows.count
    }
    let names = Array(0...(own ?? 0))
    return leastWidth(of: names, within: width) <= width / 2 ? names : [0]
  }

  private func leastWidth(of columns: [Int], within width: Int) -> Int {
    columns.reduce(Self.gap * (columns.count - 1)) { $0 + leastWidth($1, within: width) }
  }

  /// The columns that stand side by side, block by block.
  private func blocks(width: Int) -> [[Int]] {
    let names = names(within: width)
    var blocks: [[Int]] = [names]
    var used = leastWidth(of: names, within: width)
    for column in header.indices.dropFirst(names.count) {
      let needed = Self.gap + leastWidth(column, within: width)
      if used + needed > width, blocks[blocks.count - 1].count > names.count {
        blocks.append(names)
        used = leastWidth(of: names, within: width)
      }
      blocks[blocks.count - 1].append(column)
      used += needed
    }
    return blocks
  }

  /// Natural widths where they fit; else every column gets its least and a share of what is left.
  private func widths(of columns: [Int], within width: Int) -> [Int] {
    let room = width - Self.gap * (columns.count - 1)
    let natural = columns.map(natural)
    guard natural.reduce(0, +) > room else { return natural }
    let least = columns.map { leastWidth($0, within: width) }
    let wanted = zip(natural, least).map { max(0, $0 - $1) }
    let spare = max(0, room - least.reduce(0, +))
    let total = max(1, wanted.reduce(0, +))
    return zip(least, wanted).map { $0 + spare * $1 / total }
  }

  /// One row; cells of several lines make it several.
  private func line(_ cells: [CellText], _ columns: [Int], _ widths: [Int]) -> [String] {
    let texts = zip(columns, widths).map { cells[$0].lines(width: max(1, $1)) }
    return (0..<(texts.map(\.count).max() ?? 0)).map { row in
      let padded = columns.indices.map { index in
        let text = row < texts[index].count ? texts[index][row] : ""
        let space = String(repeating: " ", count: max(0, widths[index] - text.displayWidth))
        return onRight[columns[index]] ? space + text : text + space
      }
      let line = padded.joined(separator: String(repeating: " ", count: Self.gap))
      return line.trimmingTrailingSpaces()
    }
  }
}

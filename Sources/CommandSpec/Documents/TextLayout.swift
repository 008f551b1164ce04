/// Lays out text in lines of at most 80 columns.
enum TextLayout {
  /// No line is wider, unless it is a single word.
  static let width = 80

  /// The text in lines, broken at spaces; a line break in the text begins a new paragraph line.
  static func wrap(_ text: String, indent: Int = 0, hanging: Int? = nil) -> [String] {
    let first = String(repeating: " ", count: indent)
    let others = String(repeating: " ", count: hanging ?? indent)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.isEmpty {
          line = (lines.isEmpty ? first : others) + word
        } else if line.count + 1 + word.count <= width {
          line += " " + word
        } else {
          lines.append(line)
          line = others + word
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// Terms at the left with their meanings beside them, or below if the term is long.
  static func list(_ rows: [(term: String, meaning: String)]) -> [String] {
    let widest = rows.map(\.term.count).filter { $0 <= 24 }.max() ?? 0
    let column = widest + 4
    return rows.flatMap { row in
      let meaning = wrap(row.meaning, indent: column)
      guard row.term.count <= widest, let first = meaning.first else {
        return ["  " + row.term] + meaning
      }
      let gap = String(repeating: " ", count: widest - row.term.count)
      return ["  \(row.term)\(gap)\(first.dropFirst(column - 2))"] + meaning.dropFirst()
    }
  }

  /// Sections with a blank line between them; empty ones are left out.
  static func join(_ sections: [[String]]) -> String {
    let texts = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return texts.joined(separator: "\n\n") + "\n"
  }
}

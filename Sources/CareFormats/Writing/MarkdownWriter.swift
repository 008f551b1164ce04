internal import CareModel

/// Writes a report as Markdown with pipe tables, as most site generators read it.
struct MarkdownWriter {
  let style: LocaleStyle

  func write(_ report: Report) -> String {
    var blocks: [String] = []
    if let mark = report.mark { blocks.append("**\(Self.escaped(mark))**") }
    blocks.append("### \(Self.escaped(report.heading))")
    blocks += report.lead.map(Self.escaped)
    for table in report.tables {
      blocks.append(text(table))
    }
    for notes in report.notes where !notes.sentences.isEmpty {
      if let title = notes.title { blocks.append("**\(Self.escaped(title))**") }
      blocks.append(notes.sentences.map { "- \(Self.escaped($0))" }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func text(_ table: Table) -> String {
    let (header, rows) = table.forPeople(corner: table.caption)
    let sides = header.indices.map { column in
      let onRight =
        table.isTurned ? column > 0 : rows.contains { $0[column].isNumeric }
      return onRight ? "---:" : ":---"
    }
    let body = rows.map { row in row.map { Self.escaped($0.text(style)) } }
    return ([header.map(Self.escaped), sides] + body)
      .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  /// A text in which nothing is taken for markup, on one line.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\\", "|", "*", "_", "`", "<", ">", "[", "]", "#", "~": result += "\\\(character)"
      case "\n", "\r", "\r\n": result += " "
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
  }
}

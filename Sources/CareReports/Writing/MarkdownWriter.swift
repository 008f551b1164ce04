internal import CareModel

/// Writes a report as Markdown with pipe tables, as most site generators read it.
struct MarkdownWriter {
  /// How people of the place write.
  let style: LocaleStyle
  /// What it was made from; `nil` if the report is not to carry that.
  var provenance: Provenance?

  /// The report, ending in a line break.
  func write(_ report: Report) -> String {
    var blocks: [String] = []
    if let mark = report.mark { blocks.append("**\(Self.escaped(mark))**") }
    blocks.append("### \(Self.escaped(report.heading))")
    blocks += report.lead.map(Self.paragraph)
    for table in report.tables {
      blocks.append(text(table))
    }
    for notes in report.notes where !notes.sentences.isEmpty {
      if let title = notes.title { blocks.append("**\(Self.escaped(title))**") }
      blocks.append(notes.sentences.map { "- \(Self.paragraph($0))" }.joined(separator: "\n"))
    }
    if let next = report.next { blocks.append(Self.paragraph(next)) }
    if let (begin, end) = provenance?.comments { blocks = [begin] + blocks + [end] }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// A pipe table; its caption stands in the corner.
  private func text(_ table: Table) -> String {
    let (header, rows) = table.forPeople(corner: table.caption)
    let sides = table.onRight(rows, count: header.count).map { $0 ? "---:" : ":---" }
    let body = rows.map { row in row.map(text) }
    return ([header.map(Self.escaped), sides] + body)
      .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  /// A cell; a name with what it is the name of.
  private func text(_ cell: Cell) -> String {
    guard case .named(let name, let description) = cell else {
      return Self.escaped(cell.text(style))
    }
    return "**\(Self.escaped(name))** \(Self.escaped(description))"
  }

  /// A text in which nothing is taken for markup, on one line.
  static func escaped(_ text: String) -> String {
    // By scalars: a bar with a mark that combines is one character, and no bar to a `switch`.
    let scalars = Array(text.visible.unicodeScalars)
    return scalars.indices.reduce(into: "") { result, index in
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalars[index] {
      case "\\", "|", "*", "_", "`", "<", ">", "[", "]", "#", "~": result += "\\\(scalars[index])"
      case "&": result += "&amp;"
      case ".", ":": result += linksWith(next) ? "\\\(scalars[index])" : "\(scalars[index])"
      // GitHub links an address, or calls a person, even where the sign is escaped.
      case "@": result += linksWith(next) ? "\\@\u{2060}" : "@"
      default: result.unicodeScalars.append(scalars[index])
      }
    }
  }

  /// Whether a point, colon or at sign before it can make a link of what stands around, as in
  /// `www.example.org` or `https://`.
  private static func linksWith(_ next: Unicode.Scalar) -> Bool {
    next == "/" || next.properties.isAlphabetic
  }

  /// An escaped text that does not begin a list, a rule or code either.
  static func paragraph(_ text: String) -> String {
    let words = escaped(String(text.visible.drop { $0 == " " }))
    let number = words.prefix { $0.isASCII && $0.isNumber }
    let rest = words[number.endIndex...]
    guard let first = rest.unicodeScalars.first,
      (number.isEmpty ? "-+=" : ".)").unicodeScalars.contains(first)
    else { return words }
    return "\(number)\\\(rest)"
  }
}

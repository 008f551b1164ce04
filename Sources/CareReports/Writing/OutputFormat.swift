internal import PriceListFormat

/// A form in which a report can be written.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// A table for machines and spreadsheets.
  case csv
  /// The whole report for machines.
  case json
  /// For pages and messages.
  case markdown
  /// A plain text for a mail or a messenger, under 600 characters.
  case message
  /// A fragment for the pages of a website.
  case html
  /// A page to hand over, which needs nothing else.
  case page
  /// The picture alone, if the report has one.
  case svg

  /// The format that a file's extension asks for; `nil` otherwise.
  public init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "txt": self = .text
    case "csv": self = .csv
    case "json": self = .json
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .page
    case "svg": self = .svg
    default: return nil
    }
  }

  /// Whether it is published as it is written, and so says what it was made from.
  public var isForPages: Bool { [.html, .markdown, .page, .svg].contains(self) }

  /// How files of it are commonly named.
  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .csv: "csv"
    case .json: "json"
    case .markdown: "md"
    case .message: "txt"
    case .html, .page: "html"
    case .svg: "svg"
    }
  }
}

/// How a report is to be written.
public struct Layout: Sendable {
  /// In which form.
  public var format = OutputFormat.text
  /// Whether CSV is for Excel: `;`, the locale’s decimal mark, a byte order mark.
  public var isForExcel = false
  /// The columns of the terminal.
  public var width = 80
  /// Whether a terminal shows bold.
  public var isEmphatic = false
  /// From what the report was made, if what is published is to carry that.
  public var provenance: Provenance?

  /// Text for a plain terminal of 80 columns.
  public init() {}
}

extension Report {
  /// The report in a form; it ends with a line break, or is empty if there is none of it in that form.
  public func written(_ layout: Layout) -> String {
    switch layout.format {
    case .text:
      return TextWriter(width: layout.width, style: style, isEmphatic: layout.isEmphatic).write(
        self)
    case .markdown: return MarkdownWriter(style: style, provenance: layout.provenance).write(self)
    case .message: return MessageWriter().write(self)
    case .page: return PageWriter(style: style, provenance: layout.provenance).write(self)
    case .html:
      return HTMLWriter(style: style, currency: currency, provenance: layout.provenance).write(self)
    case .svg:
      let writer = SVGWriter(setting: .file, style: style, provenance: layout.provenance)
      let heading = [mark, heading].compactMap { $0 }.joined(separator: " · ")
      return picture.map { writer.write($0().captioned(heading, basis)) } ?? ""
    case .json: return JSONWriter.write(record())
    case .csv:
      let writer = CSVWriter(
        dialect: layout.isForExcel ? .excel : .plain, style: style, currency: currency)
      return writer.write(forMachines ?? Array(tables.prefix(1)))
    }
  }
}

import CareModel
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

extension Report {
  fileprivate func written(as format: OutputFormat) -> String {
    var layout = Layout()
    layout.format = format
    layout.width = 400
    return written(layout)
  }
}

/// Two spaces or more part the columns of a text table.
private func columns(_ line: Substring) -> [String] {
  line.split(separator: /[ ]{2,}/).map { $0.trimmingPrefix(" ") }.map { String($0) }
}

/// A report whose record has the cells of its table.
private func sample() throws -> Report {
  let table = Table(
    caption: "Caption",
    columns: [
      .init("id", "Id", for: .machines), .init("name", "Name"), .init("cost", "Cost"),
      .init("visits", "Visits"), .init("from", "From"), .init("share", "Share"),
    ],
    rows: [
      [
        .text("a"), .text("A|\"b\""), .amount(Amount(minor: 126_500)), .count(27), .date(.epoch),
        .share(Percentage("8.1%") ?? .none),
      ],
      [
        .text("b"), .text("<B>, c"), .amount(Amount(minor: -5)), .count(0), .absent, .absent,
      ],
    ])
  let rows: [Record] = [
    .object([
      ("id", .text("a")), ("name", .text("A|\"b\"")), ("cost", .decimal(126_500, decimals: 2)),
      ("visits", .count(27)), ("from", .text("1970-01-01")),
      ("share", .decimal(81_000, decimals: 6)),
    ]),
    .object([
      ("id", .text("b")), ("name", .text("<B>, c")), ("cost", .decimal(-5, decimals: 2)),
      ("visits", .count(0)), ("from", .null), ("share", .null),
    ]),
  ]
  return try report([table], record: .object([("rows", .list(rows))]))
}

/// What a value of JSON is in CSV.
private func field(_ json: JSON) -> String? {
  switch json.value {
  case .string(let text): text
  case .number(let literal): literal
  case .null: ""
  default: nil
  }
}

struct ReportTests {
  @Test func `CSV and JSON have the same cells`() throws {
    let report = try sample()
    let rows = try #require(CSVParser.rows(report.written(as: .csv)))
    let read = JSONReader.read(Array(report.written(as: .json).utf8))
    #expect(read.mistakes == [])
    let items = try #require(read.value?["rows"]?.items)
    #expect(items.count == rows.count - 1)
    for (row, item) in zip(rows.dropFirst(), items) {
      for (key, cell) in zip(rows[0].dropLast(), row) {
        #expect(item[key].flatMap(field) == cell)
      }
    }
  }

  @Test func `CSV has the cells of the table`() throws {
    let rows = try #require(CSVParser.rows(try sample().written(as: .csv)))
    #expect(
      rows == [
        ["id", "name", "cost", "visits", "from", "share", "currency"],
        ["a", "A|\"b\"", "1265.00", "27", "1970-01-01", "0.081000", "CHF"],
        ["b", "<B>, c", "-0.05", "0", "", "", "CHF"],
      ])
  }

  @Test func `text and Markdown have the same cells, as people read them`() throws {
    let report = try sample()
    let text = report.written(as: .text).split(separator: "\n").filter { $0.contains("  ") }
    let pipes = report.written(as: .markdown).split(separator: "\n").filter { $0.hasPrefix("|") }
    let cells = pipes.compactMap { pipeCells(String($0)) }
      .map { $0.map { $0.replacing("\u{A0}", with: " ") } }
    #expect(text.count == 4 && cells.count == 4)
    for row in [0, 2, 3] { #expect(columns(text[row]) == cells[row]) }
    #expect(cells[3] == ["<B>, c", "CHF-0.05", "0", "–", "–"])
  }

  @Test(arguments: [OutputFormat.text, .csv, .json, .markdown])
  func `every form ends in one line break and is the same each time`(format: OutputFormat) throws {
    let text = try sample().written(as: format)
    #expect(text.hasSuffix(format == .csv ? "\r\n" : "\n") && !text.hasSuffix("\n\n"))
    #expect(try sample().written(as: format) == text)
  }

  @Test(arguments: [
    ("txt", OutputFormat.text), ("CSV", .csv), ("json", .json), ("md", .markdown),
    ("markdown", .markdown),
  ])
  func `a file's ending chooses its form`(ending: String, format: OutputFormat) {
    #expect(OutputFormat(fileExtension: ending) == format)
  }

  @Test func `an ending that says nothing chooses none`() {
    for ending in ["", "doc", "text", "json5"] {
      #expect(OutputFormat(fileExtension: ending) == nil)
    }
  }
}

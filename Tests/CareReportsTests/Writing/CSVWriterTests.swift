import CareModel
import TestSupport
import Testing

@testable import CareReports

/// Reads CSV as RFC 4180 says: fields in quotes may hold anything, with a quote written twice.
struct CSVParser {
  private var rest: ArraySlice<Unicode.Scalar>
  private let separator: Unicode.Scalar

  /// The rows; `nil` if the text is not CSV, or a line does not end in CR LF.
  static func rows(_ text: String, separator: Unicode.Scalar = ",") -> [[String]]? {
    var parser = CSVParser(rest: Array(text.unicodeScalars)[...], separator: separator)
    var rows: [[String]] = []
    while !parser.rest.isEmpty {
      guard let row = parser.row() else { return nil }
      rows.append(row)
    }
    return rows
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func row() -> [String]? {
    var row: [String] = []
    repeat {
      guard let field = field() else { return nil }
      row.append(field)
    } while take(separator)
    return take("\r") && take("\n") ? row : nil
  }

  private mutating func field() -> String? {
    var text = String.UnicodeScalarView()
    guard take("\"") else {
      while let scalar = rest.first, scalar != separator, scalar != "\r" {
        guard scalar != "\"", scalar != "\n" else { return nil }
        text.append(rest.removeFirst())
      }
      return String(text)
    }
    while let scalar = rest.popFirst() {
      if scalar == "\"", !take("\"") { return String(text) }
      text.append(scalar)
    }
    return nil
  }
}

private func written(
  _ table: Table, _ locale: String = "en_CH", _ code: String = "CHF",
  for dialect: CSVWriter.Dialect = .plain
) throws -> String {
  let currency = try #require(Currency(code))
  return CSVWriter(dialect: dialect, style: try style(locale, code), currency: currency)
    .write(table)
}

/// One text, and one row.
private func table(_ cells: Cell...) -> Table {
  Table(
    caption: "", columns: cells.indices.map { .init("c\($0)", "C\($0)") }, rows: [cells])
}

struct CSVWriterTests {
  @Test func `a table is a header and a line for each row, each ending in CR LF`() throws {
    #expect(
      try written(CareReportsTests.table(names: ["A", "B"]))
        == "name,cost,difference,visits,from,minutes,mean,share,note,currency\r\n"
        + "A,0.00,0.00,0,1970-01-01,0,0.00,0.081000,,CHF\r\n"
        + "B,1265.00,-1265.05,-1,1971-02-05,45,-250.40,0.081000,B,CHF\r\n")
  }

  @Test func `a table without amounts has no column for a currency`() throws {
    #expect(try written(table(.count(3), .text("x"))) == "c0,c1\r\n3,x\r\n")
  }

  @Test func `numbers have no groups, and the decimals of the currency`() throws {
    let amount = Amount(minor: 123_456_789)
    #expect(try written(table(.amount(amount))) == "c0,currency\r\n1234567.89,CHF\r\n")
    #expect(
      try written(table(.amount(amount)), "ja_JP", "JPY") == "c0,currency\r\n123456789,JPY\r\n")
    #expect(
      try written(table(.amount(amount)), "ar_KW", "KWD") == "c0,currency\r\n123456.789,KWD\r\n")
    #expect(try written(table(.amount(Amount(minor: -5)))) == "c0,currency\r\n-0.05,CHF\r\n")
  }

  @Test(arguments: ["en_CH", "fr_CH", "de_DE", "ja_JP", "ar_EG", "hi_IN"])
  func `plain CSV is the same everywhere`(locale: String) throws {
    let table = CareReportsTests.table(names: nastyNames)
    #expect(try written(table, locale) == written(table, "en_CH"))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=\u{338}1", "-", "=", "-5.00"])
  func `a text that a spreadsheet would run is guarded`(text: String) throws {
    let rows = try #require(CSVParser.rows(try written(table(.text(text)))))
    #expect(rows[1][0].unicodeScalars.elementsEqual("'\(text)".unicodeScalars))
  }

  @Test(arguments: ["'=1", " =1", "a=1", "1-1", "A@B", "", "'", "\u{2212}1"])
  func `other texts are left as they are`(text: String) throws {
    let rows = try #require(CSVParser.rows(try written(table(.text(text)))))
    #expect(rows[1][0] == text)
  }

  @Test(arguments: [CSVWriter.Dialect.plain, .excel])
  func `numbers are never guarded`(dialect: CSVWriter.Dialect) throws {
    let cells: [Cell] = [
      .amount(Amount(minor: -5)), .difference(Amount(minor: -126_500)), .count(-3),
      .mean(-250, decimals: 2), .minutes(-1),
    ]
    for cell in cells {
      #expect(try !written(table(cell), for: dialect).contains("'"))
      #expect(try written(table(cell), for: dialect).split(separator: "\r\n")[1].hasPrefix("-"))
    }
  }

  @Test(arguments: [CSVWriter.Dialect.plain, .excel])
  func `every cell is read back`(dialect: CSVWriter.Dialect) throws {
    let names = nastyNames.filter { CSVWriter.guarded($0) == $0 }
    let table = CareReportsTests.table(names: names)
    var text = try written(table, for: dialect)
    if dialect == .excel { text.unicodeScalars.removeFirst() }
    let rows = try #require(CSVParser.rows(text, separator: dialect == .excel ? ";" : ","))
    #expect(rows.count == names.count + 1)
    let titles = dialect == .excel ? table.columns.map(\.title) : table.columns.map(\.key)
    #expect(rows[0] == titles + ["currency"])
    for (row, name) in zip(rows.dropFirst(), names) {
      #expect(row.count == 10)
      // What steers a terminal is shown as a character that could not be.
      let shown = name.unicodeScalars.map { scalar in
        scalar.value >= 32 && !(0x7F...0x9F).contains(scalar.value)
          || ["\t", "\r", "\n"].contains(scalar) ? scalar : "\u{FFFD}"
      }
      #expect(row[0].unicodeScalars.elementsEqual(shown))
    }
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("\"", "\"\"\"\""), ("a\r\nb", "\"a\r\nb\""), ("a\nb", "\"a\nb\""), ("a b", "a b"), ("", ""),
    ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func `a field is in quotes where it needs them`(text: String, field: String) throws {
    let csv = try written(table(.text(text)))
    #expect(csv.unicodeScalars.elementsEqual("c0\r\n\(field)\r\n".unicodeScalars))
  }

  @Test func `a title for Excel that a spreadsheet would run is no formula`() throws {
    let table = Table(caption: "", columns: [.init("cost.p", "=1+1")], rows: [[.text("a")]])
    #expect(try written(table, for: .excel) == "\u{FEFF}'=1+1\r\na\r\n")
  }

  @Test(arguments: [
    ("en_CH", "-1265.05"), ("fr_CH", "-1265,05"), ("de_DE", "-1265,05"), ("de_CH", "-1265.05"),
    ("fr_FR", "-1265,05"), ("en_US", "-1265.05"), ("ja_JP", "-1265.05"),
  ])
  func `CSV for Excel has a mark, people's titles, semicolons and the place's decimal mark`(
    locale: String, amount: String
  ) throws {
    let cells = table(.difference(Amount(minor: -126_505)), .text("a;b"))
    let text = try written(cells, locale, for: .excel)
    #expect(text == "\u{FEFF}C0;C1;currency\r\n\(amount);\"a;b\";CHF\r\n")
  }
}

import CareModel
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports

private func lines(_ report: Report, width: Int, isEmphatic: Bool = false) -> [String] {
  let text = TextWriter(width: width, style: report.style, isEmphatic: isEmphatic).write(report)
  return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    .map { String($0) }
}

struct TextWriterTests {
  @Test(arguments: 40...120)
  func `no line is wider than the terminal`(width: Int) throws {
    let some = stride(from: width % 7, to: nastyNames.count, by: 7).map { nastyNames[$0] }
    let long = Array(nastyNames.suffix(12).prefix(5))
    for isTransposed in [false, true] {
      for names in width.isMultiple(of: 8) ? [some, long] : [some] {
        let report = try report(
          [table(names: names, isTransposed: isTransposed), table(names: ["x"])], lead: names,
          notes: [Notes(names.joined(), names)], mark: names.joined(), heading: names.joined())
        for line in lines(report, width: width) where line.displayWidth > width {
          Issue.record("\(line.displayWidth): \(line)")
        }
      }
    }
  }

  @Test(arguments: nastyNames)
  func `no name breaks its row or steers the terminal`(name: String) throws {
    let table = Table(
      caption: name, columns: [.init("n", name), .init("v", "Visits")],
      rows: [[.text(name), .count(7)], [.text("last"), .count(8)]])
    for isTransposed in [false, true] {
      let table = Table(
        caption: table.caption, columns: table.columns, rows: table.rows, isTransposed: isTransposed
      )
      let report = try report(
        [table], lead: [name], notes: [Notes(name, [name])], mark: name, heading: name)
      let text = lines(report, width: 500)
      #expect(text.filter { $0.contains("7") && $0.hasSuffix(isTransposed ? "8" : "7") }.count == 1)
      let steers = text.joined().unicodeScalars.contains {
        $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
      }
      #expect(!steers)
    }
  }

  @Test func `columns stand under their titles, words left and figures right`() throws {
    let text = lines(try report([table(names: ["A", "五回券"])]), width: 200)
    let grid = text.suffix(5)
    #expect(
      Array(grid) == [
        "Name            Cost         Difference  Visits  From          Time    Mean  Share  Note",
        "──────  ────────────  ─────────────────  ──────  ──────────  ──────  ──────  ─────  ──────",
        "A           CHF 0.00           CHF 0.00       0  1 Jan 1970   0 min       0   8.1%  –",
        "五回券  CHF 1'265.00  CHF 1'265.05 less      -1  5 Feb 1971  45 min  -250.4   8.1%  五回券",
        "",
      ])
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("語", 2), ("한", 2), ("👩‍👩‍👧", 2), ("🇨🇭", 2),
    ("❤️", 2), ("ｆｕｌｌ", 8), ("שלום", 4), ("\u{200B}", 0), ("’", 1), ("─", 1), ("\u{A0}", 1),
  ])
  func `a text is as wide as a terminal shows it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: 1...12)
  func `lines break at spaces and keep every word`(width: Int) {
    for text in ["a bb ccc dddd eeeee", "语言 语言 语言", "  a   b  ", "\u{200B} a b c d e f g", ""] {
      let lines = wrapped(text, width: width)
      #expect(lines.allSatisfy { $0.displayWidth <= max(2, width) })
      let words = lines.joined(separator: " ").filter { $0 != " " }
      #expect(words == text.filter { $0 != " " })
    }
    #expect(wrapped("a\u{A0}b c", width: 3) == ["a\u{A0}b", "c"])
  }

  @Test func `a title below another stays below it on every line`() throws {
    let table = Table(
      caption: "Over a year",
      columns: [.init("n", "Plan"), .init("v", Table.nesting + "paid back")],
      rows: [[.text("Course"), .text(String(repeating: "x", count: 20))]], isTransposed: true)
    let text = lines(try report([table]), width: 24)
    #expect(text.contains { $0.hasPrefix("  paid ") })
    #expect(text.contains { $0.hasPrefix("  back") })
  }

  @Test func `what matters most is bold on a terminal that shows it, and only there`() throws {
    let report = try report([table(names: ["A"])], heading: "H")
    #expect(lines(report, width: 80, isEmphatic: true)[0] == "\u{1B}[1mH\u{1B}[0m")
    #expect(lines(report, width: 80)[0] == "H")
  }
}

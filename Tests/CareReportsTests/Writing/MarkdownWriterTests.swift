import CareModel
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports

/// The cells of a pipe table's line, with their escapes taken away; `nil` if it is none.
func pipeCells(_ line: String) -> [String]? {
  let scalars = line.unicodeScalars
  guard scalars.starts(with: "| ".unicodeScalars),
    scalars.suffix(2).elementsEqual(" |".unicodeScalars)
  else { return nil }
  var cells = [String.UnicodeScalarView()]
  var isEscaped = false
  for scalar in scalars.dropFirst() {
    switch (scalar, isEscaped) {
    case ("\\", false): isEscaped = true
    case ("|", false): cells.append(.init())
    default:
      cells[cells.count - 1].append(scalar)
      isEscaped = false
    }
  }
  return cells.dropLast().map { String(String.UnicodeScalarView($0.dropFirst().dropLast())) }
}

struct MarkdownWriterTests {
  @Test func `a report is a heading, sentences, pipe tables and lists`() throws {
    let table = Table(
      caption: "C",
      columns: [.init("n", "Name"), .init("c", "Cost"), .init("m", "", for: .machines)],
      rows: [[.text("A|B"), .amount(Amount(minor: 126_500)), .count(1)]])
    let text = MarkdownWriter(style: try style("en_CH")).write(
      try report(
        [table], lead: ["It costs."], notes: [Notes("Assumed:", ["one", "two"])], mark: "SAMPLE"))
    #expect(
      text == """
        **SAMPLE**

        ### Heading

        It costs.

        | Name | Cost |
        | :--- | ---: |
        | A\\|B | CHF\u{A0}1'265.00 |

        **Assumed:**

        - one
        - two

        """)
  }

  @Test(arguments: [false, true])
  func `every name stays in its cell`(isTransposed: Bool) throws {
    let table = table(names: nastyNames, isTransposed: isTransposed)
    let text = MarkdownWriter(style: try style("en_CH")).write(try report([table]))
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }
      .filter { $0.unicodeScalars.first == "|" }
    #expect(lines.count == (isTransposed ? 2 + 8 : 2 + nastyNames.count))
    for line in lines {
      #expect(pipeCells(line)?.count == (isTransposed ? 1 + nastyNames.count : 9))
    }
  }

  @Test(arguments: nastyNames)
  func `no name is taken for markup`(name: String) {
    let escaped = MarkdownWriter.escaped(name)
    #expect(!escaped.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(
      !escaped.unicodeScalars.contains {
        (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      })
    var isEscaped = false
    for scalar in escaped.unicodeScalars {
      if !isEscaped { #expect(!"|<>*_`[]#~".unicodeScalars.contains(scalar)) }
      isEscaped = scalar == "\\" && !isEscaped
    }
    #expect(!isEscaped)
  }

  @Test(arguments: [
    ("www.evil.example", "www\\.evil\\.example"),
    ("https://evil.example", "https\\://evil\\.example"),
    ("a@evil.example", "a\\@\u{2060}evil\\.example"), ("@owner", "\\@\u{2060}owner"),
    ("Dr. Muster, 1.5 h: 12:30", "Dr. Muster, 1.5 h: 12:30"),
  ])
  func `no name becomes a link where sites link what looks like one`(
    text: String, written: String
  ) {
    #expect(
      MarkdownWriter.escaped(text).unicodeScalars.elementsEqual(written.unicodeScalars))
  }

  @Test(arguments: [
    ("- x", "\\- x"), ("+ x", "\\+ x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("---", "\\---"),
    ("    x", "x"), ("1.5 x", "1\\.5 x"), ("12 x", "12 x"), ("x - y", "x - y"), ("=", "\\="),
    ("# x", "\\# x"), ("> x", "\\> x"), ("", ""), ("&amp;", "&amp;amp;"), ("a\r\nb", "a b"),
  ])
  func `a sentence does not begin a list, a rule, a heading or code`(
    text: String, written: String
  ) {
    #expect(MarkdownWriter.paragraph(text) == written)
  }
}

import CareReports
import Testing

@testable import CarePublishing

/// What a reader sees of markup, and how two pages differ to a reader.
struct VisibleContentTests {
  private func content(_ markup: String) -> VisibleContent {
    VisibleReader.content(of: MarkupScanner.tokens(of: Array(markup.utf8)))
  }

  private let table = """
    <table><caption>Prices</caption><thead><tr><th></th><th>Price</th><th>Length</th></tr></thead>
    <tbody><tr><th>Massage</th><td><data value="90">CHF 90</data></td><td></td></tr>
    <tr><th>Bilan</th><td>CHF 120</td><td>90 min</td></tr></tbody></table>
    """

  @Test func `a row is a line with a cell for each column, empty ones too`() {
    #expect(
      content(table).lines.map(\.cells) == [
        ["Prices"], ["", "Price", "Length"], ["Massage", "CHF 90", ""],
        ["Bilan", "CHF 120", "90 min"],
      ])
    #expect(content(table).lines[3].columns == ["", "Price", "Length"])
  }

  @Test(
    arguments: [
      "<p>one</p><p>two</p>", "one<div>two", "<ul><li>one<li>two</ul>", "<p>one<p>two",
      "<p><span>o</span>ne</p>\n<div><div><p>two</p></div></div>", "<p>one</p><br><p>two</p>",
      "<p>one</p><template><p>three</p></template><p>two</p>",
      "<p>one</p><p hidden>three</p><p>two</p>", "<p>one</p><!-- <p>three</p> --><p>two</p>",
      "<p>one</p><script>three</script><style>three</style><p>two</p>",
    ])
  func `a reader sees two lines`(markup: String) {
    #expect(content(markup).lines.map(\.cells) == [["one"], ["two"]])
  }

  @Test func `what differs is told by row and column`() {
    let seen = content(table.replacing("CHF 120", with: "CHF 99"))
    #expect(
      seen.differences(from: content(table)) == [
        .value(row: "Bilan", column: "Price", seen: "CHF 99", listed: "CHF 120")
      ])
    #expect(!seen.saysTheSame(as: content(table)) && seen.digest != content(table).digest)
  }

  @Test func `rows that only one has are told, and rows in another order`() {
    let row = "<tr><th>Bilan</th><td>CHF 120</td><td>90 min</td></tr>"
    let shorter = content(table.replacing(row, with: ""))
    #expect(shorter.differences(from: content(table)) == [.missing("Bilan")])
    #expect(content(table).differences(from: shorter) == [.extra("Bilan")])
    let turned = content(table.replacing(row, with: "").replacing("<tbody>", with: "<tbody>" + row))
    #expect(turned.differences(from: content(table)) == [.order])
  }

  @Test func `of a sentence, the words around the difference are told`() {
    let listed = content("<p>Over a whole year it costs CHF 682 less than the other plan does</p>")
    let seen = content("<p>Over a whole year it costs CHF 600 less than the other plan does</p>")
    #expect(
      seen.differences(from: listed) == [
        .words(
          seen: "… it costs CHF 600 less than the …", listed: "… it costs CHF 682 less than the …")
      ])
  }

  @Test func `what machines read may be gone, and not be another`() {
    let bare = content(table.replacing("<data value=\"90\">CHF 90</data>", with: "CHF 90"))
    #expect(bare.saysTheSame(as: content(table)) && bare.digest == content(table).digest)
    let other = content(table.replacing("value=\"90\"", with: "value=\"80\""))
    #expect(!other.saysTheSame(as: content(table)))
    #expect(
      other.differences(from: content(table)) == [
        .value(row: "Massage", column: "value", seen: "80", listed: "90")
      ])
  }

  @Test func `a picture is seen by its shapes`() {
    let drawing = "<svg><title>T</title><polyline points=\"0,0 1,1\" stroke=\"red\"/></svg>"
    let redrawn = content(drawing.replacing("1,1", with: "1,2"))
    #expect(redrawn.differences(from: content(drawing)) == [.picture])
    #expect(content(drawing.replacing("red", with: "blue")).saysTheSame(as: content(drawing)))
  }
}

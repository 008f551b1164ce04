import CareModel
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports

/// A name as a browser reads it back: line breaks are line feeds, and what HTML forbids is replaced.
func readBack(_ name: String) -> String {
  var result = String.UnicodeScalarView()
  var last: Unicode.Scalar = "x"
  for scalar in name.unicodeScalars {
    switch scalar {
    case "\n" where last == "\r": break
    case "\r": result.append("\n")
    case "\u{85}": result.append(" ")
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": result.append("\u{FFFD}")
    case "\u{0}"..."\u{8}", "\u{E}"..."\u{1F}", "\u{7F}"..."\u{9F}": result.append("\u{FFFD}")
    default: result.append(scalar)
    }
    last = scalar
  }
  return String(result)
}

/// Whether a browser shows nothing of a name.
func isBlank(_ name: String) -> Bool { name.allSatisfy(\.isWhitespace) }

struct HTMLWriterTests {
  private func read(_ report: Report, _ provenance: Provenance? = nil) throws -> ReadMarkup {
    var layout = Layout()
    layout.format = .html
    layout.provenance = provenance
    return try ReadMarkup(report.written(layout))
  }

  @Test func `a report is a mark, a heading, sentences, tables and lists, all of them classed`()
    throws
  {
    let table = Table(
      caption: "C",
      columns: [.init("n", "Name"), .init("c", "Cost"), .init("m", "", for: .machines)],
      rows: [[.text("A<B"), .amount(Amount(minor: 126_500)), .count(1)]])
    var layout = Layout()
    layout.format = .html
    let text = try report(
      [table], lead: ["It costs."], notes: [Notes("Assumed:", ["one", "two"])], mark: "SAMPLE"
    ).written(layout)
    #expect(
      text == """
        <div class="carecost-report" lang="en" dir="ltr" data-carecost-currency="CHF">
          <p class="carecost-mark">SAMPLE</p>
          <p class="carecost-heading">Heading</p>
          <p class="carecost-lead">It costs.</p>
          <div class="carecost-frame" tabindex="0" role="group" aria-label="C">
            <table class="carecost-table carecost-room-24">
              <caption>C</caption>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th class="carecost-figure" scope="col">Cost</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">A&lt;B</th>
                  <td class="carecost-figure" data-label="Cost"><data class="carecost-amount" value="1265.00">CHF\u{A0}1'265.00</data></td>
                </tr>
              </tbody>
            </table>
          </div>
          <p class="carecost-notes-title">Assumed:</p>
          <ul class="carecost-notes">
            <li>one</li>
            <li>two</li>
          </ul>
        </div>

        """)
  }

  @Test(arguments: [false, true])
  func `every name is read back as it was, wherever it stands`(isTransposed: Bool) throws {
    let table = CareReportsTests.table(names: nastyNames, isTransposed: isTransposed)
    let root = try read(
      try report([table], lead: nastyNames, notes: [Notes(nil, nastyNames)], heading: nastyNames[6])
    )
    let names = nastyNames.map { isBlank($0) ? "not applicable" : readBack($0) }
    let heads = root.all("th")
    #expect(
      (isTransposed ? heads.dropFirst().prefix(names.count) : heads.dropFirst(9)).map(\.words)
        == names)
    if isTransposed {
      let labels = root.all("tr")[1].all("td").map { $0.attributes["data-label"] }
      #expect(labels == nastyNames.map(readBack))
    }
    #expect(root.all("li").map(\.words) == nastyNames.map(readBack))
    let leads = root.all("p").filter { $0.classes == ["carecost-lead"] }
    #expect(leads.map(\.words) == nastyNames.map(readBack))
    #expect(root.all("p")[0].words == "<script>alert(1)</script>")
  }

  @Test(arguments: [false, true])
  func `no cell is empty, each header has a scope, and each row has all cells`(isTransposed: Bool)
    throws
  {
    let root = try read(try report([table(names: nastyNames, isTransposed: isTransposed)]))
    let rows = root.all("tr")
    #expect(rows.count == (isTransposed ? 9 : 1 + nastyNames.count))
    for row in rows {
      #expect(row.children.count == (isTransposed ? 1 + nastyNames.count : 9))
      #expect(row.children[0].name == "th")
    }
    for cell in root.all where ["th", "td"].contains(cell.name) {
      #expect(!isBlank(cell.words))
      #expect(cell.name == "td" || ["col", "row"].contains(cell.attributes["scope"]))
    }
    #expect(rows[0].children.dropFirst().allSatisfy { $0.attributes["scope"] == "col" })
    #expect(rows.dropFirst().allSatisfy { $0.children[0].attributes["scope"] == "row" })
  }

  @Test func `figures carry their value for machines`() throws {
    let row: [Cell] = [
      .text("Name"), .amount(Amount(minor: 142_500)), .difference(Amount(minor: -131_550)),
      .count(27), .mean(25_040, decimals: 2), .share(try #require(Percentage("24.6%"))),
      .date(try #require(Day("2027-06-06"))), .minutes(690), .minutes(1620), .minutes(45),
      .onRequest,
      .absent,
    ]
    let table = Table(
      caption: "C", columns: row.indices.map { .init("c\($0)", "C\($0)") }, rows: [row])
    let root = try read(try report([table], locale: "fr_CH"))
    let data = root.all("data").map { [$0.classes[0], $0.attributes["value"] ?? ""] }
    #expect(
      data == [
        ["carecost-amount", "1425.00"], ["carecost-difference", "-1315.50"],
        ["carecost-count", "27"], ["carecost-mean", "250.40"], ["carecost-share", "0.246000"],
      ])
    let times = root.all("time").map { [$0.classes[0], $0.attributes["datetime"] ?? ""] }
    #expect(
      times == [
        ["carecost-date", "2027-06-06"], ["carecost-duration", "PT11H30M"],
        ["carecost-duration", "PT27H"], ["carecost-duration", "PT45M"],
      ])
    #expect(root.all("td").suffix(2).map(\.words) == ["sur demande", "sans objet"])
    #expect(root.attributes["lang"] == "fr")
  }

  @Test func `what belongs to a fact stands with it, and is told by its class, not by spaces`()
    throws
  {
    let columns: [Table.Column] = [
      .init("name", "Plan"), .init("cost", "Cost"), .init("with", Table.nesting + "with"),
      .init("days", "Days"),
    ]
    let table = Table(
      caption: "C", columns: columns, rows: [[.text("A"), .count(1), .text("B"), .count(2)]],
      isTransposed: true)
    let root = try read(try report([table]))
    let bodies = root.all("tbody")
    #expect(bodies.map { $0.all("th").map(\.words) } == [["Cost", "with"], ["Days"]])
    #expect(root.all("tr").filter { $0.classes == ["carecost-nested"] }.map(\.words) == ["withB"])
    #expect(root.all("th")[0].words == "Plan")
    #expect(root.all("th")[0].attributes["scope"] == "row")
  }

  @Test func `names from right to left are kept apart in cells, and leave sentences as they run`()
    throws
  {
    let names = ["שלום עולם", "plain", "\u{202E}gnirts"]
    let table = Table(
      caption: "C", columns: [.init("n", "Name"), .init("m", "More")],
      rows: names.map { [.text($0), .text($0)] })
    let root = try read(try report([table], lead: ["שלום עולם. Over 12 months."]))
    let turned = "\u{FFFD}gnirts"
    #expect(root.all("bdi").map(\.words) == [names[0], names[0], turned, turned])
    #expect(root.all("p").last?.children.isEmpty == true)
  }

  @Test func `a published report says from what and by which command it was made`() throws {
    let command = #"carecost compare --set 'a.b="c" & d'"#
    let root = try read(try report([]), Provenance(fingerprint: "sha256-abc", command: command))
    #expect(root.attributes["data-carecost-fingerprint"] == "sha256-abc")
    #expect(root.attributes["data-carecost-command"] == command)
    #expect(try read(try report([])).attributes["data-carecost-command"] == nil)
  }
}

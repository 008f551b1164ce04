import CareModel
import Foundation
import TestSupport
import Testing

@testable import CareFormats

/// A name as a browser reads it back: line breaks are line feeds, and what HTML forbids is replaced.
func readBack(_ name: String) -> String {
  var result = String.UnicodeScalarView()
  var last: Unicode.Scalar = "x"
  for scalar in name.unicodeScalars {
    switch scalar {
    case "\n" where last == "\r": break
    case "\r": result.append("\n")
    case "\u{85}": result.append(" ")
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
          <div class="carecost-frame">
            <table class="carecost-table">
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
  func `every name is read back as it was, wherever it stands`(isTurned: Bool) throws {
    let table = CareFormatsTests.table(names: nastyNames, isTurned: isTurned)
    let root = try read(
      try report([table], lead: nastyNames, notes: [Notes(nil, nastyNames)], heading: nastyNames[6])
    )
    let names = nastyNames.map { isBlank($0) ? "not applicable" : readBack($0) }
    let heads = root.all("th")
    #expect(
      (isTurned ? heads.dropFirst().prefix(names.count) : heads.dropFirst(9)).map(\.words) == names)
    if isTurned {
      let labels = root.all("tr")[1].all("td").map { $0.attributes["data-label"] }
      #expect(labels == nastyNames.map(readBack))
    }
    #expect(root.all("li").map(\.words) == nastyNames.map(readBack))
    let leads = root.all("p").filter { $0.classes == ["carecost-lead"] }
    #expect(leads.map(\.words) == nastyNames.map(readBack))
    #expect(root.all("p")[0].words == "<script>alert(1)</script>")
  }

  @Test(arguments: [false, true])
  func `no cell is empty, each header has a scope, and each row has all cells`(isTurned: Bool)
    throws
  {
    let root = try read(try report([table(names: nastyNames, isTurned: isTurned)]))
    let rows = root.all("tr")
    #expect(rows.count == (isTurned ? 9 : 1 + nastyNames.count))
    for row in rows {
      #expect(row.children.count == (isTurned ? 1 + nastyNames.count : 9))
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
      isTurned: true)
    let root = try read(try report([table]))
    let bodies = root.all("tbody")
    #expect(bodies.map { $0.all("th").map(\.words) } == [["Cost", "with"], ["Days"]])
    #expect(root.all("tr").filter { $0.classes == ["carecost-nested"] }.map(\.words) == ["withB"])
    #expect(root.all("th")[0].words == "Plan")
    #expect(root.all("th")[0].attributes["scope"] == "row")
  }

  @Test func `words from right to left are kept apart from what surrounds them`() throws {
    let root = try read(try report([], lead: ["שלום עולם", "plain", "\u{202E}gnirts"]))
    #expect(root.all("bdi").map(\.words) == ["שלום עולם", "\u{202E}gnirts"])
  }

  @Test func `a published report says from what and by which command it was made`() throws {
    let command = #"carecost compare --set 'a.b="c" & d'"#
    let root = try read(try report([]), Provenance(fingerprint: "sha256-abc", command: command))
    #expect(root.attributes["data-carecost-fingerprint"] == "sha256-abc")
    #expect(root.attributes["data-carecost-command"] == command)
    #expect(try read(try report([])).attributes["data-carecost-command"] == nil)
  }
}

extension HTMLWriterTests {
  /// Every report that has something of its own, from the list that the repository ships.
  private func shipped(_ locale: String) throws -> [Report] {
    let list = try readShippedList()
    let style = LocaleStyle(locale, currency: list.currency)
    let start = try #require(Day("2026-11-22"))
    var question = Question(defaultsOf: list, start: start)
    let comparison = try Comparison(question, in: list)
    question.plans = Array(list.plans.refs)
    let all = try Comparison(question, in: list, points: [])
    return [
      Report(comparison, style: style), Report(all, style: style),
      Report(prices: list, on: start, concession: nil, style: style),
      Report(try Quote(Ref(0), of: question, in: list), style: style),
      try #require(Report(cases: [all, all], style: style)),
      try #require(Report(about: question.plans, in: list, style: style)),
    ]
  }

  @Test(arguments: ["en_CH", "fr_CH"])
  func `no report has an id, a style, a script, a heading, or a class of others`(locale: String)
    throws
  {
    let known = Set(StyleClass.allCases.map(\.name))
    for report in try shipped(locale) {
      for element in try read(report).all {
        #expect(Set(element.attributes.keys).isDisjoint(with: ["id", "style", "onclick", "href"]))
        #expect(!["script", "style", "h1", "h2", "h3", "section"].contains(element.name))
        #expect(known.isSuperset(of: element.classes))
      }
    }
  }

  @Test func `a stylesheet touches only what is ours, and all that is ours is used`() throws {
    let css = Stylesheet.text
    for line in css.split(separator: "\n").map({ $0.drop { $0 == " " } })
    where line.hasSuffix("{") || line.hasSuffix(",") && line.contains("carecost-") {
      #expect(
        line.hasPrefix(".carecost-") || line.hasPrefix("@media") || line.hasPrefix("@container"),
        "\(line)")
    }
    let names = css.matches(of: /\.(carecost-[a-z0-9-]+)/).map { String($0.output.1) }
    #expect(Set(names).isSubset(of: Set(StyleClass.allCases.map(\.name))))
    let table = CareFormatsTests.table(names: nastyNames + [Table.nesting + "x"])
    let notes = [Notes("Title", ["note"])]
    let reports = try shipped("en_CH") + [try report([table], notes: notes, mark: "M")]
    var used = Set(try reports.flatMap { try read($0).all.flatMap(\.classes) })
    // Those of a drawing that is a file, has areas, or has more lines than the shipped list has plans.
    used.formUnion(
      [.ground, .area, .series5, .series6].map { (part: StyleClass) in part.name })
    #expect(used == Set(StyleClass.allCases.map(\.name)))
  }

  @Test func `every class, and none else, is explained`() throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(
          path: "Sources/CareFormats/CareFormats.docc/Html.md"),
      encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `carecost-") }
    let names = rows.flatMap { row in
      row.matches(of: /`(carecost-[a-z0-9-]+)`/).map { String($0.output.1) }
    }
    #expect(names.sorted() == StyleClass.allCases.map(\.name).sorted())
  }

  @Test func `the colours of lines hold 3 to 1 on white and on black`() {
    for color in Series.colors {
      let parts = [1, 3, 5].map { start in
        let digits = color.dropFirst(start).prefix(2)
        let value = Double(Int(digits, radix: 16) ?? 0) / 255
        return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      let light = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
      #expect(1.05 / (light + 0.05) >= 3, "\(color)")
      #expect((light + 0.05) / 0.05 >= 3, "\(color)")
    }
  }
}

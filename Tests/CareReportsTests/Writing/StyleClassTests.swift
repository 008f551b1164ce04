import CareModel
import Foundation
import PriceListFormat
import TestSupport
import Testing

@testable import CareReports

/// What classes there are, and who uses, styles and explains them.
struct StyleClassTests {
  private func read(_ report: Report) throws -> ReadMarkup {
    var layout = Layout()
    layout.format = .html
    return try ReadMarkup(report.written(layout))
  }

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
      try Report(
        choosing: [Variation(parsing: "plans.relaxation.phases.1.every=1 week,2 weeks")],
        for: question, in: list, named: "chooser", style: style
      ) { _ in Report(comparison, style: style) },
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
        line.hasPrefix(".carecost-")
          || ["@media", "@container", "@supports"].contains { line.hasPrefix($0) },
        "\(line)")
    }
    let names = css.matches(of: /\.(carecost-[a-z0-9-]+)/).map { String($0.output.1) }
    #expect(Set(names).isSubset(of: Set(StyleClass.allCases.map(\.name))))
    let table = CareReportsTests.table(names: nastyNames + [Table.nesting + "x"])
    let notes = [Notes("Title", ["note"])]
    let reports = try shipped("en_CH") + [try report([table], notes: notes, mark: "M")]
    var used = Set(try reports.flatMap { try read($0).all.flatMap(\.classes) })
    // Those of a drawing that is a file or a map, or has more lines than the shipped list has plans; and
    // those of tables of any width, and choosers of any size.
    let replies = (0..<Chooser.mostQuestions).flatMap { question in
      (0..<Chooser.mostReplies).map { StyleClass.reply($0, to: question) }
    }
    used.formUnion(
      (replies + [.ground, .area, .border, .series5, .series6] + TableRoom.steps.map(\.class)).map {
        (part: StyleClass) in part.name
      })
    #expect(used == Set(StyleClass.allCases.map(\.name)))
  }

  @Test func `every class, and none else, is explained`() throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(
          path: "Sources/CareReports/CareReports.docc/Html.md"),
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

import CareAnalysis
import CareModel
import Foundation
import TestSupport
import Testing

@testable import CareReports
@testable import PriceListFormat

/// The page of keys, which the catalogue of figures is written to.
private struct KeysPage {
  static let file = documentation.appending(path: "Keys.md")

  static let documentation = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/CareReports/CareReports.docc")

  static let start = "<!-- figures -->\n"

  /// One figure a line.
  static var table: String {
    let lines = Figure.catalogue.map { figure in
      let json =
        figure.place == .plan ? figure.name : "\(figure.place?.rawValue ?? "").\(figure.name)"
      let column = figure.kind == .list ? "" : "`\(figure.key)`"
      let measure = figure.measure.map { "`\($0.rawValue)`" } ?? ""
      return "| `\(json)` | \(column) | \(measure) | \(figure.kind.rawValue) | \(figure.meaning) |"
    }
    let head = [
      "| JSON | CSV | `--measure` | kind | what it is |", "| --- | --- | --- | --- | --- |",
    ]
    return "\n\((head + lines).joined(separator: "\n"))\n\n"
  }
}

struct FigureCatalogueTests {
  /// The words in the first column of a table of the owner's page.
  private func rows(of table: String) throws -> [String] {
    let file = KeysPage.documentation.appending(path: "Owner.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let parts = page.components(separatedBy: "<!-- \(table) -->")
    try #require(parts.count == 3)
    return parts[1].split(separator: "\n").dropFirst(2).compactMap {
      $0.split(separator: "`").dropFirst().first.map(String.init)
    }
  }

  @Test func `the owner's page explains each measure of a practice`() throws {
    let measures = SweepMeasure.allCases.filter(\.needsClients).map(\.rawValue)
    #expect(try rows(of: "measures") == measures)
  }

  @Test func `the owner's page explains each column of a clients file`() throws {
    #expect(try rows(of: "columns") == ClientsSheet.columns)
  }

  /// With `RECORD=1` in the environment the page is written anew.
  @Test func `the page of keys lists the figures of the catalogue`() throws {
    let page = try String(contentsOf: KeysPage.file, encoding: .utf8)
    let parts = page.components(separatedBy: KeysPage.start)
    try #require(parts.count == 3)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      let fresh = [parts[0], KeysPage.table, parts[2]].joined(separator: KeysPage.start)
      try fresh.write(to: KeysPage.file, atomically: true, encoding: .utf8)
    } else {
      #expect(parts[1] == KeysPage.table, "run with RECORD=1 to write it anew")
    }
  }

  @Test func `every key is declared once`() {
    let keys = Figure.catalogue.map(\.key)
    #expect(Set(keys).count == keys.count)
    let paths = Figure.catalogue.map { "\($0.place?.rawValue ?? "").\($0.name)" }
    #expect(Set(paths).count == paths.count)
  }

  @Test(
    arguments: SweepMeasure.allCases.filter {
      $0 != .cheaper && $0 != .averageDifference && !$0.needsClients
    })
  func `what a sweep measures of a plan is a figure of the catalogue`(measure: SweepMeasure) {
    #expect(Figure.measured(by: measure) != nil)
  }

  @Test func `CSV and JSON have every figure, under its key`() throws {
    let list = try readShippedList()
    let start = try #require(Day("2026-11-22"))
    let comparison = try Comparison(Question(defaultsOf: list, start: start), in: list)
    let report = try Report(comparison, style: style("en_CH"))
    let columns = Set(report.tables[0].forMachines.keys)
    let plan = try #require(plans(of: report.record()).first)
    for figure in Figure.catalogue {
      #expect(columns.contains(figure.key) == (figure.kind != .list), "\(figure.key)")
      let object = figure.place == .plan ? plan : plan[figure.place?.rawValue ?? ""]?.members
      #expect(object?[figure.name] != nil, "\(figure.name)")
    }
  }

  private func plans(of record: Record) -> [[String: Record]] {
    guard case .list(let plans)? = record.members?["plans"] else { return [] }
    return plans.compactMap(\.members)
  }
}

extension Record {
  /// The members of an object, by key.
  fileprivate var members: [String: Record]? {
    guard case .object(let members) = self else { return nil }
    return Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
  }
}

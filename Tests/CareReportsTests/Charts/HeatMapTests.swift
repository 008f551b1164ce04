import CareModel
import Foundation
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

/// A map over a made-up list in which every figure can be worked out by heart: a course of n sessions
/// at 100, one a week, against relaxation at 50 every so many days, over 100 days.
struct HeatMapTests {
  private static let list = """
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
     "services": [{"id": "c", "name": "C", "price": 100}, {"id": "r", "name": "R", "price": 50}],
     "plans": [
       {"id": "course", "name": "Course", "phases": [
         {"service": "c", "sessions": "case", "every": "1 week", "resolves": true}]},
       {"id": "calm", "name": "Calm", "phases": [{"service": "r", "every": "10 days"}]}],
     "cases": [{"id": "k", "name": "K", "sessions": 4}],
     "defaults": {"horizon": "100 days"}}
    """

  private static func map(_ down: String, _ across: String) throws -> HeatMap {
    let scenarios = try Scenarios(Array(list.utf8), named: "pricing.json")
    let start = try #require(Day("2027-01-01"))
    let sweep = try Sweep(
      [Variation(parsing: down), Variation(parsing: across)], measures: [.difference],
      of: scenarios, asking: { Question(defaultsOf: $0, start: start) })
    let shared = try #require(sweep.sharedFigures(with: WorkerPool(1)))
    return try #require(HeatMap(sweep, shared))
  }

  private static func chart(_ map: HeatMap, _ phrases: Phrases) -> HeatMapChart {
    HeatMapChart(
      map: map, phrases: phrases, title: "Course against Calm", fields: ["no more", "more"],
      description: "")
  }

  /// Two clients of the course, three of calm sessions.
  private static func incomeMap(_ down: String, _ across: String) throws -> HeatMap? {
    let scenarios = try Scenarios(Array(list.utf8), named: "pricing.json")
    let start = try #require(Day("2027-01-01"))
    let id = { (text: String) in try #require(ID(text)) }
    let practice = Practice([
      ClientGroup(complaint: try id("k"), plan: try id("course"), clients: 2),
      ClientGroup(complaint: try id("k"), plan: try id("calm"), clients: 3),
    ])
    let sweep = try Sweep(
      [Variation(parsing: down), Variation(parsing: across)], measures: [.income], of: scenarios,
      practice: practice, asking: { Question(defaultsOf: $0, start: start) })
    let shared = try #require(sweep.sharedFigures(with: WorkerPool(1)))
    return HeatMap(sweep, shared, ofPractice: .income)
  }

  @Test func `each field of a practice's map is what it takes in, with a border at today's`() throws
  {
    let map = try #require(
      try Self.incomeMap("services.c.price=90..110:10", "services.r.price=40,50,60"))
    // Two of four sessions at the price, and three of ten visits: 800 and 1500 now.
    let expected = [90, 100, 110].map { c in [40, 50, 60].map { 8 * c + 30 * $0 } }
    let amounts = (0..<3).map { row in (0..<3).map { map.amount(row, $0)?.minor } }
    #expect(amounts == expected.map { $0.map { $0 * 100 } })
    #expect(map.share.holding == 1 + 2 + 2 && map.share.known == 9)
    #expect(map.holds(1, 1) == true && map.holds(0, 1) == false && map.holds(0, 2) == true)
    #expect(map.turns(between: (0, 1), and: (1, 1)))
    let income = try #require(Report(map, style: style("en_CH")).lead.first)
    #expect(
      income.replacing("\u{A0}", with: " ")
        == "Income without tax: no less than CHF 2'300.00, as now, in 5 of 9 combinations.")
  }

  /// 100 days have ten visits every ten days, five every twenty, four every thirty.
  private static let small = (
    "plans.calm.phases.1.every=10 days..30 days:10 days", "cases.k.sessions=1..6"
  )

  @Test func `each field is the course's cost minus the other's`() throws {
    let map = try Self.map(Self.small.0, Self.small.1)
    let expected = [500, 250, 200].map { other in (1...6).map { $0 * 100 - other } }
    #expect(map.differences.map { $0.map { $0.map { $0.minor / 100 } } } == expected)
    #expect(map.share.holding == 5 + 2 + 2)
    #expect(map.share.known == 18)
  }

  @Test func `the verdict turns where the sign does, and a tie still costs no more`() throws {
    let map = try Self.map(Self.small.0, Self.small.1)
    #expect(map.holds(0, 4) == true)
    #expect(map.turns(between: (0, 4), and: (0, 5)))
    #expect(!map.turns(between: (0, 3), and: (0, 4)))
    #expect(map.turns(between: (0, 2), and: (1, 2)))
    #expect(!map.turns(between: (1, 2), and: (2, 2)))
  }

  @Test func `the picture has a border line for each pair of neighbours that differ`() throws {
    let map = try Self.map(Self.small.0, Self.small.1)
    let phrases = Phrases(style: LocaleStyle("en_CH", currency: map.list.currency), list: map.list)
    let drawing = Self.chart(map, phrases).picture
    // Across: one in each row. Downward: for three, four and five sessions between the first rows.
    let borders = drawing.shapes.count {
      if case .line(_, _, .border) = $0 { true } else { false }
    }
    #expect(borders == 3 + 3)
  }

  @Test func `a field whose values do not go together is left out`() throws {
    let map = try Self.map(
      "cases.k.sessions={\"fewest\": 2, \"likely\": 1, \"most\": 3},3",
      "plans.calm.phases.1.every=10 days,20 days")
    #expect(map.differences[0] == [nil, nil])
    #expect(map.share.known == 2)
  }

  @Test(
    arguments: [
      ("cases.k.sessions=1..3", "services.r.price=0..100:50"),
      ("cases.k.sessions=1..6", "services.r.price=1..60"),
      ("services.r.price=100000..100003", "services.c.price=1000000000"),
      ("plans.calm.phases.1.every=1 day..60 days", "services.c.price=0.05..0.25:0.05"),
      ("practice=\(String(repeating: "long ", count: 40)),B", "cases.k.sessions=1,2"),
    ], ["en_CH", "fr_FR"])
  func `no words touch others, and all lie within the picture`(
    paths: (String, String), locale: String
  ) throws {
    let map = try Self.map(paths.0, paths.1)
    let phrases = Phrases(style: LocaleStyle(locale, currency: map.list.currency), list: map.list)
    let drawing = Self.chart(map, phrases).picture
    let boxes = drawing.labels.map(\.box)
    for (index, box) in boxes.enumerated() {
      #expect(box.left >= 0 && box.right <= drawing.width && box.bottom <= drawing.height)
      let touching = boxes[..<index].filter { $0.intersects(box) }
      #expect(touching.isEmpty, "\(drawing.labels[index].text)")
    }
  }
}

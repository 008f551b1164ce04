import PriceListFormat
import TestSupport
import Testing

@testable import CareModel

/// The least that visits could have cost is the cost of the cheapest statement, whatever is left out on the way to it.
struct LeastCostTests {
  @Test(arguments: Cases.parts(60, of: 20))
  func `it is the cost of the cheapest statement`(part: Range<UInt64>) throws {
    let list = try readShippedList()
    let costing = try Costing(ofAnyVisitsBy: list)
    for seed in part {
      var random = SeededGenerator(seed: seed)
      var day = try #require(Day("2026-01-05")) + random.int(0...300)
      let visits = (0..<random.int(1...14)).map { _ in
        day = day + random.int(1...40)
        return Visit(day: day, service: Ref(random.int(0...list.base.services.count - 1)))
      }
      let horizon = Horizon(
        from: visits[0].day,
        length: Interval(days: visits[visits.count - 1].day - visits[0].day + 1))
      let statement = try costing.statement(of: Schedule(visits, over: horizon), plan: "")
      let least = try costing.least(for: visits, of: "")
      #expect(least.cost == statement.cost && least.isProven == statement.isProven, "\(seed)")
    }
  }

  @Test func `a price on request is not guessed`() throws {
    let list = try readList(
      with: #""services": [{"id": "s", "name": "S", "price": "on request"}]"#)
    let visit = Visit(day: .epoch, service: Ref(0))
    #expect(throws: CostingError.onRequest("x")) {
      try Costing(ofAnyVisitsBy: list).least(for: [visit], of: "x")
    }
  }
}

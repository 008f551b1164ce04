import PriceListFormat
import TestSupport
import Testing

@testable import CareModel

/// The least that visits could have cost is the cost of the cheapest statement, however it is found, and whoever was
/// asked about before.
struct LeastCostsTests {
  @Test(arguments: Cases.parts(60, of: 20))
  func `it is the cost of the cheapest statement`(part: Range<UInt64>) throws {
    let list = try readShippedList()
    var costs = try LeastCosts(by: list)
    for seed in part {
      var clients = Clients(list, seed: seed, from: try #require(Day("2026-01-05")) + 300)
      try expectCheapest(clients.visits(most: 14, apart: 40), by: &costs, of: list, seed)
    }
  }

  @Test(arguments: Cases.parts(60, of: 20))
  func `clients who come alike cost the same as each asked alone`(part: Range<UInt64>) throws {
    for seed in part {
      let practice = RandomPractice(seed: seed, isWhole: seed.isMultiple(of: 2))
      let list = try practice.read()
      var costs = try LeastCosts(by: list)
      var clients = Clients(list, seed: seed, from: practice.question.horizon.start + 40)
      for _ in 0..<12 {
        try expectCheapest(clients.visits(most: 7, apart: 9), by: &costs, of: list, seed)
      }
    }
  }

  /// The package of 3 is used up; the last visit is outside its ten days, or inside.
  @Test func `a package that ends earlier is another answer`() throws {
    let list = try readList(
      with: #"""
        "services": [{"id": "s", "name": "S", "price": 100}],
        "packages": [{"id": "p", "name": "P", "covers": ["s"], "sessions": 3, "price": 240, "valid": "10 days"}]
        """#)
    var costs = try LeastCosts(by: list)
    let visits = { (days: [Int]) in days.map { Visit(day: .epoch + $0, service: Ref(0)) } }
    #expect(try costs.least(for: visits([0, 5, 10])).cost == Amount(minor: 24_000))
    #expect(try costs.least(for: visits([0, 5, 11])).cost == Amount(minor: 30_000))
    #expect(try costs.least(for: visits([700, 701, 702])).cost == Amount(minor: 24_000))
  }

  @Test func `a price on request is not guessed`() throws {
    let list = try readList(
      with: #""services": [{"id": "s", "name": "S", "price": "on request"}]"#)
    var costs = try LeastCosts(by: list)
    #expect(throws: CostingError.self) {
      try costs.least(for: [Visit(day: .epoch, service: Ref(0))])
    }
  }

  private func expectCheapest(
    _ visits: [Visit], by costs: inout LeastCosts, of list: PriceList, _ seed: UInt64
  ) throws {
    let first = visits[0].day
    let length = Interval(days: visits[visits.count - 1].day - first + 1)
    let schedule = Schedule(visits, over: Horizon(from: first, length: length))
    let all = Phase(services: list.base.services.refs, length: .sessions(1))
    let costing = try Costing(list, plans: [Plan(id: list.plans[0].id, name: "", phases: [all])])
    guard let statement = try? costing.statement(of: schedule, plan: "") else {
      #expect(throws: CostingError.self, "\(seed)") { try costs.least(for: visits) }
      return
    }
    let least = try costs.least(for: visits)
    #expect(least.cost == statement.cost && least.isProven == statement.isProven, "\(seed)")
  }
}

/// Draws when clients come; few come on days of their own, so that many come alike.
private struct Clients {
  private let services: Int
  private var random: SeededGenerator
  private let latest: Day

  init(_ list: PriceList, seed: UInt64, from latest: Day) {
    services = list.base.services.count
    random = SeededGenerator(seed: seed)
    self.latest = latest
  }

  mutating func visits(most: Int, apart: Int) -> [Visit] {
    let isSteady = random.chance(60)
    let (gap, own) = (random.int(1...apart), random.int(0...services - 1))
    var day = latest + -random.int(0...300)
    return (0..<random.int(1...most)).map { _ in
      day = day + (isSteady ? gap : random.int(1...apart))
      return Visit(day: day, service: Ref(isSteady ? own : random.int(0...services - 1)))
    }
  }
}

import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareModel

private func francs(_ amount: Int) -> Amount { Amount(minor: amount * 100) }

/// So many clients of one session each, at these prices, in the smallest unit.
private func income(_ before: Int, _ after: Int, clients: Int = 100) -> Change<PracticeIncome> {
  Change(before: before, after: after).map { price in
    PracticeIncome(rows: [
      Income(
        takings: Amount(minor: price * clients), clients: clients, sessions: clients, minutes: nil)
    ])
  }
}

/// What treating costs, by the session alone.
private func each(_ minor: Int) -> TreatmentCosts {
  TreatmentCosts(perSession: Amount(minor: minor))
}

struct IncomeTests {
  /// The price before and after and the cost of a session, and the change in sales that leaves as
  /// much, in millionths: what textbooks print.
  @Test(arguments: [
    (10_000, 10_500, 6000, -111_111), (10_000, 9000, 6000, 333_333),
    (10_000, 11_000, 5800, -192_308), (10_000, 8500, 5000, 428_571),
    (10_000, 11_000, 5000, -166_667), (250, 200, 100, 500_000), (250, 300, 100, -250_000),
  ])
  func `the change in sales that leaves as much is −ΔP over CM + ΔP`(
    before: Int, after: Int, cost: Int, sales: Int
  ) {
    let change = income(before, after).breakEvenSales(after: each(cost))
    #expect(change?.rounded(decimals: 6) == sales)
  }

  @Test func `it is told in whole clients, too`() {
    // At a margin of 40, then 45: 89 × 45 = 4005 is no less than 100 × 40, 88 × 45 = 3960 is.
    #expect(income(10_000, 10_500).leeway(after: each(6000)) == .mayLose(11))
    // Then 30: 134 × 30 = 4020, 133 × 30 = 3990.
    #expect(income(10_000, 9000).leeway(after: each(6000)) == .mustGain(34))
    #expect(income(10_000, 9000).leeway(after: each(9000)) == .never)
    #expect(income(10_000, 9000).breakEvenSales(after: each(9000)) == nil)
    #expect(income(10_000, 10_000).leeway(after: each(6000)) == .mayLose(0))
    // What loses money with each client is best without any.
    #expect(income(5000, 5500).leeway(after: each(6000)) == .mayLose(100))
  }

  @Test(arguments: UInt64(0)..<200)
  func `one client more would be too many, one fewer too few`(seed: UInt64) {
    var random = SeededGenerator(seed: 320_000 + seed)
    let clients = random.int(1...40)
    let cost = random.int(0...80)
    let (before, after) = (random.int(20...120), random.int(20...120))
    let left = { (price: Int, count: Int) in (price - cost) * count }
    let goal = left(before, clients)
    switch income(before, after, clients: clients).leeway(after: each(cost)) {
    case .mayLose(let lost):
      #expect(left(after, clients - lost) >= goal)
      #expect(lost == clients || after == before || left(after, clients - lost - 1) < goal)
    case .mustGain(let more):
      #expect(left(after, clients + more) >= goal && left(after, clients + more - 1) < goal)
    case .never: #expect(after <= cost && after < before)
    case nil: Issue.record("the margin is known")
    }
  }

  @Test func `income is what each group pays, and an hour's share of it`() throws {
    let list = try readList(
      with: #"""
        "services": [{"id": "a", "name": "A", "minutes": 60, "price": 100},
                     {"id": "b", "name": "B", "minutes": 90, "price": 150}],
        "extras": [{"id": "home", "name": "Home", "perVisit": 30}],
        "concessions": [{"id": "student", "name": "Student", "discount": "10%"}],
        "plans": [{"id": "a", "name": "A", "phases": [{"service": "a", "every": "1 week"}]},
                  {"id": "b", "name": "B", "phases": [{"service": "b", "sessions": "case", "every": "1 week"}]}],
        "cases": [{"id": "two", "name": "Two", "sessions": 2}]
        """#)
    let id = { (text: String) in try #require(ID(text)) }
    let (a, b, two) = (try id("a"), try id("b"), try id("two"))
    let groups = [
      ClientGroup(complaint: two, plan: a, clients: 10),
      ClientGroup(complaint: two, plan: b, clients: 4, extras: [try id("home")]),
      ClientGroup(complaint: two, plan: b, clients: 1, concession: try id("student")),
    ]
    let horizon = Horizon(from: try #require(Day("2027-01-01")), length: Interval(days: 28))
    let income = try PracticeIncome(of: groups, in: list, over: horizon).total
    // 10 × 4 × 100; 4 × 2 × (150 + 30); 2 × 135.
    #expect(income.takings == francs(4000 + 1440 + 270))
    #expect(income.sessions == 40 + 8 + 2)
    #expect(income.minutes == 40 * 60 + 10 * 90)
    // 5710 over 55 hours, and over 50 sessions.
    #expect(income.perHour?.rounded(decimals: 0) == 10382)
    #expect(income.perSession?.rounded(decimals: 0) == 11420)
    #expect(income.clients == 15)
  }

  @Test func `an hour brings nothing that could be told where no length is given, or nobody comes`()
    throws
  {
    let list = try readList(with: #""services": [{"id": "s", "name": "S", "price": 100}]"#)
    let horizon = Horizon(from: try #require(Day("2027-01-01")), length: Interval(days: 28))
    let group = { ClientGroup(complaint: nil, plan: list.plans[0].id, clients: $0) }
    #expect(try PracticeIncome(of: [group(1)], in: list, over: horizon).total.perHour == nil)
    #expect(try PracticeIncome(of: [group(0)], in: list, over: horizon).total.perSession == nil)
  }
}

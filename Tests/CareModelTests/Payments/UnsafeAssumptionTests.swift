import CareModel
import TestSupport
import Testing

/// What looks safe to assume about the cheapest way to pay, and is not.
///
/// One session costs 100.
struct UnsafeAssumptionTests {
  private let start: Day

  init() throws {
    start = try #require(Day("2027-01-01"))
  }

  private func statement(
    _ list: SampleList, days: Int = 365, holdings: [SampleQuestion.Holding] = []
  ) throws -> Statement {
    let horizon = Horizon(from: start, length: Interval(days: days))
    return try SampleQuestion(list, over: horizon, holdings: holdings).statement()
  }

  @Test func `a short-lived package pays off between two sessions of a long-lived one`() throws {
    let list = SampleList(
      services: [100_00],
      packages: [
        .init([0], 2, .price(120_00)), .init([0], 3, .price(150_00), valid: Interval(days: 10)),
      ], phases: SampleList.phases(on: [0, 20, 22, 24, 100]))
    let statement = try statement(list)
    #expect(statement.cost.minor == 270_00)
    #expect(statement.purchases.map(\.day) == [start, start + 20])
    #expect(statement.purchases.map(\.used) == [2, 3])
    #expect(statement.unusedSessions == 0)
  }

  @Test func `before a rise, a second package is opened while the first is not used up`() throws {
    let list = SampleList(
      services: [100_00], packages: [.init([0], 2, .price(150_00))],
      changes: [.init(from: start + 15, [.packagePrice(0, 190_00)])],
      phases: SampleList.phases(on: [0, 10, 20, 30]))
    let statement = try statement(list)
    #expect(statement.cost.minor == 300_00)
    #expect(statement.purchases.map(\.day) == [start, start + 10])
  }

  @Test func `before it is offered no more, a second package is opened early`() throws {
    let list = SampleList(
      services: [100_00], packages: [.init([0], 2, .price(150_00), to: start + 10)],
      phases: SampleList.phases(on: [0, 10, 20, 30]))
    let statement = try statement(list)
    #expect(statement.cost.minor == 300_00)
    #expect(statement.purchases.map(\.day) == [start, start + 10])
  }

  @Test func `a package that expires today still serves a second visit today`() throws {
    // Resolved on day 0, back on day 14, the very day on which the next phase begins.
    var list = SampleList(
      services: [100_00], packages: [.init([0], 3, .price(200_00), valid: Interval(days: 14))])
    list.phases = [
      .init(0, every: nil, resolves: true), .init(0, every: Interval(days: 14)),
    ]
    var question = SampleQuestion(
      list, over: Horizon(from: start, length: Interval(days: 15)))
    question.comesBack = (Interval(days: 14), topUp: 1)
    let statement = try question.statement()
    #expect(statement.visits.map(\.visit.day) == [start, start + 14, start + 14])
    #expect(statement.cost.minor == 200_00)
    #expect(statement.purchases.map(\.used) == [3])
  }

  @Test func `the lowest price per session is not the cheapest way`() throws {
    // Greedy: 350 for five and 100 for the sixth. Two packages of three are 444.
    let list = SampleList(
      services: [100_00],
      packages: [.init([0], 5, .price(350_00)), .init([0], 3, .price(222_00))],
      phases: SampleList.phases(on: [0, 7, 14, 21, 28, 35]))
    let statement = try statement(list)
    #expect(statement.cost.minor == 444_00)
    #expect(statement.purchases.count == 2)
  }

  @Test func `a package that expires between two visits saves nothing`() throws {
    let list = SampleList(
      services: [100_00], packages: [.init([0], 4, .price(200_00), valid: Interval(days: 30))],
      phases: SampleList.phases(on: [0, 31, 62, 93]))
    let statement = try statement(list)
    #expect(statement.cost.minor == 400_00)
    #expect(statement.purchases.isEmpty)
  }

  @Test func `a package spans phases that singly would not buy it`() throws {
    let list = SampleList(
      services: [100_00, 100_00], packages: [.init([0, 1], 2, .payFor(1))],
      phases: SampleList.phases(on: [0, 7], of: [0, 1]))
    let statement = try statement(list)
    #expect(statement.cost.minor == 100_00)
  }

  @Test func `the cheapest for the whole horizon, cut short, is not the cheapest so far`() throws {
    let list = SampleList(
      services: [100_00], packages: [.init([0], 10, .price(700_00))],
      phases: SampleList.phases(on: Array(stride(from: 0, through: 63, by: 7))))
    let whole = try statement(list)
    let short = try statement(list, days: 28)
    #expect(whole.cost.minor == 700_00)
    #expect(whole.cost(before: start + 28).minor == 700_00)
    #expect(short.cost.minor == 400_00)
  }

  @Test func `of equally cheap ways, the one with the fewest unused sessions is taken`() throws {
    let list = SampleList(
      services: [100_00], packages: [.init([0], 3, .price(200_00))],
      phases: SampleList.phases(on: [0, 7]))
    let statement = try statement(list)
    #expect(statement.cost.minor == 200_00)
    #expect(statement.purchases.isEmpty)
  }

  @Test func `then the one with the fewest packages`() throws {
    let list = SampleList(
      services: [100_00],
      packages: [.init([0], 2, .price(150_00)), .init([0], 4, .price(300_00))],
      phases: SampleList.phases(on: [0, 7, 14, 21]))
    let statement = try statement(list)
    #expect(statement.cost.minor == 300_00)
    #expect(statement.purchases.map(\.sessions) == [4])
  }

  @Test func `then the one that pays latest`() throws {
    let list = SampleList(
      services: [100_00], packages: [.init([0], 2, .price(150_00))],
      phases: SampleList.phases(on: [0, 30, 31]))
    let statement = try statement(list)
    #expect(statement.cost.minor == 250_00)
    #expect(statement.purchases.map(\.day) == [start + 30])
  }

  @Test func `then the one that comes first in the file`() throws {
    let list = SampleList(
      services: [100_00],
      packages: [.init([0], 2, .price(150_00)), .init([0], 2, .price(150_00))],
      phases: SampleList.phases(on: [0, 7]))
    let statement = try statement(list)
    #expect(statement.purchases.map(\.package.position) == [0])
  }

  @Test func `a session in hand is free, and what it cost is sunk`() throws {
    let list = SampleList(
      services: [100_00], packages: [.init([0], 2, .price(150_00))],
      phases: SampleList.phases(on: [0, 7, 14]))
    let until = start + 7
    let statement = try statement(
      list, holdings: [.init(package: 0, sessions: 5, until: until)])
    #expect(statement.cost.minor == 100_00)
    #expect(statement.unusedSessions == 0)
  }

  @Test func `a membership pays for a service whose single price is on request`() throws {
    let list = SampleList(
      services: [nil],
      memberships: [.init([0], fee: 95_00, every: Interval(months: 1), sessions: 1)],
      phases: SampleList.phases(on: [0, 31, 62]))
    #expect(try statement(list).cost.minor == 285_00)
  }

  @Test func `a membership whose fee is more than its members' singles is still affordable`() throws
  {
    // Members pay nothing for a session: three visits are one fee of 20, not 300.
    let list = SampleList(
      services: [100_00],
      memberships: [
        .init(
          [0], fee: 20_00, every: Interval(months: 3), sessions: 0,
          reduction: .prices([0: 0], packages: [:]))
      ], phases: SampleList.phases(on: [0, 7, 14]))
    #expect(try statement(list).cost.minor == 20_00)
  }

  @Test func `a package pays for a service whose single price is on request`() throws {
    let list = SampleList(
      services: [nil], packages: [.init([0], 3, .price(95_00))],
      phases: SampleList.phases(on: [0, 31, 62]))
    #expect(try statement(list).cost.minor == 95_00)
  }

  @Test func `a price on request that is needed is named`() throws {
    let list = SampleList(
      services: [100_00, nil], packages: [.init([1], 2, .price(nil))],
      phases: SampleList.phases(on: [0, 7], of: [0, 1]))
    #expect(throws: CostingError.onRequest("Item s1")) { try statement(list) }
  }
}

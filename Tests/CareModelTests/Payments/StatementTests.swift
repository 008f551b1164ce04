import TestSupport
import Testing

@testable import CareModel

/// Laws of every statement, on small random price lists.
struct StatementTests {
  private func forEachSeed(
    of part: UInt64, _ check: (SampleQuestion, Statement, Comment) throws -> Void
  ) throws {
    for seed in 100_000 + part * 12..<100_000 + (part + 1) * 12 {
      let question = SampleQuestion.random(seed: seed, features: [.changes, .memberships])
      try check(question, question.statement(), "seed \(seed)")
    }
  }

  @Test func `visits of any plan can be paid for, whichever plans were named before`() throws {
    let list = try readShippedList()
    let horizon = Horizon(from: try day("2026-11-22"), length: Interval(months: 2))
    let (course, relaxation) = (list.plans[0], list.plans[1])
    let schedule = try Schedule(of: course, sessions: 3, over: horizon)
    let prepared = try Costing(list, plans: [course]).statement(of: schedule, plan: "")
    let other = try Costing(list, plans: [relaxation]).statement(of: schedule, plan: "")
    #expect(other == prepared)
    #expect(other.cost.minor == 165_00 + 3 * 135_00)
  }

  private func expect(
    _ question: SampleQuestion, costsAtMost cost: Amount, _ seed: Comment
  ) throws {
    let statement = try question.statement()
    #expect(statement.cost <= cost, seed)
  }

  @Test func `random questions make use of everything`() throws {
    let statements = try (0..<400).map {
      try SampleQuestion.random(seed: $0, features: [.changes, .memberships]).statement()
    }
    let covers = statements.flatMap { $0.visits.map(\.cover) }
    func count(_ isWanted: (PaidVisit.Cover) -> Bool) -> Int { covers.count(where: isWanted) }
    #expect(count { $0 == .single } > 100)
    #expect(count { if case .package = $0 { true } else { false } } > 100)
    #expect(count { if case .membership = $0 { true } else { false } } > 100)
    #expect(count { if case .holding = $0 { true } else { false } } > 50)
    #expect(statements.count { $0.purchases.count > 1 } > 20)
    #expect(statements.count { $0.unusedSessions > 0 } > 20)
    #expect(statements.count { !$0.schedule.isFinished } > 20)
  }

  @Test(arguments: 0..<UInt64(10))
  func `payments are in order, within the horizon, and add up`(part: UInt64) throws {
    try forEachSeed(of: part) { _, statement, seed in
      let days = statement.payments.map(\.day)
      #expect(days == days.sorted(), seed)
      #expect(days.allSatisfy(statement.schedule.horizon.contains), seed)
      #expect(statement.cost == statement.payments.map(\.amount).total(), seed)
      #expect(statement.cost == statement.cost(before: statement.schedule.horizon.end), seed)
      #expect(statement.cost(before: statement.schedule.horizon.start) == .zero, seed)
    }
  }

  @Test(arguments: 0..<UInt64(10))
  func `every visit is paid for once, by what it says`(part: UInt64) throws {
    try forEachSeed(of: part) { question, statement, seed in
      #expect(statement.visits.map(\.visit) == statement.schedule.visits, seed)
      let membership = statement.membership?.membership.position
      let singles = statement.visits.filter { $0.cover == .single }.map { paid in
        question.list.asOf(paid.visit.day).single(
          paid.visit.service.position, concession: question.concession, membership: membership)
      }
      let paidSingly = statement.payments.filter {
        if case .single = $0.subject { true } else { false }
      }
      #expect(paidSingly.map(\.amount.minor) == singles, seed)
      let extras = statement.payments.count {
        if case .extra = $0.subject { true } else { false }
      }
      #expect(extras == question.extras.count * statement.visits.count, seed)
    }
  }

  @Test(arguments: 0..<UInt64(10))
  func `a package serves only visits it covers, from its purchase to its last day`(
    part: UInt64
  ) throws {
    try forEachSeed(of: part) { question, statement, seed in
      for (index, purchase) in statement.purchases.enumerated() {
        let served = statement.visits.compactMap { paid -> (Visit, Int)? in
          guard case .package(index, let session) = paid.cover else { return nil }
          return (paid.visit, session)
        }
        #expect(served.map(\.1) == Array(1...purchase.used), seed)
        #expect(served.first?.0.day == purchase.day, seed)
        let terms = question.list.asOf(purchase.day).packages[purchase.package.position]
        for (visit, _) in served {
          #expect(terms.covers.contains(visit.service.position), seed)
          #expect(visit.day <= purchase.until ?? visit.day, seed)
        }
        #expect(purchase.until == terms.valid.map { purchase.day.adding($0) }, seed)
        #expect(purchase.sessions == terms.sessions && purchase.used <= terms.sessions, seed)
        #expect(terms.from.map { $0 <= purchase.day } ?? true, seed)
        #expect(terms.to.map { purchase.day <= $0 } ?? true, seed)
        let earlier = statement.purchases[...index].count { $0.package == purchase.package }
        #expect(earlier <= terms.limit ?? earlier, seed)
      }
    }
  }

  @Test(arguments: 0..<UInt64(10))
  func `sessions are used while they may be, and what is left is counted`(part: UInt64) throws {
    try forEachSeed(of: part) { question, statement, seed in
      var taken = 0
      var held = Array(repeating: 0, count: question.holdings.count)
      var given = Array(repeating: 0, count: statement.membership?.periods.count ?? 0)
      for paid in statement.visits {
        switch paid.cover {
        case .single, .package: break
        case .membership(let index):
          taken += 1
          given[index] += 1
          let period = try #require(statement.membership?.periods[index])
          #expect(period.from <= paid.visit.day && paid.visit.day < period.until, seed)
        case .holding(let index, let session):
          held[index] += 1
          #expect(session == held[index], seed)
          #expect(paid.visit.day <= question.holdings[index].until, seed)
        }
      }
      for (count, holding) in zip(held, question.holdings) { #expect(count <= holding.sessions) }
      for (count, period) in zip(given, statement.membership?.periods ?? []) {
        #expect(count <= period.sessions, seed)
      }
      let left = statement.purchases.reduce(0) { $0 + $1.unused }
      #expect(
        statement.unusedSessions == left + (statement.membership?.sessions ?? 0) - taken, seed)
    }
  }

  /// Paying every visit singly is itself a way to pay, so nobody pays more than the list cost.
  @Test(arguments: 0..<UInt64(10))
  func `the cheapest way is no dearer than paying singly`(part: UInt64) throws {
    try forEachSeed(of: part) { question, statement, seed in
      let singles = statement.schedule.visits.compactMap { visit in
        let today = question.list.asOf(visit.day)
        let single = today.single(
          visit.service.position, concession: question.concession, membership: nil)
        return question.extras.compactMap(today.extra).reduce(single ?? 0, +)
      }
      #expect(statement.listCost?.minor == singles.reduce(0, +), seed)
      #expect(statement.cost.minor <= singles.reduce(0, +), seed)
    }
  }

  @Test(arguments: 0..<UInt64(10))
  func `one thing more on offer never raises the cost`(part: UInt64) throws {
    try forEachSeed(of: part) { question, statement, seed in
      var more = question
      more.list.packages.append(.init([0], 2, .price(4_500), valid: Interval(days: 20)))
      try expect(more, costsAtMost: statement.cost, seed)
      more = question
      more.list.memberships.append(
        .init(
          [0], fee: 1_200, every: Interval(months: 1), sessions: 1, reduction: .discount("10%")))
      try expect(more, costsAtMost: statement.cost, seed)
      guard !question.list.packages.isEmpty else { return }
      more = question
      more.holdings.append(
        .init(package: 0, sessions: 1, until: question.horizon.start + 60))
      try expect(more, costsAtMost: statement.cost, seed)
      guard question.list.changes.isEmpty else { return }
      more = question
      more.list.packages[0].valid = nil
      more.list.packages[0].limit = nil
      more.list.packages[0].to = nil
      try expect(more, costsAtMost: statement.cost, seed)
    }
  }

  @Test(arguments: 0..<UInt64(10))
  func `a shorter horizon never costs more`(part: UInt64) throws {
    try forEachSeed(of: part) { question, statement, seed in
      var shorter = question
      let days = max(1, question.horizon.days - 10)
      shorter.horizon = Horizon(from: question.horizon.start, length: Interval(days: days))
      try expect(shorter, costsAtMost: statement.cost, seed)
    }
  }

  @Test(arguments: 0..<UInt64(10))
  func `the cost alone is the statement's cost`(part: UInt64) throws {
    try forEachSeed(of: part) { question, statement, seed in
      let list = try question.list.read()
      let costing = try Costing(
        list, plans: list.plans, concession: question.concession.map { Ref($0) },
        extras: question.extras.map { Ref($0) },
        holdings: question.holdings.map {
          .init(package: Ref($0.package), sessions: $0.sessions, until: $0.until)
        })
      let cost = try costing.cost(of: statement.schedule, plan: "Plan")
      #expect(cost == statement.cost, seed)
      for (limit, isEnough) in [(cost, false), (Amount(minor: cost.minor + 1), true)] {
        let canBePaid = try costing.canBePaid(
          statement.schedule, forLessThan: limit, plan: "Plan"
        ).answer
        #expect(canBePaid == isEnough, seed)
      }
    }
  }

  @Test func `unused sessions are worth their share of the package's price`() throws {
    // Ten for 255, seven used: three are worth 76.50.
    let start = try #require(Day("2027-01-01"))
    let list = SampleList(
      services: [100_00], packages: [.init([0], 10, .price(255_00))],
      phases: SampleList.phases(on: [0, 7, 14, 21, 28, 35, 42]))
    let statement = try SampleQuestion(
      list, over: Horizon(from: start, length: Interval(months: 12))
    ).statement()
    #expect(statement.unusedSessions == 3)
    #expect(statement.unusedWorth.minor == 76_50)
  }

  @Test func `a plan without visits costs nothing`() throws {
    let start = try #require(Day("2027-06-01"))
    let text = SampleList(
      services: [100_00], phases: [.init(0, every: Interval(days: 1), sessions: nil)]
    ).json.replacing(
      #""every""#, with: #""season": {"from": "01-01", "to": "01-31"}, "every""#)
    let list = try readList(text)
    let schedule = try Schedule(
      of: list.plans[0], sessions: 1, over: Horizon(from: start, length: Interval(months: 6)))
    let statement = try Costing(list, plans: list.plans).statement(of: schedule, plan: "Plan")
    #expect(statement.visits.isEmpty && statement.payments.isEmpty)
    #expect(statement.cost == .zero && statement.listCost == .zero)
  }
}

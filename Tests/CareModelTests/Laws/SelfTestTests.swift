import TestSupport
import Testing

@testable import CareModel

struct SelfTestTests {
  private static let today = Day("2026-01-15") ?? .epoch

  /// Ten visits of 100, a week apart; five in a package of 450.
  private static func statement() throws -> Statement {
    let list = SampleList(
      services: [10_000], packages: [.init([0], 5, .price(45_000), valid: Interval(days: 40))],
      phases: SampleList.phases(on: [0, 7, 14, 21, 28, 35, 42]))
    return try SampleQuestion(list, over: Horizon(from: today, length: Interval(days: 90)))
      .statement()
  }

  private static func changed(
    _ old: Statement, visits: [PaidVisit]? = nil, purchases: [Purchase]? = nil,
    payments: [Payment]? = nil, listCost: Amount? = nil
  ) -> Statement {
    Statement(
      schedule: old.schedule, visits: visits ?? old.visits, purchases: purchases ?? old.purchases,
      membership: old.membership, payments: payments ?? old.payments,
      listCost: listCost ?? old.listCost, minutes: old.minutes,
      unusedSessions: old.unusedSessions, leastCost: .zero)
  }

  /// Five by the package, two singly: 650 instead of 700.
  @Test func `a right statement keeps every law`() throws {
    let statement = try Self.statement()
    #expect(statement.cost == Amount(minor: 65_000))
    #expect(Law.brokenBy(statement, least: Amount(minor: 65_000)).isEmpty)
  }

  @Test func `a payment that is missing, or paid twice, breaks the sum`() throws {
    let statement = try Self.statement()
    let least = Amount(minor: 65_000)
    let fewer = Self.changed(statement, payments: Array(statement.payments.dropLast()))
    #expect(Law.brokenBy(fewer, least: least).contains(.rowsAddUp))
    let more = Self.changed(statement, payments: statement.payments + statement.payments.suffix(1))
    #expect(Law.brokenBy(more, least: least).contains(.rowsAddUp))
    #expect(Law.brokenBy(statement, least: Amount(minor: 64_999)) == [.rowsAddUp])
  }

  @Test func `a visit that nothing pays for, or an expired session does, breaks a law`() throws {
    let statement = try Self.statement()
    let least = Amount(minor: 65_000)
    var visits = statement.visits
    visits.removeLast()
    #expect(
      Law.brokenBy(Self.changed(statement, visits: visits), least: least)
        == [.everyVisitIsPaidOnce])
    let first = try #require(statement.purchases.first)
    let early = Purchase(
      package: first.package, day: first.day, until: first.day, amount: first.amount,
      sessions: first.sessions, used: first.used)
    #expect(
      Law.brokenBy(Self.changed(statement, purchases: [early]), least: least)
        == [.everyVisitIsPaidOnce])
    let small = Purchase(
      package: first.package, day: first.day, until: first.until, amount: first.amount,
      sessions: first.used - 1, used: first.used)
    #expect(
      Law.brokenBy(Self.changed(statement, purchases: [small]), least: least)
        == [.everyVisitIsPaidOnce])
  }

  @Test func `paying more than singly, or out of order, breaks a law`() throws {
    let statement = try Self.statement()
    let least = Amount(minor: 65_000)
    #expect(
      Law.brokenBy(Self.changed(statement, listCost: Amount(minor: 64_999)), least: least)
        == [.noMoreThanSingly])
    let backwards = Self.changed(statement, payments: statement.payments.reversed())
    #expect(Law.brokenBy(backwards, least: least).contains(.paidSoFarNeverFalls))
  }

  @Test func `a refund above the price, or below nothing, breaks a law`() throws {
    let statement = try Self.statement()
    #expect(Law.isRefundWithinPrice(statement))
    for refund in [10_001, -1] {
      let visits = statement.visits.map {
        PaidVisit(
          visit: $0.visit, cover: $0.cover, price: Amount(minor: 10_000),
          refund: Amount(minor: refund))
      }
      #expect(!Law.isRefundWithinPrice(Self.changed(statement, visits: visits)))
    }
  }

  @Test func `a difference and its opposite agree, anything else does not`() {
    #expect(Law.isOpposite(Amount(minor: 5), Amount(minor: -5)))
    #expect(!Law.isOpposite(Amount(minor: 5), Amount(minor: 5)))
    #expect(!Law.isOpposite(nil, Amount(minor: 5)))
  }

  @Test(arguments: Cases.seeds(4, of: 40))
  func `every law holds on lists drawn from a seed`(seed: UInt64) throws {
    let list = try SampleComparison.random(seed: seed).read()
    let test = SelfTest(of: list, today: Self.today)
    for finding in test.findings { #expect(finding.counterexample == nil, "\(finding.law)") }
    #expect(test.isPassed)
  }

  /// The sample's own plans and cases, with its two kinds of policy.
  @Test func `every law holds on a list with insurances`() throws {
    let list = try readShippedList()
    let test = SelfTest(of: list, today: Self.today)
    for finding in test.findings {
      #expect(finding.instances > 0 && finding.counterexample == nil, "\(finding.law)")
    }
  }

  /// One case, two plans, one group; the plan's first and last visits at five places or fewer.
  @Test func `what was looked at is counted`() throws {
    let list = try readList(
      with: #"""
        "services": [{"id": "s", "name": "S", "price": 100}],
        "plans": [
          {"id": "a", "name": "A", "phases": [{"service": "s", "sessions": 3, "every": "1 week"}]},
          {"id": "b", "name": "B", "phases": [{"service": "s", "every": "1 month"}]}]
        """#)
    let test = SelfTest(of: list, today: Self.today)
    let counts = Dictionary(uniqueKeysWithValues: test.findings.map { ($0.law, $0.instances) })
    #expect(counts[.rowsAddUp] == 2)
    #expect(counts[.lastVisitNeverSaves] == 3 + 5)
    #expect(counts[.addedSessionNeverSaves] == 3 + 5)
    #expect(counts[.differenceChangesSign] == 1)
    #expect(counts[.lastVisitAtMostSingly] == 2)
    // There is nothing to choose, and nobody who pays back.
    #expect(counts[.widerChoiceNeverCosts] == 2)
    #expect(counts[.refundWithinPrice] == 0)
    #expect(test.unknown == 0)
  }

  @Test func `what cannot be told is counted as such`() throws {
    let list = try readList(
      with: #""services": [{"id": "s", "name": "S", "price": "on request"}]"#)
    #expect(SelfTest(of: list, today: Self.today).unknown == 1)
  }
}

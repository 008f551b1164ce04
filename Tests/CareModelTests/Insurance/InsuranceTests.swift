import TestSupport
import Testing

@testable import CareModel

/// What comes back, session by session, worked out by hand.
struct InsuranceTests {
  private func policy(
    share: Int = 100, eligible: Insurance.SessionCaps = .init(),
    refund: Insurance.SessionCaps = .init(),
    perYear: Int? = nil, excess: Int = 0, sessions: Int? = nil, year: Insurance.Year = .calendar
  ) -> Insurance {
    Insurance(
      id: ID(unchecked: "policy"), name: "Policy", covers: [Ref(0)],
      share: Percentage(millionths: share * 10_000), eligible: eligible, refund: refund,
      refundPerYear: perYear.map { Amount(minor: $0) }, excess: Amount(minor: excess),
      sessions: sessions, year: year)
  }

  private func perHour(_ minor: Int) -> Insurance.SessionCaps {
    .init(perHour: Amount(minor: minor))
  }

  private func perSession(_ minor: Int) -> Insurance.SessionCaps {
    .init(perSession: Amount(minor: minor))
  }

  /// What comes back for sessions of one year, in order.
  private func refunds(
    _ sessions: [(price: Int, minutes: Int?)], by policy: Insurance
  ) -> [Int] {
    var year = InsuranceYear()
    return sessions.map {
      year.refund(Amount(minor: $0.price), minutes: $0.minutes, by: policy).amount.minor
    }
  }

  /// An assessment of 160 and an hour, and nine sessions of 130 and three quarters of one: 1 330.
  private func paid(with policy: Insurance) -> Int {
    let course = [(160_00, 60 as Int?)] + Array(repeating: (130_00, 45), count: 9)
    return 1330_00 - refunds(course, by: policy).reduce(0, +)
  }

  @Test(arguments: [(75, 332_50), (90, 133_00), (50, 665_00)])
  func `a share of every session comes back`(share: Int, cost: Int) {
    #expect(paid(with: policy(share: share)) == cost)
  }

  @Test func `a session brings back so much an hour at the most`() {
    // 70 for the hour, 52.50 for each three quarters: 542.50.
    #expect(paid(with: policy(share: 90, refund: perHour(70_00))) == 787_50)
  }

  @Test func `a year brings back so much at the most`() {
    // 90 % is 144, then 112.50 (the cap of 150 an hour) nine times: 1 156.50, within 1 200.
    #expect(paid(with: policy(share: 90, refund: perHour(150_00), perYear: 1200_00)) == 173_50)
    #expect(paid(with: policy(share: 90, perYear: 1000_00)) == 330_00)
  }

  @Test func `the excess comes first, the share after it`() {
    // 90 % of 1 180 is 1 062.
    #expect(paid(with: policy(share: 90, excess: 150_00)) == 268_00)
  }

  @Test func `only what is eligible counts`() {
    #expect(
      refunds([(130_00, nil)], by: policy(share: 80, eligible: perSession(100_00))) == [80_00])
    // A hundred an hour, for 50 minutes: 83.33 and a third, half of which is 41.67.
    #expect(refunds([(130_00, 50)], by: policy(share: 50, eligible: perHour(100_00))) == [41_67])
  }

  @Test func `of two caps the lower holds`() {
    let both = Insurance.SessionCaps(
      perSession: Amount(minor: 60_00), perHour: Amount(minor: 50_00))
    #expect(refunds([(130_00, 60), (130_00, 90)], by: policy(refund: both)) == [50_00, 60_00])
  }

  @Test func `an excess is used up to the last part of a rappen`() {
    // Ten rappen an hour for 50 minutes are 8⅓ rappen: of an excess of 10 the second bears 1⅔.
    let small = policy(eligible: perHour(10), excess: 10)
    #expect(refunds([(1_00, 50), (1_00, 50), (1_00, 50)], by: small) == [0, 7, 8])
  }

  @Test func `no session is paid back past the year's number`() {
    #expect(
      refunds([(50_00, nil), (60_00, nil), (70_00, nil)], by: policy(sessions: 2)) == [
        50_00, 60_00, 0,
      ])
  }

  @Test func `a session past the year's number still uses up its excess`() {
    // Nothing is left of the excess after the second; the third would come back, were it counted.
    var year = InsuranceYear()
    let limited = policy(excess: 80_00, sessions: 1)
    for _ in 0..<2 { _ = year.refund(Amount(minor: 50_00), minutes: nil, by: limited) }
    #expect(year.excessUsed == 80_00 * 60)
    #expect(year.sessions == 2)
  }

  @Test func `halves of the smallest unit come back whole`() {
    #expect(refunds([(1_01, nil), (1_03, nil)], by: policy(share: 50)) == [51, 52])
  }

  @Test func `a year of the calendar begins in January`() throws {
    let policy = policy()
    let first = try day("2026-11-22")
    #expect(policy.yearStart(of: first, firstVisit: first) == (try day("2026-01-01")))
    #expect(
      policy.yearStart(of: try day("2026-12-31"), firstVisit: first) == (try day("2026-01-01")))
    #expect(
      policy.yearStart(of: try day("2027-01-01"), firstVisit: first) == (try day("2027-01-01")))
  }

  @Test(arguments: [
    ("2026-11-22", "2027-11-21", "2026-11-22"), ("2026-11-22", "2027-11-22", "2027-11-22"),
    ("2024-02-29", "2025-02-27", "2024-02-29"), ("2024-02-29", "2025-02-28", "2025-02-28"),
    ("2024-02-29", "2028-02-28", "2027-02-28"), ("2024-02-29", "2028-02-29", "2028-02-29"),
  ])
  func `a year from the first session is twelve months at a time`(
    first: String, visit: String, start: String
  ) throws {
    let found = policy(year: .firstSession).yearStart(
      of: try day(visit), firstVisit: try day(first))
    #expect(found == (try day(start)))
  }

  @Test func `a refund says what decided it, step by step`() {
    var year = InsuranceYear()
    let all = policy(
      share: 90, eligible: perSession(120_00), refund: perSession(60_00), perYear: 70_00,
      excess: 30_00, sessions: 3)
    let told = (0..<4).map { _ in
      year.refund(Amount(minor: 130_00), minutes: nil, by: all).steps(by: all)
    }
    let share = Percentage(millionths: 900_000)
    let eligible = Refund.Step.eligible(Amount(minor: 120_00))
    #expect(
      told == [
        [
          eligible, .excess(Amount(minor: 30_00)), .share(share, Amount(minor: 81_00)),
          .cap(Amount(minor: 60_00)),
        ],
        [
          eligible, .share(share, Amount(minor: 108_00)), .cap(Amount(minor: 60_00)),
          .year(Amount(minor: 10_00)),
        ],
        [eligible, .share(share, Amount(minor: 108_00)), .cap(Amount(minor: 60_00)), .year(.zero)],
        [eligible, .noSessionLeft(3)],
      ])
  }
}

/// What comes back for paid visits, worked out by hand.
struct RefundsTests {
  /// A list with one policy, and visits of service `t` on these days.
  private func refunds(
    _ rules: String, on days: [String], paid cover: (Int) -> PaidVisit.Cover = { _ in .single }
  ) throws -> (Refunds, Insurance) {
    let list = try readList(
      with: #"""
        "services": [{"id": "t", "name": "T", "minutes": 60, "price": 100}, {"id": "s", "name": "S", "price": 50}],
        "insurances": [{"id": "i", "name": "I", "covers": ["t"], \#(rules)}]
        """#)
    let visits = try days.enumerated().map { index, text in
      PaidVisit(
        visit: Visit(day: try day(text), service: Ref(0)), cover: cover(index),
        price: Amount(minor: cover(index) == .single ? 100_00 : 80_00), refund: .zero)
    }
    let other = PaidVisit(
      visit: Visit(day: try day("2026-01-01"), service: Ref(1)), cover: .single,
      price: Amount(minor: 50_00), refund: .zero)
    let refunds = Refunds(Ref(0), of: [other] + visits, in: list) { $0.price }
    return (refunds, list.insurances[0])
  }

  @Test func `each visit's refund comes on its day, and other services bring none`() throws {
    let (refunds, _) = try refunds(#""share": "75%""#, on: ["2026-11-22", "2026-11-29"])
    #expect(refunds.lines.map(\.refund.amount.minor) == [75_00, 75_00])
    #expect(refunds.lines.map(\.visit) == [1, 2])
    #expect(refunds.total == Amount(minor: 150_00))
    #expect(refunds.total(before: try day("2026-11-29")) == Amount(minor: 75_00))
  }

  @Test func `a year begins anew in January, or twelve months after the first visit`() throws {
    let days = ["2026-11-22", "2026-12-31", "2027-01-01", "2027-11-22"]
    let rules = #""refund": {"perYear": 120}"#
    let (calendar, _) = try refunds(rules, on: days)
    #expect(calendar.lines.map(\.refund.amount.minor) == [100_00, 20_00, 100_00, 20_00])
    let (own, _) = try refunds(rules + #", "year": "first session""#, on: days)
    #expect(own.lines.map(\.refund.amount.minor) == [100_00, 20_00, 0, 100_00])
  }

  @Test func `a session paid before counts with its share, or for nothing`() throws {
    let days = ["2026-11-22", "2026-11-29", "2026-12-06"]
    let isPrepaid: (Int) -> PaidVisit.Cover = { $0 == 0 ? .holding(0, session: 1) : .single }
    let (share, _) = try refunds(#""sessions": 2"#, on: days, paid: isPrepaid)
    #expect(share.lines.map(\.refund.amount.minor) == [80_00, 100_00, 0])
    let (none, _) = try refunds(#""sessions": 2, "prepaid": "none""#, on: days, paid: isPrepaid)
    #expect(none.lines.map(\.visit) == [2, 3])
    #expect(none.lines.map(\.refund.amount.minor) == [100_00, 100_00])
  }

  @Test func `limits are told with the visit that reaches them, year by year`() throws {
    let days = ["2026-11-22", "2026-11-29", "2026-12-06", "2027-01-03"]
    let (refunds, policy) = try refunds(
      #""refund": {"perYear": 150}, "sessions": 3"#, on: days)
    let year = try day("2026-01-01")
    #expect(
      refunds.reached(by: policy) == [
        .init(year: year, limit: .sum(Amount(minor: 150_00)), day: try day("2026-11-29")),
        .init(year: year, limit: .sessions(3), day: try day("2026-12-06")),
      ])
  }

  @Test(arguments: [(10_00, 3, 3_33), (20_00, 3, 6_67), (1, 2, 1), (600_00, 5, 120_00)])
  func `an equal share is rounded to the smallest unit`(amount: Int, count: Int, share: Int) {
    #expect(Amount(minor: amount).share(among: count).minor == share)
  }
}

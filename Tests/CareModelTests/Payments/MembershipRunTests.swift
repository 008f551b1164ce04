import TestSupport
import Testing

@testable import CareModel

struct MembershipRunTests {
  private func run(
    _ membership: SampleList.Membership, visits days: [Int], of services: [Int]? = nil,
    from start: String = "2027-01-31", horizon: Int = 365, changes: [SampleList.Change] = []
  ) throws -> MembershipRun? {
    let list = SampleList(
      services: [100_00, 80_00], memberships: [membership], changes: changes,
      phases: SampleList.phases(on: days, of: services))
    let question = SampleQuestion(
      list, over: Horizon(from: try day(start), length: Interval(days: horizon)))
    let read = try list.read()
    return MembershipRun(
      Ref(0), for: try question.schedule(in: read).visits, of: read, over: question.horizon)
  }

  private func monthly(
    keeps: String? = nil, minimum: String? = nil, sessions: Int = 1
  ) -> SampleList.Membership {
    .init(
      [0], fee: 95_00, every: Interval(months: 1), sessions: sessions,
      keeps: keeps.flatMap { Interval($0) }, minimum: minimum.flatMap { Interval($0) })
  }

  @Test func `it starts with the first visit it covers`() throws {
    let run = try #require(try run(monthly(), visits: [0, 10, 20], of: [1, 0, 0]))
    #expect(run.periods.map(\.from.description) == ["2027-02-10"])
  }

  @Test func `there is none where it covers no visit`() throws {
    #expect(try run(monthly(), visits: [0, 10], of: [1, 1]) == nil)
  }

  @Test func `there is none where its fee is on request`() throws {
    var membership = monthly()
    membership.fee = nil
    #expect(try run(membership, visits: [0, 10]) == nil)
  }

  @Test func `periods are counted from the first day, so the 31st stays the 31st`() throws {
    let run = try #require(try run(monthly(), visits: [0, 100]))
    #expect(
      run.periods.map(\.from.description) == [
        "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30",
      ])
    #expect(
      run.periods.map(\.until.description) == [
        "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31",
      ])
  }

  @Test(arguments: [(27, 1), (28, 2), (58, 2), (59, 3)])
  func `it ends with the first period whose end lies after the last visit`(
    last: Int, periods: Int
  ) throws {
    #expect(try run(monthly(), visits: [0, last])?.periods.count == periods)
  }

  @Test(arguments: [
    ("1 month", 1), ("28 days", 1), ("29 days", 2), ("3 months", 3), ("6 months", 6),
    ("1 year", 12),
  ])
  func `and not before the minimum is over`(minimum: String, periods: Int) throws {
    #expect(try run(monthly(minimum: minimum), visits: [0])?.periods.count == periods)
  }

  @Test func `a visit that it does not cover keeps nobody in it`() throws {
    #expect(try run(monthly(), visits: [0, 200], of: [0, 1])?.periods.count == 1)
  }

  @Test func `sessions are kept from their period's end on`() throws {
    let run = try #require(try run(monthly(keeps: "2 months"), visits: [0, 30]))
    #expect(run.periods.map(\.until.description) == ["2027-04-28", "2027-05-31"])
    #expect(run.sessions == 2)
  }

  @Test func `fees due past the horizon are paid on its last day`() throws {
    let run = try #require(
      try run(monthly(minimum: "6 months"), visits: [0, 10], horizon: 60))
    #expect(
      run.periods.map(\.paidOn.description) == [
        "2027-01-31", "2027-02-28", "2027-03-31", "2027-03-31", "2027-03-31", "2027-03-31",
      ])
    #expect(run.cost.minor == 6 * 95_00)
  }

  @Test func `a fee that changes is the one of its period's first day`() throws {
    let rise = SampleList.Change(from: try day("2027-02-28"), [.fee(0, 99_00)])
    let run = try #require(try run(monthly(), visits: [0, 30], changes: [rise]))
    #expect(run.periods.map(\.fee.amount.minor) == [95_00, 99_00])
  }

  private func statement(
    _ membership: SampleList.Membership, visits days: [Int], horizon: Int = 365
  ) throws -> Statement {
    let list = SampleList(
      services: [100_00], memberships: [membership], phases: SampleList.phases(on: days))
    return try SampleQuestion(
      list, over: Horizon(from: day("2027-01-31"), length: Interval(days: horizon))
    ).statement()
  }

  @Test func `a session not kept is lost with its period`() throws {
    // Two sessions for 120 each month; visits on days 0, 30 and 31 fall into two months.
    var two = monthly(sessions: 2)
    two.fee = 120_00
    let lost = try statement(two, visits: [0, 30, 31])
    #expect(lost.cost.minor == 240_00)
    #expect(lost.unusedSessions == 1)
    #expect(lost.membership?.periods.count == 2)
  }

  @Test func `a session that is kept serves until its last day, not on it`() throws {
    // One period of three sessions ends on day 28; kept for 2 days, it serves days 28 and 29.
    for (last, kept) in [(28, true), (29, true), (30, false)] {
      var membership = monthly(keeps: "2 days", sessions: 3)
      membership.fee = 50_00
      let statement = try statement(membership, visits: [0, 1, last])
      #expect(statement.cost.minor == 100_00)
      let periods = statement.visits.map(\.cover)
      #expect((periods.last == .membership(period: 0)) == kept)
    }
  }

  @Test func `a membership is taken for the whole statement or not at all`() throws {
    // Worth it in the first month only, but its minimum makes it 570 against 300 singly.
    let statement = try statement(monthly(minimum: "6 months"), visits: [0, 7, 14])
    #expect(statement.membership == nil)
    #expect(statement.cost.minor == 300_00)
  }

  @Test func `the minimum counts even past the horizon`() throws {
    var membership = monthly(minimum: "3 months", sessions: 4)
    membership.fee = 99_00
    let short = try statement(membership, visits: [0, 7, 14], horizon: 28)
    #expect(short.cost.minor == 297_00)
    #expect(
      short.payments.map(\.day.description) == ["2027-01-31", "2027-02-27", "2027-02-27"])
    #expect(short.unusedSessions == 9)
  }
}

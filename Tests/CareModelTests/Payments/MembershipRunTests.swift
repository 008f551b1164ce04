import TestSupport
import Testing

@testable import CareModel

struct MembershipRunTests {
  /// A membership joined on a day, and so many of its periods.
  private func run(
    _ membership: SampleList.Membership, since start: String = "2027-01-31", paying periods: Int,
    horizon: Int = 365, changes: [SampleList.Change] = []
  ) throws -> MembershipRun? {
    let list = try SampleList(
      services: [100_00, 80_00], memberships: [membership], changes: changes,
      phases: SampleList.phases(on: [0])
    ).read()
    return MembershipRun(
      MembershipCalendar(Ref(0), since: try day(start), of: list), paying: periods, of: list,
      over: Horizon(from: try day("2027-01-31"), length: Interval(days: horizon)))
  }

  private func monthly(
    keeps: String? = nil, minimum: String? = nil, sessions: Int = 1
  ) -> SampleList.Membership {
    .init(
      [0], fee: 95_00, every: Interval(months: 1), sessions: sessions,
      keeps: keeps.flatMap { Interval($0) }, minimum: minimum.flatMap { Interval($0) })
  }

  @Test func `there is none where its fee is on request`() throws {
    var membership = monthly()
    membership.fee = nil
    #expect(try run(membership, paying: 1) == nil)
  }

  @Test func `periods are counted from the first day, so the 31st stays the 31st`() throws {
    let run = try #require(try run(monthly(), paying: 4))
    #expect(
      run.periods.map(\.from.description) == [
        "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30",
      ])
    #expect(
      run.periods.map(\.until.description) == [
        "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31",
      ])
  }

  @Test(arguments: [
    (nil, 1), ("1 month", 1), ("28 days", 1), ("29 days", 2), ("3 months", 3), ("1 year", 12),
  ])
  func `periods that begin before the minimum is over are owed`(
    minimum: String?, periods: Int
  ) throws {
    let list = try SampleList(
      services: [100_00], memberships: [monthly(minimum: minimum)],
      phases: SampleList.phases(on: [0])
    ).read()
    let calendar = MembershipCalendar(Ref(0), since: try day("2027-01-31"), of: list)
    #expect(calendar.owed == periods)
  }

  @Test func `of one that was joined before, only periods from the start on are told`() throws {
    let run = try #require(try run(monthly(), since: "2026-11-30", paying: 2))
    #expect(run.periods.map(\.from.description) == ["2027-02-28", "2027-03-30"])
  }

  @Test func `sessions are kept from their period's end on`() throws {
    let run = try #require(try run(monthly(keeps: "2 months"), paying: 2))
    #expect(run.periods.map(\.until.description) == ["2027-04-28", "2027-05-31"])
    #expect(run.sessions == 2)
  }

  @Test func `fees due past the horizon are paid on its last day`() throws {
    let run = try #require(try run(monthly(), paying: 4, horizon: 60))
    #expect(
      run.periods.map(\.paidOn.description) == [
        "2027-01-31", "2027-02-28", "2027-03-31", "2027-03-31",
      ])
    #expect(run.cost.minor == 4 * 95_00)
  }

  @Test func `a fee that changes is the one of its period's first day`() throws {
    let rise = SampleList.Change(from: try day("2027-02-28"), [.fee(0, 99_00)])
    let run = try #require(try run(monthly(), paying: 2, changes: [rise]))
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

  @Test func `it is joined at the visit from which it pays off`() throws {
    // Two sessions for 120 each month; of the visits on days 0, 30 and 31 the last two share a month.
    var two = monthly(sessions: 2)
    two.fee = 120_00
    let later = try statement(two, visits: [0, 30, 31])
    #expect(later.cost.minor == 220_00)
    #expect(later.unusedSessions == 0)
    #expect(later.membership?.since.description == "2027-03-02")
  }

  @Test func `a session that is kept serves until its last day, not on it`() throws {
    // One period of three sessions ends on day 28; kept for 2 days, it serves days 28 and 29. On day
    // 30 another period costs less than one visit.
    for (last, kept) in [(28, true), (29, true), (30, false)] {
      var membership = monthly(keeps: "2 days", sessions: 3)
      membership.fee = 50_00
      let statement = try statement(membership, visits: [0, 1, last])
      #expect(statement.cost.minor == (kept ? 50_00 : 100_00))
      #expect((statement.visits.last?.cover == .membership(period: 0)) == kept)
    }
  }

  @Test func `it is left before the fee day from which it does not pay off`() throws {
    // Single 50, four a month for 150; ten visits a week apart: two fees, then two singles.
    let list = SampleList(
      services: [50_00],
      memberships: [.init([0], fee: 150_00, every: Interval(months: 1), sessions: 4)],
      phases: SampleList.phases(on: Array(stride(from: 0, to: 70, by: 7))))
    let statement = try SampleQuestion(
      list, over: Horizon(from: day("2026-02-02"), length: Interval(days: 70))
    ).statement()
    #expect(statement.cost.minor == 400_00)
    #expect(statement.membership?.periods.count == 2)
    #expect(statement.visits.count { $0.cover == .single } == 2)
  }

  @Test func `one whose minimum costs more than it saves is not joined`() throws {
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

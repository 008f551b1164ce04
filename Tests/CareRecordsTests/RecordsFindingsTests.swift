import CareModel
import PriceListFormat
import Testing

@testable import CareRecords

/// What bookings say, worked out by hand.
struct RecordsFindingsTests {
  /// Rows of a client's sessions.
  private func rows(_ client: String, _ service: String, _ days: [String]) -> String {
    days.map { "\($0),\(client),\(service)\n" }.joined()
  }

  @Test func `a rhythm is the days between sessions of one client for one service`() throws {
    let findings = try Bookings.findings(
      "date,client,service\n"
        + rows("A", "pause", ["2026-01-01", "2026-01-15", "2026-01-15", "2026-02-12"])
        + rows("B", "pause", ["2026-01-03", "2026-01-10"]) + rows("B", "care", ["2026-01-05"]))
    // A: 14 and 28 days, the second session of a day counts once; B: 7 days.
    let pause = try #require(findings.rhythms.first { $0.service == Ref(1) })
    #expect(pause.clients == 2 && pause.gaps?.count == 3)
    #expect(pause.gaps.map { [$0.lower, $0.median, $0.upper] } == [42, 56, 84])
    let care = try #require(findings.rhythms.first { $0.service == Ref(0) })
    #expect(care.clients == 1 && care.gaps == nil)
  }

  @Test func `a course ends with a gap, and one at the end of the records still runs`() throws {
    let findings = try Bookings.findings(
      "date,client,service\n"
        // Three sessions; a gap of 56 days ends the course; then two more, the last well before the end.
        + rows("A", "care", ["2026-01-01", "2026-01-08", "2026-01-15", "2026-03-12", "2026-03-19"])
        // A gap of 55 days does not.
        + rows("B", "care", ["2026-01-01", "2026-02-25"])
        // Still running: the last day of the records is 30 June.
        + rows("C", "care", ["2026-06-01", "2026-06-08"]) + rows("D", "pause", ["2026-06-30"]))
    let episodes = try #require(findings.episodes)
    // A's second run is a return: it is no course, and its two sessions are those of returns.
    #expect(episodes.ended == 2 && episodes.running == 1 && episodes.clients == 3)
    #expect(episodes.sessions.map { [$0.lower, $0.median, $0.upper] } == [9, 10, 11])
    #expect(episodes.topUps?.median == 8)
    #expect(episodes.lengths.map(\.sessions) == [2, 3])
    #expect(episodes.lengths.map(\.episodes) == [1, 1])
    // C's sessions lie in the last eight weeks: nothing of it is settled, so two are watched.
    #expect(episodes.lengths.map { ($0.more.share * 2).rounded() } == [1, 0])
    #expect(!episodes.tellsComplaints && episodes.resolved == nil)
    // A came back after 56 days; B's course was watched to 30 June: 125 days.
    #expect(episodes.cameBack == 1 && episodes.returns.count == 2)
    #expect(episodes.comeBack.map { $0.share.map { ($0.share * 2).rounded() } } == [1, nil, nil])
    #expect(episodes.comeBack.map(\.watched) == [1, 0, 0])
  }

  @Test func `what follows a course that did not help is another course, and no return`() throws {
    let findings = try Bookings.findings(
      "date,client,service,outcome\n2026-01-01,A,care,no\n2026-03-12,A,care,\n2026-03-19,A,care,resolved\n"
        + "2026-12-01,D,pause,\n")
    let episodes = try #require(findings.episodes)
    #expect(episodes.ended == 2 && episodes.sessions?.median == 6)
    #expect(episodes.returns.count == 1 && episodes.cameBack == 0 && episodes.topUps == nil)
    #expect(episodes.resolved.map { [$0.some, $0.all] } == [1, 2])
    let values = ProposedAssumptions(findings, source: "bookings").values
    #expect(values.first { $0.path.names.last == "resolves" }?.value == "\"50%\"")
    #expect(episodes.restsOnFew)
  }

  @Test func `fewer courses than are enough leave a share as wide as a guess, more do not`() throws
  {
    let width = { (some: Int, all: Int) in
      let share = try #require(Confidence(some, of: all))
      return try #require(share.high) - (try #require(share.low))
    }
    #expect(EpisodeFindings.few == 21)
    #expect(try width(10, 20) > 0.4 && width(11, 22) < 0.4)
  }

  @Test func `a day that its month does not have is told as such, not as no date`() throws {
    let records = try Bookings.read(
      "date,client,service\n2026-02-28,A,care\n2026-02-30,A,care\n31.04.2026,A,care\n32.01.2026,A,care\nsoon,A,care\n"
    )
    #expect(
      records.leftOut.mistakes.map(\.fault) == [.noSuchDay, .noSuchDay, .notADate, .notADate])
  }

  @Test func `the pause between two courses is no gap of their rhythm`() throws {
    let findings = try Bookings.findings(
      "date,client,service\n" + rows("A", "care", ["2026-01-01", "2026-01-08", "2026-05-01"])
        + rows("B", "pause", ["2026-01-01", "2026-05-01"]))
    #expect(findings.rhythms.map { $0.gaps?.count } == [1, 1])
    #expect(findings.rhythms.map { $0.gaps?.median } == [28, 480])
  }

  @Test func `what was paid for services that the list does not have is told, and not counted`()
    throws
  {
    let findings = try Bookings.findings(
      "date,client,service,price\n2026-01-01,A,care,100\n2026-01-02,A,Taping,30\n2026-01-03,B,Tea,12.50\n"
        + "2026-01-04,B,Tea,free\n")
    #expect(findings.leftOut.cash == Amount(minor: 42_50))
    #expect(findings.months.map(\.cash) == [Amount(minor: 100_00)])
  }

  @Test func `courses are those of the case, and their outcome is what was noted last`() throws {
    let text =
      "date,client,service,case,outcome\n2026-01-01,A,care,back,no\n2026-01-08,A,care,back,resolved\n"
      + "2026-01-02,A,care,neck,\n2026-01-03,B,care,Back,gave up\n2026-01-04,C,care,back,\n2026-12-01,D,pause,,\n"
    let back = try #require(try Bookings.findings(text).episodes)
    #expect(back.tellsComplaints && back.ended == 3)
    #expect(back.resolved.map { [$0.some, $0.all] } == [1, 2])
    let neck = try #require(try Bookings.findings(text, complaint: 1).episodes)
    #expect(neck.ended == 1)
    #expect(neck.resolved.map { [$0.some, $0.all] } == [0, 0])
    #expect(neck.resolvedShare == nil)
  }

  @Test func `what clients paid is held against the cheapest way for the same visits`() throws {
    let five = ["2026-01-01", "2026-01-08", "2026-01-15", "2026-01-22", "2026-01-29"]
    let priced = { (client: String, price: Int) in
      five.map { "\($0),\(client),care,\(price)\n" }.joined()
    }
    let findings = try Bookings.findings(
      "date,client,service,price\n" + priced("A", 100) + priced("B", 90) + priced("C", 80)
        + "2026-01-01,D,pause,80\n2026-01-02,E,pause,\n")
    // Five sessions cost 450 at the least, where 500 was paid, 450 and 400; one pause 80; E's price is missing.
    let payments = try #require(findings.payments)
    #expect(payments.clients.map(\.name) == ["A", "B", "D", "C"])
    #expect(payments.clients.map(\.excess.minor) == [5000, 0, 0, -5000])
    #expect(payments.paid.minor == 143_000 && payments.least.minor == 143_000)
    #expect(payments.overpaying == 1 && payments.incomplete == 1)
    #expect(payments.uncosted == 0 && payments.unproven == 0)
  }

  @Test func `open and lapsed sessions of packages are told with what was paid for them`() throws {
    let findings = try Bookings.findings(
      """
      date,client,service,price,package
      2026-01-01,A,care,450,five
      2026-01-08,A,care,0,five
      2026-05-01,B,Five times,450,
      2026-05-02,B,care,,five
      2026-01-05,C,care,0,five
      2026-08-01,D,pause,80,
      """)
    // A: bought 1 January with its first session, 2 used; valid to 1 July: 3 lapsed, 270 of 450. B: 1 used, 4 open to
    // 1 November, 360. C used one of a package that the records do not sell.
    let five = try #require(findings.packages?.first)
    #expect(five.sold == 2 && five.used == 3 && five.usedOfUnknown == 1)
    #expect(five.lapsed == 3 && five.lapsedWorth.minor == 27_000)
    #expect(five.open == 4 && five.owed.minor == 36_000)
    #expect(five.firstLapse == Day("2026-11-01"))
    #expect(findings.sessions == 5)
    let payments = try #require(findings.payments)
    // B's row without a price and C's package leave A and D: 450 for two sessions that cost 200.
    #expect(payments.clients.map(\.name) == ["A", "D"])
    #expect(payments.clients.map(\.excess.minor) == [25_000, 0])
  }

  @Test func `sessions, hours and cash are told for every month`() throws {
    let findings = try Bookings.findings(
      "date,client,service,price\n2025-12-31,A,care,100\n2026-02-01,A,pause,80\n2026-02-28,B,care,-20\n"
    )
    #expect(
      findings.months.map(\.start)
        == ["2025-12-01", "2026-01-01", "2026-02-01"].compactMap(Day.init))
    #expect(findings.months.map(\.sessions) == [1, 0, 2])
    #expect(findings.months.map(\.minutes) == [60, 0, 90])
    #expect(findings.months.map(\.cash) == [10_000, 0, 6000].map { Amount(minor: $0) })
  }

  /// Care every three days, pauses every ten; what follows a course is asked of nobody here.
  @Test func `a rhythm is proposed up to the phase that resolves, not for what follows it`() throws
  {
    let findings = try Bookings.findings(
      "date,client,service\n2026-01-01,A,care\n2026-01-04,A,care\n2026-01-01,B,pause\n2026-01-11,B,pause\n"
    )
    let values = ProposedAssumptions(findings, source: "bookings").values
    let rhythms = values.filter { $0.path.description.hasSuffix("every") }
    #expect(
      rhythms.map { "\($0.path) \($0.value)" } == [
        "plans.course.phases.1.every \"3 days\"", "plans.pauses.phases.1.every \"10 days\"",
        "plans.both.phases.1.every \"3 days\"",
      ])
  }
}

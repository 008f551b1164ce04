import TestSupport
import Testing

@testable import CareModel

/// Shorter than the memberwise call: a plan from its phases as `pricing.json` has them.
///
/// Services are `a`, `s` and `m`; the case takes three sessions.
func plan(_ phases: String) throws -> Plan {
  let list = try readList(
    with: #"""
      "services": [
        {"id": "a", "name": "Assessment", "price": 160},
        {"id": "s", "name": "Session", "price": 130},
        {"id": "m", "name": "Maintenance", "price": 110}
      ],
      "plans": [{"id": "plan", "name": "Plan", "phases": [\#(phases)]}],
      "cases": [{"id": "case", "name": "Case", "sessions": 3}]
      """#)
  return list.plans[0]
}

struct ScheduleTests {
  private static let course = #"""
    {"service": "a", "sessions": 1},
    {"service": "s", "sessions": "case", "every": "1 week", "resolves": true}
    """#
  private static let courseThenMaintenance =
    course + #", {"service": "m", "every": "1 month"}"#

  private func schedule(
    _ phases: String, sessions: Int = 3, from start: String = "2026-01-31",
    over length: String = "4 months", outcome: Outcome = .staysResolved
  ) throws -> Schedule {
    let horizon = try Horizon(from: day(start), length: #require(Interval(length)))
    return try Schedule(of: plan(phases), sessions: sessions, over: horizon, outcome: outcome)
  }

  /// As `01-31 a`.
  private func texts(_ schedule: Schedule) -> [String] {
    schedule.visits.map {
      $0.day.description.suffix(5) + " " + ["a", "s", "m"][$0.service.position]
    }
  }

  @Test func `services are given in turn`() throws {
    let schedule = try schedule(
      #"{"service": ["s", "m", "m"], "every": "2 weeks"}"#, over: "2 months")
    #expect(texts(schedule) == ["01-31 s", "02-14 m", "02-28 m", "03-14 s", "03-28 m"])
  }

  @Test func `a course's services take turns, and begin anew when the complaint returns`() throws {
    let comesBack = Case.Return(chance: .all, after: Interval(months: 1), topUp: 2)
    let schedule = try schedule(
      #"{"service": "a", "sessions": 1}, {"service": ["s", "m"], "sessions": "case", "every": "1 week", "resolves": true}"#,
      outcome: .returns(comesBack))
    #expect(texts(schedule) == ["01-31 a", "02-07 s", "02-14 m", "02-21 s", "03-21 s", "03-28 m"])
  }

  @Test func `a turn that falls outside the season is passed over`() throws {
    let schedule = try schedule(
      #"{"service": ["s", "m"], "every": "2 weeks", "season": {"from": "02-20", "to": "12-31"}}"#,
      over: "2 months")
    #expect(texts(schedule) == ["02-28 s", "03-14 m", "03-28 s"])
  }

  @Test func `a phase adds its extras to its own visits only`() throws {
    let list = try readList(
      with: #"""
        "services": [{"id": "s", "name": "Session", "price": 100}],
        "extras": [{"id": "home", "name": "Home visit", "perVisit": 30}],
        "plans": [{"id": "plan", "name": "Plan", "phases": [
          {"service": "s", "sessions": 1, "with": ["home"]},
          {"service": "s", "sessions": 2, "every": "1 week"}
        ]}]
        """#)
    let horizon = try Horizon(from: day("2026-01-31"), length: Interval(months: 1))
    let schedule = try Schedule(of: list.plans[0], sessions: 1, over: horizon)
    #expect(schedule.visits.map(\.extras) == [[Ref(0)], [], []])
    let plans = list.plans
    #expect(try Costing(list, plans: plans).statement(of: schedule, plan: "").cost.minor == 330_00)
    // Asked for on every visit, it is still paid once for each.
    let everywhere = try Costing(list, plans: plans, extras: [Ref(0)])
    #expect(try everywhere.statement(of: schedule, plan: "").cost.minor == 390_00)
  }

  @Test func `the first phase begins on the first day`() throws {
    let schedule = try schedule(#"{"service": "m", "every": "2 weeks"}"#, over: "6 weeks")
    #expect(texts(schedule) == ["01-31 m", "02-14 m", "02-28 m"])
    #expect(schedule.isFinished)
  }

  @Test func `a later phase begins one interval after the visit before it`() throws {
    let schedule = try schedule(Self.courseThenMaintenance)
    #expect(
      texts(schedule) == [
        "01-31 a", "02-07 s", "02-14 s", "02-21 s", "03-21 m", "04-21 m", "05-21 m",
      ])
    #expect(schedule.isFinished)
  }

  @Test func `a monthly visit from the 31st falls on the last of shorter months`() throws {
    let schedule = try schedule(#"{"service": "m", "every": "1 month"}"#)
    #expect(texts(schedule) == ["01-31 m", "02-28 m", "03-31 m", "04-30 m"])
  }

  @Test func `a later monthly phase is counted from its anchor`() throws {
    let schedule = try schedule(
      #"{"service": "a", "sessions": 1}, {"service": "m", "every": "1 month"}"#)
    #expect(texts(schedule) == ["01-31 a", "02-28 m", "03-31 m", "04-30 m"])
  }

  @Test func `a visit on the horizon's end does not count`() throws {
    let weekly = #"{"service": "m", "every": "1 week"}"#
    #expect(try schedule(weekly, over: "14 days").visits.count == 2)
    #expect(try schedule(weekly, over: "15 days").visits.count == 3)
  }

  @Test func `the case says how many sessions a course takes`() throws {
    #expect(try schedule(Self.course, sessions: 1).visits.count == 2)
    #expect(try schedule(Self.course, sessions: 10).visits.count == 11)
  }

  @Test func `a course that the horizon cuts off is not finished`() throws {
    let cut = try schedule(Self.courseThenMaintenance, over: "3 weeks")
    #expect(texts(cut) == ["01-31 a", "02-07 s", "02-14 s"])
    #expect(!cut.isFinished)
    #expect(cut.resolved.isEmpty)
    let whole = try schedule(Self.courseThenMaintenance, over: "22 days")
    #expect(whole.isFinished)
    #expect(try whole.resolved == [day("2026-02-21")..<day("2026-02-22")])
  }

  @Test func `visits out of season are dropped, and the rhythm goes on`() throws {
    let phases = #"""
      {"service": "m", "every": "1 month", "season": {"from": "11-01", "to": "02-28"}}
      """#
    let schedule = try schedule(phases, from: "2026-01-15", over: "13 months")
    #expect(
      texts(schedule) == ["01-15 m", "02-15 m", "11-15 m", "12-15 m", "01-15 m"])
    #expect(schedule.isFinished)
  }

  @Test func `once resolved, it stays so to the horizon's end`() throws {
    let schedule = try schedule(Self.course)
    #expect(try schedule.resolved == [day("2026-02-21")..<day("2026-05-31")])
  }

  @Test func `a complaint that returns is topped up while later phases go on as planned`() throws {
    let comesBack = Case.Return(chance: .all, after: try #require(Interval("1 month")), topUp: 2)
    let schedule = try schedule(Self.courseThenMaintenance, outcome: .returns(comesBack))
    #expect(
      texts(schedule).sorted() == [
        "01-31 a", "02-07 s", "02-14 s", "02-21 s", "03-21 m", "03-21 s", "03-28 s", "04-21 m",
        "05-21 m",
      ])
    #expect(schedule.visits.map(\.day) == schedule.visits.map(\.day).sorted())
    #expect(
      try schedule.resolved == [
        day("2026-02-21")..<day("2026-03-21"), day("2026-03-28")..<day("2026-05-31"),
      ])
    #expect(schedule.isFinished)
  }

  @Test func `past the horizon nothing is topped up`() throws {
    let comesBack = Case.Return(chance: .all, after: try #require(Interval("98 days")), topUp: 2)
    let returning = try schedule(Self.course, over: "120 days", outcome: .returns(comesBack))
    #expect(texts(returning).last == "05-30 s")
    #expect(try returning.resolved == [day("2026-02-21")..<day("2026-05-30")])
    let after = try schedule(Self.course, over: "119 days", outcome: .returns(comesBack))
    #expect(texts(after) == ["01-31 a", "02-07 s", "02-14 s", "02-21 s"])
    #expect(try after.resolved == [day("2026-02-21")..<day("2026-05-30")])
  }

  @Test func `a course that does not help is given up, then another plan follows`() throws {
    let other = try plan(
      #"""
      {"service": "m", "sessions": 2, "every": "2 weeks"}, {"service": "a", "every": "1 month"}
      """#)
    let outcome = Outcome.notResolved(stopAfter: 2, thenFollows: other)
    let given = try schedule(Self.courseThenMaintenance, sessions: 3, outcome: outcome)
    #expect(
      texts(given) == [
        "01-31 a", "02-07 s", "02-14 s", "02-28 m", "03-14 m", "04-14 a", "05-14 a",
      ])
    #expect(given.resolved.isEmpty)
  }

  @Test(arguments: [(1, 1), (2, 2), (4, 3), (nil, 3)])
  func `it is given up after no more sessions than the course has`(
    stopAfter: Int?, expected: Int
  ) throws {
    let other = try plan(#"{"service": "m", "every": "1 month"}"#)
    let outcome = Outcome.notResolved(stopAfter: stopAfter, thenFollows: other)
    let given = try schedule(Self.course, sessions: 3, outcome: outcome)
    #expect(given.visits.count { $0.service.position == 1 } == expected)
    #expect(given.resolved.isEmpty)
  }

  @Test func `what follows is taken as plain visits, without an outcome of its own`() throws {
    let other = try plan(#"{"service": "s", "sessions": 2, "every": "1 week", "resolves": "30%"}"#)
    let outcome = Outcome.notResolved(stopAfter: 1, thenFollows: other)
    let given = try schedule(Self.course, outcome: outcome)
    #expect(texts(given) == ["01-31 a", "02-07 s", "02-14 s", "02-21 s"])
    #expect(given.resolved.isEmpty)
  }

  @Test func `a plan that resolves nothing goes the same way whatever the outcome`() throws {
    let phases = #"{"service": "m", "every": "2 weeks"}"#
    let other = try plan(#"{"service": "s", "every": "1 day"}"#)
    let plain = try schedule(phases)
    let comesBack = Case.Return(chance: .all, after: Interval(days: 7), topUp: 2)
    #expect(try schedule(phases, outcome: .returns(comesBack)) == plain)
    #expect(try schedule(phases, outcome: .notResolved(stopAfter: 1, thenFollows: other)) == plain)
  }

  @Test func `more visits than a plan may have are refused`() throws {
    let daily = #"{"service": "m", "every": "1 day"}"#
    #expect(try schedule(daily, over: "100000 days").visits.count == 100_000)
    #expect(throws: CostingError.tooManyVisits("Plan")) {
      try schedule(daily, over: "100001 days")
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `every visit falls where the anchor and the rhythm put it`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let phases = (0..<random.int(1...4)).map { _ in
      (service: random.int(0...2), sessions: random.int(1...4), every: random.int(1...20))
    }
    let text = phases.map { phase in
      let service = ["a", "s", "m"][phase.service]
      let rhythm = #""sessions": \#(phase.sessions), "every": "\#(phase.every) days""#
      return #"{"service": "\#(service)", \#(rhythm)}"#
    }
    let length = random.int(1...120)
    let schedule = try schedule(text.joined(separator: ","), over: "\(length) days")
    // Days are whole numbers here, so one running sum says where each visit falls.
    var next = -(phases.first?.every ?? 0)
    var expected: [(Int, Int)] = []
    for phase in phases {
      for _ in 0..<phase.sessions {
        next += phase.every
        expected.append((next, phase.service))
      }
    }
    let within = expected.filter { $0.0 < length }
    #expect(schedule.visits.map { $0.day - schedule.horizon.start } == within.map(\.0))
    #expect(schedule.visits.map(\.service.position) == within.map(\.1))
    #expect(schedule.isFinished == (within.count == expected.count))
  }
}

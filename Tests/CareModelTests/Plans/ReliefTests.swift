import TestSupport
import Testing

@testable import CareModel

struct ReliefTests {
  private func schedule(
    _ phases: String, sessions: Int = 1, days: Int, outcome: Outcome = .staysResolved
  ) throws -> Schedule {
    try Schedule(
      of: plan(phases), sessions: sessions,
      over: Horizon(from: day("2026-01-01"), length: Interval(days: days)), outcome: outcome)
  }

  @Test func `a session eases for its relief days, its own day included`() throws {
    let weekly = try schedule(#"{"service": "m", "every": "1 week"}"#, days: 28)
    #expect(weekly.comfortableDays(reliefDays: 3) == 12)
    #expect(weekly.comfortableDays(reliefDays: 0) == 0)
    #expect(weekly.comfortableDays(reliefDays: 7) == 28)
  }

  @Test func `days on which two sessions ease count once`() throws {
    let often = try schedule(#"{"service": "m", "every": "2 days"}"#, days: 10)
    #expect(often.comfortableDays(reliefDays: 3) == 10)
  }

  @Test func `relief past the horizon does not count`() throws {
    let weekly = try schedule(#"{"service": "m", "every": "1 week"}"#, days: 8)
    #expect(weekly.comfortableDays(reliefDays: 3) == 4)
  }

  @Test func `from the session that resolves on, every day is comfortable`() throws {
    let course = #"{"service": "s", "sessions": 3, "every": "1 week", "resolves": true}"#
    #expect(try schedule(course, days: 100).comfortableDays(reliefDays: 3) == 92)
    #expect(try schedule(course, days: 14).comfortableDays(reliefDays: 3) == 6)
  }

  @Test func `until it returns, and again after the last top-up`() throws {
    // Resolved on day 14, back on day 44; top-ups on days 44 and 51.
    let course = #"{"service": "s", "sessions": 3, "every": "1 week", "resolves": true}"#
    let comesBack = Case.Return(chance: .all, after: Interval(days: 30), topUp: 2)
    let schedule = try schedule(course, days: 100, outcome: .returns(comesBack))
    #expect(schedule.comfortableDays(reliefDays: 3) == 3 + 3 + 30 + 3 + 49)
  }

  /// Marks each day, from the description of the plan alone.
  @Test(arguments: UInt64(0)..<400)
  func `comfortable days are those that something makes comfortable`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (count, weekly, monthly) = (random.int(1...5), random.int(1...9), random.int(1...25))
    let (length, relief) = (random.int(1...120), random.int(0...12))
    let (after, topUp) = (random.int(1...40), random.int(1...3))
    let kind = random.int(0...2)
    let course =
      #"{"service": "s", "sessions": "case", "every": "\#(weekly) days", "resolves": true}"#
    let maintenance = #"{"service": "m", "every": "\#(monthly) days"}"#
    let outcome: Outcome =
      switch kind {
      case 0: .staysResolved
      case 1: .returns(.init(chance: .all, after: Interval(days: after), topUp: topUp))
      default: .notResolved(stopAfter: nil, thenFollows: try plan(maintenance))
      }
    let schedule = try schedule(
      "\(course), \(maintenance)", sessions: count, days: length, outcome: outcome)

    let resolvedOn = (count - 1) * weekly
    let back = resolvedOn + after
    let lastTopUp = back + (topUp - 1) * weekly
    func isResolved(_ day: Int) -> Bool {
      switch kind {
      case 0: day >= resolvedOn
      case 1: day >= resolvedOn && day < back || day >= lastTopUp && day >= back
      default: false
      }
    }
    var visits = (0..<count).map { $0 * weekly }
    if resolvedOn < length { visits += (1...200).map { resolvedOn + $0 * monthly } }
    if kind == 1, back < length { visits += (0..<topUp).map { back + $0 * weekly } }
    var isComfortable = Array(repeating: false, count: length)
    for visit in visits where visit < length && !isResolved(visit) {
      for day in visit..<min(visit + relief, length) { isComfortable[day] = true }
    }
    for day in 0..<length where isResolved(day) { isComfortable[day] = true }
    #expect(schedule.comfortableDays(reliefDays: relief) == isComfortable.count { $0 })
  }
}

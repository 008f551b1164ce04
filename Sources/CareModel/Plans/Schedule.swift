/// A plan's visits within a horizon, and the days on which the complaint is resolved.
public struct Schedule: Hashable, Sendable {
  /// In order of their days.
  public let visits: [Visit]
  /// Whether every phase with a number of sessions was completed within the horizon.
  public let isFinished: Bool
  /// The stretches, within the horizon, in which the complaint is resolved.
  public let resolved: [Range<Day>]
  /// The time that is looked at.
  public let horizon: Horizon

  /// The visits of a plan that takes `sessions` sessions where it says "as the case".
  ///
  /// - Parameters:
  ///   - plan: Whose visits.
  ///   - sessions: The case's number of sessions, from 1.
  ///   - horizon: The time that is looked at.
  ///   - outcome: What becomes of the complaint.
  /// - Throws: ``CostingError/tooManyVisits(_:)`` past ``Visit/most``.
  /// - Complexity: O(visits).
  public init(
    of plan: Plan, sessions: Int, over horizon: Horizon, outcome: Outcome = .staysResolved
  ) throws(CostingError) {
    var walk = Walk(horizon: horizon, sessions: sessions)
    for (index, phase) in plan.phases.enumerated() {
      guard phase.resolves != nil else {
        walk.follow(phase)
        continue
      }
      if case .notResolved(let stopAfter, let other) = outcome {
        walk.follow(phase, stoppingAfter: stopAfter)
        other.phases.forEach { walk.follow($0) }
        break
      }
      walk.follow(phase)
      walk.resolve(at: index, of: plan, outcome: outcome)
    }
    guard walk.visits.count <= Visit.most else { throw .tooManyVisits(plan.name) }
    visits = walk.visits.sorted { $0.day < $1.day }
    isFinished = walk.isFinished
    resolved = walk.resolved
    self.horizon = horizon
  }

  /// The same with only those of its visits whose places are kept.
  func keeping(_ isKept: (Int) -> Bool) -> Schedule {
    Schedule(self, visits: visits.indices.filter(isKept).map { visits[$0] })
  }

  /// Visits of which nothing else is known.
  init(_ visits: [Visit], over horizon: Horizon) {
    self.visits = visits
    self.horizon = horizon
    isFinished = true
    resolved = []
  }

  private init(_ schedule: Schedule, visits: [Visit]) {
    self.visits = visits
    isFinished = schedule.isFinished
    resolved = schedule.resolved
    horizon = schedule.horizon
  }
}

/// Walks through a plan's phases, from each one's last visit to the next one's first.
private struct Walk {
  let horizon: Horizon
  let sessions: Int
  var visits: [Visit] = []
  var isFinished = true
  var resolved: [Range<Day>] = []
  /// The last visit so far; `nil` before the first, and for good once the horizon cut a phase off.
  var anchor: Day?
  var isCutOff = false

  init(horizon: Horizon, sessions: Int) {
    self.horizon = horizon
    self.sessions = sessions
  }

  mutating func follow(_ phase: Phase, stoppingAfter limit: Int? = nil) {
    guard !isCutOff else { return }
    let rhythm = Rhythm(after: anchor, from: horizon.start, every: phase.every)
    switch phase.length {
    case .open(let season): goOn(phase, rhythm, season)
    case .asTheCase: attend(phase, rhythm, min(sessions, limit ?? sessions))
    case .sessions(let count): attend(phase, rhythm, min(count, limit ?? count))
    }
  }

  /// So many sessions, or as many as the horizon has room for.
  private mutating func attend(_ phase: Phase, _ rhythm: Rhythm, _ count: Int) {
    for index in 0..<count {
      let day = rhythm.day(index)
      guard day < horizon.end else {
        isCutOff = true
        isFinished = false
        return
      }
      visits.append(phase.visit(index, on: day))
      anchor = day
    }
  }

  private mutating func goOn(_ phase: Phase, _ rhythm: Rhythm, _ season: Season?) {
    var index = 0
    while case let day = rhythm.day(index), day < horizon.end, visits.count <= Visit.most {
      if season?.contains(day) ?? true { visits.append(phase.visit(index, on: day)) }
      index += 1
    }
    isCutOff = true
  }

  /// Marks what follows the last session of the phase that resolves.
  mutating func resolve(at index: Int, of plan: Plan, outcome: Outcome) {
    guard !isCutOff, let day = anchor else { return }
    guard case .returns(let comesBack) = outcome, case let returnDay = day.adding(comesBack.after),
      returnDay < horizon.end
    else {
      resolved.append(day..<horizon.end)
      return
    }
    resolved.append(day..<returnDay)
    let phase = plan.phases[index]
    let rhythm = Rhythm(after: nil, from: returnDay, every: phase.every)
    for index in 0..<comesBack.topUp {
      let topUp = rhythm.day(index)
      guard topUp < horizon.end else { return }
      visits.append(phase.visit(index, on: topUp))
      if index == comesBack.topUp - 1 { resolved.append(topUp..<horizon.end) }
    }
  }
}

extension Phase {
  /// Its session of that number, counted from 0, on a day.
  fileprivate func visit(_ session: Int, on day: Day) -> Visit {
    Visit(day: day, service: service(at: session), extras: extras)
  }
}

/// The days of a phase: the first phase begins on its first day, a later one an interval after its
/// anchor.
///
/// Days are counted from the anchor, so that months stay on their day.
private struct Rhythm {
  let anchor: Day
  let every: Interval?
  let offset: Int

  init(after last: Day?, from start: Day, every: Interval?) {
    anchor = last ?? start
    self.every = every
    offset = last == nil ? 0 : 1
  }

  /// Without an interval all sessions fall on the anchor; reading the list made sure it is one.
  func day(_ index: Int) -> Day {
    guard let every else { return anchor }
    return anchor.adding(every, times: index + offset)
  }
}

internal import CareModel

/// Plans that nobody can follow: a session every day, or a course that does not fit in the time that is
/// looked at.
struct PlanRules {
  let list: PriceList

  func findings() -> [Finding] {
    list.plans.flatMap { plan in daily(plan) + tooLong(plan) }
  }

  /// So many sessions on as many days are no treatment any more.
  private static let mostDaily = 7

  /// Phases with a session every day, for longer than a week.
  private func daily(_ plan: Plan) -> [Finding] {
    plan.phases.enumerated().compactMap { index, phase in
      if case .sessions(let count) = phase.length, count <= Self.mostDaily { return nil }
      guard let every = phase.every, Day.epoch.adding(every) == Day.epoch + 1 else { return nil }
      return Finding(
        fact: .dailyPlan(plan.name), path: "plans.\(plan.id).phases.\(index + 1).every",
        fix: .correctRhythm)
    }
  }

  /// The case that is looked at by default; a plan that takes its number of sessions from no case is the
  /// same for all.
  private var complaint: Case { list.defaults.complaint.map { list.cases[$0] } ?? .unspecified }

  /// A course that cannot end within the list's own horizon, even if it takes no more sessions than is
  /// likely.
  private func tooLong(_ plan: Plan) -> [Finding] {
    let horizon = list.defaults.horizon
    guard plan.resolution != nil, !fits(plan, in: horizon) else { return [] }
    let needed = (1...Self.mostMonths).lazy.map { Interval(months: $0) }.first {
      fits(plan, in: $0)
    }
    return [
      Finding(
        fact: .courseTooLong(
          plan.name, complaint: list.defaults.complaint.map { list.cases[$0].name },
          horizon: horizon),
        path: "plans.\(plan.id)", fix: .lookFurther(atLeast: needed))
    ]
  }

  /// The longest horizon that is looked at for a course to end in.
  private static let mostMonths = 120

  private func fits(_ plan: Plan, in time: Interval) -> Bool {
    let horizon = Horizon(from: list.from ?? .epoch, length: time)
    let schedule = try? Schedule(
      of: plan, sessions: complaint.sessions.likely, over: horizon)
    return schedule?.isFinished ?? true
  }
}

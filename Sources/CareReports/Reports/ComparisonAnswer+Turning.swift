internal import CareModel

// What would turn the verdict.
extension ComparisonAnswer {
  /// A way in which the verdict would turn, and how near it is: the value at which it turns over the
  /// value that is assumed, or the reverse, so that 1 is nearest.
  private struct Turn {
    /// What would have to be so.
    let condition: VerdictCondition
    /// How near it is to what is assumed: the smaller, the nearer.
    let nearness: Double

    /// A condition that is that share of what is assumed away.
    init(_ condition: VerdictCondition, nearness numerator: Int, over denominator: Int) {
      self.condition = condition
      nearness = Double(numerator) / Double(denominator)
    }
  }

  /// The two nearest ways; `nil` if there is none.
  func turning(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String? {
    // The points are those of the average.
    let isCheaper =
      comparison.averageDifference(of: plan).map { $0 <= .none } ?? (against.difference <= .zero)
    let conditions = turns(against.tippingPoints, isCheaper: isCheaper)
      .sorted { $0.nearness < $1.nearness }.prefix(2).map(\.condition)
    guard !conditions.isEmpty else { return nil }
    return isCheaper
      ? texts.wouldCostMore(if: conditions) : texts.wouldCostNoMore(if: conditions)
  }

  /// All conditions of one plan.
  private func turns(_ points: TippingPoints, isCheaper: Bool) -> [Turn] {
    [
      sessions(points, isCheaper: isCheaper), rhythm(points, isCheaper: isCheaper),
      isCheaper ? horizon(points) : nil,
    ].compactMap { $0 }
  }

  /// So many sessions that the plan is no longer cheaper, or just so.
  private func sessions(_ points: TippingPoints, isCheaper: Bool) -> Turn? {
    guard case .at(let most)? = points.mostSessions else { return nil }
    let likely = comparison.question.sessions(in: list)
    guard isCheaper else {
      return most < likely ? Turn(.sessionsAreEnough(most), nearness: likely, over: most) : nil
    }
    return most >= likely ? Turn(.moreSessions(than: most), nearness: most, over: likely) : nil
  }

  /// Visits of the other plan so rare, or so often, that the verdict turns.
  private func rhythm(_ points: TippingPoints, isCheaper: Bool) -> Turn? {
    let plan = list.plans[comparison.question.against]
    guard case .at(let days)? = points.rarestRhythmDays,
      let every = plan.openPhase.flatMap({ plan.phases[$0].every })
    else { return nil }
    let start = comparison.question.horizon.start
    let usual = start.adding(every) - start
    guard isCheaper else {
      return days < usual
        ? Turn(.takenAsOften(other, asEvery: days), nearness: usual, over: days) : nil
    }
    return days >= usual
      ? Turn(.takenLessOften(other, thanEvery: days), nearness: days, over: usual) : nil
  }

  /// A time so short that the plan does not pay off.
  private func horizon(_ points: TippingPoints) -> Turn? {
    guard case .at(let months)? = points.horizonMonths else { return nil }
    let horizon = comparison.question.horizon
    let least = horizon.start.adding(Interval(months: months)) - horizon.start
    guard least <= horizon.days else { return nil }
    return Turn(.shorterTime(months: months), nearness: horizon.days, over: least)
  }
}

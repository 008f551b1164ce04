package import CareModel

extension TwinRule.Outcome {
  /// Every way in which a plan can go, by §4.6 of the design, weighted by its chance.
  ///
  /// - Throws: ``CostingError`` for more visits than a plan may have.
  package static func all(
    of plan: Ref<Plan>, asking question: Question, in list: PriceList
  ) throws -> [TwinRule.Outcome] {
    let followed = list.plans[plan]
    let complaint = question.complaint.map { list.cases[$0] }
    guard let complaint, let resolution = followed.resolution else {
      let sessions = complaint?.sessions.likely ?? 1
      return [try outcome(followed, sessions, question, .staysResolved, weight: 1)]
    }
    let whole: Int128 = 1_000_000
    var resolves = Int128(complaint.resolves.millionths)
    if case .chance(let own) = resolution { resolves = Int128(own.millionths) }
    let returns = Int128(complaint.returns?.chance.millionths ?? 0)
    let unhelped = Outcome.notResolved(
      stopAfter: complaint.stopAfter, thenFollows: list.plans[question.against])
    var all: [TwinRule.Outcome] = []
    for (sessions, weight) in weights(of: complaint.sessions) {
      var outcomes = [(Outcome.staysResolved, resolves * (whole - returns))]
      if let back = complaint.returns { outcomes.append((.returns(back), resolves * returns)) }
      outcomes.append((unhelped, (whole - resolves) * whole))
      for (end, chance) in outcomes where chance > 0 {
        all.append(try outcome(followed, sessions, question, end, weight: weight * chance))
      }
    }
    return all
  }

  private static func outcome(
    _ plan: Plan, _ sessions: Int, _ question: Question, _ end: Outcome, weight: Int128
  ) throws -> TwinRule.Outcome {
    let schedule = try Schedule(of: plan, sessions: sessions, over: question.horizon, outcome: end)
    return TwinRule.Outcome(visits: schedule.visits, weight: weight)
  }

  /// Counted, or rising to the likely number and falling from there.
  private static func weights(of range: SessionRange) -> [(Int, Int128)] {
    guard range.observed.isEmpty else {
      return range.observed.map { ($0.sessions, Int128($0.clients)) }
    }
    let (rise, fall) = (range.likely - range.fewest + 1, range.most - range.likely + 1)
    return (range.fewest...range.most).map { sessions in
      let weight =
        sessions <= range.likely
        ? (sessions - range.fewest + 1) * fall : (range.most - sessions + 1) * rise
      return (sessions, Int128(weight))
    }
  }
}

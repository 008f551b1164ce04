/// Scans for the ``TippingPoints`` of one plan: what is compared are mean costs by the best rules.
struct TippingScan {
  var evaluation: Evaluation
  let plan: Plan
  /// The plan over its outcomes; `nil` as ``ComparedPlan/expected``.
  let expected: Expected?
  /// The mean costs of the plan and of the other.
  let cost: Fraction
  let otherCost: Fraction
  let otherStatement: Statement
  /// How much work may be done for them, as in ``Effort``.
  let mostWork: Int

  private var other: Plan { evaluation.other }
  private var horizon: Horizon { evaluation.question.horizon }

  /// Finds those of the points that are asked for.
  mutating func points(_ asked: Set<Assumption>) throws(CostingError) -> TippingPoints {
    var points = TippingPoints()
    for point in Assumption.allCases where asked.contains(point) {
      do throws(CostingError) {
        try find(point, in: &points)
      } catch .tooMuchWork, .tooLongToAverage {
        points.leftOut.append(point)
      }
    }
    return points
  }

  private mutating func find(
    _ point: Assumption, in points: inout TippingPoints
  ) throws(CostingError) {
    evaluation.mostWork = mostWork
    defer { evaluation.mostWork = nil }
    switch point {
    case .worth: points.worthInSessions = worthInSessions()
    case .sessions: points.mostSessions = try mostSessions()
    case .rhythm: points.rarestRhythmDays = try rarestRhythmDays()
    case .price: points.dearestSession = try dearestSession()
    case .chance: points.lowestChance = try lowestChance()
    case .horizon: points.horizonMonths = try horizonMonths()
    }
  }

  /// The largest value of a range up to which a verdict holds; scans upward.
  private mutating func last(
    in range: ClosedRange<Int>,
    holds: (inout TippingScan, Int) throws(CostingError) -> Bool?
  ) throws(CostingError) -> TippingPoint<Int>? {
    for value in range {
      guard let verdict = try holds(&self, value) else {
        return value == range.lowerBound ? nil : .always
      }
      if !verdict { return value == range.lowerBound ? .never : .at(value - 1) }
    }
    return .always
  }

  /// A point, or `nil` if to tell it takes a price that is on request, though the question itself
  /// does not.
  mutating func ifKnown<Value>(
    _ point: (inout TippingScan) throws(CostingError) -> TippingPoint<Value>?
  ) throws(CostingError) -> TippingPoint<Value>? {
    do throws(CostingError) {
      return try point(&self)
    } catch {
      guard case .onRequest = error else { throw error }
      return nil
    }
  }

  /// Whether the plan costs no more than the other, on average.
  private mutating func costsNoMore(
    under assumptions: Assumptions
  ) throws(CostingError) -> Bool {
    if try evaluation.clearlyCostsNoMore(plan, under: assumptions, thanOtherUnder: assumptions) {
      return true
    }
    let theirs = try evaluation.mean(of: assumptions.other, under: assumptions)
    if let simply = try evaluation.meanBySimpleRules(of: plan, under: assumptions),
      simply <= theirs
    {
      return true
    }
    return try evaluation.mean(of: plan, under: assumptions) <= theirs
  }
}

// The points.
extension TippingScan {
  private func worthInSessions() -> TippingPoint<Int> {
    var paid = Amount.zero
    var payments = otherStatement.flows[...]
    for (index, visit) in otherStatement.visits.enumerated() {
      while let next = payments.first, next.day <= visit.visit.day {
        paid += next.amount
        payments.removeFirst()
      }
      if cost <= Fraction(paid) { return .at(index + 1) }
    }
    return .never
  }

  private mutating func mostSessions() throws(CostingError) -> TippingPoint<Int>? {
    guard let phase = plan.resolvingPhase, plan.phases[phase].length == .asTheCase else {
      return nil
    }
    return try ifKnown { scan throws(CostingError) in
      try scan.last(in: 1...SessionRange.limit) { scan, sessions throws(CostingError) in
        let known = scan.evaluation.assumptions.knowing(sessions: sessions)
        let own = try scan.evaluation.schedule(of: scan.plan, under: known)
        guard !own.resolved.isEmpty else { return nil }
        return try scan.costsNoMore(under: known)
      }
    }
  }

  private mutating func rarestRhythmDays() throws(CostingError) -> TippingPoint<Int>? {
    guard other.openPhase != nil, horizon.days <= Visit.most else { return nil }
    return try ifKnown { scan throws(CostingError) in
      try scan.last(in: 1...scan.horizon.days) { scan, days throws(CostingError) in
        var rarer = scan.evaluation.assumptions
        rarer.other = scan.other.opening(every: Interval(days: days))
        return try scan.costsNoMore(under: rarer)
      }
    }
  }
}

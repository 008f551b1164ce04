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

  private var other: Plan { evaluation.other }
  private var horizon: Horizon { evaluation.question.horizon }

  /// Finds those of the points that are asked for.
  mutating func points(_ asked: Set<Assumption>) throws(CostingError) -> TippingPoints {
    var points = TippingPoints()
    if asked.contains(.worth) { points.worthInSessions = worthInSessions() }
    if asked.contains(.sessions) { points.mostSessions = try mostSessions() }
    if asked.contains(.rhythm) { points.rarestRhythmDays = try rarestRhythmDays() }
    if asked.contains(.price) { points.dearestSession = try dearestSession() }
    if asked.contains(.chance) { points.lowestChance = try lowestChance() }
    if asked.contains(.horizon) { points.horizonMonths = try horizonMonths() }
    return points
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
  private mutating func ifKnown<Value>(
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
    try evaluation.mean(of: plan, under: assumptions)
      <= evaluation.mean(of: other, under: assumptions)
  }
}

// The points.
extension TippingScan {
  private func worthInSessions() -> TippingPoint<Int> {
    var paid = Amount.zero
    var payments = otherStatement.payments[...]
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
    return try last(in: 1...horizon.days) { scan, days throws(CostingError) in
      var rarer = scan.evaluation.assumptions
      rarer.other = scan.other.opening(every: Interval(days: days))
      if try scan.evaluation.clearlyCostsNoMore(scan.plan, than: rarer.other, under: rarer) {
        return true
      }
      return try scan.evaluation.mean(of: scan.plan, under: rarer)
        <= scan.evaluation.mean(of: rarer.other, under: rarer)
    }
  }

  /// The cost rises with the price of a service, or stays: each rule does, because each of its amounts
  /// is the price, a rounded share of multiples of it, the lower of two such, or fixed.
  private mutating func dearestSession() throws(CostingError) -> TippingPoint<Amount>? {
    guard let phase = plan.resolvingPhase, plan.phases[phase].services.count == 1,
      case let service = plan.phases[phase].service(at: 0), !other.services.contains(service),
      evaluation.list.base.services[service].price != .onRequest
    else { return nil }
    let step = evaluation.list.base.roundTo
    let limit = Amount.limit(decimals: evaluation.list.currency.decimals).minor / step.minor
    guard let atMost = try holds(service, at: step * limit),
      let atNone = try holds(service, at: .zero)
    else { return nil }
    if atMost { return .always }
    if !atNone { return .never }
    var (low, high) = (0, limit)
    while high - low > 1 {
      let middle = (low + high) / 2
      if try holds(service, at: step * middle) ?? false { low = middle } else { high = middle }
    }
    return .at(step * low)
  }

  /// Whether the plan costs no more than the other at a price of the resolving service; `nil` if that
  /// price cannot move alone.
  private func holds(
    _ service: Ref<Service>, at price: Amount
  ) throws(CostingError) -> Bool? {
    guard let list = evaluation.list.repricing(service, to: price) else { return nil }
    var repriced = try evaluation.repriced(by: list)
    return try repriced.mean(of: plan, under: repriced.assumptions) <= otherCost
  }

  private mutating func lowestChance() throws(CostingError) -> TippingPoint<Int>? {
    guard plan.resolution != nil, expected != nil else { return nil }
    for thousandths in (0...1000).reversed() {
      var assumptions = evaluation.assumptions
      assumptions.chance = Percentage(millionths: thousandths * 1000)
      let own = try evaluation.mean(of: plan, under: assumptions)
      let their = sharesChance ? try evaluation.mean(of: other, under: assumptions) : otherCost
      if own > their { return thousandths == 1000 ? .never : .at(thousandths + 1) }
    }
    return .always
  }

  private var sharesChance: Bool {
    plan.resolution == .asTheCase && other.resolution == .asTheCase
  }

  private mutating func horizonMonths() throws(CostingError) -> TippingPoint<Int>? {
    try ifKnown { scan throws(CostingError) in
      for months in (1...120).reversed() {
        var assumptions = scan.evaluation.assumptions
        assumptions.horizon = Horizon(from: scan.horizon.start, length: Interval(months: months))
        guard try scan.costsNoMore(under: assumptions) else {
          return months == 120 ? .never : .at(months + 1)
        }
      }
      return .always
    }
  }
}

/// The value of one assumption at which the verdict "costs no more" turns.
public enum TippingPoint<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It costs no more at every value that was tried.
  case always
  /// It costs more at every value, or at the first one already.
  case never
  /// It costs no more up to, or from, this value.
  case at(Value)
}

/// The assumptions whose tipping points can be told.
public enum Assumption: String, CaseIterable, Sendable {
  case worth, sessions, rhythm, price, chance, horizon
}

/// A plan against another: how far each assumption may move before the verdict turns, all else as it
/// is.
///
/// Each is `nil` if it was not asked for, or does not apply.
///
/// Costs are step functions, so values are tried one by one; only the price is bisected, in which
/// the cost is monotone.
public struct TippingPoints: Sendable {
  /// The fewest visits of the other plan whose payments, up to the day of the last of them, reach
  /// this plan's cost.
  ///
  /// Never `always`.
  public internal(set) var worthInSessions: TippingPoint<Int>?
  /// The largest number of sessions up to which this plan costs no more; tried until its resolving
  /// phase no longer fits in the horizon, or to ``SessionRange/limit``.
  public internal(set) var mostSessions: TippingPoint<Int>?
  /// The largest interval, in days, of the other plan's open phase up to which this plan costs no
  /// more; tried up to the horizon's length.
  ///
  /// Not told where a visit a day would be too many.
  public internal(set) var rarestRhythmDays: TippingPoint<Int>?
  /// The highest price of the resolving service, in steps of ``Prices/roundTo``, at which this plan
  /// costs no more.
  ///
  /// Prices that a dated change sets stay as they are.
  public internal(set) var dearestSession: TippingPoint<Amount>?
  /// The smallest chance to resolve, in thousandths, from which on to 100 % this plan's expected cost
  /// is no more.
  public internal(set) var lowestChance: TippingPoint<Int>?
  /// The fewest months from which on, to 120, this plan costs no more, each horizon paid for in its
  /// own cheapest way.
  public internal(set) var horizonMonths: TippingPoint<Int>?

  /// None of them.
  init() {}
}

/// Scans for the ``TippingPoints`` of one plan.
struct TippingScan {
  var evaluation: Evaluation
  let plan: Plan
  let statement: Statement
  let otherStatement: Statement

  private var other: Plan { evaluation.other }
  private var horizon: Horizon { evaluation.question.horizon }

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

  func worthInSessions() -> TippingPoint<Int> {
    var paid = Amount.zero
    var payments = otherStatement.payments[...]
    for (index, visit) in otherStatement.visits.enumerated() {
      while let next = payments.first, next.day <= visit.visit.day {
        paid += next.amount
        payments.removeFirst()
      }
      if paid >= statement.cost { return .at(index + 1) }
    }
    return .never
  }

  mutating func mostSessions() throws(CostingError) -> TippingPoint<Int>? {
    guard let phase = plan.resolvingPhase, plan.phases[phase].length == .asTheCase else {
      return nil
    }
    return try ifKnown { scan throws(CostingError) in
      try scan.last(in: 1...SessionRange.limit) { scan, sessions throws(CostingError) in
        let own = try scan.evaluation.schedule(of: scan.plan, sessions: sessions)
        guard !own.resolved.isEmpty else { return nil }
        let cost = try scan.evaluation.cost(of: own, plan: scan.plan)
        let their = try scan.evaluation.schedule(of: scan.other, sessions: sessions)
        return try scan.evaluation.costs(their, plan: scan.other, atLeast: cost)
      }
    }
  }

  /// A point, or `nil` if to tell it takes a price that is on request, though the question itself
  /// does not.
  private mutating func ifKnown(
    _ point: (inout TippingScan) throws(CostingError) -> TippingPoint<Int>?
  ) throws(CostingError) -> TippingPoint<Int>? {
    do throws(CostingError) {
      return try point(&self)
    } catch {
      guard case .onRequest = error else { throw error }
      return nil
    }
  }

  mutating func rarestRhythmDays() throws(CostingError) -> TippingPoint<Int>? {
    guard other.openPhase != nil, horizon.days <= Visit.most else { return nil }
    return try last(in: 1...horizon.days) { scan, days throws(CostingError) in
      let rarer = scan.other.opening(every: Interval(days: days))
      let their = try scan.evaluation.schedule(of: rarer)
      return try scan.evaluation.costs(their, plan: rarer, atLeast: scan.statement.cost)
    }
  }

  /// The cost rises with the price of a service, or stays: every way to pay does, because each of
  /// its amounts is the price, a rounded share of multiples of it, the lower of two such, or fixed.
  func dearestSession() throws(CostingError) -> TippingPoint<Amount>? {
    guard let phase = plan.resolvingPhase, plan.phases[phase].services.count == 1,
      case let service = plan.phases[phase].service(at: 0), !other.services.contains(service),
      evaluation.list.base.services[service].price != .onRequest
    else { return nil }
    let step = evaluation.list.base.roundTo
    let limit = Amount.limit(decimals: evaluation.list.currency.decimals).minor / step.minor
    let holds = { (steps: Int) throws(CostingError) -> Bool? in
      guard let list = evaluation.list.repricing(service, to: step * steps) else { return nil }
      let repriced = try evaluation.costing.repriced(by: list, plans: [plan])
      return try repriced.canBePaid(
        statement.schedule, forLessThan: otherStatement.cost + Amount(minor: 1), plan: plan.name)
    }
    guard let atMost = try holds(limit), let atNone = try holds(0) else { return nil }
    if atMost { return .always }
    if !atNone { return .never }
    var (low, high) = (0, limit)
    while high - low > 1 {
      let middle = (low + high) / 2
      if try holds(middle) ?? false { low = middle } else { high = middle }
    }
    return .at(step * low)
  }

  func lowestChance(_ own: Expected?, _ their: Expected?) -> TippingPoint<Int>? {
    guard let resolution = plan.resolution, let own, let their else { return nil }
    let sharesChance = resolution == .asTheCase && other.resolution == .asTheCase
    let holds = { (thousandths: Int) -> Bool in
      let chance = Percentage(millionths: thousandths * 1000)
      return own.cost(ifResolvedWith: chance)
        <= (sharesChance ? their.cost(ifResolvedWith: chance) : their.cost)
    }
    let failing = (0...1000).reversed().first { !holds($0) }
    guard let failing else { return .always }
    return failing == 1000 ? .never : .at(failing + 1)
  }

  mutating func horizonMonths() throws(CostingError) -> TippingPoint<Int>? {
    try ifKnown { scan throws(CostingError) in
      try scan.checkKnown(overMonths: 120)
      guard let dearer = try scan.lastDearerHorizon(in: 1...120) else { return .always }
      return dearer == 120 ? .never : .at(dearer + 1)
    }
  }

  /// Makes sure that the other plan's cost is known so far ahead: what cannot be paid for is not
  /// dear, but unknown.
  private mutating func checkKnown(overMonths months: Int) throws(CostingError) {
    let isUnknown = evaluation.list.versions.contains { version in
      version.prices.services.contains { $0.price == .onRequest }
    }
    guard isUnknown else { return }
    let their = try evaluation.schedule(of: other, over: horizon(months: months))
    _ = try evaluation.cost(of: their, plan: other)
  }

  /// The longest horizon of a range, in months, over which the plan costs more; `nil` if there is
  /// none.
  ///
  /// A longer horizon never costs less: its visits are those of a shorter one and some more, and a
  /// way to pay for all of them pays for the first of them too. So where the plan over the longest
  /// horizon costs no more than the other over the shortest, it costs no more over any between.
  private mutating func lastDearerHorizon(
    in months: ClosedRange<Int>
  ) throws(CostingError) -> Int? {
    let own = try evaluation.schedule(of: plan, over: horizon(months: months.upperBound))
    let cost = try evaluation.cost(of: own, plan: plan)
    let their = try evaluation.schedule(of: other, over: horizon(months: months.lowerBound))
    if try evaluation.costs(their, plan: other, atLeast: cost) { return nil }
    guard months.count > 1 else { return months.lowerBound }
    let middle = (months.lowerBound + months.upperBound) / 2
    let later = try lastDearerHorizon(in: (middle + 1)...months.upperBound)
    if let later { return later }
    return try lastDearerHorizon(in: months.lowerBound...middle)
  }

  private func horizon(months: Int) -> Horizon {
    Horizon(from: horizon.start, length: Interval(months: months))
  }
}

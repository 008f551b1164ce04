public import CareModel

/// What a measure comes to for one combination of values.
public enum SweepValue: Hashable, Sendable {
  /// Money.
  case amount(Amount)
  /// A number of things.
  case count(Int)
  /// A share of the whole, in thousandths: a chance, or hours that are used, which may be more than there are.
  case thousandths(Int)
  /// A civil day.
  case day(Day)
  /// At every value that was tried, or from the first day on.
  case always
  /// At no value that was tried, or not by the horizon's end.
  case never
  /// Not known: a price is on request.
  case onRequest
  /// Nothing that would mean anything here.
  case absent
}

extension SweepMeasure {
  /// What a plan's own statement says.
  func value(of figures: PlanFigures) -> SweepValue {
    switch self {
    case .listCost: figures.listCost.map { .amount($0) } ?? .onRequest
    case .visits: .count(figures.visits)
    case .comfortableDays: .count(figures.comfortableDays)
    case .unusedSessions: .count(figures.unusedSessions)
    default: .amount(figures.cost)
    }
  }

  /// How a plan stands against the other; absent for what does not apply.
  package func value(of plan: ComparedPlan) -> SweepValue {
    guard let against = plan.against else { return .absent }
    let points = against.tippingPoints
    return switch self {
    case .breakEven: SweepValue(against.breakEven)
    case .worthInSessions: SweepValue(points.worthInSessions) { .count($0) }
    case .mostSessions: SweepValue(points.mostSessions) { .count($0) }
    case .rarestRhythm: SweepValue(points.rarestRhythmDays) { .count($0) }
    case .dearestSession: SweepValue(points.dearestSession) { .amount($0) }
    case .lowestChance: SweepValue(points.lowestChance) { .thousandths($0) }
    case .horizonMonths: SweepValue(points.horizonMonths) { .count($0) }
    default: .absent
    }
  }
}

extension SweepMeasure {
  /// What a practice takes in; absent for what is not known of it.
  func value(
    of income: Income, _ practice: Practice, over horizon: Horizon
  ) -> SweepValue {
    switch self {
    case .income: .amount(income.net)
    case .tax: .amount(income.tax)
    case .margin: SweepValue(rounding: income.margin(after: practice.costs))
    case .incomePerHour: SweepValue(rounding: income.perHour)
    case .hoursUsed:
      practice.hours.flatMap { income.share(ofHours: $0, over: horizon) }
        .map { .thousandths($0.rounded(decimals: 3)) } ?? .absent
    default: .absent
    }
  }
}

extension SweepValue {
  /// Money to the smallest unit.
  fileprivate init(rounding units: Fraction?) {
    self = units.map { .amount(Amount(rounding: $0)) } ?? .absent
  }

  /// The day of a break-even.
  init(_ breakEven: BreakEven) { self.init(breakEven.answer) { .day($0) } }

  fileprivate init<Value>(_ point: TippingPoint<Value>?, _ value: (Value) -> SweepValue) {
    self =
      switch point {
      case .always: .always
      case .never: .never
      case .at(let turning): value(turning)
      case nil: .absent
      }
  }
}

internal import CareModel

/// What a measure is asked to come to.
public enum GoalAim: Hashable, Sendable {
  /// That value: money, a number of things, a share or a day.
  case value(SweepValue)
  /// So many millionths more than it is now; fewer if negative.
  case moved(millionths: Int)
  /// As much as there can be.
  case most
}

extension GoalAim {
  /// The value that is asked for, where the measure comes to something now.
  ///
  /// - Parameter now: What it comes to as the list stands.
  /// - Returns: `nil` for a value relative to one that is not known, or no amount, and for the most.
  func target(from now: SweepValue?) -> SweepValue? {
    switch self {
    case .value(let value): return value
    case .most: return nil
    case .moved(let millionths):
      guard case .amount(let amount)? = now else { return nil }
      let whole = Int128(Percentage.whole)
      let moved = halfAwayFromZero(
        Int128(amount.minor) * (whole + Int128(millionths)), dividedBy: whole)
      return .amount(Amount(minor: Int(moved)))
    }
  }
}

extension SweepMeasure {
  /// What kind of value a measure has.
  public enum Kind: Hashable, Sendable {
    /// Money.
    case amount
    /// A number of things.
    case count
    /// A share of the whole.
    case share
    /// A civil day.
    case day
    /// No value that could be less or more than another.
    case name
  }

  /// What kind of value it has.
  public var kind: Kind {
    switch self {
    case .cost, .difference, .averageDifference, .expected, .listCost, .dearestSession, .income,
      .tax, .margin, .incomePerHour:
      .amount
    case .visits, .comfortableDays, .unusedSessions, .worthInSessions, .mostSessions, .rarestRhythm,
      .horizonMonths:
      .count
    case .lowestChance, .hoursUsed: .share
    case .breakEven: .day
    case .cheaper: .name
    }
  }

  /// Where a value lies among all that the measure may come to; `nil` for what is not known.
  ///
  /// “Always” and “never” lie beyond every number: a course that never breaks even does so later than any.
  func place(of value: SweepValue) -> Int? {
    switch value {
    case .amount(let amount): amount.minor
    case .count(let count): count
    case .thousandths(let share): share
    case .day(let day): day - .epoch
    case .always: isEasierHigh ? .max : .min
    case .never: isEasierHigh ? .min : .max
    case .onRequest, .absent: nil
    }
  }

  /// Whether a higher limit is one that more values keep.
  private var isEasierHigh: Bool {
    switch self {
    case .mostSessions, .rarestRhythm, .dearestSession: true
    default: false
    }
  }
}

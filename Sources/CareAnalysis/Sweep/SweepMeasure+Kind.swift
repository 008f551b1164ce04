internal import CareModel

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

/// A plan against another: how far each assumption may move before the verdict turns, all else as it
/// is.
///
/// Each is `nil` if it was not asked for, or does not apply.
///
/// Costs are step functions, so numbers of sessions and rhythms are tried one by one. Horizons are halved where both
/// plans’ costs leave no doubt, and chances are passed over where a rule that is known settles them. The price, in
/// which the mean is monotone, is found by straight lines between what is known.
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
  /// The highest first price of the resolving service, in steps of ``Prices/roundTo``, at which this
  /// plan costs no more.
  ///
  /// First printed prices of packages of that service alone move in proportion. Prices that a dated
  /// change sets stay as they are, so that no first price matters to who begins after it.
  ///
  /// With an insurance that pays back shares of packages, whose rounding makes the mean fall by a few smallest units
  /// here and there, it is the last such price before some at which the plan costs more.
  public internal(set) var dearestSession: TippingPoint<Amount>?
  /// The smallest chance to resolve, in thousandths, from which on to 100 % this plan's expected cost
  /// is no more.
  public internal(set) var lowestChance: TippingPoint<Int>?
  /// The fewest months from which on, to ``mostMonths``, this plan costs no more, each horizon paid for in its
  /// own cheapest way.
  public internal(set) var horizonMonths: TippingPoint<Int>?

  /// Those that were asked for, and given up: finding them takes too much work.
  public internal(set) var leftOut: [Assumption] = []

  /// The longest horizon that is looked at, in months.
  public static let mostMonths = 120

  /// None of them.
  init() {}
}

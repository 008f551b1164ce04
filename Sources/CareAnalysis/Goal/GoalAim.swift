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

internal import CareModel

extension Goal {
  /// A range that goes on where the best value lies at the end of this one, and is better than the value before it.
  ///
  /// Beyond, there may be a better. As long again as this one, as far as there are such values.
  public struct WiderRange: Hashable, Sendable {
    /// The first.
    public let low: Int
    /// The last.
    public let high: Int
  }

  /// `nil` unless the best value lies at an end beyond which there are others.
  public var wider: WiderRange? {
    guard case .best(let spot) = answer else { return nil }
    let (low, high) = (value.range.low, value.range.high)
    let length = high - low
    if spot.above == nil, rises(spot.at, above: spot.below), high < most {
      return WiderRange(low: low, high: min(most, high + length))
    }
    if spot.below == nil, rises(spot.at, above: spot.above), low > least {
      return WiderRange(low: max(least, low - length), high: high)
    }
    return nil
  }

  /// Whether a value brings more than the one beside it; one that stands alone may.
  private func rises(_ point: Point, above other: Point?) -> Bool {
    guard let other else { return true }
    guard let one = asked.measure.place(of: point.value),
      let two = asked.measure.place(of: other.value)
    else { return false }
    return one > two
  }

  /// The least number that such a value can be.
  private var least: Int {
    switch value.kind {
    case .amount, .share: 0
    case .count, .time, .months: 1
    }
  }

  /// The greatest.
  private var most: Int {
    switch value.kind {
    case .amount: Amount.limit(decimals: list.currency.decimals).minor
    case .share: Percentage.whole
    case .count, .time, .months: Interval.Unit.day.most
    }
  }
}

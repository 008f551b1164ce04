public import CareModel

/// How far the difference of two plans moves with one assumption, and where the cheaper one changes.
public struct Swing: Hashable, Sendable {
  /// At the lowest value.
  public let low: CostPair
  /// At the highest.
  public let high: CostPair
  /// The largest value below the assumed one at which the verdict is another; `nil` if there is none
  /// in the range.
  public let turnsBelow: Int?
  /// The smallest value above the assumed one at which the verdict is another; `nil` if there is
  /// none in the range.
  public let turnsAbove: Int?

  /// How far apart the differences at both ends are.
  public var width: Amount { (high.difference - low.difference).magnitude }
  /// Whether some value of the range turns the verdict.
  public var turns: Bool { turnsBelow != nil || turnsAbove != nil }

  /// Tries the values of an assumption.
  ///
  /// - Parameters:
  ///   - range: The values.
  ///   - base: The value that is assumed; `nil` if it is no number, and then every value counts as
  ///     above it.
  ///   - verdict: Whether the plan costs no more at the assumed value.
  ///   - shape: How each of the two costs moves with the value. Stretches whose ends prove by it that
  ///     nothing turns within are not tried.
  ///   - pair: What the plans cost at a value.
  /// - Throws: What `pair` throws.
  /// - Complexity: O(values) calls of `pair`, far fewer unless their shape is `any`.
  public init<Failure>(
    over range: ValueRange, from base: Int?, verdict: Bool, shape: CostShape,
    pair: (Int) throws(Failure) -> CostPair
  ) throws(Failure) {
    low = try pair(range.low)
    high = try pair(range.high)
    var search = TurnSearch(range: range, verdict: verdict, shape: shape)
    search.known[0] = low
    search.known[range.count - 1] = high
    let (below, above) = Self.sides(of: range, around: base)
    turnsBelow = try search.last(in: below, pair).map { range[$0] }
    turnsAbove = try search.first(in: above, pair).map { range[$0] }
  }

  /// The places of the values below the assumed one, and above it.
  private static func sides(
    of range: ValueRange, around base: Int?
  ) -> (below: Range<Int>, above: Range<Int>) {
    guard let base else { return (0..<0, 0..<range.count) }
    let below = range.places(below: base)
    return (0..<below, range.places(below: base + 1)..<range.count)
  }
}

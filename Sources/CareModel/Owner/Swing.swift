/// How far the difference of two plans moves with one assumption, and where the verdict turns.
public struct Swing: Hashable, Sendable {
  /// At the lowest value.
  public let low: Duel
  /// At the highest.
  public let high: Duel
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
  ///   - isMonotone: Whether each of the two costs only rises, or only falls, with the value. Then
  ///     stretches whose ends prove that nothing turns within are not tried.
  ///   - duel: What the plans cost at a value.
  /// - Throws: What `duel` throws.
  /// - Complexity: O(values) calls of `duel`, far fewer if `isMonotone`.
  public init<Failure>(
    over range: ValueRange, from base: Int?, verdict: Bool, isMonotone: Bool,
    duel: (Int) throws(Failure) -> Duel
  ) throws(Failure) {
    low = try duel(range.low)
    high = try duel(range.high)
    var search = TurnSearch(range: range, verdict: verdict, isMonotone: isMonotone)
    search.known[0] = low
    search.known[range.count - 1] = high
    let (below, above) = Self.sides(of: range, around: base)
    turnsBelow = try search.last(in: below, duel).map { range[$0] }
    turnsAbove = try search.first(in: above, duel).map { range[$0] }
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

/// Looks for values at which a verdict is another.
private struct TurnSearch {
  let range: ValueRange
  let verdict: Bool
  let isMonotone: Bool
  /// What was tried, by place.
  var known: [Int: Duel] = [:]

  private mutating func at<Failure>(
    _ place: Int, _ duel: (Int) throws(Failure) -> Duel
  ) throws(Failure) -> Duel {
    if let known = known[place] { return known }
    let result = try duel(range[place])
    known[place] = result
    return result
  }

  mutating func first<Failure>(
    in places: Range<Int>, _ duel: (Int) throws(Failure) -> Duel
  ) throws(Failure) -> Int? {
    guard try mayTurn(in: places, duel) else { return nil }
    guard places.count > 1 else { return places.lowerBound }
    let middle = places.lowerBound + places.count / 2
    if let early = try first(in: places.lowerBound..<middle, duel) { return early }
    return try first(in: middle..<places.upperBound, duel)
  }

  mutating func last<Failure>(
    in places: Range<Int>, _ duel: (Int) throws(Failure) -> Duel
  ) throws(Failure) -> Int? {
    guard try mayTurn(in: places, duel) else { return nil }
    guard places.count > 1 else { return places.lowerBound }
    let middle = places.lowerBound + places.count / 2
    if let late = try last(in: middle..<places.upperBound, duel) { return late }
    return try last(in: places.lowerBound..<middle, duel)
  }

  /// Whether the verdict could be another at one of the places: for one place, whether it is.
  ///
  /// Between two values of which each cost is known, a monotone cost lies between the two.
  private mutating func mayTurn<Failure>(
    in places: Range<Int>, _ duel: (Int) throws(Failure) -> Duel
  ) throws(Failure) -> Bool {
    guard let start = places.first, let end = places.last else { return false }
    if start == end { return try at(start, duel).costsNoMore != verdict }
    guard isMonotone else { return true }
    let (one, two) = (try at(start, duel), try at(end, duel))
    return verdict
      ? Swift.max(one.own, two.own) > Swift.min(one.other, two.other)
      : Swift.min(one.own, two.own) <= Swift.max(one.other, two.other)
  }
}

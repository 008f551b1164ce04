internal import CareModel

/// Looks for values at which a verdict is another.
struct TurnSearch {
  let range: ValueRange
  let verdict: Bool
  let isMonotone: Bool
  /// What was tried, by place.
  var known: [Int: CostPair] = [:]

  private mutating func at<Failure>(
    _ place: Int, _ pair: (Int) throws(Failure) -> CostPair
  ) throws(Failure) -> CostPair {
    if let known = known[place] { return known }
    let result = try pair(range[place])
    known[place] = result
    return result
  }

  mutating func first<Failure>(
    in places: Range<Int>, _ pair: (Int) throws(Failure) -> CostPair
  ) throws(Failure) -> Int? {
    guard try mayTurn(in: places, pair) else { return nil }
    guard places.count > 1 else { return places.lowerBound }
    let middle = places.lowerBound + places.count / 2
    if let early = try first(in: places.lowerBound..<middle, pair) { return early }
    return try first(in: middle..<places.upperBound, pair)
  }

  mutating func last<Failure>(
    in places: Range<Int>, _ pair: (Int) throws(Failure) -> CostPair
  ) throws(Failure) -> Int? {
    guard try mayTurn(in: places, pair) else { return nil }
    guard places.count > 1 else { return places.lowerBound }
    let middle = places.lowerBound + places.count / 2
    if let late = try last(in: middle..<places.upperBound, pair) { return late }
    return try last(in: places.lowerBound..<middle, pair)
  }

  /// Whether the verdict could be another at one of the places: for one place, whether it is.
  ///
  /// Between two values of which each cost is known, a monotone cost lies between the two.
  private mutating func mayTurn<Failure>(
    in places: Range<Int>, _ pair: (Int) throws(Failure) -> CostPair
  ) throws(Failure) -> Bool {
    guard let start = places.first, let end = places.last else { return false }
    if start == end { return try at(start, pair).costsNoMore != verdict }
    guard isMonotone else { return true }
    let (one, two) = (try at(start, pair), try at(end, pair))
    return verdict
      ? Swift.max(one.own, two.own) > Swift.min(one.other, two.other)
      : Swift.min(one.own, two.own) <= Swift.max(one.other, two.other)
  }
}

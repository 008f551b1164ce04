internal import CareModel

/// Looks for values at which a verdict is another.
struct TurnSearch {
  let range: ValueRange
  let verdict: Bool
  let shape: CostShape
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

  /// The first of some places at which the verdict is another; `nil` if it is at none.
  mutating func first<Failure>(
    in places: Range<Int>, _ pair: (Int) throws(Failure) -> CostPair
  ) throws(Failure) -> Int? {
    guard try mayTurn(in: places, pair) else { return nil }
    guard places.count > 1 else { return places.lowerBound }
    let middle = places.lowerBound + places.count / 2
    if let early = try first(in: places.lowerBound..<middle, pair) { return early }
    return try first(in: middle..<places.upperBound, pair)
  }

  /// The last of some places at which the verdict is another; `nil` if it is at none.
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
  private mutating func mayTurn<Failure>(
    in places: Range<Int>, _ pair: (Int) throws(Failure) -> CostPair
  ) throws(Failure) -> Bool {
    guard let start = places.first, let end = places.last else { return false }
    if start == end { return try at(start, pair).costsNoMore != verdict }
    guard shape != .any else { return true }
    let ends = (try at(start, pair), try at(end, pair))
    return verdict
      ? most(of: \.own, start, end, ends) > least(of: \.other, ends)
      : least(of: \.own, ends) <= most(of: \.other, start, end, ends)
  }
}

// What a cost can be between two places at which it is known.
extension TurnSearch {
  /// The least: neither a monotone cost nor a least of lines dips between two places, but each place may be
  /// rounded by itself.
  private func least(of cost: (CostPair) -> Amount, _ ends: (CostPair, CostPair)) -> Int128 {
    let least = Int128(Swift.min(cost(ends.0), cost(ends.1)).minor)
    return shape == .monotone ? least : least - 1
  }

  /// The most.
  private func most(
    of cost: (CostPair) -> Amount, _ start: Int, _ end: Int, _ ends: (CostPair, CostPair)
  ) -> Int128 {
    guard shape != .monotone else { return Int128(Swift.max(cost(ends.0), cost(ends.1)).minor) }
    let lines = LinesBetween(
      start: (range[start], cost(ends.0).minor), end: (range[end], cost(ends.1).minor),
      before: known.keys.filter { $0 < start }.max().flatMap { point(of: cost, $0) },
      after: known.keys.filter { $0 > end }.min().flatMap { point(of: cost, $0) })
    return lines.most ?? .max
  }

  private func point(of cost: (CostPair) -> Amount, _ place: Int) -> LinesBetween.Point? {
    known[place].map { (range[place], cost($0).minor) }
  }
}

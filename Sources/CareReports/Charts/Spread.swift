/// Things in a row, moved apart as little as need be so that none overlaps another.
enum Spread {
  /// The middles of things that want to be at certain places.
  ///
  /// - Parameters:
  ///   - wanted: Where each would be if it were alone.
  ///   - heights: How much room each takes, in the same order; all together no more than there is.
  ///   - room: Within which all must lie.
  /// - Returns: The middles, in the same order; the things stand in the order of what they wanted.
  /// - Complexity: O(n log n) for the order, O(n) for the places.
  static func middles(
    _ wanted: [Double], heights: [Double], within room: ClosedRange<Double>
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var middles = wanted
    var end = room.lowerBound
    for index in order {
      middles[index] = max(wanted[index], end + heights[index] / 2)
      end = middles[index] + heights[index] / 2
    }
    // Those that were pushed out at the far end push back.
    var start = room.upperBound
    for index in order.reversed() {
      middles[index] = min(middles[index], start - heights[index] / 2)
      start = middles[index] - heights[index] / 2
    }
    return middles
  }
}

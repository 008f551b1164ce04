/// Every combination of several values: the last dimension varies fastest.
package struct Grid: Sendable {
  /// How many values each dimension has.
  package let counts: [Int]
  /// How many combinations there are.
  package let count: Int
  /// How far apart two neighbours of each dimension lie.
  private let strides: [Int]

  /// `nil` if there are more combinations than can be counted.
  package init?(_ counts: [Int]) {
    var count = 1
    var strides: [Int] = []
    for length in counts.reversed() {
      strides.append(count)
      let (product, isTooLarge) = count.multipliedReportingOverflow(by: length)
      guard !isTooLarge else { return nil }
      count = product
    }
    self.counts = counts
    self.count = count
    self.strides = strides.reversed()
  }

  /// Which value of a dimension a combination has.
  package func coordinate(of index: Int, in dimension: Int) -> Int {
    index / strides[dimension] % counts[dimension]
  }

  /// The values of all dimensions, of which some are given and the others the first.
  package func coordinates(_ values: [(dimension: Int, coordinate: Int)]) -> [Int] {
    var coordinates = [Int](repeating: 0, count: counts.count)
    for (dimension, coordinate) in values { coordinates[dimension] = coordinate }
    return coordinates
  }

  /// The values that combinations have, dimension by dimension.
  ///
  /// - Complexity: O(range × dimensions).
  package func coordinates(of range: Range<Int>) -> [[Int]] {
    counts.indices.map { dimension in
      var value = coordinate(of: range.lowerBound, in: dimension)
      var rest = strides[dimension] - range.lowerBound % strides[dimension]
      return range.map { _ in
        let here = value
        rest -= 1
        if rest == 0 {
          rest = strides[dimension]
          value = value + 1 == counts[dimension] ? 0 : value + 1
        }
        return here
      }
    }
  }

  /// The same with some of its dimensions only.
  package func projection(_ dimensions: [Int]) -> GridProjection {
    var weights = [Int](repeating: 0, count: counts.count)
    var count = 1
    for dimension in dimensions.reversed() {
      weights[dimension] = count
      count *= counts[dimension]
    }
    return GridProjection(dimensions: dimensions, weights: weights, count: count)
  }
}

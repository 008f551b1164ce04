/// Every combination of several values: the last dimension varies fastest.
struct Grid: Sendable {
  /// How many values each dimension has.
  let counts: [Int]
  /// How many combinations there are.
  let count: Int
  /// How far apart two neighbours of each dimension lie.
  private let strides: [Int]

  /// `nil` if there are more combinations than can be counted.
  init?(_ counts: [Int]) {
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
  func coordinate(of index: Int, in dimension: Int) -> Int {
    index / strides[dimension] % counts[dimension]
  }

  /// The values of all dimensions, of which some are given and the others the first.
  func coordinates(_ values: [(dimension: Int, coordinate: Int)]) -> [Int] {
    var coordinates = [Int](repeating: 0, count: counts.count)
    for (dimension, coordinate) in values { coordinates[dimension] = coordinate }
    return coordinates
  }

  /// The values that combinations have, dimension by dimension.
  func coordinates(of range: Range<Int>) -> [[Int]] {
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
  func face(_ dimensions: [Int]) -> GridFace {
    var weights = [Int](repeating: 0, count: counts.count)
    var count = 1
    for dimension in dimensions.reversed() {
      weights[dimension] = count
      count *= counts[dimension]
    }
    return GridFace(dimensions: dimensions, weights: weights, count: count)
  }
}

/// A grid seen along some of its dimensions: the others make no difference here.
struct GridFace: Sendable {
  let dimensions: [Int]
  /// By dimension of the whole grid: how far apart two neighbours lie; 0 where they are one.
  let weights: [Int]
  /// How many combinations differ.
  let count: Int

  /// Where a combination of the whole grid is seen.
  func index(at coordinates: [Int]) -> Int {
    var index = 0
    for dimension in dimensions { index += coordinates[dimension] * weights[dimension] }
    return index
  }

  /// Where combinations are seen whose values are given dimension by dimension.
  func places(of coordinates: [[Int]], rows: Int) -> [Int] {
    var places = [Int](repeating: 0, count: rows)
    for dimension in dimensions {
      let (values, weight) = (coordinates[dimension], weights[dimension])
      for row in 0..<rows { places[row] += values[row] * weight }
    }
    return places
  }

  /// The values of this face's own dimensions, by dimension.
  func coordinates(of index: Int, in grid: Grid) -> [(dimension: Int, coordinate: Int)] {
    dimensions.map { ($0, index / weights[$0] % grid.counts[$0]) }
  }
}

/// A grid seen along some of its dimensions: the others make no difference here.
package struct GridProjection: Sendable {
  package let dimensions: [Int]
  /// By dimension of the whole grid: how far apart two neighbours lie; 0 where they are one.
  package let weights: [Int]
  /// How many combinations differ.
  package let count: Int

  /// Where a combination of the whole grid is seen.
  package func index(at coordinates: [Int]) -> Int {
    var index = 0
    for dimension in dimensions { index += coordinates[dimension] * weights[dimension] }
    return index
  }

  /// Where combinations are seen whose values are given dimension by dimension.
  package func places(of coordinates: [[Int]], rows: Int) -> [Int] {
    var places = [Int](repeating: 0, count: rows)
    for dimension in dimensions {
      let (values, weight) = (coordinates[dimension], weights[dimension])
      for row in 0..<rows { places[row] += values[row] * weight }
    }
    return places
  }

  /// The values of this projection's own dimensions, by dimension.
  package func coordinates(of index: Int, in grid: Grid) -> [(dimension: Int, coordinate: Int)] {
    dimensions.map { ($0, index / weights[$0] % grid.counts[$0]) }
  }
}

/// The values below which a quarter, a half and three quarters of some numbers lie.
///
/// Between two neighbours the value lies as far along as the share asks for: definition 7 of Hyndman and Fan,
/// “Sample quantiles in statistical packages”, The American Statistician 50 (1996) 361–365, which spreadsheets and
/// statistical programs have, too.
package struct Quartiles: Hashable, Sendable {
  /// How many numbers there are, from 1.
  package let count: Int
  /// The lower quartile, in quarters of the numbers' unit.
  package let lower: Int
  /// The median, in quarters of the numbers' unit.
  package let median: Int
  /// The upper quartile, in quarters of the numbers' unit.
  package let upper: Int

  /// In how many parts of a unit the values are told, exactly.
  package static let parts = 4

  /// The quartiles of some numbers, in any order; `nil` if there are none.
  ///
  /// - Complexity: O(n log n).
  package init?(_ numbers: [Int]) {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let value = { (quarter: Int) in
      let (place, rest) = ((sorted.count - 1) * quarter).quotientAndRemainder(dividingBy: 4)
      let next = sorted[min(place + 1, sorted.count - 1)]
      return sorted[place] * (4 - rest) + next * rest
    }
    count = sorted.count
    (lower, median, upper) = (value(1), value(2), value(3))
  }
}

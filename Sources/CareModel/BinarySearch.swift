extension Range<Int> {
  /// The first number for which something holds that, once it holds, holds for all that follow; the
  /// upper bound if there is none.
  ///
  /// - Complexity: O(log count).
  package func partitioningIndex(where holds: (Int) throws -> Bool) rethrows -> Int {
    var rest = self
    while !rest.isEmpty {
      let middle = rest.lowerBound + rest.count / 2
      rest = try holds(middle) ? rest.lowerBound..<middle : middle + 1..<rest.upperBound
    }
    return rest.lowerBound
  }
}

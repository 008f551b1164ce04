/// Finds the name that was probably meant by a mistyped word.
package enum Suggestion {
  /// Longer words and names are never compared, so that no word is costly.
  private static let longest = 64

  /// The nearest name by optimal string alignment, ignoring case; nil if none is near.
  ///
  /// A slip is a letter added, left out, replaced, or swapped with its neighbour. Near is within a
  /// third of the word's length, or one slip, and with something in common. Of equally near names
  /// the first is taken.
  ///
  /// - Complexity: O(names × length of the word × length of a name), both cut at 64.
  package static func nearest(to word: String, among names: [String]) -> String? {
    guard let typed = scalars(of: word) else { return nil }
    let allowed = max(1, typed.count / 3)
    var best: (name: String, distance: Int)?
    for name in names {
      guard let candidate = scalars(of: name), abs(candidate.count - typed.count) <= allowed
      else { continue }
      let distance = distance(from: typed, to: candidate)
      guard distance <= allowed, distance < max(typed.count, candidate.count) else { continue }
      if distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// The least number of slips that turn one text into the other.
  static func distance(from source: [Unicode.Scalar], to target: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for (row, letter) in source.enumerated() {
      var current = [row + 1]
      for (column, other) in target.enumerated() {
        let replaced = last[column] + (letter == other ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == target[column - 1], source[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[target.count]
  }

  /// A word's letters, small; `nil` if it is longer than any that is compared.
  private static func scalars(of word: String) -> [Unicode.Scalar]? {
    let start = word.unicodeScalars.prefix(longest + 1)
    guard start.count <= longest else { return nil }
    return Array(word.lowercased().unicodeScalars)
  }
}

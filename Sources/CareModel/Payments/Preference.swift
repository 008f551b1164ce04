/// Where a way to pay stands among equally good ones: the design's last word between them, visit by
/// visit from the first.
///
/// Which of several sessions in hand is used decides only between ways that make the same choices
/// otherwise.
struct Preference: Comparable {
  /// All choices so far, as one number that grows with them: a session in hand, a single payment, a
  /// package, in the order of the file; leaving or staying; joining or not.
  private var choices = 0
  /// Which sessions in hand were used, alike.
  private var sessions = 0

  /// Appends a choice: its place among as many as there are, from the preferred one on.
  mutating func choose(_ place: Int, of count: Int) {
    choices = choices * count + place
  }

  /// Appends which session in hand is used: its place among as many as there are at the most.
  mutating func use(_ place: Int, of count: Int) {
    sessions = sessions * count + place
  }

  static func < (left: Preference, right: Preference) -> Bool {
    (left.choices, left.sessions) < (right.choices, right.sessions)
  }
}

extension Preference {
  /// Numbers preferences by their order, so that the numbers stay small.
  ///
  /// - Complexity: O(n log n).
  static func renumber<Way>(
    _ ways: inout [Way], _ preference: WritableKeyPath<Way, Preference>
  ) {
    let sorted = ways.indices.sorted {
      ways[$0][keyPath: preference] < ways[$1][keyPath: preference]
    }
    var (last, choices) = (sorted.first.map { ways[$0][keyPath: preference].choices } ?? 0, 0)
    for (rank, index) in sorted.enumerated() {
      let old = ways[index][keyPath: preference].choices
      if old != last { (last, choices) = (old, choices + 1) }
      ways[index][keyPath: preference] = Preference(choices: choices, sessions: rank)
    }
  }
}

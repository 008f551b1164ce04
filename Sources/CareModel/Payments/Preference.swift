/// Where a way to pay stands among equally good ones: the design's last word between them, visit by
/// visit from the first.
///
/// Which of several sessions in hand is used decides only between ways that make the same choices
/// otherwise.
struct Preference: Comparable {
  /// All choices so far, as one number that grows with them: a session in hand, a single payment, a
  /// package, in the order of the file; leaving or staying; joining or not.
  fileprivate var choices = 0
  /// Which sessions in hand were used, alike.
  fileprivate var sessions = 0

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

/// A way to pay that has a place among equally good ones.
protocol Preferable {
  var preference: Preference { get set }
}

extension Array where Element: Preferable {
  /// Numbers preferences by their order, so that the numbers stay small.
  ///
  /// - Complexity: O(n log n).
  mutating func renumber() {
    let preferences = map(\.preference)
    let sorted = indices.sorted { preferences[$0] < preferences[$1] }
    var last = Preference()
    var choices = 0
    for (rank, index) in sorted.enumerated() {
      let old = preferences[index]
      if rank > 0, old.choices != last.choices { choices += 1 }
      last = old
      self[index].preference = Preference(choices: choices, sessions: rank)
    }
  }
}

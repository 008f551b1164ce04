extension Schedule {
  /// The days within the horizon on which the client is comfortable, each counted once.
  ///
  /// A session given for an unresolved complaint eases it from its day on for `reliefDays` days;
  /// while the complaint is resolved every day is comfortable.
  /// - Complexity: O(visits log visits).
  public func comfortableDays(reliefDays: Int) -> Int {
    let relieved = visits.filter { visit in !resolved.contains { $0.contains(visit.day) } }
      .map { $0.day..<($0.day + reliefDays) }
    var covered = horizon.start
    var count = 0
    for stretch in (relieved + resolved).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let from = max(stretch.lowerBound, covered)
      let to = min(stretch.upperBound, horizon.end)
      guard from < to else { continue }
      count += to - from
      covered = to
    }
    return count
  }
}

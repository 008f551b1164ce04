/// How long two things take, one beside the other: in turns, so that whatever slows the machine down
/// slows both.
struct Duel {
  let first: [Duration]
  let second: [Duration]

  /// Runs both, in turns.
  init(turns: Int, _ first: () throws -> Duration, _ second: () throws -> Duration) rethrows {
    var times: (first: [Duration], second: [Duration]) = ([], [])
    for turn in 0..<turns {
      // Who begins changes, too.
      if turn.isMultiple(of: 2) { times.first.append(try first()) }
      times.second.append(try second())
      if !turn.isMultiple(of: 2) { times.first.append(try first()) }
    }
    self.first = times.first
    self.second = times.second
  }

  /// How many times as long as the second the first takes: the median of the turns' ratios.
  var ratio: Double { zip(first, second).map { $0 / $1 }.median }
}

extension [Double] {
  var median: Double {
    let sorted = self.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}

extension [Duration] {
  /// In milliseconds.
  var medianMilliseconds: Double { map { $0 / .milliseconds(1) }.median }
}

/// How long some work takes.
func time(_ work: () throws -> Void) rethrows -> Duration {
  try ContinuousClock().measure(work)
}

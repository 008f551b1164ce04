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

  /// How many times as long as the second the first takes, each at its quickest: what else the
  /// machine does can only add to a time.
  var ratio: Double { first.quickest / second.quickest }
}

extension [Duration] {
  /// The least, in milliseconds.
  var quickest: Double { (self.min() ?? .zero) / .milliseconds(1) }
}

/// How long some work takes.
func time(_ work: () throws -> Void) rethrows -> Duration {
  try ContinuousClock().measure(work)
}

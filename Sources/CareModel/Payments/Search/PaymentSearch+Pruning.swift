// Which ways are worth following.
extension PaymentSearch {
  /// Makes the candidates the frontier, without those that cannot end best, `width` of them at most.
  mutating func prune(after visit: Int, width: Int) {
    if goal != .cheaper { learn(after: visit) }
    let ahead = Remaining(
      of: problem, from: visit + 1, least: least, ignoresTies: goal != .best)
    var rest = MatchBuffer()
    let ceiling = ceiling
    frontier.removeAll()
    for index in candidates.states.indices.sorted(by: {
      candidates.states[$0].merit < candidates.states[$1].merit
    }) where candidates.states[index].bound <= ceiling {
      if !frontier.dominates(index, of: candidates, ahead: ahead, &rest) {
        frontier.adopt(index, of: candidates)
      }
    }
    work += rest.comparisons
    if frontier.states.count > width { narrow(to: width) }
    history.append(frontier.states.map { ($0.parent, $0.choice) })
    frontier.renumber()
  }

  /// Learns from ways that can be completed singly what the best one costs at most.
  private mutating func learn(after visit: Int) {
    for state in candidates.states {
      known = min(known, state.merit.cost + least.singlesLeft[visit + 1])
      if state.merit.cost + least.singlesLeft[visit + 1] <= limit { isFound = true }
    }
  }

  /// Keeps the most promising states.
  private mutating func narrow(to width: Int) {
    let states = frontier.states
    let promising = states.indices.sorted { states[$0].bound < states[$1].bound }
    leastDropped = min(leastDropped, states[promising[width]].bound)
    var narrowed = Frontier(counters: problem.counters)
    for index in promising.prefix(width).sorted() { narrowed.adopt(index, of: frontier) }
    frontier = narrowed
  }
}

// Which ways are worth following.
extension PaymentSearch {
  /// Makes the candidates the frontier, without those that cannot end best.
  ///
  /// - Returns: Whether none was dropped for want of width.
  mutating func prune(after visit: Int, width: Int) -> Bool {
    for state in candidates.states {
      known = min(known, state.merit.cost + least.singlesLeft[visit + 1])
      if state.merit.cost + least.singlesLeft[visit + 1] <= limit { isFound = true }
    }
    let ahead = Ahead(
      of: problem, from: visit + 1, least: least, ignoresTies: goal == .any)
    var rest = Unmatched()
    let limit = known * least.scale
    frontier.removeAll()
    for index in candidates.states.indices.sorted(by: {
      candidates.states[$0].merit < candidates.states[$1].merit
    }) where candidates.states[index].bound <= limit {
      if !frontier.dominates(index, of: candidates, ahead: ahead, &rest) {
        frontier.adopt(index, of: candidates)
      }
    }
    let isExact = frontier.states.count <= width
    if !isExact { narrow(to: width) }
    history.append(frontier.states.map { ($0.parent, $0.choice) })
    frontier.renumber()
    return isExact
  }

  /// Keeps the most promising states.
  private mutating func narrow(to width: Int) {
    let states = frontier.states
    let promising = states.indices.sorted { states[$0].bound < states[$1].bound }.prefix(width)
    var narrowed = Frontier(counters: problem.counters)
    for index in promising.sorted() { narrowed.adopt(index, of: frontier) }
    frontier = narrowed
  }
}

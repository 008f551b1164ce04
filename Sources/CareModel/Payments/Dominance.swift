extension Frontier {
  /// Whether one of this frontier's states makes a state of another superfluous.
  ///
  /// The *debt* of X towards Y in a pool is the largest surplus of Y over X in sessions that serve
  /// some visit or a later one. Whatever Y still does X can do too, paying singly at most as often
  /// as its debt: leave out Y's latest uses of the pool, and by Hall's theorem the others fit what X
  /// has. So Y can go if X remains cheaper after paying its debt at the dearest single price ahead;
  /// without any debt, if X is no worse. X must not have bought more of a limited package.
  ///
  /// - Parameters:
  ///   - candidate: Y, no better in merit than any state here.
  ///   - other: The frontier that Y is in.
  ///   - dearest: For each pool, the dearest single price among the visits ahead that it can serve.
  ///   - least: The least of them, at which a debt that is certain is priced first.
  /// - Returns: Whether Y can go.
  func dominates(
    _ candidate: Int, of other: borrowing Frontier, dearest: (Int) -> Int, least: Int
  ) -> Bool {
    let cost = other.costs[candidate]
    let profile = other.profiles[candidate]
    // Nearest in cost first: if a state makes it superfluous, it is mostly one that costs little less.
    for index in costs.indices.reversed() {
      let slack = cost - costs[index]
      let debt = profiles[index].leastDebt(to: profile)
      guard debt <= 0 || debt * least < slack,
        hasBoughtNoMore(index, than: candidate, of: other),
        owes(index, to: candidate, of: other, atMost: slack, dearest: dearest)
      else { continue }
      return true
    }
    return false
  }

  private func hasBoughtNoMore(
    _ index: Int, than candidate: Int, of other: borrowing Frontier
  ) -> Bool {
    for counter in 0..<counters
    where bought[index * counters + counter] > other.bought[candidate * counters + counter] {
      return false
    }
    return true
  }

  /// Whether X's debt to Y costs nothing, or less than `slack`.
  private func owes(
    _ index: Int, to candidate: Int, of other: borrowing Frontier, atMost slack: Int,
    dearest: (Int) -> Int
  ) -> Bool {
    let own = states[index].lots
    let theirs = other.states[candidate].lots
    var mine = own.upperBound
    var their = theirs.upperBound
    var debt = 0
    var pool = -1
    var surplus = 0
    var worst = 0
    while their > theirs.lowerBound {
      let theirKey = other.lots[their - 1].key
      let myKey = mine > own.lowerBound ? lots[mine - 1].key : -1
      let key = max(theirKey, myKey)
      if key >> 24 != pool {
        if worst > 0 { debt += worst * dearest(pool) }
        pool = key >> 24
        surplus = 0
        worst = 0
      }
      if myKey == key {
        mine -= 1
        surplus -= lots[mine].count
      }
      if theirKey == key {
        their -= 1
        surplus += other.lots[their].count
      }
      if surplus > worst {
        worst = surplus
        guard debt + worst * dearest(pool) < slack else { return false }
      }
    }
    if worst > 0 { debt += worst * dearest(pool) }
    return debt == 0 ? worst == 0 : debt < slack
  }
}

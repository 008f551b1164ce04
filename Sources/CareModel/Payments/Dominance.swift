/// What one state lacks of another's sessions in hand.
///
/// The debt of X towards Y in a pool is the largest surplus of Y over X in sessions that serve some
/// visit or a later one. Whatever Y still does X can do too, paying singly at most as often as its
/// debt: leave out Y's latest uses of the pool, and by Hall's theorem the others fit what X has.
struct SessionDebt {
  /// How many sessions, all pools together.
  var sessions = 0
  /// What they cost, each at the dearest single price ahead.
  var cost = 0
}

/// What lies ahead of all states after one visit, as far as their comparison needs it.
struct Ahead {
  /// By pool: the dearest single price among the visits ahead that it can serve.
  let dearest: [Int]
  /// The least of them, at which a debt that is certain is priced first.
  let least: Int
  /// The days from the next visit to the horizon's end.
  let daysLeft: Int
  /// Whether only the cost counts, not how it comes about.
  let ignoresTies: Bool
}

extension Frontier {
  /// Whether one of this frontier's states makes a state of another superfluous.
  ///
  /// Y can go if X, after paying its ``SessionDebt``, is cheaper; or costs as much and wins a
  /// tie-break, where each session owed counts as one more unused and is paid as early as can be; or
  /// if X owes nothing and is no worse. X must not have bought more of a limited package.
  ///
  /// - Parameters:
  ///   - candidate: Y, no better in merit than any state here.
  ///   - other: The frontier that Y is in.
  ///   - ahead: What lies ahead of both.
  /// - Returns: Whether Y can go.
  func dominates(_ candidate: Int, of other: borrowing Frontier, ahead: Ahead) -> Bool {
    let cost = other.costs[candidate]
    let profile = other.profiles[candidate]
    // Nearest in cost first: if a state makes it superfluous, it is mostly one that costs little less.
    for index in costs.indices.reversed() {
      let slack = cost - costs[index]
      let certain = profiles[index].leastDebt(to: profile)
      guard certain <= 0 || certain * ahead.least <= slack,
        hasBoughtNoMore(index, than: candidate, of: other),
        let debt = debt(of: index, to: candidate, of: other, atMost: slack, ahead: ahead)
      else { continue }
      if debt.sessions == 0 || debt.cost < slack || ahead.ignoresTies { return true }
      if states[index].merit.winsTie(
        owing: debt, daysLeft: ahead.daysLeft, against: other.states[candidate].merit)
      {
        return true
      }
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

  /// X's debt to Y; `nil` if it costs more than `slack`.
  private func debt(
    of index: Int, to candidate: Int, of other: borrowing Frontier, atMost slack: Int,
    ahead: Ahead
  ) -> SessionDebt? {
    let own = states[index].lots
    let theirs = other.states[candidate].lots
    var mine = own.upperBound
    var their = theirs.upperBound
    var debt = SessionDebt()
    var (pool, surplus, worst) = (-1, 0, 0)
    while their > theirs.lowerBound {
      let theirKey = other.lots[their - 1].key
      let myKey = mine > own.lowerBound ? lots[mine - 1].key : -1
      let key = max(theirKey, myKey)
      if key >> 24 != pool { (pool, surplus, worst) = (key >> 24, 0, 0) }
      if myKey == key {
        mine -= 1
        surplus -= lots[mine].count
      }
      if theirKey == key {
        their -= 1
        surplus += other.lots[their].count
      }
      guard surplus > worst else { continue }
      debt.sessions += surplus - worst
      debt.cost += (surplus - worst) * ahead.dearest[pool]
      worst = surplus
      if debt.cost > slack { return nil }
    }
    return debt
  }
}

extension Merit {
  /// Whether a way that costs as much as another, once its debt is paid, is still the better one.
  fileprivate func winsTie(owing debt: SessionDebt, daysLeft: Int, against other: Merit) -> Bool {
    guard unused + debt.sessions == other.unused else {
      return unused + debt.sessions < other.unused
    }
    guard packages == other.packages else { return packages < other.packages }
    return earliness + Int128(debt.cost) * Int128(daysLeft) < other.earliness
  }
}

/// What one state lacks of another's sessions in hand.
///
/// Each session of Y is matched with one of X, no two with the same, that can serve all the visits
/// that it can still serve. What is left unmatched is the debt of X towards Y. Whatever Y still does X
/// can do too: where Y uses a session, X uses its match, or pays singly if there is none.
struct SessionDebt {
  /// How many sessions, all pools together.
  var sessions = 0
  /// What they cost, each at the dearest single price ahead.
  var cost = 0
}

/// What lies ahead of all states after one visit, as far as their comparison needs it.
struct Remaining {
  /// By pool: the dearest single price among the visits ahead that a session in hand can serve.
  let dearest: [Int]
  /// The least of them, at which a debt that is certain is priced first.
  let least: Int
  /// The days from the next visit to the horizon's end.
  let daysLeft: Int
  /// Whether only the cost counts, not how it comes about.
  let ignoresTies: Bool
  private let pools: [SessionPool]
  private let insured: InsuredVisits?
  /// The first visit ahead.
  private let next: Int

  /// What lies ahead from a visit on.
  init(of problem: PaymentProblem, from next: Int, least: VisitBound, ignoresTies: Bool) {
    insured = problem.insured
    // With an insurance a session that is owed is paid singly, and what would come back for it is lost.
    dearest = problem.pools.indices.map { pool in
      let lost = problem.insured == nil ? 0 : problem.pools[pool].share + 2
      return least.dearest[pool][next] + lost
    }
    self.least = dearest.filter { $0 > 0 }.min() ?? 0
    daysLeft = next < problem.visits ? problem.daysLeft[next] : 0
    self.ignoresTies = ignoresTies
    pools = problem.pools
    self.next = next
  }

  /// What is lost at the most by having this year of an insurance in place of another; `nil` if that is
  /// not known.
  func lost(_ year: InsuranceYear, insteadOf other: InsuranceYear) -> Int? {
    guard let insured, year != other else { return 0 }
    return insured.lost(year, insteadOf: other, from: next)
  }

  /// Whether sessions of a pool, while they last, can serve every visit ahead that a lot can serve.
  func serves(_ pool: Int, all lot: SessionLot) -> Bool {
    let services = (pools[pool].services, pools[lot.pool].services)
    guard pools[pool].isHolding == pools[lot.pool].isHolding,
      pools[pool].share == pools[lot.pool].share
    else { return false }
    if services.1 & ~services.0 == 0 { return true }
    guard services.0 & ~services.1 == 0 else { return false }
    let (one, other) = (pools[pool].before, pools[lot.pool].before)
    return one[lot.lastVisit + 1] - one[next] == other[lot.lastVisit + 1] - other[next]
  }
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
  ///   - rest: Room to match sessions in, so that nothing is allocated.
  /// - Returns: Whether Y can go.
  func dominates(
    _ candidate: Int, of other: borrowing Frontier, ahead: borrowing Remaining,
    _ rest: inout MatchBuffer
  ) -> Bool {
    let cost = other.costs[candidate]
    let profile = other.profiles[candidate]
    // Nearest in cost first: if a state makes it superfluous, it is mostly one that costs little less.
    for index in costs.indices.reversed().prefix(Self.mostComparisons) {
      rest.comparisons += 1
      let slack = cost - costs[index]
      let certain = profiles[index].leastDebt(to: profile)
      guard certain <= 0 || certain * ahead.least <= slack,
        states[index].standing.canImitate(other.states[candidate].standing),
        let lost = ahead.lost(states[index].year, insteadOf: other.states[candidate].year),
        hasBoughtNoMore(index, than: candidate, of: other),
        let debt = debt(
          of: index, to: candidate, of: other, atMost: slack - lost, ahead: ahead, &rest)
      else { continue }
      if lost > 0 {
        if debt.cost + lost < slack { return true }
        continue
      }
      if debt.sessions == 0 || debt.cost < slack || ahead.ignoresTies { return true }
      if states[index].merit.winsTie(
        owing: debt, daysLeft: ahead.daysLeft, against: other.states[candidate].merit)
      {
        return true
      }
    }
    return false
  }

  /// Past so many, a comparison seldom tells.
  private static var mostComparisons: Int { 100 }

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
    ahead: borrowing Remaining, _ rest: inout MatchBuffer
  ) -> SessionDebt? {
    let own = states[index].lots
    let theirs = other.states[candidate].lots
    rest.own.removeAll(keepingCapacity: true)
    rest.theirs.removeAll(keepingCapacity: true)
    for position in own { rest.own.append(lots[position].count) }
    var owed = 0
    var first = own.upperBound
    for position in theirs.reversed() {
      let lot = other.lots[position]
      while first > own.lowerBound, lots[first - 1].key >= lot.key { first -= 1 }
      var count = lot.count
      var match = first
      while count > 0, match < own.upperBound, lots[match].pool == lot.pool {
        rest.settle(&count, by: match - own.lowerBound)
        match += 1
      }
      rest.theirs.append(count)
      owed += count
    }
    guard owed > 0 else { return SessionDebt() }
    return debtAcrossPools(own, theirs, of: other, atMost: slack, ahead: ahead, &rest)
  }

  /// What sessions of other pools do not settle.
  private func debtAcrossPools(
    _ own: Range<Int>, _ theirs: Range<Int>, of other: borrowing Frontier, atMost slack: Int,
    ahead: borrowing Remaining, _ rest: inout MatchBuffer
  ) -> SessionDebt? {
    var debt = SessionDebt()
    for (place, position) in theirs.reversed().enumerated() where rest.theirs[place] > 0 {
      let lot = other.lots[position]
      var count = rest.theirs[place]
      for match in own where rest.own[match - own.lowerBound] > 0 {
        guard lots[match].lastVisit >= lot.lastVisit, ahead.serves(lots[match].pool, all: lot)
        else { continue }
        rest.settle(&count, by: match - own.lowerBound)
        if count == 0 { break }
      }
      debt.sessions += count
      debt.cost += count * ahead.dearest[lot.pool]
      if debt.cost > slack { return nil }
    }
    return debt
  }
}

/// While the sessions of two states are matched: how many of each lot are left.
struct MatchBuffer {
  /// How many pairs of states were compared.
  var comparisons = 0
  /// Of the state that may owe, by lot.
  var own: [Int] = []
  /// Of the other, by lot, the last one first.
  var theirs: [Int] = []

  /// Matches as many sessions as there are, of those of a lot.
  fileprivate mutating func settle(_ count: inout Int, by lot: Int) {
    let matched = min(count, own[lot])
    own[lot] -= matched
    count -= matched
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

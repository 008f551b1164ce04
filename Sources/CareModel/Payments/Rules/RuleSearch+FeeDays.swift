// Between two days with visits: the periods of a membership begin, and those that are not owed any
// more can be declined, which is to leave for good.
extension RuleSearch {
  /// The best that can be done after a day's visits, when the branches from `first` on are still
  /// possible; whoever is to come before a fee day decides nothing on it, all others decide alike.
  ///
  /// On a fee day that is also a visit's, the visit is known.
  mutating func wait(after node: Int, from first: Int, with purse: Purse) -> MeanMerit? {
    guard let feeDay = nextFeeDay(for: purse) else { return sum(after: node, first..., purse) }
    let branches = tree[node].branches
    let sooner = branches[first...].prefix { tree[$0.node].day < feeDay }.count
    let today = branches[(first + sooner)...].prefix { tree[$0.node].day == feeDay }.count
    let decided = first + sooner + today
    guard var merit = sum(after: node, first..<(first + sooner), purse) else { return nil }
    for branch in (first + sooner)..<decided {
      guard let best = decide(for: branch, of: node, with: purse)?.merit else { return nil }
      merit = merit + best
    }
    guard let rest = decide(after: node, from: decided, with: purse) else { return nil }
    return merit + rest.merit
  }

  /// The best of leaving and staying, of those who are seen on the fee day itself.
  mutating func decide(
    for branch: Int, of node: Int, with purse: Purse
  ) -> (stays: Bool, merit: MeanMerit)? {
    let weight = tree[node].branches[branch].weight(on: tree)
    let leaving = go(to: branch, of: node, with: leaving(purse))
    guard let (stayed, fee) = staying(purse), let rest = go(to: branch, of: node, with: stayed)
    else { return leaving.map { (false, $0) } }
    return better(leaving, than: fee * weight + rest)
  }

  /// The best of leaving and staying, of all who have not come again by a fee day.
  mutating func decide(
    after node: Int, from first: Int, with purse: Purse
  ) -> (stays: Bool, merit: MeanMerit)? {
    guard isMembershipUsed(after: node, from: first, by: purse), let (stayed, fee) = staying(purse)
    else { return sum(after: node, first..., leaving(purse)).map { (false, $0) } }
    let leaving = sum(after: node, first..., leaving(purse))
    let weight = tree[node].branches[first...].reduce(tree[node].ending) {
      $0 + $1.weight(on: tree)
    }
    guard let rest = wait(after: node, from: first, with: stayed) else {
      return leaving.map { (false, $0) }
    }
    return better(leaving, than: fee * weight + rest)
  }

  private func better(
    _ leaving: MeanMerit?, than staying: MeanMerit
  ) -> (stays: Bool, merit: MeanMerit) {
    guard let leaving, leaving <= staying else { return (true, staying) }
    return (false, leaving)
  }

  /// Whether a visit that is still possible could use the membership.
  private func isMembershipUsed(after node: Int, from first: Int, by purse: Purse) -> Bool {
    guard case .running(let terms, _) = purse.membership else { return false }
    return tree[node].branches[first...].contains {
      !choices[$0.node].reach[memberships[terms].coverage].stops.isEmpty
    }
  }

  private mutating func sum(
    after node: Int, _ range: some RangeExpression<Int>, _ purse: Purse
  ) -> MeanMerit? {
    var merit = MeanMerit.zero
    for branch in range.relative(to: tree[node].branches) {
      guard let best = go(to: branch, of: node, with: purse) else { return nil }
      merit = merit + best
    }
    return merit
  }

  private mutating func go(to branch: Int, of node: Int, with purse: Purse) -> MeanMerit? {
    let branch = tree[node].branches[branch]
    return best(at: branch.node, with: arriving(at: branch.node, with: purse))
      .map { $0 * branch.factor }
  }
}

// Periods.
extension RuleSearch {
  /// The purse on the morning of a node's day, owed periods begun.
  func arriving(at node: Int, with purse: Purse) -> Purse {
    var purse = purse
    begin(&purse, to: tree[node].day)
    return purse
  }

  /// Begins the owed periods to a day.
  func begin(_ purse: inout Purse, to day: Day) {
    guard case .running(let place, var begun) = purse.membership else { return }
    let terms = memberships[place]
    while begun < terms.owed, terms.start(of: begun) <= day {
      receive(begun, of: terms, into: &purse)
      begun += 1
    }
    purse.membership = .running(terms: place, begun: begun)
  }

  private func receive(_ period: Int, of terms: MembershipTerms, into purse: inout Purse) {
    guard let given = prices.period(period, of: terms) else { return }
    purse.add(
      PaidSessions(
        coverage: terms.coverage, isHeld: false, price: given.share,
        lastDay: terms.lastDay(of: period), count: given.sessions))
  }

  /// The next day on which a member may leave; `nil` for others.
  private func nextFeeDay(for purse: Purse) -> Day? {
    guard case .running(let place, let begun) = purse.membership else { return nil }
    let terms = memberships[place]
    return terms.start(of: max(begun, terms.owed))
  }

  /// The purse after the membership is left for good, all periods that are owed begun.
  private func leaving(_ purse: Purse) -> Purse {
    var purse = purse
    begin(&purse, to: PaidSessions.endless)
    purse.membership = .left
    return purse
  }

  /// The purse after another period is paid for, and its fee; `nil` if that is on request.
  private func staying(_ purse: Purse) -> (Purse, MeanMerit)? {
    guard case .running(let place, let begun) = purse.membership else { return nil }
    let terms = memberships[place]
    let period = max(begun, terms.owed)
    guard let fee = fee(of: period, of: terms) else { return nil }
    var purse = purse
    begin(&purse, to: terms.start(of: period))
    receive(period, of: terms, into: &purse)
    purse.membership = .running(terms: place, begun: period + 1)
    return (purse, fee)
  }

  /// The fees of the periods that are owed, from one on; `nil` if one is on request.
  func fees(of terms: MembershipTerms, from first: Int) -> MeanMerit? {
    var merit = MeanMerit.zero
    for period in first..<max(first, terms.owed) {
      guard let fee = fee(of: period, of: terms) else { return nil }
      merit = merit + fee
    }
    return merit
  }

  private func fee(of number: Int, of terms: MembershipTerms) -> MeanMerit? {
    guard let period = prices.period(number, of: terms) else { return nil }
    var merit = MeanMerit(unused: Int128(period.sessions))
    merit.pay(period.fee, daysLeft: prices.daysLeft(from: terms.start(of: number)))
    return merit
  }
}

extension OutcomeTree.Branch {
  /// How many of the node's clients come here.
  fileprivate func weight(on tree: OutcomeTree) -> Int128 { factor * tree[node].weight }
}

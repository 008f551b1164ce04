// The periods of a membership that a client has: they begin, are owed, are paid for or declined.
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
        .init(coverage: terms.coverage, isHeld: false, price: given.share),
        lastDay: terms.lastDay(of: period), count: given.sessions))
  }

  /// The sessions, paid for already, of the owed periods that have not begun; `nil` if there are none.
  func owedSessions(to purse: Purse) -> PaidSessions? {
    guard case .running(let place, let begun) = purse.membership else { return nil }
    let terms = memberships[place]
    let sessions = (begun..<max(begun, terms.owed)).reduce(0) {
      $0 + (prices.period($1, of: terms)?.sessions ?? 0)
    }
    return PaidSessions(
      .init(coverage: terms.coverage, isHeld: false, price: 0), lastDay: PaidSessions.endless,
      count: sessions)
  }

  /// The next day on which a member may leave; `nil` for others.
  func nextFeeDay(for purse: Purse) -> Day? {
    guard case .running(let place, let begun) = purse.membership else { return nil }
    let terms = memberships[place]
    return terms.start(of: max(begun, terms.owed))
  }

  /// The purse after the membership is left for good, all periods that are owed begun.
  func leaving(_ purse: Purse) -> Purse {
    var purse = purse
    begin(&purse, to: PaidSessions.endless)
    purse.membership = .left
    return purse
  }

  /// The purse after another period is paid for, and its fee; `nil` if that is on request.
  func staying(_ purse: Purse) -> (Purse, MeanMerit)? {
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
  func weight(on tree: OutcomeTree) -> Int128 { factor * tree[node].weight }
}

// Where a rule of payment starts.
extension RuleSearch {
  /// What a client has at first, and the fees that are owed already; `nil` if one is on request.
  mutating func opening(for member: MemberSince?) -> (purse: Purse, owed: MeanMerit)? {
    var purse = Purse(limitedPackages: prices.limitedPackages)
    prices.heldSessions.forEach { purse.add($0) }
    guard let member, let place = terms(of: member) else { return (purse, .zero) }
    let terms = memberships[place]
    let begun = terms.firstPeriod(from: prices.horizon.start)
    purse.membership = .running(terms: place, begun: begun)
    return fees(of: terms, from: begun).map { (purse, $0) }
  }

  /// The least mean, times the outcomes' whole weight; `nil` if some price that is needed is on
  /// request.
  mutating func least(from root: Int, for member: MemberSince?) -> MeanMerit? {
    guard let (purse, owed) = opening(for: member),
      let best = best(at: root, with: purse)
    else { return nil }
    return best.merit + owed * tree[root].weight
  }
}

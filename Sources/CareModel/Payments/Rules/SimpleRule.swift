/// A rule of payment that anybody can keep in mind: what is in hand is used, and when nothing is, always
/// the same is done.
public enum SimpleRule: Hashable, Sendable {
  /// The visit is paid singly.
  case singly
  /// The package is bought where it can be, else the visit is paid singly.
  case always(Ref<SessionPackage>)
}

extension RuleSearch {
  /// What a client pays by a simple rule, extras aside; `nil` if some price that is needed is on
  /// request.
  ///
  /// Who is a member already leaves on the first day on which that costs nothing.
  ///
  /// - Complexity: O(visits × ways to pay).
  mutating func cost(
    of visits: [Visit], by rule: SimpleRule, from root: Int, with opening: Purse
  ) -> Int? {
    var (purse, node, cost) = (opening, root, 0)
    for today in OutcomeTree.days(visits) {
      guard let branch = tree.branch(after: node, to: today) else { return nil }
      node = tree[node].branches[branch].node
      if let feeDay = nextFeeDay(for: purse), feeDay <= tree[node].day { purse = leaving(purse) }
      purse = relevant(arriving(at: node, with: purse), at: node)
      for visit in today.indices {
        let ways = ways(at: node, visit: visit - today.startIndex, with: purse)
        guard let way = rule.choice(among: ways) else { return nil }
        cost += Int(way.merit.cost)
        purse = way.purse
      }
    }
    return cost
  }
}

extension SimpleRule {
  fileprivate func choice(among ways: [VisitPayment]) -> VisitPayment? {
    let plain = ways.filter { $0.joined == nil }
    let inHand = plain.first { way in
      if case .inHand = way.cover { true } else { false }
    }
    if let inHand { return inHand }
    if case .always(let package) = self,
      let bought = plain.first(where: { $0.cover == .package(package) })
    {
      return bought
    }
    return plain.first { $0.cover == .single }
  }
}

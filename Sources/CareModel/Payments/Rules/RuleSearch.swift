/// The search for the best rule of payment on the outcomes of a plan.
///
/// The best that a client can do from a node on, with what she has in her purse, is the least over
/// the ways to pay for that day's visits of what she pays then and the sum, over the days that may
/// come next, of the best from there. Sums of weights are compared, so all is exact; ties are compared
/// in the design's order, as sums add up, too.
///
/// What was found out about a node and a purse is remembered, for all trees that share the node.
struct RuleSearch: Sendable {
  /// A node and what is in hand on arrival, as far as it matters from there on.
  private struct Moment: Hashable {
    let node: Int
    let purse: Purse
  }

  let prices: RulePrices
  let offers: OfferChoice
  private(set) var tree = OutcomeTree()
  /// What there is to choose from at each node.
  private(set) var choices: [DayChoices] = []
  /// The memberships as joined on the days tried so far.
  private(set) var memberships: [MembershipTerms] = []
  private var joinedOn: [MemberSince: Int] = [:]
  private var memory: [Moment: TrunkSearch.Solution?] = [:]
  /// The sessions of holdings.
  let heldAtFirst: Purse
  /// Whether every rule found is proved to be the best.
  var isProven = true
  /// How many labels were looked at so far.
  var work = 0

  init(_ prices: RulePrices, offers: OfferChoice) {
    self.prices = prices
    self.offers = offers
    var purse = Purse(limitedPackages: prices.limitedPackages)
    prices.heldSessions.forEach { purse.add($0) }
    heldAtFirst = purse
  }

  /// Puts the outcomes of a plan together.
  mutating func root(of outcomes: [OutcomeTree.Outcome]) -> Int {
    let prices = prices
    let root = tree.root(of: outcomes, from: prices.horizon.start) { visit, first in
      prices.yearStart(of: visit, firstVisit: first)
    }
    for node in choices.count..<tree.nodes.count {
      choices.append(DayChoices(at: tree[node], then: choices, prices, offers))
    }
    return root
  }

  /// The terms of a membership joined on a day, by their place.
  mutating func terms(of membership: MemberSince) -> Int {
    if let known = joinedOn[membership] { return known }
    memberships.append(prices.terms(of: membership.membership, since: membership.day))
    joinedOn[membership] = memberships.count - 1
    return memberships.count - 1
  }

  /// The best rule from a node on; `nil` if some price that is needed is on request.
  mutating func best(at node: Int, with purse: Purse) -> TrunkSearch.Solution? {
    let moment = Moment(node: node, purse: relevant(purse, at: node))
    if let known = memory[moment] { return known }
    let best =
      knownWay(at: node, with: moment.purse)
      ?? TrunkSearch.best(&self, at: node, with: moment.purse)
    memory[moment] = .some(best)
    return best
  }

  /// The branch on which most may come, one that branches off again rather than a single path; `nil` if
  /// nobody comes again.
  func trunk(after node: Int) -> Int? {
    let branches = tree[node].branches
    return branches.indices.max { left, right in
      let (left, right) = (choices[branches[left].node], choices[branches[right].node])
      return left.isPath == right.isPath
        ? left.arrival.visits.count < right.arrival.visits.count : left.isPath
    }
  }
}

// What in a purse matters.
extension RuleSearch {
  /// What is in a purse when a node is reached, without what nothing that comes can depend on.
  func relevant(_ purse: Purse, at node: Int) -> Purse {
    var purse = relevant(purse, ahead: choices[node].arrival)
    if tree[node].opensYear { purse.year = InsuranceYear() }
    return purse
  }

  /// The same, when a node's visits are paid.
  func relevant(_ purse: Purse, after node: Int) -> Purse {
    relevant(purse, ahead: choices[node].later)
  }

  /// Drops sessions that are used too late or too seldom, a membership that covers nothing ahead, what
  /// a past year of the insurance leaves.
  private func relevant(_ purse: Purse, ahead: Prospect) -> Purse {
    var relevant = purse
    relevant.keepSessions { lot in
      let reach = ahead.reach[lot.kind.coverage]
      guard let stop = reach.stop(by: lot.lastDay) else { return nil }
      var lot = lot
      if !reach.isRepaid { lot.kind.price = 0 }
      lot.lastDay = stop.day
      lot.count = min(lot.count, stop.most)
      return lot
    }
    switch purse.membership {
    case .left: break
    case .never:
      if !ahead.canJoin { relevant.membership = .left }
    case .running(let terms, _):
      if ahead.reach[memberships[terms].coverage].stops.isEmpty { relevant.membership = .left }
    }
    for counter in purse.bought.indices where !ahead.limited.contains(counter) {
      relevant.bought[counter] = 0
    }
    let policy = ahead.usesYear ? prices.insurance : nil
    relevant.year = policy.map { purse.year.relevant(to: $0) } ?? InsuranceYear()
    return relevant
  }
}

// What can still be paid at the least.
extension RuleSearch {
  /// The least that a client can still pay, each outcome times its weight: a completion bound.
  ///
  /// Payments are never negative; but with an insurance what comes back for sessions paid already may be
  /// more than is still to pay.
  func leastAhead(_ ahead: Prospect, with purse: Purse) -> Int128 {
    let owed = owedSessions(to: purse)
    let least = ahead.least(with: purse, owed: owed)
    guard prices.isInsured else { return max(0, least) }
    let refunds = purse.sessions.reduce(0) {
      $0 + $1.count * prices.mostRefund(ofPrepaid: $1.kind.price)
    }
    let isRepaid = owed.map { ahead.reach[$0.kind.coverage].isRepaid } ?? false
    let ofOwed =
      isRepaid ? (owed?.count ?? 0) * prices.mostRefund(ofPrepaid: prices.dearestShare) : 0
    return least - Int128(refunds + ofOwed) * ahead.weight
  }
}

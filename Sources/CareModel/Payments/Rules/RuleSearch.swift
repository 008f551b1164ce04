/// The search for the best rule of payment on the outcomes of a plan.
///
/// From the last visits to the first: the best that a client can do from a node on, with what she has
/// in her purse, is the least over the ways to pay for that day's visits of what she pays then and
/// the sum, over the days that may come next, of the best from there. Sums of weights are compared,
/// so all is exact, and ties are compared in the design's order, as sums add up, too.
///
/// What was found out about a node and a purse is remembered, for all trees that share the node.
struct RuleSearch: Sendable {
  /// A node and what is in hand on arrival, as far as it matters from there on.
  struct Moment: Hashable {
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
  private(set) var memory: [Moment: MeanMerit?] = [:]

  init(_ prices: RulePrices, offers: OfferChoice) {
    self.prices = prices
    self.offers = offers
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

  /// The terms of a membership joined on a day, by their place; `nil` if it serves nothing.
  mutating func terms(of membership: MemberSince) -> Int? {
    if let known = joinedOn[membership] { return known }
    guard let terms = prices.terms(of: membership.membership, since: membership.day) else {
      return nil
    }
    memberships.append(terms)
    joinedOn[membership] = memberships.count - 1
    return memberships.count - 1
  }

  /// The least that a client can do with from a node on; `nil` if some price that is needed is on
  /// request.
  ///
  /// - Complexity: O(nodes × purses × ways to pay), each node and purse once.
  mutating func best(at node: Int, with purse: Purse) -> MeanMerit? {
    let moment = Moment(node: node, purse: relevant(purse, at: node))
    if let known = memory[moment] { return known }
    let best = pay(at: node, visit: 0, with: moment.purse)?.merit
    memory[moment] = .some(best)
    return best
  }

  /// The best way to pay for a visit of a day, and what it and all that follows come to.
  mutating func pay(
    at node: Int, visit: Int, with purse: Purse
  ) -> (way: VisitPayment?, merit: MeanMerit)? {
    guard visit < choices[node].visits.count else {
      return wait(after: node, from: 0, with: purse).map { (nil, $0) }
    }
    var best: (way: VisitPayment?, merit: MeanMerit)?
    for way in ways(at: node, visit: visit, with: purse) {
      guard let rest = pay(at: node, visit: visit + 1, with: way.purse)?.merit else { continue }
      let merit = way.merit * tree[node].weight + rest
      if let known = best, known.merit <= merit { continue }
      best = (way, merit)
    }
    return best
  }

  /// What is in a purse, without what nothing that comes can depend on: sessions that are used too
  /// late or too seldom, a membership that covers nothing ahead, what an insurance's past year leaves.
  private func relevant(_ purse: Purse, at node: Int) -> Purse {
    let choices = choices[node]
    var relevant = purse
    relevant.keepSessions { lot in
      guard let stop = choices.reach[lot.coverage].stop(by: lot.lastDay) else { return nil }
      var lot = lot
      lot.lastDay = stop.day
      lot.count = min(lot.count, stop.most)
      return lot
    }
    switch purse.membership {
    case .left: break
    case .never:
      if !choices.canJoin { relevant.membership = .left }
    case .running(let terms, _):
      if choices.reach[memberships[terms].coverage].stops.isEmpty { relevant.membership = .left }
    }
    for counter in purse.bought.indices where !choices.limited.contains(counter) {
      relevant.bought[counter] = 0
    }
    if tree[node].opensYear || !choices.usesYear { relevant.year = InsuranceYear() }
    return relevant
  }
}

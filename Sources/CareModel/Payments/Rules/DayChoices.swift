/// What there is to choose from at a node of the tree, and what matters from there on.
struct DayChoices: Sendable {
  /// One visit of the day.
  struct AtVisit: Sendable {
    let visit: Visit
    /// What it costs singly: without a membership, then as a member of each; `nil` if that is on
    /// request.
    let singles: [Int?]
    let offers: [RulePrices.Offer]
    /// Which of the offers can be had on the same terms, for no more, as long as they would last.
    let lasting: [Bool]
    /// The memberships that may be joined at it.
    let memberships: [Ref<Membership>]
  }

  /// In order.
  let visits: [AtVisit]
  /// By coverage, what can be served from this day on.
  let reach: [Reach]
  /// By coverage, what can be served after this day.
  let later: [Reach]
  /// Whether a membership may be joined on this day or later.
  let canJoin: Bool
  /// The counters of limited packages that may be bought on this day or later.
  let limited: Set<Int>
  /// Whether a visit from this day on lies in the insurance's year that runs on arrival.
  let usesYear: Bool

  /// What there is at a node whose branches are known already.
  init(
    at node: OutcomeTree.Node, then known: [DayChoices], _ prices: RulePrices, _ offers: OfferChoice
  ) {
    let branches = node.branches.map { known[$0.node] }
    let coverages = prices.coverages
    let later = coverages.sets.indices.map { coverage in
      Reach(either: branches.map { $0.reach[coverage] })
    }
    let visits = node.visits.map { AtVisit($0, of: prices, offers, later: later) }
    reach = coverages.sets.indices.map { coverage in
      let served = visits.filter { coverages.serves(coverage, $0.visit.service) }
      return Reach(on: node.day, singles: served.map { $0.singles[0] }, then: later[coverage])
    }
    canJoin = branches.contains { $0.canJoin } || visits.contains { !$0.memberships.isEmpty }
    limited = branches.reduce(Set(visits.flatMap { $0.offers.compactMap(\.counter) })) {
      $0.union($1.limited)
    }
    let isCovered = node.visits.contains { prices.yearStart(of: $0, firstVisit: node.day) != nil }
    usesYear = isCovered ? !node.opensYear : branches.contains { $0.usesYear }
    self.visits = visits
    self.later = later
  }
}

extension DayChoices.AtVisit {
  fileprivate init(
    _ visit: Visit, of prices: RulePrices, _ choice: OfferChoice, later: [Reach]
  ) {
    self.visit = visit
    singles = prices.singles(for: visit)
    offers = prices.offers(at: visit)
    memberships = prices.memberships(covering: visit, allowedBy: choice)
    lasting = offers.map { offer in
      let last = later[offer.coverage].stops.last { stop in
        offer.lastDay.map { stop.day <= $0 } ?? true
      }
      return offer.price > 0
        && prices.tariffs.holds(offer.package, from: visit.day, to: last?.day ?? visit.day)
    }
  }
}

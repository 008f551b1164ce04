/// What there is to choose from at a node of the tree, and what may come from there on.
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
  /// What may come, this day's visits included.
  let arrival: Prospect
  /// What may come after this day.
  let later: Prospect
  /// Whether a single path lies ahead, which all follow to its end.
  let isPath: Bool

  /// What there is at a node whose branches are known already.
  init(
    at node: OutcomeTree.Node, then known: [DayChoices], _ prices: RulePrices, _ choice: OfferChoice
  ) {
    let branches = node.branches.map { (prospect: known[$0.node].arrival, factor: $0.factor) }
    // Where all go on alike, what may come after this day is what may come on the next, kept once.
    let later =
      branches.count == 1 && branches[0].factor == 1
      ? branches[0].prospect : Prospect(branches, prices)
    visits = node.visits.map { AtVisit($0, of: prices, choice, later: later.reach) }
    arrival = Prospect(at: node, visits, then: later, prices)
    self.later = later
    isPath =
      branches.isEmpty
      || branches.count == 1 && node.ending == 0 && known[node.branches[0].node].isPath
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
      let last = later[offer.coverage].stop(by: offer.lastDay ?? PaidSessions.endless)
      return offer.price > 0
        && prices.tariffs.holds(offer.package, from: visit.day, to: last?.day ?? visit.day)
    }
  }
}

extension Prospect {
  /// What may come after a node's day: what comes on one branch or another.
  fileprivate init(_ branches: [(prospect: Prospect, factor: Int128)], _ prices: RulePrices) {
    let visits = branches.flatMap { branch in
      branch.prospect.visits.map { visit in
        var visit = visit
        visit.weight *= branch.factor
        return visit
      }
    }
    self.init(
      branches.count > 1 ? visits.sorted { $0.day < $1.day } : visits,
      of: branches.reduce(0) { $0 + $1.prospect.weight * $1.factor }, prices,
      canJoin: branches.contains { $0.prospect.canJoin },
      limited: branches.reduce([]) { $0.union($1.prospect.limited) },
      usesYear: branches.contains { $0.prospect.usesYear })
  }

  /// What may come on a node's day and then.
  fileprivate init(
    at node: OutcomeTree.Node, _ today: [DayChoices.AtVisit], then later: Prospect,
    _ prices: RulePrices
  ) {
    var places = Array(repeating: 0, count: prices.coverages.sets.count)
    var visits = today.map { visit in
      let isServed = prices.coverages.sets.map { $0[visit.visit.service.position] }
      for coverage in places.indices where isServed[coverage] { places[coverage] += 1 }
      return VisitAhead(
        visit, weight: node.weight, places: zip(places, isServed).map { $1 ? $0 : 0 }, prices)
    }
    visits += later.visits.map { visit in
      var visit = visit
      for coverage in places.indices where visit.places[coverage] > 0 {
        visit.places[coverage] += places[coverage]
      }
      return visit
    }
    for offer in today.flatMap(\.offers) { Self.lower(&visits, by: offer, node.weight, prices) }
    let isCovered = node.visits.contains { prices.yearStart(of: $0, firstVisit: node.day) != nil }
    self.init(
      visits, of: node.weight, prices,
      canJoin: later.canJoin || today.contains { !$0.memberships.isEmpty },
      limited: later.limited.union(today.flatMap { $0.offers.compactMap(\.counter) }),
      usesYear: isCovered ? !node.opensYear : later.usesYear)
  }

  /// Lowers the worth of the visits that a package can serve to its share of the price.
  private static func lower(
    _ visits: inout [VisitAhead], by offer: RulePrices.Offer, _ weight: Int128, _ prices: RulePrices
  ) {
    let served = visits.indices.filter { index in
      visits[index].places[offer.coverage] > 0
        && offer.lastDay.map { visits[index].day <= $0 } ?? true
    }
    let uses = served.reduce(Int128(0)) { sum, index in
      visits[index].places[offer.coverage] <= offer.sessions ? sum + visits[index].weight : sum
    }
    guard uses > 0 else { return }
    let share = Int(Int128(offer.price) * weight / uses)
    for index in served {
      let worth = prices.leastAfterRefund(of: share, for: visits[index].service)
      visits[index].worth = min(visits[index].worth, worth)
      visits[index].worthToMembers = min(visits[index].worthToMembers, worth)
    }
  }
}

extension VisitAhead {
  fileprivate init(
    _ choices: DayChoices.AtVisit, weight: Int128, places: [Int], _ prices: RulePrices
  ) {
    let visit = choices.visit
    day = visit.day
    service = visit.service
    isCovered = prices.insurance?.covers.contains(visit.service) ?? false
    self.weight = weight
    single = choices.singles[0]
    worth = choices.singles[0].map { prices.leastAfterRefund(of: $0, for: visit.service) } ?? 0
    let ofMembers = prices.leastShareOfMembers(for: visit, singles: choices.singles)
    worthToMembers = min(worth, ofMembers ?? worth)
    let discounted = choices.singles.compactMap { $0 }.min() ?? 0
    self.discounted = prices.leastAfterRefund(of: discounted, for: visit.service)
    self.places = places
  }
}

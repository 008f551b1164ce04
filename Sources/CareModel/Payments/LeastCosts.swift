/// What visits that have taken place would have cost at the least, asked for one client after the other.
///
/// It answers as ``Costing/cost(of:plan:offers:)`` would, only sooner: clients whose visits are alike are answered
/// once, and a membership that cannot help, or of which it is clear how it helps, is not searched for.
package struct LeastCosts: Sendable {
  /// What visits cost at the least, and whether it is proved that nothing costs less.
  package typealias Least = (cost: Amount, isProven: Bool)

  private let costing: Costing
  private let client: Client
  /// What visits cost without a membership; only what is proved.
  private var answers: [VisitPattern: Amount] = [:]

  /// How many answers are kept: more would take room, and are seldom asked for again.
  private static let mostAnswers = 20_000

  /// Prepares to pay for visits of any service of a list, for clients of no group, insurance or extra.
  ///
  /// - Throws: Nothing in practice: without extras, none is too large.
  package init(by list: PriceList) throws(CostingError) {
    let all = Phase(services: list.base.services.refs, length: .sessions(1))
    costing = try Costing(list, plans: [Plan(id: Case.unspecified.id, name: "", phases: [all])])
    client = Client()
  }

  /// The least that a client's visits could have cost, paid from the first day on and with all offers of the
  /// list.
  ///
  /// - Parameter visits: In the order of their days.
  /// - Returns: The least, and whether it is proved to be that.
  /// - Throws: ``CostingError`` if a price that is needed is on request, or there are too many ways.
  /// - Complexity: O(visits × packages) for visits like those of an earlier client, else that of <doc:CheapestWay>;
  ///   and O(visits × periods) for each membership.
  package mutating func least(for visits: [Visit]) throws(CostingError) -> Least {
    guard !visits.isEmpty else { return (.zero, true) }
    let singles = visits.compactMap { costing.tariffs.single($0, client) }
    guard singles.count == visits.count else { return try searched(visits, .all) }
    let without = try leastWithoutMembership(visits, singles)
    let floors = VisitFloors(visits, singles, costing.tariffs)
    let joined = costing.list.base.memberships.refs.compactMap {
      MemberBounds($0, visits, floors, costing.tariffs, below: without.cost)
    }
    guard let atLeast = joined.map(\.atLeast).min(), let way = joined.map(\.atMost).min() else {
      return without
    }
    let known = min(way, without.cost)
    if without.isProven, known <= atLeast { return (known, true) }
    let memberships = Set(joined.map(\.membership))
    return try searched(
      visits, .only(packages: packages, memberships: memberships), atMost: known)
  }

  private var packages: Set<Ref<SessionPackage>> { Set(costing.list.base.packages.refs) }

  private mutating func leastWithoutMembership(
    _ visits: [Visit], _ singles: [Amount]
  ) throws(CostingError) -> Least {
    let pattern = VisitPattern(visits, costing.tariffs)
    if let cost = answers[pattern] { return (cost, true) }
    var answer: Least = (singles.total(), true)
    if mayHelp(visits, singles) {
      let offers = OfferChoice.only(packages: packages, memberships: [])
      answer = try searched(visits, offers, atMost: answer.cost)
    }
    if answer.isProven, answers.count < Self.mostAnswers { answers[pattern] = answer.cost }
    return answer
  }

  /// Whether some package might cost less than what it could pay for: than the dearest sessions that it covers,
  /// as many as it has, paid singly.
  private func mayHelp(_ visits: [Visit], _ singles: [Amount]) -> Bool {
    costing.list.versions.contains { version in
      let prices = version.prices
      return prices.packages.refs.contains { ref in
        let package = prices.packages[ref]
        guard let price = prices.package(ref, for: client)?.amount else { return false }
        let covered = zip(visits, singles).filter { package.covers.contains($0.0.service) }
        return covered.map(\.1).sorted(by: >).prefix(package.sessions).total() > price
      }
    }
  }

  /// Searches for a way that costs less than one that is known.
  private func searched(
    _ visits: [Visit], _ offers: OfferChoice, atMost known: Amount? = nil
  ) throws(CostingError) -> Least {
    let first = visits[0].day
    let horizon = Horizon(
      from: first, length: Interval(days: visits[visits.count - 1].day - first + 1))
    let problem = try costing.problem(Schedule(visits, over: horizon), "", offers)
    let limit = known?.minor ?? problem.singles.reduce(0, +)
    // Which of several ways of the same cost it is does not matter here.
    var solver = PaymentSolver(problem, limit: limit, goal: .cheaper)
    let finding = solver.solve()
    let cost = min(finding.way?.merit.cost ?? .max, limit)
    guard cost < problem.forbidding else { throw .onRequest("") }
    return (Amount(minor: cost), finding.atLeast >= cost)
  }
}

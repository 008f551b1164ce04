// What visits that have taken place would have cost at the least.
extension Costing {
  /// Prepares to pay for visits of any service of a list, for clients of no group.
  ///
  /// - Throws: Nothing in practice: without extras, none is too large.
  package init(ofAnyVisitsBy list: PriceList) throws(CostingError) {
    let all = Phase(services: list.base.services.refs, length: .sessions(1))
    try self.init(list, plans: [Plan(id: Case.unspecified.id, name: "", phases: [all])])
  }

  /// The least that a client's visits could have cost, paid from the first day on and with all offers of the
  /// list.
  ///
  /// - Parameters:
  ///   - visits: In the order of their days; at least one.
  ///   - client: Whose they are, for messages.
  /// - Returns: The least, and whether it is proved to be that.
  /// - Throws: As ``statement(of:plan:offers:)``.
  /// - Complexity: That of <doc:CheapestWay>; O(visits × packages) where no offer can help.
  package func least(
    for visits: [Visit], of client: String
  ) throws(CostingError) -> (cost: Amount, isProven: Bool) {
    guard let first = visits.first, let last = visits.last else { return (.zero, true) }
    let singles = visits.map { tariffs.single($0, Client(concession: concession)) }
    let known = singles.compactMap(\.self)
    let isKnown = known.count == visits.count
    let mayJoin = !isKnown || mayHelpAsMember(visits, known)
    if isKnown, !mayJoin, !mayHelpAsPackage(visits, known) { return (known.total(), true) }
    let horizon = Horizon(from: first.day, length: Interval(days: last.day - first.day + 1))
    let problem = try problem(Schedule(visits, over: horizon), client, .all)
    // Which of several ways of the same cost it is does not matter here.
    var solver = PaymentSolver(mayJoin ? problem : problem.withoutMemberships, goal: .cheaper)
    let finding = solver.solve()
    let cost = min(finding.way?.merit.cost ?? .max, problem.singles.reduce(0, +))
    guard cost < problem.forbidding else { throw .onRequest(client) }
    return (Amount(minor: cost), finding.atLeast >= cost)
  }

  /// Whether some package might cost less than what it could pay for: than the dearest sessions that it covers,
  /// as many as it has, paid singly.
  private func mayHelpAsPackage(_ visits: [Visit], _ singles: [Amount]) -> Bool {
    list.versions.contains { version in
      let prices = version.prices
      return prices.packages.refs.contains { ref in
        let package = prices.packages[ref]
        guard let price = prices.package(ref, for: Client(concession: concession))?.amount else {
          return false
        }
        let covered = zip(visits, singles).filter { package.covers.contains($0.0.service) }
        return covered.map(\.1).sorted(by: >).prefix(package.sessions).total() > price
      }
    }
  }

  /// Whether some membership might cost less than all that it could pay for or make cheaper.
  ///
  /// That is the sessions that it covers, paid singly. Of the fees that are owed in any case, each is taken at its least.
  private func mayHelpAsMember(_ visits: [Visit], _ singles: [Amount]) -> Bool {
    list.base.memberships.refs.contains { ref in
      let fees = list.versions.compactMap { $0.prices.fee(ref)?.amount }
      guard let fee = fees.min() else { return false }
      let owed = visits.map { MembershipCalendar(ref, since: $0.day, of: list).owed }.min()
      let services = list.base.memberships[ref].covers
      let covered = zip(visits, singles).filter { services.contains($0.0.service) }
      return covered.map(\.1).total() > fee * (owed ?? 1)
    }
  }
}

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
    if let singly = costSingly(whereNoOfferHelps: visits) { return (singly, true) }
    let horizon = Horizon(from: first.day, length: Interval(days: last.day - first.day + 1))
    let statement = try statement(of: Schedule(visits, over: horizon), plan: client)
    return (statement.cost, statement.isProven)
  }

  /// What visits cost singly; `nil` where some offer might cost less, or a price is not known.
  ///
  /// A package cannot help whose price is no less than its dearest sessions that the client came for, as
  /// many as it has, paid singly; a membership, whose first fee is no less than all of them.
  private func costSingly(whereNoOfferHelps visits: [Visit]) -> Amount? {
    var singles: [Amount] = []
    for visit in visits {
      guard let single = tariffs.single(visit, Client(concession: concession)) else { return nil }
      singles.append(single)
    }
    let helps = list.versions.contains { version in
      let prices = version.prices
      return prices.packages.refs.contains { mayHelp($0, by: prices, for: visits, singles) }
        || prices.memberships.refs.contains { mayHelp($0, by: prices, for: visits, singles) }
    }
    return helps ? nil : singles.total()
  }

  /// Whether a package might cost less than what it could pay for.
  private func mayHelp(
    _ ref: Ref<SessionPackage>, by prices: Prices, for visits: [Visit], _ singles: [Amount]
  ) -> Bool {
    let package = prices.packages[ref]
    guard let price = prices.package(ref, for: Client(concession: concession))?.amount else {
      return false
    }
    let covered = zip(visits, singles).filter { package.covers.contains($0.0.service) }.map(\.1)
    return covered.sorted(by: >).prefix(package.sessions).total() > price
  }

  /// Whether a membership might cost less than all that it could pay for or make cheaper.
  private func mayHelp(
    _ ref: Ref<Membership>, by prices: Prices, for visits: [Visit], _ singles: [Amount]
  ) -> Bool {
    guard let fee = prices.fee(ref)?.amount else { return false }
    let covers = prices.memberships[ref].covers
    return zip(visits, singles).filter { covers.contains($0.0.service) }.map(\.1).total() > fee
  }
}

/// What each visit costs at the least, however it is paid, memberships left out: its single price, or its part of
/// the cheapest package that covers it.
struct VisitFloors {
  /// By visit.
  let singles: [Amount]
  /// By visit: no more than ``singles``.
  let floors: [Amount]

  /// - Complexity: O(visits × packages × versions).
  init(_ visits: [Visit], _ singles: [Amount], _ tariffs: TariffTable) {
    let parts = Self.parts(visits, tariffs)
    self.singles = singles
    floors = zip(visits, singles).map { visit, single in
      parts.reduce(single) { $1.covers.contains(visit.service) ? min($0, $1.amount) : $0 }
    }
  }

  /// For each package, what one of its sessions costs at the least if it serves as many of these visits as it can.
  private static func parts(
    _ visits: [Visit], _ tariffs: TariffTable
  ) -> [(covers: [Ref<Service>], amount: Amount)] {
    tariffs.list.versions.flatMap { version in
      version.prices.packages.refs.compactMap { ref in
        let package = version.prices.packages[ref]
        let served = min(
          package.sessions, visits.count { package.covers.contains($0.service) })
        guard served > 0, let price = version.prices.package(ref, for: Client())?.amount else {
          return nil
        }
        return (package.covers, Amount(minor: price.minor / served))
      }
    }
  }
}

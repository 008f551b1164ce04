internal import CareModel

/// What is sold, and at which prices, over days on which neither changes.
struct Sale: Sendable {
  let prices: Prices
  /// The packages that can be bought.
  let packages: [Ref<SessionPackage>]

  /// What is sold from a list's own first day on.
  ///
  /// - Complexity: O((changes + packages) × packages).
  static func periods(of list: PriceList) -> [PricePeriod<Sale>] {
    let offers = list.versions.flatMap { $0.prices.packages.map(\.offered) }
    let days =
      list.versions.compactMap(\.from) + offers.compactMap(\.from)
      + offers.compactMap(\.to).map { $0 + 1 }
    return PricePeriod.all(from: list.from, changing: days) { day in
      let prices = list.prices(on: day)
      let sold = prices.packages.refs.filter { prices.packages[$0].offered.includes(day) }
      return Sale(prices: prices, packages: sold)
    }
  }
}

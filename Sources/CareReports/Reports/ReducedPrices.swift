internal import CareModel

/// What groups pay that pay less: each thing that costs one of them less, with what each of them pays.
struct ReducedPrices {
  /// More groups than a phone has room for beside each other are told in sentences.
  private static let mostGroups = 3

  /// One thing that is sold.
  struct Row {
    /// As clients read it.
    let name: String
    /// What it costs each group, reduced or not; `nil` if on request.
    let amounts: [Amount?]
  }

  /// The groups; none where they are too many, or where the prices are one group's own.
  let groups: [Ref<Concession>]
  /// What costs one of the groups less.
  let rows: [Row]

  /// What groups pay where this client pays the prices of the list.
  init(_ prices: Prices, for client: Client) {
    let all = client.concession == nil ? Array(prices.concessions.refs) : []
    let groups = all.filter { !Self.rows(prices, for: [$0]).isEmpty }
    self.groups = groups.count > Self.mostGroups ? [] : groups
    rows = Self.rows(prices, for: self.groups)
  }

  /// Services and packages, each as the function that says what it costs a client.
  private static func things(
    _ prices: Prices
  ) -> [(name: String, price: (Client) -> Amount?)] {
    prices.services.refs.map { ref in
      (prices.services[ref].name, { prices.single(ref, for: $0)?.amount })
    }
      + prices.packages.refs.map { ref in
        (prices.packages[ref].name, { prices.package(ref, for: $0)?.amount })
      }
  }

  private static func rows(_ prices: Prices, for groups: [Ref<Concession>]) -> [Row] {
    things(prices).compactMap { name, price in
      let amounts = groups.map { price(Client(concession: $0)) }
      let full = price(Client())
      return amounts.allSatisfy { $0 == full } ? nil : Row(name: name, amounts: amounts)
    }
  }
}

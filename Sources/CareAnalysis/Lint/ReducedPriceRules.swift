internal import CareModel

/// Prices of groups and of members that are above the ordinary one, and so never hold: nobody pays more
/// for belonging; and groups that pay nothing.
struct ReducedPriceRules {
  let prices: Prices

  /// A table of prices and whose it is.
  private struct Owner {
    let belonging: Warning.Belonging
    let path: String
    let reduction: Reduction?
  }

  func findings() -> [Finding] {
    free
      + owners.flatMap { owner -> [Finding] in
        guard case .prices(let table)? = owner.reduction else { return [] }
        return services(of: table, owner) + packages(of: table, owner)
      }
  }

  private var free: [Finding] {
    prices.concessions.filter { $0.reduction == .discount(.all) }.map {
      Finding(
        fact: .groupFree($0.name), path: "concessions.\($0.id).discount", fix: .correctDiscount)
    }
  }

  private var owners: [Owner] {
    prices.concessions.map {
      Owner(
        belonging: .group($0.name), path: "concessions.\($0.id).prices", reduction: $0.reduction)
    }
      + prices.memberships.map {
        Owner(
          belonging: .membership($0.name), path: "memberships.\($0.id).prices",
          reduction: $0.reduction)
      }
  }

  private func services(of table: PriceTable, _ owner: Owner) -> [Finding] {
    prices.services.refs.compactMap { ref in
      let service = prices.services[ref]
      return finding(
        owner, table.services[ref]?.amount, above: service.price.amount, named: service.name,
        service.id)
    }
  }

  private func packages(of table: PriceTable, _ owner: Owner) -> [Finding] {
    prices.packages.refs.compactMap { ref in
      let package = prices.packages[ref]
      return finding(
        owner, table.packages[ref]?.amount, above: prices.packagePrice(package)?.amount,
        named: package.name, package.id)
    }
  }

  private func finding(
    _ owner: Owner, _ price: Amount?, above ordinary: Amount?, named name: String, _ id: ID
  ) -> Finding? {
    guard let price, let ordinary else { return nil }
    let path = "\(owner.path).\(id)"
    if case .group(let group) = owner.belonging, price == .zero, ordinary > .zero {
      return Finding(fact: .groupFreeItem(group, item: name), path: path, fix: .putInPrice)
    }
    guard price > ordinary else { return nil }
    return Finding(
      fact: .reducedDearer(owner.belonging, item: name, price: price, ordinary: ordinary),
      path: path, fix: .costAtMostOrLeaveOut(ordinary))
  }
}

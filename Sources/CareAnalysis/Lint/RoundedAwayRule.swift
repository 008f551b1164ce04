internal import CareModel

/// Prices that are nothing only because they are rounded, with a step of more than twice as much.
struct RoundedAwayRule {
  let sale: Sale

  private var prices: Prices { sale.prices }

  func findings() -> [Finding] { ordinary + groups + members }

  /// What anybody pays: derived prices, and those to which tax is added.
  private var ordinary: [Finding] {
    let services = prices.services.refs.flatMap { ref in
      let service = prices.services[ref]
      return found(single(ref, for: Client()), service.name, path: "services.\(service.id).price")
    }
    let packages = sale.packages.flatMap { ref in
      let package = prices.packages[ref]
      return found(prices.package(ref, for: Client()), package.name, path: package.termsPath)
    }
    let extras = prices.extras.refs.flatMap { ref in
      let extra = prices.extras[ref]
      return found(prices.extra(ref), extra.name, path: "extras.\(extra.id).perVisit")
    }
    let fees = prices.memberships.refs.flatMap { ref in
      let membership = prices.memberships[ref]
      return found(prices.fee(ref), membership.name, path: "memberships.\(membership.id).fee")
    }
    return services + packages + extras + fees
  }

  private var groups: [Finding] {
    prices.concessions.refs.flatMap { ref in
      let group = prices.concessions[ref]
      return reduced(
        for: Client(concession: ref), .group(group.name), path: "concessions.\(group.id).discount")
    }
  }

  private var members: [Finding] {
    prices.memberships.refs.flatMap { ref in
      let membership = prices.memberships[ref]
      return reduced(
        for: Client(membership: ref), .membership(membership.name),
        path: "memberships.\(membership.id).discount")
    }
  }

  /// What only these clients get for nothing.
  private func reduced(
    for client: Client, _ belonging: Warning.Belonging, path: String
  ) -> [Finding] {
    prices.services.refs.filter { single($0, for: Client())?.roundedAway == nil }.flatMap { ref in
      found(single(ref, for: client), prices.services[ref].name, for: belonging, path: path)
    }
  }

  private func single(_ service: Ref<Service>, for client: Client) -> Derivation? {
    prices.single(service, for: client)
  }

  private func found(
    _ price: Derivation?, _ item: String, for belonging: Warning.Belonging? = nil, path: String
  ) -> [Finding] {
    guard let unrounded = price?.roundedAway else { return [] }
    return [
      Finding(
        fact: .roundedAway(item: item, for: belonging, unrounded: unrounded), path: path,
        fix: .roundFiner(step: prices.roundTo))
    ]
  }
}

extension Derivation {
  /// What it came to, to the smallest unit, before a step was rounded to nothing; `nil` if none was.
  var roundedAway: Amount? {
    let exact = steps.first { $0.amount == .zero && $0.exact > 0 }?.exact
    let unrounded = exact.map {
      Amount(rounding: Fraction($0, over: Int128(Percentage.whole)))
    }
    return unrounded == .zero ? nil : unrounded
  }
}

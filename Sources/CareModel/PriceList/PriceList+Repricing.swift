extension PriceList {
  /// The list with another first price of a service; the first printed prices of packages of that
  /// service alone move in proportion, rounded to ``Prices/roundTo``.
  ///
  /// Prices that a dated change sets stay.
  ///
  /// - Returns: `nil` if a package's rule needs several services to cost the same, this one among
  ///   them, so that its price cannot move alone.
  func repricing(_ service: Ref<Service>, to price: Amount) -> PriceList? {
    guard !base.ties(service) else { return nil }
    let moved = base.packagesMoved(with: service, to: price)
    return PriceList(
      self,
      versions: versions.map { version in
        Version(
          from: version.from,
          prices: version.prices.repricing(
            version.repriced.contains(service) ? nil : service, to: price,
            packages: moved.filter { !version.repricedPackages.contains($0.key) }),
          repriced: version.repriced, repricedPackages: version.repricedPackages)
      })
  }

  /// The first day on which a dated change sets a service's price; `nil` if none does.
  ///
  /// - Complexity: O(number of changes).
  package func firstChange(of service: Ref<Service>) -> Day? {
    versions.first { $0.repriced.contains(service) }?.from
  }
}

extension Prices {
  /// The packages of a service alone that have a printed price.
  package func packages(movingWith service: Ref<Service>) -> [Ref<SessionPackage>] {
    packages.refs.filter { ref in
      guard packages[ref].covers == [service], case .price(.amount) = packages[ref].terms else {
        return false
      }
      return true
    }
  }

  /// Whether a package's rule needs a service to cost the same as others.
  fileprivate func ties(_ service: Ref<Service>) -> Bool {
    packages.contains { package in
      guard package.covers.count > 1, package.covers.contains(service) else { return false }
      if case .price = package.terms { return false }
      return true
    }
  }

  /// The printed prices of those packages that are of a service alone, in proportion to its new price.
  fileprivate func packagesMoved(
    with service: Ref<Service>, to price: Amount
  ) -> [Ref<SessionPackage>: Amount] {
    guard let old = services[service].price.amount, old > .zero else { return [:] }
    let step = Int128(roundTo.minor)
    var prices: [Ref<SessionPackage>: Amount] = [:]
    for ref in packages(movingWith: service) {
      guard case .price(.amount(let printed)) = packages[ref].terms else { continue }
      let steps = halfAwayFromZero(
        Int128(printed.minor) * Int128(price.minor), dividedBy: Int128(old.minor) * step)
      prices[ref] = Amount(minor: Int(steps * step))
    }
    return prices
  }
}

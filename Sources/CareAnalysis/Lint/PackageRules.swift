internal import CareModel

/// What may be wrong with a package by itself: held against its sessions paid singly.
struct PackageRules {
  let sale: Sale
  let currency: Currency

  private var prices: Prices { sale.prices }

  func findings() -> [Finding] {
    sale.packages.flatMap { ref -> [Finding] in
      let package = prices.packages[ref]
      guard let derived = prices.packagePrice(package), derived.roundedAway == nil else {
        return []
      }
      let price = derived.amount
      return notCheaper(package, at: price) + halfPrice(package, at: price)
        + ClaimRule(prices: prices, currency: currency).findings(package, at: price)
    } + groups()
  }

  /// A package that saves nothing, whatever it is used for.
  private func notCheaper(_ package: SessionPackage, at price: Amount) -> [Finding] {
    guard let singles = prices.singles(of: package), let dearest = singles.max(),
      price >= dearest * package.sessions
    else { return [] }
    if let raised = roundingRaises(package, at: price, single: dearest) { return [raised] }
    return [notCheaper(package, price, singles, dearest, path: package.termsPath)]
  }

  /// The same for groups that have a package price of their own.
  private func groups() -> [Finding] {
    prices.concessions.flatMap { group -> [Finding] in
      guard case .prices(let table) = group.reduction else { return [] }
      return sale.packages.compactMap { ref in
        let package = prices.packages[ref]
        let singles = package.covers.compactMap {
          (table.services[$0] ?? prices.services[$0].price).amount
        }
        guard let price = table.packages[ref]?.amount, singles.count == package.covers.count,
          let dearest = singles.max(), price >= dearest * package.sessions
        else { return nil }
        return notCheaper(
          package, price, singles, dearest, group: group.name,
          path: "concessions.\(group.id).prices.\(package.id)")
      }
    }
  }

  private func notCheaper(
    _ package: SessionPackage, _ price: Amount, _ singles: [Amount], _ dearest: Amount,
    group: String? = nil, path: String
  ) -> Finding {
    let isAlone = singles.allSatisfy { $0 == dearest }
    return Finding(
      fact: .package(
        .notCheaper(
          package.priced(price), singly: .init(price: dearest, isDearest: !isAlone), group: group)),
      path: path,
      fix: dearest == .zero ? .removeFree : .costLess(than: dearest * package.sessions))
  }

  /// A discount that rounding turns into a price above that of the singles.
  private func roundingRaises(
    _ package: SessionPackage, at price: Amount, single: Amount
  ) -> Finding? {
    let singles = single * package.sessions
    guard price > singles, case .discount = package.terms else { return nil }
    return Finding(
      fact: .package(.roundedUp(package.priced(price), singles: singles)), path: package.termsPath,
      fix: .roundFiner(step: prices.roundTo))
  }

  /// A package that costs no more than half of its sessions, or fewer, paid singly.
  private func halfPrice(_ package: SessionPackage, at price: Amount) -> [Finding] {
    guard let single = prices.singles(of: package)?.min(), single > .zero else { return [] }
    let fewer = max(1, (price.minor + single.minor - 1) / single.minor)
    guard fewer * 2 <= package.sessions else { return [] }
    return [
      Finding(
        fact: .package(.asMuchAsFewer(package.priced(price), fewer: fewer, single: single)),
        path: package.termsPath, fix: .checkPackage)
    ]
  }
}

extension Prices {
  /// The single prices of what a package covers; `nil` if one of them is on request.
  fileprivate func singles(of package: SessionPackage) -> [Amount]? {
    let known = package.covers.compactMap { services[$0].price.amount }
    return known.count == package.covers.count ? known : nil
  }
}

extension SessionPackage {
  /// The path of what says its price.
  var termsPath: String {
    let key =
      switch terms {
      case .price: "price"
      case .discount: "discount"
      case .payFor: "payFor"
      }
    return "packages.\(id).\(key)"
  }

  /// The package at a price, as a warning tells of it.
  func priced(_ price: Amount) -> Warning.PackagePrice {
    Warning.PackagePrice(name: name, price: price, sessions: sessions)
  }
}

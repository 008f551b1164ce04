/// Whether what is sold can be sold.
struct PricesCheck {
  let prices: Prices
  let currency: Currency

  /// - Throws: ``ImpossibleList`` for the first thing that is impossible.
  func check() throws(ImpossibleList) {
    guard !prices.services.isEmpty else { throw .nothingToCompare }
    guard prices.roundTo > .zero else { throw .roundingStep }
    try prices.services.checkUnique()
    try prices.extras.checkUnique()
    try prices.packages.checkUnique()
    try prices.memberships.checkUnique()
    try prices.concessions.checkUnique()
    for service in prices.services { try check(service) }
    for extra in prices.extras { try check(extra.perVisit, of: extra.id) }
    for package in prices.packages { try check(package) }
    for membership in prices.memberships { try check(membership) }
    for concession in prices.concessions { try check(concession.reduction, of: concession.id) }
  }

  private func check(_ service: Service) throws(ImpossibleList) {
    try check(service.price, of: service.id)
    guard service.minutes.map((1...Service.mostMinutes).contains) ?? true else {
      throw .range(service.id)
    }
  }

  private func check(_ price: Price, of id: ID) throws(ImpossibleList) {
    let limit = Amount.limit(decimals: currency.decimals)
    guard price.amount.map({ .zero <= $0 && $0 <= limit }) ?? true else { throw .range(id) }
  }

  /// What is covered is of the list, each service once, and has one tax.
  private func check(_ covers: [Ref<Service>], of id: ID) throws(ImpossibleList) {
    guard !covers.isEmpty, covers.allSatisfy(prices.services.holds),
      Set(covers).count == covers.count
    else { throw .reference(id) }
    let tax = prices.tax(on: covers)
    guard covers.allSatisfy({ prices.tax(on: [$0]) == tax }) else { throw .unequalTaxes(id) }
  }

  private func check(_ package: SessionPackage) throws(ImpossibleList) {
    try check(package.covers, of: package.id)
    guard (2...SessionPackage.mostSessions).contains(package.sessions), package.limit ?? 1 >= 1
    else { throw .range(package.id) }
    switch package.terms {
    case .price(let price): return try check(price, of: package.id)
    case .payFor(let paid):
      guard (1...package.sessions).contains(paid) else { throw .range(package.id) }
    case .discount: break
    }
    let singles = package.covers.map { prices.services[$0].price }
    guard singles.allSatisfy({ $0 == singles.first }) else { throw .unequalPrices(package.id) }
    guard let derived = prices.packagePrice(package) else { return }
    try check(.amount(derived.amount), of: package.id)
  }

  private func check(_ membership: Membership) throws(ImpossibleList) {
    try check(membership.covers, of: membership.id)
    try check(membership.fee, of: membership.id)
    guard (0...Membership.mostSessions).contains(membership.sessions) else {
      throw .range(membership.id)
    }
    if let reduction = membership.reduction { try check(reduction, of: membership.id) }
  }

  private func check(_ reduction: Reduction, of id: ID) throws(ImpossibleList) {
    guard case .prices(let table) = reduction else { return }
    guard table.services.keys.allSatisfy(prices.services.holds),
      table.packages.keys.allSatisfy(prices.packages.holds)
    else { throw .reference(id) }
    for price in table.services.values { try check(price, of: id) }
    for price in table.packages.values { try check(price, of: id) }
  }
}

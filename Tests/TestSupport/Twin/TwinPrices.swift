internal import CareModel

/// What things cost, by §4.3 of the design, with nothing borrowed from the model but the list as read.
///
/// Amounts are in smallest units, with tax; `nil` is "on request".
struct TwinPrices {
  let list: PriceList
  let group: Ref<Concession>?

  /// One session, paid singly, by a member or by nobody's member.
  func single(_ service: Ref<Service>, on day: Day, member: Ref<Membership>?) -> Int? {
    let today = list.prices(on: day)
    let full = today.services[service].price.amount?.minor
    var candidates = full.map { [$0] } ?? []
    if let group {
      candidates += reduced(full, service, by: today.concessions[group].reduction, today)
    }
    if let member, today.memberships[member].covers.contains(service),
      let reduction = today.memberships[member].reduction
    {
      candidates += reduced(full, service, by: reduction, today)
    }
    return candidates.min().map { taxed($0, today.services[service].tax, today) }
  }

  /// The reduced price; none if the reduction does not speak of the service.
  private func reduced(
    _ full: Int?, _ service: Ref<Service>, by reduction: Reduction, _ today: Prices
  ) -> [Int] {
    switch reduction {
    case .discount(let discount):
      full.map { [share(1_000_000 - discount.millionths, of: $0, today)] } ?? []
    case .prices(let table):
      table.services[service]?.amount.map { [$0.minor] } ?? []
    }
  }

  /// A package, bought on a day.
  func package(_ ref: Ref<SessionPackage>, on day: Day) -> Int? {
    let today = list.prices(on: day)
    let package = today.packages[ref]
    var candidates = ordinary(package, today).map { [$0] } ?? []
    if let group, case .prices(let table) = today.concessions[group].reduction,
      let listed = table.packages[ref]?.amount
    {
      candidates.append(listed.minor)
    }
    let tax = today.services[package.covers[0]].tax
    return candidates.min().map { taxed($0, tax, today) }
  }

  private func ordinary(_ package: SessionPackage, _ today: Prices) -> Int? {
    let single = today.services[package.covers[0]].price.amount?.minor
    switch package.terms {
    case .price(let price): return price.amount?.minor
    case .discount(let discount):
      return single.map {
        share(1_000_000 - discount.millionths, of: $0 * package.sessions, today)
      }
    case .payFor(let paid): return single.map { share(1_000_000, of: $0 * paid, today) }
    }
  }

  /// One period's fee, due on a day.
  func fee(_ ref: Ref<Membership>, on day: Day) -> Int? {
    let today = list.prices(on: day)
    let membership = today.memberships[ref]
    let tax = today.services[membership.covers[0]].tax
    return membership.fee.amount.map { taxed($0.minor, tax, today) }
  }

  /// An extra, for one visit.
  func extra(_ ref: Ref<Extra>, on day: Day) -> Int? {
    let today = list.prices(on: day)
    return today.extras[ref].perVisit.amount.map { taxed($0.minor, nil, today) }
  }

  private func taxed(_ amount: Int, _ own: Tax?, _ today: Prices) -> Int {
    // Nothing is derived, nor rounded, where nothing is added.
    guard let tax = own ?? today.tax, !tax.isIncluded, tax.percent.millionths > 0 else {
      return amount
    }
    return share(1_000_000 + tax.percent.millionths, of: amount, today)
  }

  /// So many millionths of an amount, to the list's step, halves up (no amount is negative).
  private func share(_ millionths: Int, of amount: Int, _ today: Prices) -> Int {
    let step = today.roundTo.minor
    return (2 * amount * millionths + 1_000_000 * step) / (2_000_000 * step) * step
  }
}

public import CareModel

/// A price that did not move although that of a service it covers did, or moved so little that what it takes
/// off the single price is far from what it was.
public struct Forgotten: Hashable, Sendable {
  /// What was forgotten: a package, a fee, or a listed price.
  public let item: PricedItem
  /// The service that moved.
  public let service: ID
  /// What the item costs, before and after.
  public let price: Change<Amount>
  /// For how many sessions; positive.
  public let sessions: Int
  /// The price of one session of the service; each `nil` if it is on request.
  public let single: Change<Amount?>
  /// What the item would cost if it still took as much off, as a share, to the list's step; `nil` where it
  /// took nothing off, or that is not known.
  public let keepingDiscount: Amount?
  /// Since when; `nil` from the first day that is looked at.
  public let from: Day?

  /// The share that it takes off so many single sessions, exact; negative where it costs more than
  /// they do, `nil` where they cost nothing, or nobody knows what.
  public var discount: Change<Fraction?> {
    Change(
      before: Self.discount(price.before, sessions, single.before),
      after: Self.discount(price.after, sessions, single.after))
  }

  private static func discount(_ price: Amount, _ sessions: Int, _ single: Amount?) -> Fraction? {
    guard let single, single > .zero else { return nil }
    let singles = Int128(single.minor) * Int128(sessions)
    return Fraction(singles - Int128(price.minor), over: singles)
  }

  /// How much more the item costs than so many sessions paid singly, afterwards; `nil` if it does not.
  public var dearerBy: Amount? {
    single.after.flatMap { single in
      let more = price.after - single * sessions
      return more > .zero ? more : nil
    }
  }

  /// A discount that changes by as much, as a share of one, was hardly meant to.
  private static let far = Fraction(1, over: 20)

  /// Whether it stayed, or moved far too little, or far too much.
  fileprivate var isForgotten: Bool {
    guard !price.isNone else { return true }
    let discount = discount
    guard let before = discount.before, let after = discount.after else { return false }
    return !(after - before < Self.far && before - after < Self.far)
  }
}

extension Forgotten {
  /// What was forgotten from a day on.
  static func all(in lists: Change<PriceList>, from start: Day) -> [Forgotten] {
    all(over: PricePeriod.all(of: lists, from: start), of: lists)
  }

  /// What was forgotten, in the order of the file; an item once for each service, on the first day.
  ///
  /// Derived packages move by themselves, and so do discounts.
  static func all(
    over periods: [PricePeriod<Change<Prices>>], of lists: Change<PriceList>
  ) -> [Forgotten] {
    let found = periods.flatMap { period in
      period.content.before.pricedItems.flatMap { all($0, in: period) }
    }
    var first: [Forgotten] = []
    for one in found where !first.contains(where: { $0.isSame(as: one) }) { first.append(one) }
    return lists.before.base.pricedItems.flatMap { item in first.filter { $0.item == item } }
  }

  private static func kept(
    _ price: Amount, _ sessions: Int, _ single: Change<Amount?>, _ step: Amount
  ) -> Amount? {
    guard let single = single.both(), price < single.before * sessions else { return nil }
    return price.keepingDiscount(single).rounded(to: step)
  }

  private func isSame(as other: Forgotten) -> Bool {
    item == other.item && service == other.service
  }

  private static func all(
    _ item: PricedItem, in period: PricePeriod<Change<Prices>>
  ) -> [Forgotten] {
    let prices = period.content
    let covers = prices.map { $0.cover(of: item, on: period.start) }
    guard let old = covers.before, let new = covers.after, old.sessions == new.sessions,
      let price = prices.amounts(of: item)
    else { return [] }
    return old.services.filter(new.services.contains).compactMap { service in
      let single = prices.map { $0.price(of: .service(service))?.amount }
      guard !single.isNone else { return nil }
      let found = Forgotten(
        item: item, service: service, price: price, sessions: old.sessions, single: single,
        keepingDiscount: kept(price.before, old.sessions, single, prices.after.roundTo),
        from: period.from)
      return found.isForgotten ? found : nil
    }
  }
}

extension Change<Prices> {
  /// What an item costs before and after; `nil` where one of them is not known.
  fileprivate func amounts(of item: PricedItem) -> Change<Amount>? {
    map { $0.price(of: item)?.amount }.both()
  }
}

extension Prices {
  /// What a printed price stands in the place of: so many single sessions of these services.
  fileprivate struct Cover {
    let services: [ID]
    let sessions: Int
  }

  /// `nil` for what covers nothing, is derived, or can no longer be bought.
  fileprivate func cover(of item: PricedItem, on day: Day) -> Cover? {
    switch item {
    case .service, .extra: return nil
    case .package(let id):
      guard let package = packages.ref(id).map({ packages[$0] }), case .price = package.terms
      else { return nil }
      return cover(of: package, on: day)
    case .concessionPackage(_, let id):
      return packages.ref(id).flatMap { cover(of: packages[$0], on: day) }
    case .fee(let id):
      guard let membership = memberships.ref(id).map({ memberships[$0] }),
        membership.sessions > 0
      else { return nil }
      return Cover(
        services: membership.covers.map { services[$0].id }, sessions: membership.sessions)
    case .member(_, let service), .concession(_, let service):
      return Cover(services: [service], sessions: 1)
    }
  }

  private func cover(of package: SessionPackage, on day: Day) -> Cover? {
    guard package.offered.to.map({ $0 >= day }) ?? true else { return nil }
    return Cover(services: package.covers.map { services[$0].id }, sessions: package.sessions)
  }
}

/// Why a package is bought sooner or later than somebody who only looks at what is in hand would buy it.
public enum PurchaseReason: Hashable, Sendable {
  /// While the last one still has sessions, because it costs so much from a day on.
  case beforeRise(Amount, from: Day)
  /// While the last one still has sessions, because it is sold until that day.
  case beforeEnd(Day)
  /// After sessions that were paid singly though it could have been bought, which would not have cost
  /// less in all.
  case late
}

extension Statement {
  /// Why a purchase is made on its day.
  ///
  /// - Parameters:
  ///   - index: Its place in ``purchases``.
  ///   - list: The list that it is paid by.
  ///   - concession: The client's group.
  /// - Returns: `nil` where nothing needs to be said, or it is not proved that no way costs less.
  /// - Complexity: O(visits + changes).
  public func reason(
    forPurchase index: Int, in list: PriceList, concession: Ref<Concession>?
  ) -> PurchaseReason? {
    let purchase = purchases[index]
    let terms = list.prices(on: purchase.day).packages[purchase.package]
    guard isProven, let first = firstVisit(of: index) else { return nil }
    if hasSessionInHand(at: first, ofPurchaseBefore: index) {
      return rise(after: purchase, in: list, concession)
        ?? terms.offered.to.map(PurchaseReason.beforeEnd)
    }
    let earlier = visits[..<first].last { terms.covers.contains($0.visit.service) }
    guard let earlier, earlier.cover == .single,
      terms.offered.includes(earlier.visit.day),
      let price = list.prices(on: earlier.visit.day)
        .package(purchase.package, for: Client(concession: concession))?.amount
    else { return nil }
    return price <= purchase.amount ? .late : nil
  }

  /// The place of the visit that a purchase's first session pays for.
  private func firstVisit(of purchase: Int) -> Int? {
    visits.firstIndex { $0.cover == .package(purchase: purchase, session: 1) }
  }

  /// Whether a session of an earlier purchase, which could pay for a visit, is used after it.
  private func hasSessionInHand(at place: Int, ofPurchaseBefore purchase: Int) -> Bool {
    let service = visits[place].visit.service
    return visits[place...].dropFirst().contains { later in
      guard case .package(let bought, _) = later.cover else { return false }
      return bought < purchase && later.visit.service == service
    }
  }

  /// The first day on which the package costs more than it did.
  private func rise(
    after purchase: Purchase, in list: PriceList, _ concession: Ref<Concession>?
  ) -> PurchaseReason? {
    for version in list.versions {
      guard let day = version.from, day > purchase.day, day < schedule.horizon.end,
        let price = version.prices.package(purchase.package, for: Client(concession: concession))
      else { continue }
      if price.amount > purchase.amount { return .beforeRise(price.amount, from: day) }
    }
    return nil
  }
}

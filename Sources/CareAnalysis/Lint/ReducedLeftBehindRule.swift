internal import CareModel
internal import PriceListFormat

/// A change that moves an ordinary price, and not the fee or the price of a group or of members that was
/// set against it.
struct ReducedLeftBehindRule {
  let entries: [ChangeEntry]
  let list: PriceList

  /// Prices before and after a change.
  private typealias Versions = Change<PriceList.Version>

  /// An ordinary price that moves, and for how many of it another stands.
  private struct Move {
    let item: PricedItem
    let name: String
    let sessions: Int
    let price: Change<Amount>
  }

  func findings() -> [Finding] {
    zip(list.versions, list.versions.dropFirst()).flatMap { before, after -> [Finding] in
      guard let day = after.from else { return [] }
      let prices = Change(before: before.prices, after: after.prices)
      return after.prices.pricedItems.compactMap { leftBehind($0, prices, on: day) }
    }
  }

  /// A price that is the same before and after, though what it stands in the place of is not.
  private func leftBehind(
    _ item: PricedItem, _ prices: Change<Prices>, on day: Day
  ) -> Finding? {
    let price = prices.map { $0.price(of: item)?.amount }
    guard price.isNone, let amount = price.after, let move = move(behind: item, prices),
      amount < move.price.before * move.sessions, amount < move.price.after * move.sessions
    else { return nil }
    let (name, owner) = names(of: item, in: prices.after, move)
    let fact = Warning.LeftBehind(
      day: day, service: move.name, single: move.price, others: [],
      package: Warning.PackagePrice(name: name, price: amount, sessions: move.sessions),
      coversMore: false)
    let target = move.item.path.description
    let entry = entries.last { $0.from == day && $0.target == target }
    return Finding(
      fact: .change(owner.map { .reducedLeftBehind($0, fact) } ?? .feeLeftBehind(fact)),
      path: entry?.place ?? target,
      fix: .moveKeepingDiscount(
        path: item.path.description,
        amount.keepingDiscount(move.price).rounded(to: prices.after.roundTo)))
  }

  /// The ordinary price that an item stands in the place of, if that moves.
  private func move(behind item: PricedItem, _ prices: Change<Prices>) -> Move? {
    switch item {
    case .service, .extra, .package: nil
    case .member(_, let service), .concession(_, let service):
      move(of: .service(service), prices)
    case .concessionPackage(_, let package): move(of: .package(package), prices)
    case .fee(let id):
      prices.after.memberships.ref(id).flatMap { ref -> Move? in
        let membership = prices.after.memberships[ref]
        guard membership.sessions > 0,
          prices.before.memberships[ref].sessions == membership.sessions
        else { return nil }
        return membership.covers.lazy.compactMap {
          move(of: .service(prices.after.services[$0].id), times: membership.sessions, prices)
        }.first
      }
    }
  }

  private func move(
    of item: PricedItem, times sessions: Int = 1, _ prices: Change<Prices>
  ) -> Move? {
    guard let price = prices.map({ $0.price(of: item)?.amount }).both(), !price.isNone,
      let name = prices.after.name(ofOrdinary: item)
    else { return nil }
    return Move(item: item, name: name, sessions: sessions, price: price)
  }

  /// What stays behind, and whose price it is; a fee is a membership's own.
  private func names(
    of item: PricedItem, in prices: Prices, _ move: Move
  ) -> (name: String, owner: Warning.Belonging?) {
    switch item {
    case .concession(let id, _), .concessionPackage(let id, _):
      (move.name, .group(prices.concessions.name(of: id)))
    case .member(let id, _): (move.name, .membership(prices.memberships.name(of: id)))
    case .fee(let id): (prices.memberships.name(of: id), nil)
    case .service, .extra, .package: (move.name, nil)
    }
  }
}

extension Prices {
  /// The name of a service or a package; `nil` for anything else.
  fileprivate func name(ofOrdinary item: PricedItem) -> String? {
    switch item {
    case .service(let id): services.ref(id).map { services[$0].name }
    case .package(let id): packages.ref(id).map { packages[$0].name }
    default: nil
    }
  }
}

extension Amount {
  /// What a price would be that takes as much off, as a share, when what it is held against moves; exact
  /// to the smallest unit.
  func keepingDiscount(_ single: Change<Amount>) -> Amount {
    let exact = halfAwayFromZero(
      Int128(minor) * Int128(single.after.minor), dividedBy: Int128(single.before.minor))
    return Amount(minor: Int(exact))
  }
}

public import CareModel

/// A price that a change moves, and over which days.
public struct PriceMove: Hashable, Sendable {
  /// Whose price.
  public let item: PricedItem
  /// The price; `nil` where the list has no such item.
  public let price: Change<Price?>
  /// From which day on; `nil` from the first day that is looked at.
  public let from: Day?
  /// Up to which day, which is not included any more; `nil` if it stays so.
  public internal(set) var until: Day?
}

extension PricePeriod<Change<Prices>> {
  /// The stretches of days on which two lists change nothing, from a first day on.
  ///
  /// - Complexity: O(changes log changes).
  static func all(of lists: Change<PriceList>, from start: Day) -> [PricePeriod] {
    let days = (lists.before.versions + lists.after.versions).compactMap(\.from)
    return all(from: start, changing: days) { day in lists.map { $0.prices(on: day) } }
  }
}

extension PriceMove {
  /// Every price that differs, in the order of the file; one that differs by something else on a
  /// later day is told once for each.
  ///
  /// - Complexity: O(items² × dated changes).
  static func all(
    over periods: [PricePeriod<Change<Prices>>], of lists: Change<PriceList>
  ) -> [PriceMove] {
    let before = lists.before.base.pricedItems
    let known = Set(before)
    let items = before + lists.after.base.pricedItems.filter { !known.contains($0) }
    return items.flatMap { moves(of: $0, over: periods) }
  }

  private static func moves(
    of item: PricedItem, over periods: [PricePeriod<Change<Prices>>]
  ) -> [PriceMove] {
    var moves: [PriceMove] = []
    for period in periods {
      let price = period.content.map { $0.price(of: item) }
      if let last = moves.last, last.price == price {
        moves[moves.count - 1].until = period.until.map { $0 + 1 }
      } else {
        moves.append(
          PriceMove(
            item: item, price: price, from: period.from, until: period.until.map { $0 + 1 }))
      }
    }
    return moves.filter { !$0.price.isNone }.dropping(whatIsNotYetSold)
  }

  /// Whether an item is new, and nobody can buy it yet.
  private static func whatIsNotYetSold(_ move: PriceMove, then next: PriceMove?) -> Bool {
    move.price.before == nil && move.price.after == .onRequest && next?.price.after?.amount != nil
  }
}

extension [PriceMove] {
  /// Without those that a rule drops because of the one that follows.
  fileprivate func dropping(_ isDropped: (PriceMove, PriceMove?) -> Bool) -> [PriceMove] {
    indices.filter { !isDropped(self[$0], $0 + 1 < count ? self[$0 + 1] : nil) }.map { self[$0] }
  }
}

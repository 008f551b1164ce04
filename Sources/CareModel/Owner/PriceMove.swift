/// A price that a change moves, and over which days.
public struct PriceMove: Hashable, Sendable {
  /// Whose price.
  public let item: PricedItem
  /// The price; `nil` where the list has no such item.
  public let price: Change<Price?>
  /// From which day on; `nil` from the first day that is looked at.
  public let from: Day?
  /// Up to which day, which is not included any more; `nil` if it stays so.
  public let until: Day?
}

/// The days on which a price may be another than on the day before, in two lists.
struct Epochs {
  let lists: Change<PriceList>
  /// The first day that is looked at, and every later day of a dated change in either list.
  let days: [Day]

  init(of lists: Change<PriceList>, from start: Day) {
    self.lists = lists
    let later = (lists.before.versions + lists.after.versions).compactMap(\.from)
      .filter { $0 > start }
    days = [start] + Set(later).sorted()
  }

  /// The prices on each of the days.
  var prices: [Change<Prices>] {
    days.map { day in lists.map { $0.prices(on: day) } }
  }
}

extension PriceMove {
  /// Every price that differs, in the order of the file; one that differs by something else on a
  /// later day is told once for each.
  ///
  /// - Complexity: O(items² × dated changes).
  static func all(over epochs: Epochs) -> [PriceMove] {
    let prices = epochs.prices
    let before = epochs.lists.before.base.pricedItems
    let known = Set(before)
    let items = before + epochs.lists.after.base.pricedItems.filter { !known.contains($0) }
    return items.flatMap { moves(of: $0, prices, epochs.days) }
  }

  private static func moves(
    of item: PricedItem, _ prices: [Change<Prices>], _ days: [Day]
  ) -> [PriceMove] {
    var moves: [PriceMove] = []
    var open: (from: Int, price: Change<Price?>)?
    let close = { (end: Int) in
      guard let span = open, !span.price.isNone else { return }
      moves.append(
        PriceMove(
          item: item, price: span.price, from: span.from == 0 ? nil : days[span.from],
          until: end == days.count ? nil : days[end]))
    }
    for (index, both) in prices.enumerated() {
      let price = both.map { $0.price(of: item) }
      guard open?.price != price else { continue }
      close(index)
      open = (index, price)
    }
    close(days.count)
    return moves
  }
}

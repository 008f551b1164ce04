internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

extension Record {
  /// The list `forgotten`: prices that stayed, and what their discounts become.
  ///
  /// Amounts have so many decimals, shares four.
  static func forgotten(_ all: [Forgotten], from start: Day, decimals: Int) -> Record {
    .list(all.map { forgotten($0, from: start, decimals: decimals) })
  }

  private static func forgotten(_ one: Forgotten, from start: Day, decimals: Int) -> Record {
    let amount = { (amount: Amount) in Record.decimal(amount.minor, decimals: decimals) }
    let singles = one.single.map { $0.map { amount($0 * one.sessions) } ?? .text("on request") }
    let discounts = one.discount.map { share in
      share.map { Record.decimal($0.rounded(decimals: 4), decimals: 4) } ?? .null
    }
    return .object([
      ("path", .text(one.item.path.description)),
      ("service", .text(one.service.text)),
      ("from", .text((one.from ?? start).description)),
      ("priceBefore", amount(one.price.before)),
      ("price", amount(one.price.after)),
      ("sessions", .count(one.sessions)),
      ("singlesBefore", singles.before),
      ("singlesAfter", singles.after),
      ("discountBefore", discounts.before),
      ("discountAfter", discounts.after),
      ("keepingDiscount", one.keepingDiscount.map(amount) ?? .null),
    ])
  }
}

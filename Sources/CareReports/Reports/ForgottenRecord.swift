internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

extension Record {
  /// The list `forgotten`: prices that stayed, and what their discounts become.
  ///
  /// Amounts have the currency's decimals, shares four.
  static func forgotten(_ all: [Forgotten], from start: Day, of currency: Currency) -> Record {
    .list(all.map { forgotten($0, from: start, of: currency) })
  }

  private static func forgotten(_ one: Forgotten, from start: Day, of currency: Currency) -> Record
  {
    let amount = { (amount: Amount?) in Record.amount(amount, of: currency) }
    let singles = one.single.map { $0.map { amount($0 * one.sessions) } ?? .text("on request") }
    let discounts = one.discount.map(Record.share)
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
      ("keepingDiscount", amount(one.keepingDiscount)),
    ])
  }
}

/// An amount that a client hands over, and the rate of the tax that it holds.
struct Receipt: Hashable, Sendable {
  /// When.
  let day: Day
  /// How much, tax included, whoever added it.
  let amount: Amount
  /// The rate, on the price without it; 0 % where there is no tax.
  let tax: Percentage

  /// An amount for services, which share their tax, by the prices of its day; for an extra, of none.
  init(_ amount: Amount, for services: [Ref<Service>], on day: Day, in list: PriceList) {
    self.amount = amount
    self.day = day
    tax = list.prices(on: day).tax(on: services)?.percent ?? .none
  }
}

extension Statement {
  /// All payments, with the tax in them.
  func receipts(in list: PriceList) -> [Receipt] {
    payments.map { payment in
      let prices = list.prices(on: payment.day)
      let services: [Ref<Service>] =
        switch payment.subject {
        case .single(let service): [service]
        case .extra: []
        case .package(let package): prices.packages[package].covers
        case .fee(let membership): prices.memberships[membership].covers
        }
      return Receipt(payment.amount, for: services, on: payment.day, in: list)
    }
  }
}

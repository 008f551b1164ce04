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

/// What a practice takes in from a client on average over all outcomes, by the rate of the tax in it.
///
/// What an insurance pays back is between it and the client.
package struct Takings: Sendable {
  /// The means, tax included, in the currency's smallest unit, exact; by rate.
  package let means: [Percentage: Fraction]

  /// The means of what is handed over in each outcome; of at least one.
  init(_ outcomes: [(receipts: [Receipt], weight: Int128)]) {
    var sums: [Percentage: Int128] = [:]
    for (receipts, weight) in outcomes {
      for receipt in receipts {
        sums[receipt.tax, default: 0] += Int128(receipt.amount.minor) * weight
      }
    }
    let whole = outcomes.reduce(Int128(0)) { $0 + $1.weight }
    means = sums.mapValues { Fraction($0, over: whole) }
  }

  /// What is handed over by a statement.
  package init(of statement: Statement, in list: PriceList) {
    self.init([(statement.receipts(in: list), 1)])
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

extension Evaluation {
  /// What a practice takes in from clients of a plan who pay by its best rule.
  func takings(of expected: Expected, plan: Plan) throws(CostingError) -> Takings {
    guard let paths = expected.paths else {
      return Takings(
        of: try costing.statement(
          of: expected.outcomes[0].schedule, plan: plan.name, offers: offers(for: plan)),
        in: list)
    }
    return Takings(
      zip(expected.outcomes, paths).map { outcome, path in
        (PathLedger(path, by: costing, over: question.horizon).receipts, outcome.weight)
      })
  }
}

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

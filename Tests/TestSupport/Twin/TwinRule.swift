package import CareModel

/// The best rule of payment, found by trying every rule there is: §4.6 of the design, word by word.
///
/// What will come is not known: outcomes with the same visits so far, those of the day included, are
/// paid alike. With a single outcome all is known, and the rule is the cheapest way of §4.3. Nothing is
/// cut off; only what has been worked out once is not worked out again.
package struct TwinRule {
  /// One way in which a course can go.
  package struct Outcome {
    /// In the order of their days.
    package let visits: [Visit]
    /// Positive.
    package let weight: Int128

    package init(visits: [Visit], weight: Int128 = 1) {
      self.visits = visits
      self.weight = weight
    }
  }

  /// Over all outcomes, by their weights.
  package let merit: TwinMerit
  /// The steps taken, as ranks among equally good ones, for each outcome from the first visit on.
  package let steps: [[Int]]
  /// For each outcome what is paid, and what is paid back, in order.
  package let payments: [[TwinPayment]]
  package let weights: [Int128]

  /// - Returns: `nil` if no rule will do, for prices that are on request.
  package init?(
    for outcomes: [Outcome], asking question: Question, offers: OfferChoice = .all,
    in list: PriceList
  ) {
    let till = TwinTill(question, offers: offers, in: list)
    guard let start = till.start else { return nil }
    var search = TwinSearch(outcomes, till: till, end: question.horizon.end)
    guard let merit = search.best(from: start) else { return nil }
    self.merit = merit
    weights = outcomes.map(\.weight)
    let traces = search.traces(from: start)
    steps = traces.map(\.ranks)
    payments = traces.map(\.payments)
  }

  /// The sum of the weights.
  package var weight: Int128 { weights.reduce(0, +) }

  /// What each outcome costs under the rule.
  package var costs: [Int] { payments.map { $0.reduce(0) { $0 + $1.amount } } }

  /// What each outcome brings back.
  package var refunds: [Int] {
    payments.map { $0.reduce(0) { $0 - ($1.subject == .refund ? $1.amount : 0) } }
  }
}

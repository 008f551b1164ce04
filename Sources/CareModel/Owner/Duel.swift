/// Which costs of two plans are held against each other.
public enum CostMeasure: String, CaseIterable, Sendable {
  /// Those of all going as planned.
  case planned
  /// The means over all outcomes, each rounded to the currency's smallest unit, as they are shown.
  case expected
}

/// What a plan, and the one it is held against, cost under one list.
public struct Duel: Hashable, Sendable {
  /// The plan's cost.
  public let own: Amount
  /// The cost of the plan it is held against.
  public let other: Amount

  /// The plan's cost minus the other's.
  public var difference: Amount { own - other }
  /// The verdict: whether the plan costs no more.
  public var costsNoMore: Bool { own <= other }

  init(own: Amount, other: Amount) {
    self.own = own
    self.other = other
  }

  /// Holds a plan against the one that a question names.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - question: Whom it is held against, for whom, over which time.
  ///   - list: The list that both are paid by.
  ///   - measure: Which costs; `expected` falls back to what is planned where there is no mean.
  /// - Throws: ``CostingError`` if one of them cannot be paid for.
  /// - Complexity: That of ``Costing/cost(of:plan:)`` for both, and for `expected` for each outcome.
  public init(
    _ plan: Ref<Plan>, _ question: Question, in list: PriceList, by measure: CostMeasure
  ) throws(CostingError) {
    var evaluation = try Evaluation(question, in: list)
    let plans = (own: list.plans[plan], other: evaluation.other)
    if measure == .expected, let own = try evaluation.expected(of: plans.own),
      let other = try evaluation.expected(of: plans.other)
    {
      self.init(
        own: Amount(rounding: own.cost),
        other: Amount(rounding: other.cost))
      return
    }
    self.init(
      own: try evaluation.cost(of: evaluation.schedule(of: plans.own), plan: plans.own),
      other: try evaluation.cost(of: evaluation.schedule(of: plans.other), plan: plans.other))
  }

  /// The measure that says most: the means, unless all is certain or there are none.
  ///
  /// - Throws: As ``init(_:_:in:by:)``.
  public static func measure(
    for plan: Ref<Plan>, _ question: Question, in list: PriceList
  ) throws(CostingError) -> CostMeasure {
    var question = question
    question.plans = [plan]
    let comparison = try Comparison(question, in: list, points: [])
    guard let compared = comparison.plans.first, compared.expected != nil,
      comparison.expectedOfOther != nil
    else { return .planned }
    return comparison.isUncertain(compared) ? .expected : .planned
  }
}

public import CareModel

/// What a plan, and the one it is held against, cost under one list.
public struct CostPair: Hashable, Sendable {
  /// The plan's cost.
  public let own: Amount
  /// The cost of the plan it is held against.
  public let other: Amount

  /// The plan's cost minus the other's.
  public var difference: Amount { own - other }
  /// Whether the plan costs no more.
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
    var figures = try Figures(question, in: list)
    let plans = (own: list.plans[plan], other: list.plans[question.against])
    if measure == .expected, let own = try figures.expectedCost(of: plans.own),
      let other = try figures.expectedCost(of: plans.other)
    {
      self.init(own: own, other: other)
      return
    }
    self.init(own: try figures.cost(of: plans.own), other: try figures.cost(of: plans.other))
  }
}

/// The figures of one plan as planned: all that its own statement tells.
package struct PlanFigures: Sendable {
  /// The least that its visits cost.
  package let cost: Amount
  /// The same paid singly; `nil` if some price is on request.
  package let listCost: Amount?
  /// How many visits.
  package let visits: Int
  /// Days within the horizon on which the client is comfortable.
  package let comfortableDays: Int
  /// Sessions that are paid for and not used.
  package let unusedSessions: Int
}

/// What a plan comes to on average over its outcomes, paid for without knowing them.
package struct AverageFigures: Sendable {
  /// In the currency's smallest unit, exact.
  package let cost: Fraction
  /// What the practice takes in: what is paid, before anything comes back.
  package let takings: Takings
  /// How many visits, exact.
  package let visits: Fraction
  /// The time in treatment, exact, in minutes; `nil` if the list does not say how long a session lasts.
  package let minutes: Fraction?

  /// These figures.
  package init(cost: Fraction, takings: Takings, visits: Fraction, minutes: Fraction?) {
    self.cost = cost
    self.takings = takings
    self.visits = visits
    self.minutes = minutes
  }
}

/// Figures of single plans, for those who ask for so many that a whole comparison would be waste.
package struct Figures {
  private var evaluation: Evaluation

  /// Prepares to answer a question.
  ///
  /// - Throws: ``CostingError`` as ``Comparison`` does.
  package init(_ question: Question, in list: PriceList) throws(CostingError) {
    evaluation = try Evaluation(question, in: list)
  }

  /// What a plan costs as planned.
  package mutating func cost(of plan: Plan) throws(CostingError) -> Amount {
    try evaluation.cost(of: evaluation.schedule(of: plan), plan: plan)
  }

  /// All that a plan's statement tells.
  package mutating func planned(_ plan: Plan) throws(CostingError) -> PlanFigures {
    let statement = try evaluation.statement(of: plan)
    return PlanFigures(
      cost: statement.cost, listCost: statement.listCost, visits: statement.visits.count,
      comfortableDays: statement.schedule.comfortableDays(
        reliefDays: evaluation.complaint.reliefDays),
      unusedSessions: statement.unusedSessions)
  }

  /// When a plan has cost no more than the one it is held against, as planned.
  package mutating func breakEven(of plan: Plan) throws(CostingError) -> BreakEven {
    try standing(of: plan).breakEven
  }

  /// The same with the statements that it follows from: the plan's, then the other's.
  package mutating func standing(
    of plan: Plan
  ) throws(CostingError) -> (breakEven: BreakEven, statements: [Statement]) {
    let own = try evaluation.statement(of: plan)
    let other = try evaluation.statement(of: evaluation.other)
    return (BreakEven(of: own, against: other), [own, other])
  }

  /// What a plan costs on average over its outcomes, to the smallest unit; `nil` as
  /// ``ComparedPlan/expected``.
  package mutating func expectedCost(of plan: Plan) throws(CostingError) -> Amount? {
    try evaluation.mean(of: plan).map(Amount.init(rounding:))
  }

  /// What a plan comes to on average over its outcomes; `nil` as ``ComparedPlan/expected``.
  package mutating func average(of plan: Plan) throws(CostingError) -> AverageFigures? {
    guard let expected = try evaluation.expected(of: plan) else { return nil }
    return AverageFigures(
      cost: expected.cost, takings: try evaluation.takings(of: expected, plan: plan),
      visits: expected.visits, minutes: minutes(of: expected.outcomes))
  }

  private func minutes(of outcomes: [PlanOutcomes.Case]) -> Fraction? {
    var (sum, weight) = (Int128(0), Int128(0))
    for outcome in outcomes {
      for visit in outcome.schedule.visits {
        let service = evaluation.list.prices(on: visit.day).services[visit.service]
        guard let minutes = service.minutes else { return nil }
        sum += Int128(minutes) * outcome.weight
      }
      weight += outcome.weight
    }
    return Fraction(sum, over: weight)
  }
}

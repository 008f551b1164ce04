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

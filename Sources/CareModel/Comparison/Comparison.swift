/// Statements side by side, with their differences.
public struct Comparison: Sendable {
  /// The list that the plans are paid by.
  public let list: PriceList
  /// What was asked.
  public let question: Question
  /// In the order of the question's plans.
  public let plans: [ComparedPlan]
  /// The plan that the others are held against, over all its outcomes, whether it is shown or not.
  public let expectedOfOther: Expected?
  /// What the plan that the others are held against costs as planned.
  public let costOfOther: Amount
  /// Who pays, and by which prices.
  let costing: Costing

  /// Whether what a plan, or the one it is held against, comes to differs from what is planned: in
  /// some outcome, or in the only one that is left.
  public func isUncertain(_ plan: ComparedPlan) -> Bool {
    guard let expected = plan.expected, let expectedOfOther else { return true }
    return !expected.isCertainly(plan.statement.cost) || !expectedOfOther.isCertainly(costOfOther)
  }

  /// How much more a plan costs on average than the one it is held against, in the currency's smallest
  /// unit; `nil` for that plan itself, or where no mean is told.
  public func averageDifference(of plan: ComparedPlan) -> Fraction? {
    guard plan.against != nil, let own = plan.expected, let other = expectedOfOther else {
      return nil
    }
    return own.cost - other.cost
  }

  /// Compares the plans of a question.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - list: The list that the plans are paid by.
  ///   - points: The assumptions whose tipping points are wanted.
  /// - Throws: ``CostingError`` if one of the plans cannot be paid for.
  /// - Complexity: That of ``Costing/statement(of:plan:offers:)`` for each plan, each of its outcomes, and
  ///   each value that is tried for a tipping point.
  public init(
    _ question: Question, in list: PriceList, points: Set<Assumption> = Set(Assumption.allCases)
  ) throws(CostingError) {
    try self.init(question, in: list, points: points, mostWork: Effort.mostForAll)
  }

  /// Compares the plans of a question, and does so much work for the tipping points of all of them.
  init(
    _ question: Question, in list: PriceList, points: Set<Assumption>, mostWork: Int
  ) throws(CostingError) {
    var evaluation = try Evaluation(question, in: list)
    let other = try evaluation.statement(of: evaluation.other)
    let otherExpected = try evaluation.expected(of: evaluation.other)
    var plans: [ComparedPlan] = []
    var left = mostWork
    for ref in question.plans {
      let share = Effort.share(of: left, among: question.plans.count - plans.count)
      evaluation.beginPlan()
      let plan = list.plans[ref]
      let isOther = ref == question.against
      let own = isOther ? other : try evaluation.statement(of: plan)
      let expected = isOther ? otherExpected : try evaluation.expected(of: plan)
      let against =
        try isOther
        ? nil
        : Self.against(
          &evaluation, plan, (own, expected), (other, otherExpected), points, share)
      left -= evaluation.work
      plans.append(
        ComparedPlan(
          plan: ref, statement: own, costBy: Self.costBy(own),
          comfortableDays: own.schedule.comfortableDays(
            reliefDays: evaluation.complaint.reliefDays),
          expected: expected, against: against))
    }
    self.plans = plans
    expectedOfOther = otherExpected
    costOfOther = other.cost
    costing = evaluation.costing
    self.list = list
    self.question = question
  }

  private static func against(
    _ evaluation: inout Evaluation, _ plan: Plan, _ own: (Statement, Expected?),
    _ other: (Statement, Expected?), _ points: Set<Assumption>, _ mostWork: Int
  ) throws(CostingError) -> ComparedPlan.Against {
    var scan = TippingScan(
      evaluation: evaluation, plan: plan, expected: own.1,
      cost: own.1?.cost ?? Fraction(own.0.cost), otherCost: other.1?.cost ?? Fraction(other.0.cost),
      otherStatement: other.0, mostWork: mostWork)
    let tipping = try scan.points(points)
    evaluation = scan.evaluation
    let chance = own.1.flatMap { expected in other.1.map { expected.chanceCheaper(than: $0) } }
    return .init(
      difference: own.0.cost - other.0.cost, breakEven: BreakEven(of: own.0, against: other.0),
      tippingPoints: tipping, chanceCheaper: chance)
  }

  private static func costBy(_ statement: Statement) -> [ComparedPlan.CostBy] {
    let horizon = statement.schedule.horizon
    let months = [1, 3, 6, 12, 24, 36, 60, 120].map { Interval(months: $0) }
    let within = months.filter { horizon.start.adding($0) < horizon.end }
    return (within + [horizon.length]).map { after in
      let day = horizon.start.adding(after)
      return .init(after: after, day: day, cost: statement.cost(before: day))
    }
  }
}

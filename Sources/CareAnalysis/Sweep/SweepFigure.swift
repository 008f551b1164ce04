package import CareModel
package import PriceListFormat

/// What came of one combination of values for one plan.
package struct SweepEntry: Sendable {
  /// What the plan costs; `nil` if it cannot be told, or was not asked for.
  package let cost: Amount?
  /// One for each of the figure's measures.
  package let values: [SweepValue]
  /// Why it cannot be told.
  package let fault: AnalysisError?

  init(cost: Amount?, values: [SweepValue]) {
    self.cost = cost
    self.values = values
    fault = nil
  }

  /// Nothing but why so many measures cannot be told.
  init(_ fault: AnalysisError, measures: Int) {
    cost = nil
    values = Array(repeating: .absent, count: measures)
    self.fault = fault
  }
}

/// Figures of one plan that are worked out together, and the values that they depend on.
package struct SweepFigure: Sendable {
  package let plan: ID
  package let source: SweepMeasure.Source
  package let measures: [SweepMeasure]
  /// The dimensions of the grid that make a difference.
  package let projection: GridProjection
  /// Whether some value changes what refers to what.
  package let isOpaque: Bool

  /// The figures that these measures take, plan by plan.
  package static func all(
    for measures: [SweepMeasure], of question: Question, in list: PriceList,
    along paths: [Path], _ grid: Grid
  ) -> [SweepFigure] {
    let reach = Dependencies(
      paths, in: list, question: question, countsDays: measures.contains(.comfortableDays))
    let needsCosts = measures.contains { $0.source == .row }
    return question.sweptPlans.flatMap { ref in
      [SweepMeasure.Source.planned, .expected, .against].compactMap { source in
        let own = measures.filter { $0.source == source }
        guard !own.isEmpty || needsCosts && source == .planned else { return nil }
        guard source != .against || ref != question.against else { return nil }
        let dimensions = paths.indices.filter {
          reach.touches(source, of: list.plans[ref], by: paths[$0])
        }
        return SweepFigure(
          plan: list.plans[ref].id, source: source, measures: own,
          projection: grid.projection(dimensions),
          isOpaque: reach.isOpaque)
      }
    }
  }

  /// The figures in a list.
  func entry(
    in list: PriceList, asking question: Question
  ) throws(AnalysisError) -> SweepEntry {
    guard let ref = list.plans.ref(plan) else { throw .noSuchPlan(plan) }
    var question = question
    question.plans = [ref]
    return try AnalysisError.costing { () throws(CostingError) in
      switch source {
      case .planned: try planned(list.plans[ref], question, list)
      case .expected: try expected(list.plans[ref], question, list)
      default: try against(question, list)
      }
    }
  }

  private func expected(
    _ plan: Plan, _ question: Question, _ list: PriceList
  ) throws(CostingError) -> SweepEntry {
    var figures = try Figures(question, in: list)
    let cost = try figures.expectedCost(of: plan)
    return SweepEntry(cost: nil, values: [cost.map { .amount($0) } ?? .absent])
  }

  private func planned(
    _ plan: Plan, _ question: Question, _ list: PriceList
  ) throws(CostingError) -> SweepEntry {
    var figures = try Figures(question, in: list)
    guard measures.contains(where: { $0 != .cost }) else {
      let cost = try figures.cost(of: plan)
      return SweepEntry(cost: cost, values: measures.map { _ in .amount(cost) })
    }
    let planned = try figures.planned(plan)
    return SweepEntry(cost: planned.cost, values: measures.map { $0.value(of: planned) })
  }

  private func against(
    _ question: Question, _ list: PriceList
  ) throws(CostingError) -> SweepEntry {
    let comparison = try Comparison(
      question, in: list, points: Set(measures.compactMap(\.assumption)))
    return SweepEntry(cost: nil, values: measures.map { $0.value(of: comparison.plans[0]) })
  }
}

extension Question {
  /// The plans, with the one they are held against, each once.
  var sweptPlans: [Ref<Plan>] {
    plans.contains(against) ? plans : plans + [against]
  }
}

extension Dependencies {
  /// Whether a value may change such a figure of a plan.
  fileprivate func touches(
    _ source: SweepMeasure.Source, of plan: Plan, by path: Path
  ) -> Bool {
    switch source {
    case .planned: touchesPlanned(plan, by: path)
    case .expected: touchesOutcomes(of: plan, by: path)
    default: touchesStanding(of: plan, by: path)
    }
  }
}

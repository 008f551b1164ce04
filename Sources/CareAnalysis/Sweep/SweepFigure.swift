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

/// Figures of one plan, or of the practice, that are worked out together, and the values that they depend on.
package struct SweepFigure: Sendable {
  /// The plan; `nil` for the practice.
  package let plan: ID?
  package let source: SweepMeasure.Source
  package let measures: [SweepMeasure]
  /// The dimensions of the grid that make a difference.
  package let projection: GridProjection
  /// Whether some value changes what refers to what.
  package let isOpaque: Bool
  /// Whose clients they are of; `nil` for figures of a plan.
  private let practice: VariedPractice?

  private init(
    plan: ID?, source: SweepMeasure.Source, measures: [SweepMeasure], projection: GridProjection,
    isOpaque: Bool, practice: VariedPractice? = nil
  ) {
    self.plan = plan
    self.source = source
    self.measures = measures
    self.projection = projection
    self.isOpaque = isOpaque
    self.practice = practice
  }

  /// The figures that these measures take: plan by plan, then those of a practice.
  package static func all(
    for measures: [SweepMeasure], of question: Question, in list: PriceList, practice: Practice?,
    along paths: [Path], _ grid: Grid
  ) -> [SweepFigure] {
    let reach = Dependencies(
      paths, in: list, question: question, countsDays: measures.contains(.comfortableDays))
    let needed = Set(measures.compactMap(\.costsOfPlans))
    let ofPlans = question.sweptPlans.flatMap { ref in
      [SweepMeasure.Source.planned, .expected, .against].compactMap { source -> SweepFigure? in
        let own = measures.filter { $0.source == source }
        guard !own.isEmpty || needed.contains(source) else { return nil }
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
    return ofPlans
      + ofPractice(practice, measures, reach, along: paths, grid)
  }

  /// The figures of a practice; none if it is not asked about, or not known.
  private static func ofPractice(
    _ practice: Practice?, _ measures: [SweepMeasure], _ reach: Dependencies, along paths: [Path],
    _ grid: Grid
  ) -> [SweepFigure] {
    let own = measures.filter { $0.source == .practice }
    guard let practice, !own.isEmpty else { return [] }
    let varied = VariedPractice(
      practice, along: paths, in: reach.list, over: reach.question.horizon)
    return [
      SweepFigure(
        plan: nil, source: .practice, measures: own,
        projection: grid.projection(Array(paths.indices)), isOpaque: reach.isOpaque,
        practice: varied)
    ]
  }

  /// The figures in a list.
  func entry(
    in list: PriceList, asking question: Question
  ) throws(AnalysisError) -> SweepEntry {
    if let practice { return try entry(of: practice, in: list, over: question.horizon) }
    guard let plan, let ref = list.plans.ref(plan) else {
      throw .noSuchPlan(plan ?? list.plans[question.against].id)
    }
    var question = question
    question.plans = [ref]
    return try AnalysisError.costing { () throws(CostingError) in
      switch source {
      case .planned: try planned(list.plans[ref], question, list)
      case .expected: try expected(list.plans[ref], question, list)
      default: try against(list.plans[ref], question, list)
      }
    }
  }

  private func entry(
    of varied: VariedPractice, in list: PriceList, over horizon: Horizon
  ) throws(AnalysisError) -> SweepEntry {
    let income = try varied.income(in: list, over: horizon).total
    return SweepEntry(
      cost: nil,
      values: measures.map { $0.value(of: income, varied.practice, over: horizon) })
  }

  private func expected(
    _ plan: Plan, _ question: Question, _ list: PriceList
  ) throws(CostingError) -> SweepEntry {
    var figures = try Figures(question, in: list)
    let cost = try figures.expectedCost(of: plan)
    return SweepEntry(
      cost: cost, values: measures.map { _ in cost.map { .amount($0) } ?? .absent })
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
    _ plan: Plan, _ question: Question, _ list: PriceList
  ) throws(CostingError) -> SweepEntry {
    guard measures.contains(where: { $0 != .breakEven }) else {
      var figures = try Figures(question, in: list)
      let day = try figures.breakEven(of: plan)
      return SweepEntry(cost: nil, values: measures.map { _ in SweepValue(day) })
    }
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

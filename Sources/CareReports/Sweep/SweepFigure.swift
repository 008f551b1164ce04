internal import CareModel
internal import PriceListFormat

/// What came of one combination of values for one plan.
struct SweepEntry: Sendable {
  /// What the plan costs; `nil` if it cannot be told, or was not asked for.
  let cost: Amount?
  /// One cell for each of the figure's measures.
  let cells: [Cell]
  /// Why it cannot be told.
  let fault: String?
}

/// Figures of one plan that are worked out together, and the values that they depend on.
struct SweepFigure: Sendable {
  let plan: ID
  let source: SweepMeasure.Source
  let measures: [SweepMeasure]
  /// The dimensions of the grid that make a difference.
  let face: GridFace
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
          plan: list.plans[ref].id, source: source, measures: own, face: grid.face(dimensions),
          isOpaque: reach.isOpaque)
      }
    }
  }

  /// The figures in a list.
  func entry(in list: PriceList, asking question: Question) throws -> SweepEntry {
    guard let ref = list.plans.ref(plan) else {
      return SweepEntry(
        cost: nil, cells: measures.map { _ in .absent }, fault: "there is no plan '\(plan)'")
    }
    var question = question
    question.plans = [ref]
    switch source {
    case .planned: return try planned(list.plans[ref], question, list)
    case .expected:
      var figures = try Figures(question, in: list)
      let cost = try figures.expectedCost(of: list.plans[ref])
      return SweepEntry(cost: nil, cells: [cost.map { .amount($0) } ?? .absent], fault: nil)
    default: return try against(question, list)
    }
  }

  private func planned(
    _ plan: Plan, _ question: Question, _ list: PriceList
  ) throws(CostingError) -> SweepEntry {
    var figures = try Figures(question, in: list)
    guard measures.contains(where: { $0 != .cost }) else {
      let cost = try figures.cost(of: plan)
      return SweepEntry(cost: cost, cells: measures.map { _ in .amount(cost) }, fault: nil)
    }
    let planned = try figures.planned(plan)
    let cells = measures.map { measure -> Cell in
      switch measure {
      case .listCost: planned.listCost.map { .amount($0) } ?? .onRequest
      case .visits: .count(planned.visits)
      case .comfortableDays: .count(planned.comfortableDays)
      case .unusedSessions: .count(planned.unusedSessions)
      default: .amount(planned.cost)
      }
    }
    return SweepEntry(cost: planned.cost, cells: cells, fault: nil)
  }

  private func against(
    _ question: Question, _ list: PriceList
  ) throws(CostingError) -> SweepEntry {
    let comparison = try Comparison(
      question, in: list, points: Set(measures.compactMap(\.assumption)))
    let subject = Figure.Subject(plan: comparison.plans[0], comparison: comparison)
    let cells = measures.map { Figure.measured(by: $0)?.value(subject).cell ?? .absent }
    return SweepEntry(cost: nil, cells: cells, fault: nil)
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

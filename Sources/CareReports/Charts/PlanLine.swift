internal import CareModel

/// What is drawn of one plan: what its clients have paid so far, as steps.
struct PlanLine {
  /// An amount that holds from a day on.
  struct Step: Hashable {
    let day: Day
    let amount: Amount
  }

  /// What is said where the line ends: the plan's name, then what it costs.
  let words: [String]
  /// The thick line: the average, or what is planned where nothing else may happen.
  let main: [Step]
  /// The thin line, as planned; empty where ``main`` is that.
  let planned: [Step]
  /// What one client in ten has not exceeded; empty where all is certain.
  let low: [Step]
  /// What nine clients in ten have not exceeded; empty where all is certain.
  let high: [Step]

  /// Where the thick line ends.
  var end: Amount { main.last?.amount ?? .zero }
  /// Whether it has a band around it.
  var isUncertain: Bool { !high.isEmpty }
  /// The most that any of the lines comes to on the way.
  var most: Amount { (main + planned + high).map(\.amount).max() ?? .zero }

  /// The line of a plan in a comparison.
  init(_ plan: ComparedPlan, of comparison: Comparison, phrases: Phrases) {
    let name = comparison.list.plans[plan.plan].name.visible
    let asPlanned = Self.steps(of: plan.statement.flows)
    let cost = phrases.style.amount(plan.statement.cost)
    guard let expected = plan.expected, !expected.isCertainly(plan.statement.cost),
      let soFar = comparison.costSoFar(of: plan)
    else {
      words = [name, cost]
      main = asPlanned
      (planned, low, high) = ([], [], [])
      return
    }
    let average = phrases.style.amount(Amount(rounding: expected.cost))
    words = [name, phrases.texts.onAverage(average), phrases.texts.asPlanned(cost)]
    main = soFar.steps.map { Step(day: $0.day, amount: $0.mean) }
    planned = asPlanned
    low = soFar.steps.map { Step(day: $0.day, amount: $0.p10) }
    high = soFar.steps.map { Step(day: $0.day, amount: $0.p90) }
  }

  /// Payments of one day are one step.
  private static func steps(of flows: [Flow]) -> [Step] {
    var paid = Amount.zero
    return flows.reduce(into: []) { steps, flow in
      paid += flow.amount
      if steps.last?.day == flow.day { steps.removeLast() }
      steps.append(Step(day: flow.day, amount: paid))
    }
  }
}

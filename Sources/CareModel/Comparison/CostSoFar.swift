/// What the clients of a plan have paid so far, day by day, over all outcomes, when they pay by the best
/// rule.
package struct CostSoFar: Sendable {
  /// What was paid by the end of a day, less what came back.
  package struct Step: Hashable, Sendable {
    /// The day; the amounts hold until the next step's.
    package let day: Day
    /// The mean, to the smallest unit.
    package let mean: Amount
    /// What one client in ten has not exceeded.
    package let p10: Amount
    /// What nine clients in ten have not exceeded.
    package let p90: Amount
  }

  /// In order of days; only those on which somebody pays, or is paid back.
  package let steps: [Step]

  /// Adds up what is paid in each outcome.
  ///
  /// - Parameter outcomes: What is paid, in no order, and how likely that is; at least one.
  /// - Complexity: O(days × outcomes log outcomes).
  init(_ outcomes: [(flows: [Flow], weight: Int128)]) {
    let paid = outcomes.map { outcome in
      Dictionary(outcome.flows.map { ($0.day, $0.amount) }, uniquingKeysWith: +)
    }
    var sums = outcomes.map { (value: 0, weight: $0.weight) }
    steps = Set(paid.flatMap(\.keys)).sorted().map { day in
      for place in sums.indices { sums[place].value += (paid[place][day] ?? .zero).minor }
      return Step(day: day, Distribution(sums))
    }
  }
}

extension CostSoFar.Step {
  fileprivate init(day: Day, _ costs: Distribution) {
    self.day = day
    mean = Amount(rounding: costs.mean)
    p10 = Amount(minor: costs.percentile(tenths: 1))
    p90 = Amount(minor: costs.percentile(tenths: 9))
  }
}

extension Comparison {
  /// What a plan's clients have paid so far, over all outcomes; `nil` where no mean is told.
  ///
  /// - Complexity: O(days × outcomes log outcomes), and that of a statement where one outcome is left.
  package func costSoFar(of plan: ComparedPlan) -> CostSoFar? {
    guard let expected = plan.expected else { return nil }
    guard let paths = expected.paths else { return certain(expected, of: plan) }
    return CostSoFar(
      zip(expected.outcomes, paths).map { outcome, path in
        (PathLedger(path, by: costing, over: question.horizon).flows, outcome.weight)
      })
  }

  /// The same where there is one outcome only, which is known beforehand.
  private func certain(_ expected: Expected, of plan: ComparedPlan) -> CostSoFar? {
    let outcome = expected.outcomes[0]
    guard outcome.schedule != plan.statement.schedule else {
      return CostSoFar([(plan.statement.flows, 1)])
    }
    let statement = try? costing.statement(
      of: outcome.schedule, plan: list.plans[plan.plan].name, offers: question.pay[plan.plan])
    return statement.map { CostSoFar([($0.flows, 1)]) }
  }
}

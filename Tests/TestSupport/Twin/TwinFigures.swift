package import CareModel

/// What a plan costs as planned and on average, by the twin.
package struct TwinFigures {
  /// If everything goes to plan, all of it known.
  package let planned: TwinRule
  /// Under the best rule.
  package let average: TwinRule
  /// The sum of what each outcome costs if it is known, by weight.
  package let known: Int128
  /// The sum if every visit is paid singly, but for what is in hand; `nil` for a price on request.
  package let singly: Int128?

  /// - Returns: `nil` for prices that are on request.
  /// - Throws: ``CostingError`` for more visits than a plan may have.
  package init?(_ plan: Ref<Plan>, asking question: Question, in list: PriceList) throws {
    let offers = question.pay[plan]
    func best(_ outcomes: [TwinRule.Outcome], _ offers: OfferChoice) -> TwinRule? {
      TwinRule(for: outcomes, asking: question, offers: offers, in: list)
    }
    let schedule = try Schedule(
      of: list.plans[plan], sessions: question.sessions(in: list), over: question.horizon)
    let outcomes = try TwinRule.Outcome.all(of: plan, asking: question, in: list)
    guard let planned = best([TwinRule.Outcome(visits: schedule.visits)], offers),
      let average = best(outcomes, offers)
    else { return nil }
    var known: Int128 = 0
    for outcome in outcomes {
      guard let rule = best([outcome], offers) else { return nil }
      known += rule.merit.cost
    }
    self.planned = planned
    self.average = average
    self.known = known
    singly = best(outcomes, .none)?.merit.cost
  }

  /// The smallest cost under the rule whose cumulative weight reaches so many tenths.
  package func percentile(tenths: Int128) -> Int? {
    var reached: Int128 = 0
    return zip(average.costs, average.weights).sorted { $0.0 < $1.0 }.first { _, weight in
      reached += weight
      return reached * 10 >= average.weight * tenths
    }?.0
  }
}

internal import CareModel
internal import PriceListFormat

/// What stands below a brief answer: a line for each plan.
struct BriefTable {
  let comparison: Comparison
  let set: [Override]
  let phrases: Phrases

  private var texts: any Texts { phrases.texts }
  private var list: PriceList { comparison.list }

  /// What each plan costs: on average, as planned and at worst where these differ.
  func table() -> Table {
    let isUncertain = comparison.plans.contains(where: comparison.isUncertain)
    let caption = phrases.caption(of: comparison)
    let basis = QuestionBasis(question: comparison.question, list: list, set: set).cells
    return Table(
      caption: caption,
      columns: [
        .machine("plan"), .init("name", caption), .init("visits", texts.visitsTitle),
        .init("cost", isUncertain ? texts.asPlanned : texts.paidInTheCheapestWay),
      ]
        + (isUncertain
          ? [
            .init("expectedCost", texts.onAverage),
            .init("costIfNotResolved", texts.ifItDoesNotHelp),
          ] : []) + basis.map { .machine($0.key) } + [.machine("phases")],
      rows: comparison.plans.map { plan in
        row(plan, isUncertain) + basis.map(\.cell) + [
          .phases(of: plan.plan, comparison.question, in: list)
        ]
      })
  }

  private func row(_ plan: ComparedPlan, _ isUncertain: Bool) -> [Cell] {
    let own = list.plans[plan.plan]
    let means = [plan.expected?.cost, plan.expected?.ifNotResolved].map { mean in
      mean.map { Cell.amount(Amount(rounding: $0)) } ?? .absent
    }
    return [
      .text(own.id.text), .text(own.name), .count(plan.statement.visits.count),
      .amount(plan.statement.cost),
    ] + (isUncertain ? means : [])
  }
}

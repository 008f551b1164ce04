internal import CareModel

/// What plans cost over all their outcomes: one plan a row, people see it turned.
struct OutcomesTable {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }

  private func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  /// `nil` if every plan comes to what is planned, whatever happens.
  func table() -> Table? {
    guard comparison.plans.contains(where: comparison.isUncertain) else { return nil }
    return Table(
      caption: pick("Over all outcomes", "Toutes issues confondues"), columns: columns,
      rows: comparison.plans.map { plan in
        [.text(list.plans[plan.plan].name), .amount(plan.statement.cost)] + cells(of: plan)
      }, isTurned: true)
  }

  private var columns: [Table.Column] {
    let other = phrases.quoted(list.plans[comparison.question.against].name)
    return [
      .init("name", pick("Plan", "Plan")),
      .init("planned", pick("As planned", "Comme prévu")),
      .init("expectedCost", pick("On average", "En moyenne")),
      .init("p10", pick("One client in ten pays at most", "Un client sur dix paie au plus")),
      .init("p90", pick("Nine in ten pay at most", "Neuf sur dix paient au plus")),
      .init(
        "chanceCheaper",
        pick("Chance to cost less than \(other)", "Probabilité de coûter moins que \(other)")),
    ]
  }

  private func cells(of plan: ComparedPlan) -> [Cell] {
    guard let expected = plan.expected else { return [.absent, .absent, .absent, .absent] }
    let chance = plan.against?.chanceCheaper.map {
      Cell.share(Percentage(millionths: $0.rounded(decimals: 3) * 1000))
    }
    return [
      .amount(Amount(rounding: expected.cost)), .amount(expected.p10),
      .amount(expected.p90), chance ?? .absent,
    ]
  }
}

internal import CareModel

/// What plans cost over all their outcomes: one plan a row, people see it turned.
struct OutcomesTable {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }

  private var texts: any Texts { phrases.texts }

  /// `nil` if every plan comes to what is planned, whatever happens.
  func table() -> Table? {
    guard comparison.plans.contains(where: comparison.isUncertain) else { return nil }
    return Table(
      caption: texts.overAllOutcomes, columns: columns,
      rows: comparison.plans.map { plan in
        [.text(list.plans[plan.plan].name), .amount(plan.statement.cost)] + cells(of: plan)
      }, isTurned: true)
  }

  private var columns: [Table.Column] {
    let other = phrases.quoted(comparison.question.against)
    return [
      .init("name", texts.plan),
      .init("planned", texts.asPlanned),
      .init("expectedCost", texts.onAverage),
      .init("p10", texts.oneInTenPaysAtMost),
      .init("p90", texts.nineInTenPayAtMost),
      .init(
        "chanceCheaper",
        texts.chanceToCostLess(than: other)),
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

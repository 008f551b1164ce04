internal import CareAnalysis
internal import CareModel

extension Figure {
  /// What a plan comes to over all its outcomes.
  static let overOutcomes: [Figure] = [
    .expected(
      "cost", key: "expectedCost", .amount,
      "The mean cost, each outcome weighted by its chance, paid by the best rule that does not know it.",
      measure: .expected
    ) { .mean($0.cost) }
    .read(in: .outcomes, as: { $0.texts.onAverage }),
    .expected(
      "costIfKnown", .amount,
      "The mean cost if each outcome were known and paid in its cheapest way."
    ) { .mean($0.costIfKnown) },
    .expected("costSingly", .amount, "The mean cost if every visit is paid singly.") {
      .mean($0.costSingly)
    },
    .expected(
      "costAsPlanned", .amount,
      "The cost if all goes to plan, paid by the rule, which does not know it."
    ) { .amount($0.costAsPlanned) },
    .expected(
      "comfortableDays", key: "expectedComfortableDays", .mean,
      "The mean number of comfortable days."
    ) { .rounded($0.comfortableDays, decimals: 2) },
    .expected("visits", key: "expectedVisits", .mean, "The mean number of visits.") {
      .rounded($0.visits, decimals: 2)
    },
    .expected("least", .amount, "The cost of the cheapest outcome.") { .amount($0.least) },
    .expected("p10", .amount, "The smallest cost that one client in ten does not exceed.") {
      .amount($0.p10)
    }
    .read(in: .outcomes, as: { $0.texts.oneInTenPaysAtMost }),
    .expected("p50", .amount, "The smallest cost that half of the clients do not exceed.") {
      .amount($0.p50)
    },
    .expected("p90", .amount, "The smallest cost that nine clients in ten do not exceed.") {
      .amount($0.p90)
    }
    .read(in: .outcomes, as: { $0.texts.nineInTenPayAtMost }),
    .expected("most", .amount, "The cost of the dearest outcome.") { .amount($0.most) },
    chanceCheaper,
    .expected(
      "costIfNotResolved", .amount, "The mean cost for those whom the plan does not help."
    ) { .mean($0.ifNotResolved) },
  ]

  /// Told of the plan against the other, and so absent for that other.
  private static let chanceCheaper = Figure(
    key: "chanceCheaper", name: "chanceCheaper", place: .expected, kind: .chance,
    meaning: "The chance to cost less than the plan that it is held against.",
    value: { .rounded($0.plan.against?.chanceCheaper, decimals: 4) }
  )
  .read(in: .outcomes, as: { $0.texts.chanceToCostLess(than: $0.other) }) { subject, _ in
    subject.plan.against?.chanceCheaper.map {
      .share(Percentage(millionths: $0.rounded(decimals: 3) * 1000))
    } ?? .absent
  }
}

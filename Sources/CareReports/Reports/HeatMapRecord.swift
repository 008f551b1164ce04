internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// A heat map for machines: every difference.
struct HeatMapRecord {
  /// What is told.
  let map: HeatMap
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// The sentences that answer.
  let answers: [String]
  /// Those that they rest on.
  let assumptions: [String]

  /// `differences` has a row for each value of `down`, with one for each value of `across`; `null`
  /// where the values do not go together.
  func record() -> Record {
    .object(
      Record.head(of: map.list, over: map.question.horizon) + [
        ("plan", .text(map.list.plans[map.plan].id.text)),
        ("against", .text(map.list.plans[map.against].id.text)),
      ] + Record.client(of: map.question, in: map.list) + [
        ("set", .set(set)),
        ("down", assumption(map.down)), ("across", assumption(map.across)),
        ("differences", .list(map.differences.map { .list($0.map(difference)) })),
      ] + Record.foot(answers: answers, assumptions: assumptions))
  }

  /// A path and all its values.
  private func assumption(_ variation: Variation) -> Record {
    .object([
      ("path", .text(variation.path.description)),
      ("values", .list(variation.values.map { .text($0) })),
    ])
  }

  /// A difference in cost; `null` where it cannot be told.
  private func difference(_ amount: Amount?) -> Record {
    amount.map { .decimal($0.minor, decimals: map.list.currency.decimals) } ?? .null
  }
}

internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// A heat map for machines: every difference, or every amount that is taken in.
struct HeatMapRecord {
  /// What is told.
  let map: HeatMap
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// The sentences that answer.
  let answers: [String]
  /// Those that they rest on.
  let assumptions: [String]

  /// `differences`, or `amounts`, has a row for each value of `down`, with one for each value of `across`; `null`
  /// where the values do not go together.
  func record() -> Record {
    .object(
      Record.head(of: map.list, over: map.question.horizon) + subject
        + Record.client(of: map.question, in: map.list) + [
          ("set", .set(set)),
          ("down", assumption(map.down)), ("across", assumption(map.across)),
          (figures, .list(rows.map { .list($0.map(amount)) })),
        ] + Record.foot(answers: answers, assumptions: assumptions))
  }

  /// A path and all its values.
  private func assumption(_ variation: Variation) -> Record {
    .object([
      ("path", .text(variation.path.description)),
      ("values", .list(variation.values.map { .text($0) })),
    ])
  }

  /// What the fields are of.
  private var subject: [(String, Record)] {
    switch map.subject {
    case .plans(let plan, let against, _):
      [
        ("plan", .text(map.list.plans[plan].id.text)),
        ("against", .text(map.list.plans[against].id.text)),
      ]
    case .practice(let measure, let today):
      [("measure", .text(measure.rawValue)), ("today", amount(today))]
    }
  }

  private var figures: String { if case .plans = map.subject { "differences" } else { "amounts" } }

  private var rows: [[Amount?]] {
    map.down.values.indices.map { row in
      map.across.values.indices.map { map.amount(row, $0) }
    }
  }

  /// An amount; `null` where it cannot be told.
  private func amount(_ amount: Amount?) -> Record { .amount(amount, of: map.list.currency) }
}

internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// Lines of a sweep for machines: every value.
struct SweepLineRecord {
  /// What is told.
  let line: SweepLine
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// The sentences that answer.
  let answers: [String]
  /// Those that they rest on.
  let assumptions: [String]

  /// `lines` has one for each plan, or one for the practice, with a number for each of `values`.
  func record() -> Record {
    .object(
      Record.head(of: line.list, over: line.question.horizon)
        + Record.client(of: line.question, in: line.list) + [
          ("set", .set(set)),
          ("measure", .text(line.measure.rawValue)),
          ("path", .text(line.variation.path.description)),
          ("values", .list(line.variation.values.map { .text($0) })),
          ("lines", .list(line.series.map(record))),
        ] + Record.foot(answers: answers, assumptions: assumptions))
  }

  private func record(_ series: SweepLine.Curve) -> Record {
    .object([
      ("plan", .optional(series.plan.map { line.list.plans[$0].id.text })),
      ("results", .list(series.values.map { $0.map(number) ?? .null })),
    ])
  }

  private func number(_ value: Int) -> Record {
    switch line.measure.kind {
    case .amount: .decimal(value, decimals: line.list.currency.decimals)
    case .share: .decimal(value, decimals: 3)
    case .count, .day, .name: .count(value)
    }
  }
}

internal import CareModel

/// The facts of a comparison that people read in tables of their own.
struct MachineFacts {
  let comparison: Comparison

  var facts: [ComparisonTable.Fact] { question + outcomes + against }

  /// What every row rests on, so that a table that is handed on still says so.
  private var question: [ComparisonTable.Fact] {
    let list = comparison.list
    let question = comparison.question
    return [
      fact("sample") { _ in .text(list.isSample ? "true" : "false") },
      fact("case") { _ in question.complaint.map { .text(list.cases[$0].id.text) } },
      fact("source") { _ in question.complaint.flatMap { list.cases[$0].source }.map { .text($0) }
      },
      fact("against") { _ in .text(list.plans[question.against].id.text) },
      fact("start") { _ in .date(question.horizon.start) },
      fact("end") { _ in .date(question.horizon.end) },
      fact("pricesFrom") { _ in list.from.map { .date($0) } },
    ]
  }

  private var outcomes: [ComparisonTable.Fact] {
    [
      fact("expectedCost") {
        $0.expected.map { .amount(Amount(minor: $0.cost.rounded(decimals: 0))) }
      },
      fact("least") { $0.expected.map { .amount($0.least) } },
      fact("p10") { $0.expected.map { .amount($0.p10) } },
      fact("p50") { $0.expected.map { .amount($0.p50) } },
      fact("p90") { $0.expected.map { .amount($0.p90) } },
      fact("most") { $0.expected.map { .amount($0.most) } },
      fact("chanceCheaper") { plan in
        plan.against?.chanceCheaper.map { .mean($0.rounded(decimals: 4), decimals: 4) }
      },
    ]
  }

  private var against: [ComparisonTable.Fact] {
    [
      fact("breakEven") { $0.against.map { $0.breakEven.answer.codeCell } },
      point("worthInSessions", \.worthInSessions) { .count($0) },
      point("mostSessions", \.mostSessions) { .count($0) },
      point("rarestRhythmDays", \.rarestRhythmDays) { .count($0) },
      point("dearestSession", \.dearestSession) { .amount($0) },
      point("lowestChance", \.lowestChance) { .mean($0, decimals: 3) },
      point("horizonMonths", \.horizonMonths) { .count($0) },
    ]
  }

  private func fact(
    _ key: String, _ cell: @escaping (ComparedPlan) -> Cell?
  ) -> ComparisonTable.Fact {
    .init(column: .machine(key)) { cell($0) ?? .absent }
  }

  private func point<Value>(
    _ key: String, _ path: KeyPath<TippingPoints, TippingPoint<Value>?>,
    _ cell: @escaping (Value) -> Cell
  ) -> ComparisonTable.Fact {
    fact(key) { plan in
      switch plan.against?.tippingPoints[keyPath: path] {
      case .always: .text("always")
      case .never: .text("never")
      case .at(let value): cell(value)
      case nil: nil
      }
    }
  }
}

internal import CareModel
internal import PriceListFormat

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
        $0.expected.map { .amount(Amount(rounding: $0.cost)) }
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
      standing("breakEven", .breakEven), standing("worthInSessions", .worthInSessions),
      standing("mostSessions", .mostSessions), standing("rarestRhythmDays", .rarestRhythm),
      standing("dearestSession", .dearestSession), standing("lowestChance", .lowestChance),
      standing("horizonMonths", .horizonMonths),
    ]
  }

  private func standing(_ key: String, _ measure: SweepMeasure) -> ComparisonTable.Fact {
    fact(key) { standing(measure, of: $0) }
  }

  /// How a plan stands against the other; absent for what does not apply.
  func standing(_ measure: SweepMeasure, of plan: ComparedPlan) -> Cell {
    guard let against = plan.against else { return .absent }
    let points = against.tippingPoints
    return switch measure {
    case .breakEven: against.breakEven.answer.codeCell
    case .worthInSessions: cell(points.worthInSessions) { .count($0) }
    case .mostSessions: cell(points.mostSessions) { .count($0) }
    case .rarestRhythm: cell(points.rarestRhythmDays) { .count($0) }
    case .dearestSession: cell(points.dearestSession) { .amount($0) }
    case .lowestChance: cell(points.lowestChance) { .mean($0, decimals: 3) }
    case .horizonMonths: cell(points.horizonMonths) { .count($0) }
    default: .absent
    }
  }

  private func fact(
    _ key: String, _ cell: @escaping (ComparedPlan) -> Cell?
  ) -> ComparisonTable.Fact {
    .init(column: .machine(key)) { cell($0) ?? .absent }
  }

  private func cell<Value>(
    _ point: TippingPoint<Value>?, _ cell: (Value) -> Cell
  ) -> Cell {
    switch point {
    case .always: .text("always")
    case .never: .text("never")
    case .at(let value): cell(value)
    case nil: .absent
    }
  }
}

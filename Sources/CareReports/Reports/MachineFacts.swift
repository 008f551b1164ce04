internal import CareAnalysis
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
    fact(key) { Cell(measure.value(of: $0)) }
  }

  private func fact(
    _ key: String, _ cell: @escaping (ComparedPlan) -> Cell?
  ) -> ComparisonTable.Fact {
    .init(column: .machine(key)) { cell($0) ?? .absent }
  }
}

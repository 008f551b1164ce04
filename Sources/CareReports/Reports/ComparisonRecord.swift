internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// A comparison for machines: every figure, under the keys of the format.
struct ComparisonRecord {
  let comparison: Comparison
  let answers: [String]
  let assumptions: [String]

  private var list: PriceList { comparison.list }
  private var decimals: Int { list.currency.decimals }

  func record() -> Record {
    let question = comparison.question
    return .object(
      Record.head(of: list, over: question.horizon) + [
        ("case", .optional(question.complaint.map { list.cases[$0].id.text })),
        ("against", .text(list.plans[question.against].id.text)),
        ("concession", .optional(question.concession.map { list.base.concessions[$0].id.text })),
        ("with", .list(question.extras.map { .text(list.base.extras[$0].id.text) })),
        ("plans", .list(comparison.plans.map(plan))),
      ] + Record.foot(answers: answers, assumptions: assumptions))
  }

  private func amount(_ amount: Amount) -> Record {
    .decimal(amount.minor, decimals: decimals)
  }

  private func plan(_ plan: ComparedPlan) -> Record {
    let statement = plan.statement
    return .object([
      ("id", .text(list.plans[plan.plan].id.text)),
      ("name", .text(list.plans[plan.plan].name)),
      ("finished", .flag(statement.schedule.isFinished)),
      ("visits", .count(statement.visits.count)),
      ("minutes", statement.minutes.map { .count($0) } ?? .null),
      ("listCost", statement.listCost.map(amount) ?? .null),
      ("cost", amount(statement.cost)),
      ("unusedSessions", .count(statement.unusedSessions)),
      ("unusedWorth", amount(statement.unusedWorth)),
      ("membership", membership(statement.membership)),
      ("purchases", .list(statement.purchases.map(purchase))),
      ("costBy", .list(plan.costBy.map(costBy))),
      ("comfortableDays", .count(plan.comfortableDays)),
      ("costPerComfortableDay", plan.costPerComfortableDay.map(amount) ?? .null),
      ("expected", plan.expected.map { expected($0, plan.against?.chanceCheaper) } ?? .null),
      ("against", plan.against.map(against) ?? .null),
    ])
  }

  private func membership(_ run: MembershipRun?) -> Record {
    guard let run, let first = run.periods.first else { return .null }
    return .object([
      ("id", .text(list.base.memberships[run.membership].id.text)),
      ("from", .text(first.from.description)),
      ("periods", .count(run.periods.count)),
      ("sessions", .count(run.sessions)),
      ("amount", amount(run.cost)),
    ])
  }

  private func purchase(_ purchase: Purchase) -> Record {
    .object([
      ("date", .text(purchase.day.description)),
      ("package", .text(list.base.packages[purchase.package].id.text)),
      ("amount", amount(purchase.amount)),
      ("used", .count(purchase.used)),
    ])
  }

  private func costBy(_ costBy: ComparedPlan.CostBy) -> Record {
    .object([
      ("after", .text(costBy.after.description)),
      ("date", .text(costBy.day.description)),
      ("cost", amount(costBy.cost)),
    ])
  }

  /// Means of days and visits have two decimals, chances four.
  private func expected(_ expected: Expected, _ chanceCheaper: Fraction?) -> Record {
    .object([
      ("cost", amount(Amount(rounding: expected.cost))),
      ("comfortableDays", .decimal(expected.comfortableDays.rounded(decimals: 2), decimals: 2)),
      ("visits", .decimal(expected.visits.rounded(decimals: 2), decimals: 2)),
      ("least", amount(expected.least)),
      ("p10", amount(expected.p10)),
      ("p50", amount(expected.p50)),
      ("p90", amount(expected.p90)),
      ("most", amount(expected.most)),
      (
        "chanceCheaper",
        chanceCheaper.map { .decimal($0.rounded(decimals: 4), decimals: 4) } ?? .null
      ),
      (
        "costIfNotResolved",
        expected.ifNotResolved.map { amount(Amount(rounding: $0)) } ?? .null
      ),
    ])
  }

  private func point<Value>(
    _ point: TippingPoint<Value>?, _ record: (Value) -> Record
  ) -> Record {
    switch point {
    case .always: .text("always")
    case .never: .text("never")
    case .at(let value): record(value)
    case nil: .null
    }
  }

  private func against(_ against: ComparedPlan.Against) -> Record {
    let points = against.tippingPoints
    return .object([
      ("difference", amount(against.difference)),
      ("breakEven", breakEven(against.breakEven.answer)),
      ("leadChanges", .list(against.breakEven.leadChanges.map { .text($0.description) })),
      ("worthInSessions", point(points.worthInSessions) { .count($0) }),
      ("mostSessions", point(points.mostSessions) { .count($0) }),
      ("rarestRhythmDays", point(points.rarestRhythmDays) { .count($0) }),
      ("dearestSession", point(points.dearestSession, amount)),
      ("lowestChance", point(points.lowestChance) { .decimal($0, decimals: 3) }),
      ("horizonMonths", point(points.horizonMonths) { .count($0) }),
    ])
  }

  private func breakEven(_ answer: BreakEven.Answer) -> Record {
    switch answer {
    case .always: .text("always")
    case .never: .text("never")
    case .from(let day): .text(day.description)
    }
  }
}

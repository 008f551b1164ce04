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
      Record.head(2, of: list, over: question.horizon) + [
        ("case", .optional(question.complaint.map { list.cases[$0].id.text })),
        ("against", .text(list.plans[question.against].id.text)),
      ] + Record.client(of: question, in: list)
        + [("plans", .list(comparison.plans.map(plan)))]
        + Record.foot(answers: answers, assumptions: assumptions))
  }

  private func amount(_ amount: Amount) -> Record {
    .decimal(amount.minor, decimals: decimals)
  }

  private func mean(_ fraction: Fraction) -> Record { amount(Amount(rounding: fraction)) }

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
      ("purchases", .list(purchases(of: statement))),
      ("costBy", .list(plan.costBy.map(costBy))),
      ("comfortableDays", .count(plan.comfortableDays)),
      ("costPerComfortableDay", plan.costPerComfortableDay.map(amount) ?? .null),
      ("expected", plan.expected.map { expected($0, plan.against?.chanceCheaper) } ?? .null),
      ("against", plan.against.map { against($0, plan) } ?? .null),
    ])
  }

  /// The packages and the periods of a membership, in the order of the days on which they are paid.
  private func purchases(of statement: Statement) -> [Record] {
    let packages = statement.purchases.map { (day: $0.day, record: purchase($0)) }
    let periods = statement.membership.map { run in
      run.periods.enumerated().map { index, period in
        (
          day: period.paidOn,
          record: purchase(
            on: period.paidOn, membership: run.membership, amount: period.fee.amount,
            used: statement.visits.count { $0.cover == .membership(period: index) })
        )
      }
    }
    return ((periods ?? []) + packages).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element.record)
  }

  private func purchase(_ purchase: Purchase) -> Record {
    self.purchase(
      on: purchase.day, package: purchase.package, amount: purchase.amount, used: purchase.used)
  }

  private func purchase(
    on day: Day, package: Ref<SessionPackage>? = nil, membership: Ref<Membership>? = nil,
    amount: Amount, used: Int
  ) -> Record {
    .object([
      ("date", .text(day.description)),
      ("package", .optional(package.map { list.base.packages[$0].id.text })),
      ("membership", .optional(membership.map { list.base.memberships[$0].id.text })),
      ("amount", self.amount(amount)),
      ("used", .count(used)),
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
      ("cost", mean(expected.cost)),
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
        expected.ifNotResolved.map(mean) ?? .null
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

  private func against(_ against: ComparedPlan.Against, _ plan: ComparedPlan) -> Record {
    let points = against.tippingPoints
    return .object([
      ("difference", amount(against.difference)),
      ("averageDifference", comparison.averageDifference(of: plan).map(mean) ?? .null),
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

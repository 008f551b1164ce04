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
    let members = { (figures: [Figure]) in
      Figure.members(of: figures, .init(plan: plan, comparison: comparison))
    }
    let statement = plan.statement
    let head: [(key: String, value: Record)] = [
      ("id", .text(list.plans[plan.plan].id.text)), ("name", .text(list.plans[plan.plan].name)),
    ]
    let paid: [(key: String, value: Record)] = [
      ("membership", membership(statement.membership)),
      ("purchases", .list(statement.purchases.map(purchase))),
      ("costBy", .list(plan.costBy.map(costBy))),
    ]
    let standing = Figure.againstTheOther + Figure.limits
    return .object(
      head + members(Figure.ofStatement) + paid + members(Figure.ofRelief) + [
        ("expected", plan.expected.map { _ in .object(members(Figure.overOutcomes)) } ?? .null),
        ("against", plan.against.map { _ in .object(members(standing)) } ?? .null),
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

}

internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// A comparison for machines: every figure, under the keys of the format.
struct ComparisonRecord {
  /// What is written.
  let comparison: Comparison
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// `brief`: what can be said aloud.
  let brief: String
  /// `answers`: the sentences for people.
  let answers: [String]
  /// `assumptions`: what the figures rest on.
  let assumptions: [String]

  /// The list that the plans are paid by.
  private var list: PriceList { comparison.list }
  /// How many decimals amounts of the currency have.
  private var decimals: Int { list.currency.decimals }

  /// The whole document; its keys are kept from version to version, and may only become more.
  func record() -> Record {
    let question = comparison.question
    return .object(
      Record.head(2, of: list, over: question.horizon) + [
        ("case", .optional(question.complaint.map { list.cases[$0].id.text })),
        ("against", .text(list.plans[question.against].id.text)),
      ] + Record.client(of: question, in: list)
        + [("set", .set(set)), ("plans", .list(comparison.plans.map(plan)))]
        + [("brief", .text(brief))] + Record.foot(answers: answers, assumptions: assumptions))
  }

  /// An amount with the currency's decimals.
  private func amount(_ amount: Amount?) -> Record { .amount(amount, of: comparison.list.currency) }

  /// An entry of `plans`.
  private func plan(_ plan: ComparedPlan) -> Record {
    let members = { (figures: [Figure]) in
      Figure.members(of: figures, .init(plan: plan, comparison: comparison))
    }
    let statement = plan.statement
    let head: [(key: String, value: Record)] = [
      ("id", .text(list.plans[plan.plan].id.text)), ("name", .text(list.plans[plan.plan].name)),
      ("phases", .phases(of: plan.plan, comparison.question, in: list)),
    ]
    let paid: [(key: String, value: Record)] = [
      ("purchases", .list(purchases(of: statement))),
      ("costBy", .list(plan.costBy.map(costBy))),
    ]
    let standing = Figure.againstTheOther + Figure.limits
    return .object(
      head + members(Figure.ofStatement) + paid + members(Figure.ofRelief) + [
        ("expected", plan.expected.map { _ in .object(members(Figure.overOutcomes)) } ?? .null),
        ("rule", plan.expected?.rule.map { .rule($0, in: list) } ?? .null),
        ("against", plan.against.map { _ in .object(members(standing)) } ?? .null),
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

  /// An entry of `purchases`: a package, or a period of the membership.
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

  /// An entry of `costBy`: what was paid before a day.
  private func costBy(_ costBy: ComparedPlan.CostBy) -> Record {
    .object([
      ("after", .text(costBy.after.description)),
      ("date", .text(costBy.day.description)),
      ("cost", amount(costBy.cost)),
    ])
  }
}

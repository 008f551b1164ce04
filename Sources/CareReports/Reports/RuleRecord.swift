internal import CareModel
internal import PriceListFormat

extension Record {
  /// A rule of payment, step by step: when, at which visits, how they are paid.
  ///
  /// A step is done by those to whom its `if` applies: `the course goes on`, `not resolved`, `resolved`,
  /// `stays resolved`, `comes back`; `after` is after how many visits in all, from the fewest to the most. A
  /// membership that is left after the last visit is a step without visits.
  static func rule(_ rule: PaymentRule, in list: PriceList) -> Record {
    .list(
      rule.parts.flatMap { part in
        let left = part.steps.firstIndex { $0.leaves != nil } ?? part.steps.endIndex
        return part.steps.enumerated().map { place, one in
          step(of: part, one, staying: place < left, leaving: one.leaves, in: list)
        }
          + (part.leavesAtLast.map {
            [step(of: part, nil, staying: false, leaving: $0, in: list)]
          } ?? [])
      })
  }

  /// An entry of `rule`: visits at which the same is done, the membership that is kept until it is left, and the one
  /// that is left before them, with the day of the first fee that is paid no more, from the earliest to the latest, how
  /// many are paid before it, and how many of those are owed.
  private static func step(
    of part: PaymentRule.Part, _ step: PaymentRule.Step?, staying: Bool,
    leaving: PaymentRule.Leaving?, in list: PriceList
  ) -> Record {
    let after = part.condition.afterVisits
    let membership = { (ref: Ref<Membership>) in list.base.memberships[ref].id.text }
    return .object([
      ("if", .text(part.condition.code)),
      ("after", after.map { .list([.count($0.lowerBound), .count($0.upperBound)]) } ?? .null),
      ("share", .decimal(part.millionths, decimals: 6)),
      ("visit", step.map { .count($0.visits.lowerBound) } ?? .null),
      ("lastVisit", step.map { .count($0.visits.upperBound) } ?? .null),
      ("from", .optional(step?.days.lowerBound.description)),
      ("to", .optional(step?.days.upperBound.description)),
      ("service", .optional(step.map { list.base.services[$0.service].id.text })),
      ("pay", step.map { pay($0.pay, in: list) } ?? .null),
      ("join", .optional(step?.joins.map(membership))),
      ("stay", .optional(staying ? part.keeps.map(membership) : nil)),
      ("leave", .optional(leaving.map { membership($0.membership) })),
      ("leaveBefore", leaving.map { .days($0.feeDays) } ?? .null),
      ("feesBefore", leaving.map { .count($0.feesBefore) } ?? .null),
      ("feesOwed", leaving.map { .count($0.feesOwed) } ?? .null),
    ])
  }

  private static func days(_ days: ClosedRange<Day>) -> Record {
    .list([.text(days.lowerBound.description), .text(days.upperBound.description)])
  }

  /// `pay`: how a visit is paid for.
  private static func pay(_ pay: PaymentRule.Pay, in list: PriceList) -> Record {
    switch pay {
    case .singly: .text("singly")
    case .inHand: .text("in hand")
    case .buy(let package): .object([("buy", .text(list.base.packages[package].id.text))])
    }
  }
}

extension PaymentRule.Condition {
  /// The condition's code.
  fileprivate var code: String {
    switch self {
    case .courseGoesOn: "the course goes on"
    case .notResolved: "not resolved"
    case .resolved: "resolved"
    case .staysResolved: "stays resolved"
    case .comesBack: "comes back"
    }
  }
}

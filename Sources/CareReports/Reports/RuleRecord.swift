internal import CareModel
internal import PriceListFormat

extension Record {
  /// A rule of payment, step by step: when, at which visits, how they are paid.
  ///
  /// A step is done by those to whom its `if` applies: `the course goes on`, `not resolved`, `stays
  /// resolved`, `comes back`; `after` is after how many visits in all, from the fewest to the most.
  static func rule(_ rule: PaymentRule, in list: PriceList) -> Record {
    .list(rule.parts.flatMap { part in part.steps.map { step(of: part, $0, in: list) } })
  }

  /// An entry of `rule`: visits at which the same is done.
  private static func step(
    of part: PaymentRule.Part, _ step: PaymentRule.Step, in list: PriceList
  ) -> Record {
    let (condition, after) = part.condition.code
    let membership = { (ref: Ref<Membership>?) in
      Record.optional(ref.map { list.base.memberships[$0].id.text })
    }
    return .object([
      ("if", .text(condition)),
      ("after", after.map { .list([.count($0.lowerBound), .count($0.upperBound)]) } ?? .null),
      ("share", .decimal(part.millionths, decimals: 6)),
      ("visit", .count(step.visits.lowerBound)),
      ("lastVisit", .count(step.visits.upperBound)),
      ("from", .text(step.days.lowerBound.description)),
      ("to", .text(step.days.upperBound.description)),
      ("service", .text(list.base.services[step.service].id.text)),
      ("pay", pay(step.pay, in: list)),
      ("join", membership(step.joins)),
      ("leave", membership(step.leaves)),
    ])
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
  /// The condition's code, and the visits after which it shows.
  fileprivate var code: (String, ClosedRange<Int>?) {
    switch self {
    case .courseGoesOn: ("the course goes on", nil)
    case .notResolved(let visits): ("not resolved", visits)
    case .staysResolved(let visits): ("stays resolved", visits)
    case .comesBack(let visits): ("comes back", visits)
    }
  }
}

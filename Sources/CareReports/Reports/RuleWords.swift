internal import CareModel

/// A rule of payment in words to act on.
struct RuleWords {
  /// Whose rule.
  let plan: Ref<Plan>
  /// What the client goes on with if it does not help.
  let against: Ref<Plan>
  /// How people of the place say it.
  let phrases: Phrases

  private var texts: any Texts { phrases.texts }
  private var list: PriceList { phrases.list }

  /// The course itself, in one line; `nil` where there is nothing to say: all of it is paid singly.
  func line(_ rule: PaymentRule) -> String? {
    guard let course = rule.parts.first, case .courseGoesOn = course.condition else { return nil }
    let actions = actions(of: course)
    if actions.isEmpty { return nil }
    if actions.count == 1, case .singly = actions[0] { return nil }
    return texts.howToPay(phrases.quoted(plan), actions)
  }

  /// Every part, a sentence each.
  func sentences(_ rule: PaymentRule) -> [String] {
    rule.parts.compactMap { part in
      let actions = actions(of: part)
      return actions.isEmpty ? nil : sentence(part, actions)
    }
  }

  /// Rules that are easier to keep in mind, and what not knowing costs.
  func alternatives(_ expected: Expected) -> [String] {
    let simpler = expected.simpler.map { simpler in
      let cost = phrases.style.amount(simpler.cost)
      switch simpler.rule {
      case .singly: return texts.simplerSingly(costs: cost)
      case .always(let package):
        return texts.simplerAlways(phrases.quoted(list.base.packages[package].name), costs: cost)
      }
    }
    let mean = { phrases.style.amount(Amount(rounding: $0)) }
    return simpler + [
      texts.ifKnown(costs: mean(expected.costIfKnown), singly: expected.costSingly.map(mean))
    ]
  }

  /// A part of the rule: when it holds, and what is done then.
  private func sentence(_ part: PaymentRule.Part, _ actions: [RuleAction]) -> String {
    let share = phrases.style.share(Percentage(millionths: (part.millionths + 500) / 1000 * 1000))
    return switch part.condition {
    case .courseGoesOn: texts.asLongAsItGoesOn(actions)
    case .notResolved: texts.ifNotHelped(share, then: phrases.quoted(against), actions)
    case .staysResolved: texts.ifItStaysResolved(share, actions)
    case .comesBack: texts.ifItComesBack(share, actions)
    }
  }

  /// What is done, visit by visit; the same at several visits is told once.
  private func actions(of part: PaymentRule.Part) -> [RuleAction] {
    var actions: [RuleAction] = []
    for step in part.steps {
      if let left = step.leaves {
        actions.append(.leaves(name(of: left), before: step.visits.lowerBound))
      }
      if let joined = step.joins {
        actions.append(.joins(name(of: joined), at: step.visits.lowerBound))
      }
      add(step, to: &actions)
    }
    if let day = part.leavesAtLast, let membership = part.steps.lazy.compactMap(\.joins).first {
      actions.append(.leavesOn(name(of: membership), date: phrases.style.date(day)))
    }
    return actions
  }

  /// One package bought again and again is told once; that its sessions are then used goes without
  /// saying.
  private func add(_ step: PaymentRule.Step, to actions: inout [RuleAction]) {
    switch step.pay {
    case .singly:
      if case .singly(let before)? = actions.last, before.upperBound + 1 == step.visits.lowerBound {
        actions[actions.count - 1] = .singly(before.lowerBound...step.visits.upperBound)
      } else {
        actions.append(.singly(step.visits))
      }
    case .buy(let package):
      let name = phrases.quoted(list.base.packages[package].name)
      if case .buys(name, let places)? = actions.last {
        actions[actions.count - 1] = .buys(name, at: places + [step.visits.lowerBound])
      } else {
        actions.append(.buys(name, at: [step.visits.lowerBound]))
      }
    case .inHand:
      if actions.isEmpty { actions.append(.inHand(step.visits)) }
    }
  }

  /// A membership's name in quotation marks.
  private func name(of membership: Ref<Membership>) -> String {
    phrases.quoted(list.base.memberships[membership].name)
  }
}

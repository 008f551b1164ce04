internal import CareModel

/// A rule of payment in words to act on.
struct RuleWords {
  /// Whose rule.
  let plan: Ref<Plan>
  /// What the client goes on with if it does not help.
  let against: Ref<Plan>
  /// How people of the place say it.
  let phrases: Phrases

  var texts: any Texts { phrases.texts }
  var list: PriceList { phrases.list }

  /// The course itself, in one line; `nil` where there is nothing to say: all of it is paid singly.
  func line(_ rule: PaymentRule) -> String? {
    let actions = actionsInShort(rule)
    if actions.isEmpty { return nil }
    if actions.count == 1, case .singly = actions[0] { return nil }
    return texts.howToPay(phrases.quoted(plan), actions)
  }

  /// The course itself, in a sentence that stands alone; `nil` where nothing is done.
  func inShort(_ rule: PaymentRule) -> String? {
    let actions = actionsInShort(rule)
    return actions.isEmpty ? nil : texts.asLongAsItGoesOn(actions)
  }

  /// What is done in the course, and that a membership is left in the end.
  private func actionsInShort(_ rule: PaymentRule) -> [RuleAction] {
    guard let course = rule.parts.first, case .courseGoesOn = course.condition else { return [] }
    guard let leaving = leavingInTheEnd(rule) else { return actions(of: course) }
    // When it is left in the course, and when sooner, would be two sentences.
    return actions(of: course, tellingToLeave: false) + [leaving]
  }

  /// What nobody must forget: that a membership which is had in the course is left, where an ending says so.
  private func leavingInTheEnd(_ rule: PaymentRule) -> RuleAction? {
    let endings = rule.parts.dropFirst()
    let isJoinedLater = endings.contains { $0.steps.contains { $0.joins != nil } }
    let joined = rule.parts[0].steps.lazy.compactMap(\.joins).first
    guard let left = endings.lazy.compactMap(\.leavings.first).first,
      joined == left.membership || joined == nil && !isJoinedLater
    else { return nil }
    // Where all leave before the next fee, and nobody stays, that is all there is to say.
    let isSimple =
      rule.parts[0].leavings.isEmpty
      && endings.allSatisfy { part in
        part.keeps == nil && part.leavings.allSatisfy { $0.feesBefore == 0 }
          && part.steps.dropFirst().allSatisfy { $0.leaves == nil }
          && (part.steps.isEmpty || part.leavesAtLast == nil)
      }
    let name = name(of: left.membership)
    return isSimple ? .leavesInTheEnd(name) : .leavesInTime(name)
  }

  /// Every part, a sentence each.
  func sentences(_ rule: PaymentRule) -> [String] {
    rule.parts.compactMap { part in
      let actions = actions(of: part)
      return actions.isEmpty ? nil : sentence(part, actions)
    }
  }

  /// A part of the rule: when it holds, and what is done then.
  private func sentence(_ part: PaymentRule.Part, _ actions: [RuleAction]) -> String {
    let share = phrases.style.share(Percentage(millionths: (part.millionths + 500) / 1000 * 1000))
    return switch part.condition {
    case .courseGoesOn: texts.asLongAsItGoesOn(actions)
    case .notResolved(let after):
      texts.ifNotHelped(share, after: after, then: phrases.quoted(against), actions)
    case .resolved(let after): texts.ifItIsResolved(share, after: after, actions)
    case .staysResolved(let after): texts.ifItStaysResolved(share, after: after, actions)
    case .comesBack(let after): texts.ifItComesBack(share, after: after, actions)
    }
  }

  /// What is done, visit by visit; the same at several visits is told once.
  ///
  /// Those who come to a part after different numbers of visits count anew in it, since no number
  /// would be right for all of them.
  private func actions(
    of part: PaymentRule.Part, tellingToLeave tellsToLeave: Bool = true
  ) -> [RuleAction] {
    let before = part.condition.visitsBefore
    var actions: [RuleAction] = []
    if let kept = part.keeps, !part.steps.isEmpty { actions.append(.stays(name(of: kept))) }
    for step in part.steps {
      let visits = (step.visits.lowerBound - before)...(step.visits.upperBound - before)
      if tellsToLeave, let left = step.leaves {
        actions.append(leaving(left, after: visits.lowerBound - 1, in: part.condition))
      }
      if let joined = step.joins {
        actions.append(.joins(name(of: joined), at: visits.lowerBound))
        if part.condition.afterVisits != nil, part.leavings.isEmpty {
          actions.append(.stays(name(of: joined)))
        }
      }
      add(step.pay, at: visits, to: &actions)
    }
    // That a course is cut off ends what is looked at, not the course.
    if let left = part.leavesAtLast, part.condition.afterVisits != nil {
      let last = part.steps.last.map { $0.visits.upperBound - before }
      actions.append(leaving(left, after: last ?? 0, in: part.condition))
    }
    if before > 0, let first = actions.firstIndex(where: \.hasNumber) {
      actions.insert(.countsAnew, at: first)
    }
    return actions
  }

  /// A membership is left after a session, numbered as in its part of the rule.
  private func leaving(
    _ leaving: PaymentRule.Leaving, after session: Int, in condition: PaymentRule.Condition
  ) -> RuleAction {
    let days = leaving.feeDays
    let time = LeavingTime(
      after: session > condition.lastVisitBefore ? .session(session) : condition.moment,
      fees: leaving.feesBefore, owed: min(leaving.feesOwed, leaving.feesBefore),
      feeDay: days.lowerBound == days.upperBound ? phrases.style.moment(days.lowerBound) : nil)
    return .leaves(name(of: leaving.membership), time)
  }

  /// One package bought again and again is told once; that its sessions are then used goes without
  /// saying.
  private func add(
    _ pay: PaymentRule.Pay, at visits: ClosedRange<Int>, to actions: inout [RuleAction]
  ) {
    switch pay {
    case .singly:
      if case .singly(let before)? = actions.last {
        actions[actions.count - 1] = .singly(before.followed(by: visits))
      } else {
        actions.append(.singly([visits]))
      }
    case .buy(let package):
      let name = phrases.quoted(list.base.packages[package].name)
      if case .buys(name, let places)? = actions.last {
        actions[actions.count - 1] = .buys(name, at: places + [visits.lowerBound])
      } else {
        actions.append(.buys(name, at: [visits.lowerBound]))
      }
    case .inHand:
      if actions.isEmpty { actions.append(.inHand(visits)) }
    }
  }

  /// A membership's name in quotation marks.
  func name(of membership: Ref<Membership>) -> String {
    phrases.quoted(list.base.memberships[membership].name)
  }
}

extension PaymentRule.Condition {
  /// How many visits lie before the first that is numbered; 0 where all are.
  fileprivate var visitsBefore: Int {
    afterVisits.flatMap { $0.count > 1 ? $0.lowerBound : nil } ?? 0
  }

  /// The number of the last visit before it shows; 0 where those before it have none.
  fileprivate var lastVisitBefore: Int { (afterVisits?.lowerBound ?? 0) - visitsBefore }

  /// What happened then; `nil` at the very first, and where the condition says it.
  fileprivate var moment: LeavingTime.Moment? {
    switch self {
    case .courseGoesOn, .resolved: nil
    case .notResolved: .givenUp
    case .staysResolved, .comesBack: .resolved
    }
  }
}

extension PaymentRule.Part {
  /// Every time that a membership is left in it.
  fileprivate var leavings: [PaymentRule.Leaving] {
    steps.compactMap(\.leaves) + [leavesAtLast].compactMap(\.self)
  }
}

extension RuleAction {
  /// Whether it speaks of a session by its number.
  fileprivate var hasNumber: Bool {
    switch self {
    case .leaves(_, let time): if case .session = time.after { true } else { false }
    case .stays, .leavesInTheEnd, .leavesInTime: false
    default: true
    }
  }
}

extension [ClosedRange<Int>] {
  /// These and a later run of numbers, which makes one with the last where it follows at once.
  fileprivate func followed(by next: ClosedRange<Int>) -> Self {
    guard let last, last.upperBound + 1 == next.lowerBound else { return self + [next] }
    return dropLast() + [last.lowerBound...next.upperBound]
  }
}

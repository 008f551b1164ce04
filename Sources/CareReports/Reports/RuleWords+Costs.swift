internal import CareModel

// What the rule costs, and what it is held against.
extension RuleWords {
  /// What the rule comes to if all goes to plan; `nil` where that is what is said to be planned, or never comes about.
  ///
  /// - Parameters:
  ///   - expected: What is paid by the rule.
  ///   - planned: What is paid if it is known beforehand that all goes to plan.
  /// - Returns: A sentence.
  func asPlanned(_ expected: Expected, insteadOf planned: Amount) -> String? {
    ruledAsPlanned(expected, insteadOf: planned).map {
      texts.comesAsPlanned(to: $0, insteadOf: phrases.style.amount(planned))
    }
  }

  /// The same in few words.
  func asPlannedInShort(_ expected: Expected, insteadOf planned: Amount) -> String? {
    ruledAsPlanned(expected, insteadOf: planned).map(texts.inShortAsPlanned)
  }

  /// What is paid by the rule if all goes to plan, where that is another amount than is said to be planned.
  private func ruledAsPlanned(_ expected: Expected, insteadOf planned: Amount) -> String? {
    expected.costAsPlanned.flatMap { $0 == planned ? nil : phrases.style.amount($0) }
  }

  /// Rules that are easier to keep in mind, and what not knowing costs; a client who has sessions or a membership
  /// already pays nothing quite singly, and leaves that membership by each of those rules.
  func alternatives(
    _ expected: Expected, hasOwn: Bool, member: Ref<Membership>?
  ) -> [String] {
    let left = member.map(name)
    let simpler = expected.simpler.filter { !isTheRuleItself($0.rule, expected.rule) }.map {
      simpler in
      let cost = phrases.style.amount(simpler.cost)
      switch simpler.rule {
      case .singly:
        return hasOwn
          ? texts.simplerBuyingNothing(leaving: left, costs: cost)
          : texts.simplerSingly(costs: cost)
      case .always(let package):
        return texts.simplerAlways(phrases.quoted(list.base.packages[package].name), costs: cost)
      }
    }
    return simpler + [costs(expected, hasOwn: hasOwn)]
  }

  /// What the rule costs, and what it is held against.
  func costs(_ expected: Expected, hasOwn: Bool) -> String {
    let mean = { phrases.style.amount(Amount(rounding: $0)) }
    let costs = KnownCosts(
      paid: mean(expected.cost), asPlanned: expected.costAsPlanned.map(phrases.style.amount),
      known: mean(expected.costIfKnown),
      singly: expected.costSingly.map(mean), hasOwn: hasOwn)
    return texts.paidLikeThis(costs)
  }

  /// Whether a simpler rule is what the best one comes to: that everything is paid singly.
  private func isTheRuleItself(_ simpler: SimpleRule, _ rule: PaymentRule?) -> Bool {
    guard case .singly = simpler, let rule else { return false }
    return rule.parts.flatMap(\.steps).allSatisfy { $0.pay == .singly && $0.joins == nil }
  }
}

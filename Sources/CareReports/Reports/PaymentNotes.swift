internal import CareModel

/// How the plans of a comparison are paid for: the rule in one line, whether less is possible, and
/// which limits of an insurance are reached.
struct PaymentNotes {
  /// What is told.
  let comparison: Comparison
  /// How people of the place say it.
  let phrases: Phrases

  private var list: PriceList { comparison.list }
  private var texts: any Texts { phrases.texts }

  /// How each plan is paid for, and what of an insurance is used up.
  func sentences() -> [String] {
    comparison.plans.flatMap { plan in
      [rule(plan), unproven(plan), leftOut(plan)].compactMap { $0 } + limits(plan)
    }
  }

  /// That packages move along with the price that is sought, where there are any.
  var priceMoves: [String] {
    let moves = comparison.plans.contains {
      Figure.Subject(plan: $0, comparison: comparison).movesPackages
    }
    return moves ? [texts.packagesMoveWithThePrice] : []
  }

  /// How the plan that is held against the other is paid for, and what that comes to if all goes to plan, in few words
  /// and in fewer; nothing of several.
  var inShort: [String] {
    let ruled = comparison.plans.filter { $0.against != nil }
    guard ruled.count == 1, let expected = ruled[0].expected, let rule = expected.rule,
      let told = words(of: ruled[0]).inShort(rule)
    else { return [] }
    let short = words(of: ruled[0]).asPlannedInShort(
      expected, insteadOf: ruled[0].statement.cost)
    let costs = [asPlanned(ruled[0]), short].compactMap(\.self)
    return costs.isEmpty ? [told] : costs.map { "\(told) \($0)" }
  }

  /// That a plan's mean is by a rule, which `quote` tells in full, and what that comes to if all goes to plan.
  private func rule(_ plan: ComparedPlan) -> String? {
    guard let told = plan.expected?.rule.flatMap(words(of: plan).line) else { return nil }
    return [told, asPlanned(plan)].compactMap(\.self).joined(separator: " ")
  }

  private func asPlanned(_ plan: ComparedPlan) -> String? {
    plan.expected.flatMap { words(of: plan).asPlanned($0, insteadOf: plan.statement.cost) }
  }

  private func words(of plan: ComparedPlan) -> RuleWords {
    RuleWords(plan: plan.plan, against: comparison.question.against, phrases: phrases)
  }

  /// How far a plan's cost may be above the least, where the search was cut short.
  private func unproven(_ plan: ComparedPlan) -> String? {
    let statement = plan.statement
    guard !statement.isProven else { return nil }
    let most = phrases.style.amount(statement.cost - statement.atLeast)
    return texts.atMostAboveTheLeast(phrases.quoted(plan.plan), most)
  }

  /// The tipping points that would have taken too much work.
  private func leftOut(_ plan: ComparedPlan) -> String? {
    guard let points = plan.against?.tippingPoints.leftOut, !points.isEmpty else { return nil }
    let other = phrases.quoted(comparison.question.against)
    return texts.leavesOutPoints(
      phrases.quoted(plan.plan), points.map { title($0, against: other) })
  }

  /// The row in which a tipping point would stand.
  private func title(_ point: Assumption, against other: String) -> String {
    switch point {
    case .worth: texts.forTheSameMoney(other)
    case .sessions: texts.sessionsItTakes
    case .rhythm: texts.isTaken(other)
    case .price: texts.priceOfASession
    case .chance: texts.chanceItResolves
    case .horizon: texts.timeLookedAt
    }
  }

  /// The years in which an insurance pays back no more.
  private func limits(_ plan: ComparedPlan) -> [String] {
    guard let refunds = plan.statement.refunds(by: comparison.question.insurance, in: list) else {
      return []
    }
    let policy = list.insurances[refunds.insurance]
    let (name, insurance) = (phrases.quoted(plan.plan), phrases.quoted(policy.name))
    return refunds.reached(by: policy).map { reached in
      let date = phrases.style.moment(reached.day)
      return switch reached.limit {
      case .sum(let sum):
        texts.usesUp(name, sum: phrases.style.amount(sum), of: insurance, on: date)
      case .sessions(let count): texts.usesUp(name, sessions: count, of: insurance, on: date)
      }
    }
  }
}

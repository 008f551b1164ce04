internal import CareModel

/// The two plans that a brief answer is about, and where they stand among all that are looked at.
struct BriefPair {
  /// A plan, and what it comes to.
  struct Member {
    /// Which plan.
    let plan: Ref<Plan>
    /// What it costs by what is told: on average, or as planned.
    let cost: Amount
    /// What it costs if all goes to plan.
    let planned: Amount
    /// Its place in the comparison; `nil` for a plan that is only held against.
    let compared: ComparedPlan?
  }

  /// The plan that is spoken of.
  let plan: Member
  /// The plan it is held against.
  let other: Member
  /// How many plans are looked at, and which of the two is the cheapest.
  let ranking: BriefVerdict.Ranking

  /// The plan and the one it is held against; `nil` if there is only one plan.
  ///
  /// Of several plans, the cheapest and the one that all are held against; the next, if that one is the
  /// cheapest itself.
  init?(_ comparison: Comparison, _ basis: BriefVerdict.Basis) {
    let members = Self.members(of: comparison, basis)
    let against = comparison.question.against
    guard let other = members.first(where: { $0.plan == against }),
      let best = members.filter({ $0.plan != against }).min(by: { $0.cost < $1.cost })
    else { return nil }
    self.other = other
    plan = best
    ranking =
      switch members.count {
      case 2: .pair
      case let count where other.cost < best.cost: .otherIsCheapest(of: count)
      case let count: .planIsCheapest(of: count)
      }
  }

  /// Every plan, the one that the others are held against being one of them even where it is not shown.
  static func members(of comparison: Comparison, _ basis: BriefVerdict.Basis) -> [Member] {
    let told = { (expected: Expected?, planned: Amount) in
      basis == .average ? expected.map { Amount(rounding: $0.cost) } ?? planned : planned
    }
    let shown = comparison.plans.map {
      Member(
        plan: $0.plan, cost: told($0.expected, $0.statement.cost), planned: $0.statement.cost,
        compared: $0)
    }
    let against = comparison.question.against
    guard !shown.contains(where: { $0.plan == against }) else { return shown }
    let planned = comparison.costOfOther
    return shown + [
      Member(
        plan: against, cost: told(comparison.expectedOfOther, planned), planned: planned,
        compared: nil)
    ]
  }
}

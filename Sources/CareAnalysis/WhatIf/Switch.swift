public import CareModel

/// A client who would do something else than before.
public enum Switch: Hashable, Sendable {
  /// For a case, other plans cost least: all of those that do, in order; and by how much those that did cost more
  /// afterwards.
  case cheapestPlan(complaint: ID?, Change<[ID]>, gain: Amount)
  /// For a case, a plan is best paid for in another way; and how much less it then costs, as planned, than if it were
  /// paid as before: `nil` where that cannot be told.
  case wayToPay(complaint: ID?, plan: ID, Change<PaymentMix>, gain: Amount?)
}

extension Switch {
  /// Who switches, case by case; costs that cannot be told take no part.
  static func all(among costs: [CostChange]) -> [Switch] {
    var complaints: [ID?] = []
    for cost in costs where !complaints.contains(cost.complaint) {
      complaints.append(cost.complaint)
    }
    return complaints.flatMap { complaint in
      let own = costs.filter { $0.complaint == complaint }
      return cheapest(complaint, own) + own.compactMap(wayToPay)
    }
  }

  private static func cheapest(_ complaint: ID?, _ costs: [CostChange]) -> [Switch] {
    let known = costs.compactMap { cost in cost.expected.map { (plan: cost.plan, cost: $0) } }
    let plans = cheapest(of: known)
    return plans.isNone
      ? []
      : [
        .cheapestPlan(
          complaint: complaint, plans, gain: gain(of: known, leaving: plans.before) ?? .zero)
      ]
  }

  /// The plans that cost least before, and after, by what clients can expect to pay, of those whose cost
  /// is known both times.
  package static func cheapestPlans(among costs: [CostChange]) -> Change<[ID]> {
    cheapest(of: costs.compactMap { cost in cost.expected.map { (cost.plan, $0) } })
  }

  /// The plans that cost least before, and after.
  static func cheapest(of known: [(plan: ID, cost: Change<Amount>)]) -> Change<[ID]> {
    let cheapest = { (amount: (Change<Amount>) -> Amount) in
      let least = known.map { amount($0.cost) }.min()
      return known.filter { amount($0.cost) == least }.map(\.plan)
    }
    return Change(before: cheapest(\.before), after: cheapest(\.after))
  }

  /// By how much those plans cost more afterwards than the cheapest does then; `nil` without plans.
  static func gain(
    of known: [(plan: ID, cost: Change<Amount>)], leaving plans: [ID]
  ) -> Amount? {
    let least = known.map(\.cost.after).min()
    let own = known.filter { plans.contains($0.plan) }.map(\.cost.after).min()
    return own.flatMap { own in least.map { own - $0 } }
  }

  private static func wayToPay(_ cost: CostChange) -> Switch? {
    guard let before = cost.mixes.before, let after = cost.mixes.after, before != after else {
      return nil
    }
    return .wayToPay(
      complaint: cost.complaint, plan: cost.plan, Change(before: before, after: after),
      gain: cost.saving)
  }
}

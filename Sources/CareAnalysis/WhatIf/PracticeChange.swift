public import CareModel

/// What a change does to a practice whose clients are known.
public struct PracticeChange: Sendable {
  /// What it means for each group, as the file has them.
  public let clients: [ClientChange]
  /// What they bring.
  public let income: Change<PracticeIncome>
  /// What treating them costs.
  public let costs: TreatmentCosts
  /// How many hours a week the practice treats; `nil` if that is not known.
  public let hours: Int?

  /// How many clients there are.
  public var count: Int { income.after.total.clients }

  /// How many of them would choose another plan, or pay in another way.
  public var switching: Int {
    clients.filter(\.switches).reduce(0) { $0 + $1.group.clients }
  }

  /// What a change means for clients, and what they bring before and after.
  ///
  /// - Parameters:
  ///   - practice: Whose clients, with ids that both lists have.
  ///   - lists: The list before and after.
  ///   - plans: The plans among which clients may choose, beside their own.
  ///   - horizon: The time that is looked at, for each client from the day on which they come first.
  /// - Throws: ``CostingError`` if what one of them pays cannot be told, or all come to too much.
  /// - Complexity: That of ``Comparison`` without tipping points for each group, plan and day of arrival.
  public init(
    _ practice: Practice, by lists: Change<PriceList>, among plans: [ID], over horizon: Horizon
  ) throws(CostingError) {
    let groups = practice.groups
    var before = IncomeBook(lists.before, over: horizon)
    var after = IncomeBook(lists.after, over: horizon)
    income = Change(
      before: try PracticeIncome(of: groups, by: &before),
      after: try PracticeIncome(of: groups, by: &after))
    clients = try groups.map { group throws(CostingError) in
      let own = try ClientChange.cost(of: group, &before, &after)
      let choices = ClientChange.choices(of: group, among: plans).compactMap {
        plan -> (plan: ID, cost: Change<Amount>)? in
        let cost =
          plan == group.plan
          ? own : try? ClientChange.cost(of: group.following(plan), &before, &after)
        return cost.map { (plan, $0) }
      }
      let mix = Change(before: before.mix(of: group), after: after.mix(of: group)).both()
      return ClientChange(
        group: group, cost: own, mix: mix,
        saving: mix?.isNone ?? true ? nil : after.saving(of: group, over: &before), choices)
    }
    costs = practice.costs
    hours = practice.hours
  }
}

/// What a change means for one kind of client, by the row of the clients file.
public struct ClientChange: Sendable {
  /// Who they are.
  public let group: ClientGroup
  /// What their plan costs one of them, less what an insurance pays back; `nil` if a list has no such plan.
  public let cost: Change<Amount>?
  /// What their plan is paid for with, as planned, by those who come first; `nil` where that cannot be told.
  public let mix: Change<PaymentMix>?
  /// The plans that would cost them least, of those that are looked at.
  public let cheapest: Change<[ID]>
  /// The plans that become cheaper than theirs and cost least of all: what they would change to.
  ///
  /// Empty where theirs costs least, or where another was cheaper before already: then it is not the change that makes
  /// them leave.
  public let otherPlans: [ID]
  /// What one of them saves with one of those, against the plan that they follow; zero without.
  public let gain: Amount
  /// How much less theirs costs one who comes first, as planned, than if it were paid as before; `nil` where it is
  /// paid in the same way, or that cannot be told.
  public let saving: Amount?

  init(
    group: ClientGroup, cost: Change<Amount>?, mix: Change<PaymentMix>?, saving: Amount?,
    _ choices: [(plan: ID, cost: Change<Amount>)]
  ) {
    self.group = group
    self.cost = cost
    self.mix = mix
    self.saving = saving
    cheapest = Switch.cheapest(of: choices)
    let least = choices.map(\.cost.after).min()
    guard let cost, let least, least < cost.after else {
      (otherPlans, gain) = ([], .zero)
      return
    }
    let better = choices.filter { $0.cost.after == least && cost.before <= $0.cost.before }
    otherPlans = better.map(\.plan)
    gain = better.isEmpty ? .zero : cost.after - least
  }

  /// Whether the change makes them follow another plan, or pay for theirs in another way.
  public var switches: Bool { !otherPlans.isEmpty || !(mix?.isNone ?? true) }

  /// What a plan costs one client of a group, before and after; `nil` if a list does not have it.
  fileprivate static func cost(
    of group: ClientGroup, _ before: inout IncomeBook, _ after: inout IncomeBook
  ) throws(CostingError) -> Change<Amount>? {
    Change(before: try before.cost(of: group), after: try after.cost(of: group)).both()
  }

  /// The plans among which a group may choose: those, and its own.
  fileprivate static func choices(of group: ClientGroup, among plans: [ID]) -> [ID] {
    plans.contains(group.plan) ? plans : plans + [group.plan]
  }
}

/// What one plan costs for one case, before and after a change.
public struct CostChange: Sendable {
  /// The complaint; `nil` only for a list without cases.
  public let complaint: ID?
  /// The plan.
  public let plan: ID
  /// How it is paid for; a failure where that cannot be told.
  public let statements: Change<Result<Statement, CostingError>>
  /// What it is paid for with; each `nil` where that cannot be told.
  public let means: Change<Means?>

  init(
    complaint: ID?, plan: ID, _ statements: Change<Result<Statement, CostingError>>,
    by lists: Change<PriceList>
  ) {
    self.complaint = complaint
    self.plan = plan
    self.statements = statements
    means = Change(
      before: (try? statements.before.get()).map { Means(of: $0, in: lists.before) },
      after: (try? statements.after.get()).map { Means(of: $0, in: lists.after) })
  }

  /// The cost, before and after; `nil` if one of them cannot be told.
  public var costs: Change<Amount>? {
    guard let before = try? statements.before.get(), let after = try? statements.after.get() else {
      return nil
    }
    return Change(before: before.cost, after: after.cost)
  }
}

/// What a plan is paid for with, beside single sessions.
public struct Means: Hashable, Sendable {
  /// So many of one package.
  public struct Packages: Hashable, Sendable {
    /// Which.
    public let package: ID
    /// How many; positive.
    public let count: Int
  }

  /// The membership that is taken; `nil` if none is.
  public let membership: ID?
  /// The packages that are bought, in the order of the file.
  public let packages: [Packages]
  /// Whether sessions in hand are used.
  public let usesHoldings: Bool

  /// What a statement pays with.
  public init(of statement: Statement, in list: PriceList) {
    membership = statement.membership.map { list.base.memberships[$0.membership].id }
    packages = list.base.packages.refs.compactMap { ref in
      let count = statement.purchases.count { $0.package == ref }
      return count == 0 ? nil : Packages(package: list.base.packages[ref].id, count: count)
    }
    usesHoldings = statement.visits.contains {
      if case .holding = $0.cover { true } else { false }
    }
  }
}

/// A client who would do something else than before.
public enum Switch: Hashable, Sendable {
  /// For a case, other plans cost least: all of those that do, in order.
  case cheapestPlan(complaint: ID?, Change<[ID]>)
  /// For a case, a plan is best paid for in another way.
  case wayToPay(complaint: ID?, plan: ID, Change<Means>)
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
    let plans = cheapestPlans(among: costs)
    return plans.isNone ? [] : [.cheapestPlan(complaint: complaint, plans)]
  }

  /// The plans that cost least before, and after, of those whose cost is known both times.
  package static func cheapestPlans(among costs: [CostChange]) -> Change<[ID]> {
    let known = costs.compactMap { cost in cost.costs.map { (cost.plan, $0) } }
    let cheapest = { (amount: (Change<Amount>) -> Amount) in
      let least = known.map { amount($0.1) }.min()
      return known.filter { amount($0.1) == least }.map(\.0)
    }
    return Change(before: cheapest(\.before), after: cheapest(\.after))
  }

  private static func wayToPay(_ cost: CostChange) -> Switch? {
    guard let before = cost.means.before, let after = cost.means.after, before != after else {
      return nil
    }
    return .wayToPay(
      complaint: cost.complaint, plan: cost.plan, Change(before: before, after: after))
  }
}

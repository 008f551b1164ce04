/// Which packages and memberships a client may use.
public enum OfferChoice: Hashable, Sendable {
  /// All of the list: the cheapest way to pay.
  case all
  /// Those, and no others.
  case only(packages: Set<Ref<SessionPackage>>, memberships: Set<Ref<Membership>>)

  /// None: every visit is paid singly, but for what is already in hand.
  public static let none = OfferChoice.only(packages: [], memberships: [])

  /// Whether a package may be bought.
  public func allows(_ package: Ref<SessionPackage>) -> Bool {
    if case .only(let packages, _) = self { packages.contains(package) } else { true }
  }

  /// Whether a membership may be joined.
  public func allows(_ membership: Ref<Membership>) -> Bool {
    if case .only(_, let memberships) = self { memberships.contains(membership) } else { true }
  }
}

/// Which offers a client may use for which plan.
public struct PayChoices: Hashable, Sendable {
  /// For plans of which nothing else is said.
  public var everyPlan: OfferChoice
  /// For single plans: for the whole statement, the part after a course that did not help included.
  public var plans: [Ref<Plan>: OfferChoice]

  /// These choices; all offers for every plan, if nothing is said.
  public init(everyPlan: OfferChoice = .all, plans: [Ref<Plan>: OfferChoice] = [:]) {
    self.everyPlan = everyPlan
    self.plans = plans
  }

  /// The offers that may be used for a plan.
  public subscript(plan: Ref<Plan>) -> OfferChoice { plans[plan] ?? everyPlan }
}

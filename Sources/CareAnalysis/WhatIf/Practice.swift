public import CareModel

/// A practice's clients, and what treating them takes: what an income is worked out from.
public struct Practice: Sendable {
  /// Who comes, as the clients file says.
  public let groups: [ClientGroup]
  /// What treating costs.
  public let costs: TreatmentCosts
  /// How many hours a week the practice treats, positive; `nil` if that is not known.
  public let hours: Int?

  /// How many clients there are in all.
  public var clients: Int { groups.reduce(0) { $0 + $1.clients } }

  /// A practice with these clients.
  public init(
    _ groups: [ClientGroup], costs: TreatmentCosts = TreatmentCosts(), hours: Int? = nil
  ) {
    self.groups = groups
    self.costs = costs
    self.hours = hours
  }
}

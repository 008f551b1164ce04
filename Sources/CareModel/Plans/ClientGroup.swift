/// So many clients who follow one plan for one complaint.
public struct ClientGroup: Hashable, Sendable {
  /// The most clients that a group may have.
  public static let most = 1_000_000

  /// When clients come for the first time.
  public enum Arrival: Hashable, Sendable {
    /// On the first day that is looked at.
    case first
    /// On a day.
    case on(Day)
    /// As many on the same day of each month of a year, from the first day that is looked at.
    case evenly

    /// The months over which arrivals are spread.
    package static let months = 12
  }

  /// The complaint; `nil` only for a list without cases.
  public let complaint: ID?
  /// What they follow.
  public let plan: ID
  /// How many they are, from 0 to ``most``.
  public let clients: Int
  /// The group whose prices they pay.
  public let concession: ID?
  /// What is added to each of their visits.
  public let extras: [ID]
  /// Who pays a share of their sessions back; `nil` if nobody does.
  public let insurance: ID?
  /// The packages and memberships that they use; `nil` for all that the list has.
  public let offers: [ID]?
  /// When they come for the first time.
  public let arrival: Arrival

  /// Clients of a group.
  ///
  /// - Parameters:
  ///   - complaint: The complaint; `nil` only for a list without cases.
  ///   - plan: What they follow.
  ///   - clients: How many they are, from 0 to ``most``.
  ///   - concession: The group whose prices they pay.
  ///   - extras: What is added to each of their visits.
  ///   - insurance: Who pays a share of their sessions back.
  ///   - offers: The packages and memberships that they use; none to pay every visit singly, `nil` for all.
  ///   - arrival: When they come for the first time.
  public init(
    complaint: ID?, plan: ID, clients: Int, concession: ID? = nil, extras: [ID] = [],
    insurance: ID? = nil, offers: [ID]? = nil, arrival: Arrival = .first
  ) {
    self.complaint = complaint
    self.plan = plan
    self.clients = clients
    self.concession = concession
    self.extras = extras
    self.insurance = insurance
    self.offers = offers
    self.arrival = arrival
  }

  /// So many clients of the same kind.
  package func counted(_ clients: Int) -> ClientGroup { copy(plan: plan, clients: clients) }

  /// The same clients following another plan.
  package func following(_ plan: ID) -> ClientGroup { copy(plan: plan, clients: clients) }

  private func copy(plan: ID, clients: Int) -> ClientGroup {
    ClientGroup(
      complaint: complaint, plan: plan, clients: clients, concession: concession, extras: extras,
      insurance: insurance, offers: offers, arrival: arrival)
  }
}

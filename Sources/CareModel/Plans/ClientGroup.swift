/// So many clients who follow one plan for one complaint.
public struct ClientGroup: Hashable, Sendable {
  /// The most clients that a group may have.
  public static let most = 1_000_000

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

  /// Clients of a group.
  public init(complaint: ID?, plan: ID, clients: Int, concession: ID? = nil, extras: [ID] = []) {
    self.complaint = complaint
    self.plan = plan
    self.clients = clients
    self.concession = concession
    self.extras = extras
  }
}

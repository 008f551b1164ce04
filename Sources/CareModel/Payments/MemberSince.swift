/// A membership that the client already has.
///
/// Fees that fell due before the horizon are sunk, and sessions of the period that runs when it
/// begins are not assumed to be left.
public struct MemberSince: Hashable, Sendable {
  /// Which membership.
  public let membership: Ref<Membership>
  /// The day on which it was joined, from which its periods are counted.
  public let day: Day

  /// A member of it since that day.
  public init(_ membership: Ref<Membership>, since day: Day) {
    self.membership = membership
    self.day = day
  }
}

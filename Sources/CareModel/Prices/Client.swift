/// Who pays: the reductions that a client has a claim to.
public struct Client: Hashable, Sendable {
  /// The group the client belongs to.
  public var concession: Ref<Concession>?
  /// The membership the client holds.
  public var membership: Ref<Membership>?

  /// A client of that group, with that membership.
  public init(concession: Ref<Concession>? = nil, membership: Ref<Membership>? = nil) {
    self.concession = concession
    self.membership = membership
  }
}

/// How a way to pay stands to the memberships: at most one, once.
enum Standing: Hashable {
  /// One can still be joined.
  case free
  /// A member by one of the ``MembershipRuns``, with so many of its periods begun.
  case member(run: Int, begun: Int)
  /// Left for good, or none can be of use any more.
  case over

  /// Whether a way that stands so can do whatever one that stands otherwise can.
  func canImitate(_ other: Standing) -> Bool {
    other == .over || self == other
  }
}

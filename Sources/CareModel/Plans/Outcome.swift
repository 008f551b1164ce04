/// What becomes of the complaint, if a plan may resolve it at all.
public enum Outcome: Hashable, Sendable {
  /// Resolved, and stays so. The planned figures are those of this outcome.
  case staysResolved
  /// Resolved, then comes back once, and is topped up.
  case returns(Case.Return)
  /// Not resolved: given up after so many sessions, then the client goes on with another plan.
  case notResolved(stopAfter: Int?, thenFollows: Plan)
}

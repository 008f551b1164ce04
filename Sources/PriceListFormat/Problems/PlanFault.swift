/// Why a plan cannot be followed, or what contradicts itself in a case.
public enum PlanFault: Hashable, Sendable {
  /// A second phase of a plan sets out to resolve.
  case secondResolution
  /// The sessions are the case's, and the list has no case.
  case noCase
  /// A phase with a number of sessions has a season.
  case seasonOfCounted
  /// A phase without an end sets out to resolve.
  case openResolves
  /// A phase without an end is followed by another.
  case openBeforeLast
  /// A phase of several sessions, or a later one, does not say how often.
  case rhythmMissing
  /// A case whose later sessions need a rhythm.
  case rhythmMissingForTopUp(String)
  /// The likely number of sessions is below the fewest.
  case likelyBelowFewest(Int, fewest: Int)
  /// The largest number of sessions is below the likely one.
  case mostBelowLikely(Int, likely: Int)
  /// A key of a table of sessions is no number from 1 to that.
  case notASessionCount(String, most: Int)
  /// A table of sessions has more clients than that.
  case tooManyClients(most: Int)
}

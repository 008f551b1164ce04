/// What would have to be so for the other plan to be the cheaper one.
package enum VerdictCondition: Hashable, Sendable {
  /// More than so many sessions are needed.
  case moreSessions(than: Int)
  /// So many sessions are enough.
  case sessionsAreEnough(Int)
  /// The other plan is taken less often than once in so many days.
  case takenLessOften(_ plan: String, thanEvery: Int)
  /// The other plan is taken once in so many days, or more often.
  case takenAsOften(_ plan: String, asEvery: Int)
  /// Fewer than so many months are looked at.
  case shorterTime(months: Int)
}

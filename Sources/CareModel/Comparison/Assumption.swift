/// The assumptions whose tipping points can be told.
public enum Assumption: String, CaseIterable, Sendable {
  /// How many visits of the other plan the same money pays for.
  case worth
  /// How many sessions the course takes.
  case sessions
  /// How often the other plan is taken.
  case rhythm
  /// What a session of the course costs.
  case price
  /// For how many of a hundred clients the course resolves the complaint.
  case chance
  /// How many months are looked at.
  case horizon
}

/// How many sessions a course takes: at the fewest, most likely, at the most.
public struct SessionRange: Hashable, Sendable {
  /// The largest number a course may have; keeps every exact mean within 128 bits.
  public static let limit = 300

  /// From 1 to ``likely``.
  public let fewest: Int
  /// What is planned for.
  public let likely: Int
  /// From ``likely`` to ``limit``.
  public let most: Int

  package init(fewest: Int, likely: Int, most: Int) {
    self.fewest = fewest
    self.likely = likely
    self.most = most
  }

  /// Exactly so many.
  package init(_ count: Int) {
    self.init(fewest: count, likely: count, most: count)
  }
}

/// A complaint, and what the practice assumes about it.
public struct Case: Identified, Hashable, Sendable {
  /// What is assumed of complaints that come back.
  public struct Return: Hashable, Sendable {
    /// How likely it is, once resolved.
    public let chance: Percentage
    /// How long after it was resolved.
    public let after: Interval
    /// How many sessions then resolve it again, from 1 to ``SessionRange/limit``.
    public let topUp: Int

    package init(chance: Percentage, after: Interval, topUp: Int) {
      self.chance = chance
      self.after = after
      self.topUp = topUp
    }
  }

  /// Unique among cases.
  public let id: ID
  /// As clients read it.
  public let name: String
  /// How many sessions the course takes.
  public let sessions: SessionRange
  /// How many days one session eases a complaint that is not resolved, from 0 to 365.
  public let reliefDays: Int
  /// How likely a course ends the complaint.
  public let resolves: Percentage
  /// After how many sessions a course that does not help is given up; `nil` is never.
  public let stopAfter: Int?
  /// `nil` if the complaint is taken not to come back.
  public let returns: Return?
  /// Where the figures come from; `nil` if they are the practice's own.
  public let source: String?

  package init(
    id: ID, name: String, sessions: SessionRange, reliefDays: Int, resolves: Percentage,
    stopAfter: Int?, returns: Return?, source: String?
  ) {
    self.id = id
    self.name = name
    self.sessions = sessions
    self.reliefDays = reliefDays
    self.resolves = resolves
    self.stopAfter = stopAfter
    self.returns = returns
    self.source = source
  }

  /// What is taken for a list without cases, whose plans then never ask for one: the format's
  /// defaults.
  static let unspecified = Case(
    id: ID(unchecked: "none"), name: "", sessions: SessionRange(1), reliefDays: defaultReliefDays,
    resolves: .all, stopAfter: nil, returns: nil, source: nil)

  /// The days that a session eases a complaint, where a case does not say.
  public static let defaultReliefDays = 3
}

/// How many sessions a course takes, and how often it takes so many.
///
/// Either the practice says the fewest, the likely and the most, and the weights rise and fall evenly
/// between them; or it has counted its clients, and the weights are these counts.
public struct SessionRange: Hashable, Sendable {
  /// So many sessions, and how many clients took them.
  public struct Count: Hashable, Sendable {
    /// How many sessions, from 1 to ``SessionRange/limit``.
    public let sessions: Int
    /// How many clients, from 1 to ``SessionRange/mostClients``.
    public let clients: Int

    /// So many sessions, from 1 to ``SessionRange/limit``, taken by so many clients, at least one.
    public init(sessions: Int, clients: Int) {
      self.sessions = sessions
      self.clients = clients
    }
  }

  /// The largest number a course may have; keeps every exact mean within 128 bits.
  public static let limit = 300
  /// The most clients that may have been counted, all together; for the same reason.
  public static let mostClients = 1_000_000

  /// From 1 to ``likely``.
  public let fewest: Int
  /// What is planned for; of counted clients, what most of them took, the smaller number on a tie.
  public let likely: Int
  /// From ``likely`` to ``limit``.
  public let most: Int
  /// What was counted, ascending by sessions; empty if nobody counted.
  public let observed: [Count]

  /// Between a fewest and a most, with a likely number between them.
  ///
  /// - Returns: `nil` if the numbers do not ascend from at least 1 to at most ``limit``.
  public init?(fewest: Int, likely: Int, most: Int) {
    guard 1 <= fewest, fewest <= likely, likely <= most, most <= Self.limit else { return nil }
    observed = []
    self.fewest = fewest
    self.likely = likely
    self.most = most
  }

  /// What was counted: each number of sessions once, ascending.
  ///
  /// - Returns: `nil` if nothing was, the numbers do not ascend from at least 1 to at most ``limit``, a
  ///   count is not positive, or there are more clients than ``mostClients``.
  /// - Complexity: O(counts).
  public init?(observed: [Count]) {
    guard let first = observed.first, let last = observed.last,
      first.sessions >= 1, last.sessions <= Self.limit,
      zip(observed, observed.dropFirst()).allSatisfy({ $0.sessions < $1.sessions }),
      observed.allSatisfy({ (1...Self.mostClients).contains($0.clients) }),
      observed.reduce(0, { $0 + $1.clients }) <= Self.mostClients
    else { return nil }
    let likely = observed.dropFirst().reduce(first) { $1.clients > $0.clients ? $1 : $0 }
    fewest = first.sessions
    self.likely = likely.sessions
    most = last.sessions
    self.observed = observed
  }

  /// Exactly so many; `nil` if the number is not from 1 to ``limit``.
  public init?(_ count: Int) {
    self.init(fewest: count, likely: count, most: count)
  }

  /// Exactly so many, from 1 to ``limit``, as those who count them up know.
  init(only count: Int) {
    observed = []
    (fewest, likely, most) = (count, count, count)
  }

  /// One session.
  static let single = SessionRange(only: 1)
}

extension SessionRange {
  /// The numbers of sessions that are as likely as none other is, ascending: of counted clients, those that as many
  /// of them took as any other.
  ///
  /// - Complexity: O(counts).
  public var mostLikely: [Int] {
    guard let top = observed.map(\.clients).max() else { return [likely] }
    return observed.filter { $0.clients == top }.map(\.sessions)
  }

  /// The weight of each number of sessions, as whole numbers, ascending by sessions.
  ///
  /// Where nobody counted, they are triangular: (N − fewest + 1) over (likely − fewest + 1) up to the
  /// likely one, falling likewise above it, times both denominators.
  ///
  /// - Complexity: O(most − fewest).
  public var weights: [(sessions: Int, weight: Int128)] {
    guard observed.isEmpty else { return observed.map { ($0.sessions, Int128($0.clients)) } }
    let rise = Int128(likely - fewest + 1)
    let fall = Int128(most - likely + 1)
    return (fewest...most).map { sessions in
      let weight =
        sessions <= likely
        ? Int128(sessions - fewest + 1) * fall : Int128(most - sessions + 1) * rise
      return (sessions, weight)
    }
  }
}

/// A complaint, and what the practice assumes about it.
public struct Case: Named, Hashable, Sendable {
  /// What is assumed of complaints that come back.
  public struct Return: Hashable, Sendable {
    /// How likely it is, once resolved.
    public let chance: Percentage
    /// How long after it was resolved.
    public let after: Interval
    /// How many sessions then resolve it again, from 1 to ``SessionRange/limit``.
    public let topUp: Int

    /// A return of that chance, so long after the complaint was resolved, which takes so many sessions,
    /// from 1 to ``SessionRange/limit``.
    public init(chance: Percentage, after: Interval, topUp: Int) {
      self.chance = chance
      self.after = after
      self.topUp = topUp
    }
  }

  /// Unique among cases.
  public let id: ID
  /// As clients read it, in each language that the list has.
  public let names: LocalText
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
  /// Where in the body it is, in words that a client would use.
  public let places: [String]

  /// A complaint; what is not said is taken as the format's defaults have it.
  ///
  /// - Parameters:
  ///   - id: Unique among cases.
  ///   - name: As clients read it, in each language that the list has.
  ///   - sessions: How many sessions the course takes.
  ///   - reliefDays: How many days one session eases it, from 0 to 365.
  ///   - resolves: How likely a course ends it.
  ///   - stopAfter: After how many sessions a course that does not help is given up, from 1 to
  ///     ``SessionRange/limit``; `nil` is never.
  ///   - returns: `nil` if it is taken not to come back.
  ///   - source: Where the figures come from.
  ///   - places: Where in the body it is.
  public init(
    id: ID, name: LocalText, sessions: SessionRange, reliefDays: Int = Case.defaultReliefDays,
    resolves: Percentage = .all, stopAfter: Int? = nil, returns: Return? = nil,
    source: String? = nil, places: [String] = []
  ) {
    self.id = id
    self.names = name
    self.sessions = sessions
    self.reliefDays = reliefDays
    self.resolves = resolves
    self.stopAfter = stopAfter
    self.returns = returns
    self.source = source
    self.places = places
  }

  /// What is taken for a list without cases, whose plans then never ask for one: the format's
  /// defaults.
  package static let unspecified = Case(
    id: ID(unchecked: "none"), name: "", sessions: .single, reliefDays: defaultReliefDays,
    resolves: .all, stopAfter: nil, returns: nil, source: nil)

  /// The most days that a session may ease a complaint.
  public static let mostReliefDays = 365
  /// The days that a session eases a complaint, where a case does not say.
  public static let defaultReliefDays = 3
}

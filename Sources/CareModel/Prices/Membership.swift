/// A fee each period that buys a number of sessions each period.
public struct Membership: Named, Hashable, Sendable {
  /// The most sessions that a period may give.
  public static let mostSessions = 1000

  /// Unique among memberships.
  public let id: ID
  /// As clients read it, in each language that the list has.
  public let names: LocalText
  /// The services whose sessions it gives and reduces; at least one.
  public let covers: [Ref<Service>]
  /// Due on the first day of each period.
  public let fee: Price
  /// How long a period is.
  public let every: Interval
  /// How many sessions each period gives, from 0 to ``mostSessions``.
  public let sessions: Int
  /// How long after its period's end a session may still be used; `nil` is not at all.
  public let keeps: Interval?
  /// How long a client must stay; `nil` is one period.
  public let minimum: Interval?
  /// What single sessions of the covered services cost while it runs; `nil` is no less.
  public let reduction: Reduction?
  /// What it is, in words; `nil` if the list does not say.
  public let description: String?

  /// A membership.
  ///
  /// - Parameters:
  ///   - id: Unique among memberships.
  ///   - name: As clients read it, in each language that the list has.
  ///   - covers: The services whose sessions it gives and reduces; at least one.
  ///   - fee: Due on the first day of each period.
  ///   - every: How long a period is.
  ///   - sessions: How many sessions each period gives, from 0 to 1000.
  ///   - keeps: How long after its period's end a session may still be used.
  ///   - minimum: How long a client must stay.
  ///   - reduction: What single sessions of the covered services cost while it runs.
  ///   - description: What it is, in words.
  public init(
    id: ID, name: LocalText, covers: [Ref<Service>], fee: Price, every: Interval, sessions: Int,
    keeps: Interval? = nil, minimum: Interval? = nil, reduction: Reduction? = nil,
    description: String? = nil
  ) {
    self.id = id
    self.names = name
    self.covers = covers
    self.fee = fee
    self.every = every
    self.sessions = sessions
    self.keeps = keeps
    self.minimum = minimum
    self.reduction = reduction
    self.description = description
  }
}

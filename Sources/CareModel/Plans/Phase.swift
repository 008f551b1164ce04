/// A service at a rhythm: a number of sessions, or open-ended.
public struct Phase: Hashable, Sendable {
  /// How long a phase goes on.
  public enum Length: Hashable, Sendable {
    /// So many sessions, from 1 to 100 000.
    case sessions(Int)
    /// As many sessions as the case takes.
    case asTheCase
    /// To the horizon's end; only within the season, if there is one.
    case open(Season?)
  }

  /// How likely a phase ends the complaint.
  public enum Resolution: Hashable, Sendable {
    /// As the case says.
    case asTheCase
    /// As the plan says.
    case chance(Percentage)
  }

  /// What is given, in turn; at least one.
  public let services: [Ref<Service>]
  /// What is added to each visit of this phase.
  public let extras: [Ref<Extra>]
  /// For how long.
  public let length: Length
  /// How often; `nil` only for a single session that opens a plan.
  public let every: Interval?
  /// `nil` for a phase that eases but does not resolve.
  public let resolves: Resolution?

  /// A phase of a plan.
  ///
  /// - Parameters:
  ///   - services: What is given, in turn; at least one.
  ///   - extras: What is added to each visit of this phase.
  ///   - length: For how long.
  ///   - every: How often; may be left out only for a single session that opens a plan.
  ///   - resolves: How likely it ends the complaint; `nil` if it only eases it.
  public init(
    services: [Ref<Service>], extras: [Ref<Extra>] = [], length: Length, every: Interval? = nil,
    resolves: Resolution? = nil
  ) {
    self.services = services
    self.extras = extras
    self.length = length
    self.every = every
    self.resolves = resolves
  }

  /// What is given at its session of that number, counted from 0.
  ///
  /// Sessions that fall outside the season take their turn, too.
  func service(at session: Int) -> Ref<Service> { services[session % services.count] }

  /// Whether it goes on to the horizon's end.
  public var isOpen: Bool {
    if case .open = length { true } else { false }
  }
}

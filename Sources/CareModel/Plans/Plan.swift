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

/// What a plan is about, in the practice's own words; each `nil` if not said.
public struct About: Hashable, Sendable {
  /// What it is for.
  public let aim: String?
  /// What comes before.
  public let before: String?
  /// How it is built.
  public let protocolUsed: String?
  /// What it works on.
  public let target: String?
  /// What comes afterwards.
  public let afterwards: String?

  /// What a plan is about; what is not said is left out.
  public init(
    aim: String? = nil, before: String? = nil, protocolUsed: String? = nil, target: String? = nil,
    afterwards: String? = nil
  ) {
    self.aim = aim
    self.before = before
    self.protocolUsed = protocolUsed
    self.target = target
    self.afterwards = afterwards
  }
}

/// A strategy that the client may follow: phases of visits, one after another.
public struct Plan: Named, Hashable, Sendable {
  /// Unique among plans.
  public let id: ID
  /// As clients read it, in each language that the list has.
  public let names: LocalText
  /// `nil` if the list does not say.
  public let about: About?
  /// At least one.
  ///
  /// Only the last may be open, and at most one resolves.
  public let phases: [Phase]

  /// A plan of one or more phases.
  public init(id: ID, name: LocalText, about: About? = nil, phases: [Phase]) {
    self.id = id
    self.names = name
    self.about = about
    self.phases = phases
  }

  /// Where the phase that may end the complaint stands; `nil` if none may.
  public var resolvingPhase: Int? { phases.firstIndex { $0.resolves != nil } }

  /// How likely the plan ends the complaint; `nil` if it does not set out to.
  public var resolution: Phase.Resolution? { resolvingPhase.flatMap { phases[$0].resolves } }

  /// Every service that some phase gives.
  public var services: Set<Ref<Service>> { Set(phases.lazy.flatMap(\.services)) }

  /// Where the open-ended phase stands; `nil` if there is none.
  public var openPhase: Int? { phases.lastIndex { $0.isOpen } }

  /// Whether a client can go on with it after another plan: every phase has a rhythm.
  var canFollow: Bool { phases.allSatisfy { $0.every != nil } }

  /// The same plan with another rhythm of its open phase.
  func opening(every interval: Interval) -> Plan {
    let phases = phases.map { phase in
      phase.isOpen
        ? Phase(
          services: phase.services, extras: phase.extras, length: phase.length, every: interval,
          resolves: phase.resolves)
        : phase
    }
    return Plan(id: id, name: names, about: about, phases: phases)
  }
}

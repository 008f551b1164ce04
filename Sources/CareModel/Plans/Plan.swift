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

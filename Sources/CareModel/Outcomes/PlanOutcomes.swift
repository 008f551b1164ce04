/// A plan's outcomes with their visits: everything that may happen, and how likely.
struct PlanOutcomes {
  /// One outcome.
  struct Case {
    let sessions: Int
    let outcome: Outcome
    let schedule: Schedule
    /// Positive; of all outcomes in the same measure.
    let weight: Int128
  }

  /// At least one.
  let cases: [Case]
  /// The number of sessions that is planned.
  private let likely: Int
  /// The chance that the complaint is resolved.
  let chance: Percentage

  /// The outcomes of a plan; `nil` if a client whom it does not help could not go on with the other.
  ///
  /// - Parameters:
  ///   - plan: What the client follows.
  ///   - assumptions: What is assumed.
  /// - Throws: ``CostingError/tooManyVisits(_:)`` as ``Schedule``.
  init?(of plan: Plan, under assumptions: Assumptions) throws(CostingError) {
    let outcomes = Outcomes(
      of: plan, thenFollows: assumptions.other, assuming: assumptions.complaint)
    guard outcomes.unresolved.isEmpty || assumptions.other.canFollow else { return nil }
    chance = plan.resolution == nil ? .all : assumptions.chance ?? outcomes.chance
    cases = try outcomes.weighted(chance: chance).map { weighted, weight throws(CostingError) in
      Case(
        sessions: weighted.sessions, outcome: weighted.outcome,
        schedule: try Schedule(
          of: plan, sessions: weighted.sessions, over: assumptions.horizon,
          outcome: weighted.outcome),
        weight: weight)
    }
    likely = assumptions.complaint.sessions.likely
  }

  /// Where among them everything goes to plan; `nil` if that never comes about.
  ///
  /// - Complexity: O(outcomes).
  var planned: Int? { cases.firstIndex { $0.sessions == likely && $0.staysResolved } }

  /// The sum of the weights.
  var weight: Int128 { cases.reduce(0) { $0 + $1.weight } }

  /// The exact mean of what some of the outcomes cost; `nil` if none of them counts.
  func mean(of costs: [Amount], where counts: (Case) -> Bool) -> Fraction? {
    let counted = zip(cases, costs).filter { counts($0.0) }
    guard !counted.isEmpty else { return nil }
    return Fraction(
      counted.reduce(0) { $0 + Int128($1.1.minor) * $1.0.weight },
      over: counted.reduce(0) { $0 + $1.0.weight })
  }

  /// The exact mean of a figure of each outcome.
  func mean(_ figure: (Case) -> Int) -> Fraction {
    Fraction(cases.reduce(0) { $0 + Int128(figure($1)) * $1.weight }, over: weight)
  }
}

extension PlanOutcomes.Case {
  /// Whether it ends the complaint for good.
  fileprivate var staysResolved: Bool {
    if case .staysResolved = outcome { true } else { false }
  }

  /// Whether it ends the complaint.
  var isResolved: Bool {
    if case .notResolved = outcome { false } else { true }
  }
}

/// What is assumed when outcomes are weighed: a question's own assumptions, or others for one of them.
struct Assumptions {
  var complaint: Case
  /// What the client goes on with if a course does not help.
  var other: Plan
  var horizon: Horizon
  /// The chance to be resolved, in place of the plan's or the case's; `nil` is theirs.
  var chance: Percentage?

  /// The same, the number of sessions known.
  func knowing(sessions: Int) -> Assumptions {
    var known = self
    known.complaint = complaint.taking(SessionRange(only: sessions))
    return known
  }
}

extension Case {
  /// The same case with another number of sessions.
  fileprivate func taking(_ sessions: SessionRange) -> Case {
    Case(
      id: id, name: names, sessions: sessions, reliefDays: reliefDays, resolves: resolves,
      stopAfter: stopAfter, returns: returns, source: source, places: places)
  }
}

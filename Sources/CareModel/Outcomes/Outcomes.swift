/// What may become of a client who follows a plan: each outcome with its weight.
///
/// A plan that may resolve the complaint has three outcomes for each number of sessions N that the
/// case allows: it stays resolved with chance p(1 − q), resolves and returns once with pq, is not
/// resolved with 1 − p. Other plans have one.
struct Outcomes {
  /// An outcome and its weight: how many sessions, what becomes of the complaint, how much it weighs.
  struct Weighted {
    let sessions: Int
    let outcome: Outcome
    let weight: Int128
  }

  /// The outcomes if the complaint is resolved, or the only one.
  let resolved: [Weighted]
  /// The outcomes if it is not; empty for a plan that does not set out to resolve.
  ///
  /// Their weights add up to as much as those of ``resolved``.
  let unresolved: [Weighted]
  /// The chance p that it is resolved.
  let chance: Percentage

  /// The outcomes of a plan under a case's assumptions.
  ///
  /// - Parameters:
  ///   - plan: What the client follows.
  ///   - other: What the client goes on with if it does not help.
  ///   - complaint: What is assumed.
  init(of plan: Plan, thenFollows other: Plan, assuming complaint: Case) {
    guard let resolution = plan.resolution else {
      resolved = [Weighted(sessions: complaint.sessions.likely, outcome: .staysResolved, weight: 1)]
      unresolved = []
      chance = .all
      return
    }
    chance =
      switch resolution {
      case .chance(let own): own
      case .asTheCase: complaint.resolves
      }
    let counts = complaint.sessions.weights
    resolved = counts.flatMap { Self.resolved($0, $1, complaint.returns) }
    unresolved = counts.map { sessions, weight in
      Weighted(
        sessions: sessions,
        outcome: .notResolved(stopAfter: complaint.stopAfter, thenFollows: other),
        weight: weight * Int128(Percentage.whole))
    }
  }

  /// All outcomes that may come about, with weights of one measure, if the complaint is resolved with
  /// that chance; what never happens is left out.
  func weighted(chance: Percentage) -> [(Weighted, weight: Int128)] {
    let yes = Int128(chance.millionths)
    let no = Int128(chance.complement.millionths)
    let all = resolved.map { ($0, $0.weight * yes) } + unresolved.map { ($0, $0.weight * no) }
    return all.filter { $0.1 > 0 }
  }

  private static func resolved(
    _ sessions: Int, _ weight: Int128, _ returns: Case.Return?
  ) -> [Weighted] {
    let comesBack = returns?.chance ?? .none
    let stays = Weighted(
      sessions: sessions, outcome: .staysResolved,
      weight: weight * Int128(comesBack.complement.millionths))
    let relapse = returns.map {
      Weighted(
        sessions: sessions, outcome: .returns($0), weight: weight * Int128(comesBack.millionths))
    }
    return [stays, relapse].compactMap { $0 }.filter { $0.weight > 0 }
  }
}

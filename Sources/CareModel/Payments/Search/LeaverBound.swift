/// What is still to be paid at the least where there are memberships: what a client without one has to
/// pay, less what a membership can save.
///
/// The other bounds take a period of a membership for a package that can be bought at any visit, as often
/// as is liked. This one knows that a period follows on the one before, and that who has left pays as
/// everybody does.
struct LeaverBound {
  /// What is to be paid for, with what can be joined.
  private let problem: PaymentProblem
  /// The same visits, with nothing to join.
  private let alone: PaymentProblem
  private let totals: KnapsackBound
  private let visits: VisitBound
  /// What a membership can save against the bound by visit.
  private var gain: MembershipGain
  /// The bound by worths, and what a membership can save against it, once they are sought.
  private var worths: (bound: WorthBound, gain: MembershipGain)?

  /// A bound for a problem; `nil` without memberships, or with an insurance, which it knows nothing of.
  init?(_ problem: PaymentProblem, without scarce: Set<Int>) {
    guard problem.insured == nil, !problem.memberships.offers.isEmpty else { return nil }
    self.problem = problem
    alone = problem.withoutMemberships
    totals = KnapsackBound(alone, without: scarce)
    visits = VisitBound(alone, without: scarce, memberships: problem.memberships)
    gain = MembershipGain(visits.least, of: problem, scale: visits.scale)
  }

  /// Looks for better worths of the visits.
  ///
  /// - Returns: Whether there are any.
  mutating func findWorths() -> Bool {
    guard let worths = VisitWorths(alone, scale: visits.scale) else { return false }
    self.worths = (
      WorthBound(worths, of: alone), MembershipGain(worths.visits, of: problem, scale: visits.scale)
    )
    return true
  }

  /// The least that the visits after one can still cost a client who stands so to memberships.
  ///
  /// - Parameters:
  ///   - visit: The last that is paid for.
  ///   - lots: The sessions in hand.
  ///   - allowed: By counter, how many more of a limited package may be bought.
  ///   - standing: Whether a membership runs, or can be joined.
  ///   - runs: The memberships joined so far.
  /// - Returns: An amount in the bounds' parts.
  mutating func least(
    after visit: Int, inHand lots: ArraySlice<SessionLot>, allowed: [Int], _ standing: Standing,
    _ runs: inout MembershipRuns
  ) -> Int {
    let byVisit = visits.least(after: visit, inHand: lots, allowed: allowed)
    var least = byVisit - gain.most(for: standing, after: visit, &runs)
    if standing == .over {
      let sessions = lots.reduce(0) { $0 + $1.count }
      let whole = totals.least(from: visit + 1, inHand: sessions, allowed: allowed)
      least = max(least, whole * visits.scale)
    }
    guard let byWorth = worths?.bound.least(after: visit, inHand: lots, allowed: allowed),
      let saved = worths?.gain.most(for: standing, after: visit, &runs)
    else { return least }
    return max(least, byWorth - saved)
  }
}

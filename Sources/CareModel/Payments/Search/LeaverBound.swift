/// What is still to be paid at the least where there are memberships: what a client without one has to
/// pay, less what a membership can save.
///
/// The other bounds take a period of a membership for a package that can be bought at any visit, as often
/// as is liked. This one knows that a period follows on the one before, and that who has left pays as
/// everybody does.
struct LeaverBound {
  /// The same visits, with nothing to join.
  private let problem: PaymentProblem
  private let totals: KnapsackBound
  private let visits: VisitBound
  private var gain: MembershipGain
  private var worths: (bound: WorthBound, gain: MembershipGain)?
  private let offers: PaymentProblem

  /// A bound for a problem; `nil` without memberships, or with an insurance, which it knows nothing of.
  init?(_ problem: PaymentProblem, without scarce: Set<Int>) {
    guard problem.insured == nil, !problem.memberships.offers.isEmpty else { return nil }
    offers = problem
    self.problem = problem.withoutMemberships
    totals = KnapsackBound(self.problem, without: scarce)
    visits = VisitBound(
      self.problem, without: scarce, memberships: problem.memberships)
    gain = MembershipGain(visits.least, of: problem, scale: visits.scale)
  }

  /// Looks for better worths of the visits.
  ///
  /// - Returns: Whether there are any.
  mutating func findWorths() -> Bool {
    guard let worths = VisitWorths(problem, scale: visits.scale) else { return false }
    self.worths = (
      WorthBound(worths, of: problem),
      MembershipGain(worths.visits, of: offers, scale: visits.scale)
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
    let byWorth = worths?.bound.least(after: visit, inHand: lots, allowed: allowed)
    switch standing {
    case .over:
      let sessions = lots.reduce(0) { $0 + $1.count }
      let whole = totals.least(from: visit + 1, inHand: sessions, allowed: allowed)
      return max(byVisit, byWorth ?? byVisit, whole * visits.scale)
    case .free:
      let least = byVisit - gain.byJoining(from: visit + 1)
      guard let byWorth, let saved = worths?.gain.byJoining(from: visit + 1) else { return least }
      return max(least, byWorth - saved)
    case .member(let run, let begun):
      let least = byVisit - gain.byStaying(&runs, run, begun: begun, from: visit + 1)
      guard let byWorth,
        let saved = worths?.gain.byStaying(&runs, run, begun: begun, from: visit + 1)
      else { return least }
      return max(least, byWorth - saved)
    }
  }
}

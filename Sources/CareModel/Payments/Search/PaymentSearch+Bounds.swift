// What is still to be paid at the least.
extension PaymentSearch {
  /// The least that the visits ahead can still cost, by whichever bound says most.
  mutating func rest(
    after visit: Int, from index: Int, lots start: Int, adding counter: Int?
  ) -> Int {
    for limited in allowed.indices {
      let bought = frontier.bought(limited, in: index) + (limited == counter ? 1 : 0)
      allowed[limited] = problem.limits[limited] - bought
    }
    let lots = candidates.lots[start...]
    let standing = frontier.states[index].standing
    let allowed = allowed
    let byLeaving = leavers?.least(
      after: visit, inHand: lots, allowed: allowed, standing, &runs)
    if standing == .over, let byLeaving { return max(0, byLeaving) }
    let rest = max(byLeaving ?? .min, restByOffers(after: visit, inHand: lots, standing))
    // Without an insurance nothing comes back.
    return problem.insured == nil ? max(0, rest) : rest
  }

  /// The same, where a period of a membership counts as a package.
  private mutating func restByOffers(
    after visit: Int, inHand lots: ArraySlice<SessionLot>, _ standing: Standing
  ) -> Int {
    let coming = coming(standing)
    var rest = least.least(
      after: visit, inHand: lots, coming: coming.byVisit, allowed: allowed,
      atMost: problem.insured == nil ? nil : 1 << 60)
    if let totals {
      let inHand = lots.reduce(coming.sessions) { $0 + $1.count }
      let whole = totals.least(from: visit + 1, inHand: inHand, allowed: allowed)
      rest = max(rest, whole * least.scale)
    }
    let allowed = allowed
    guard let byWorth = worths?.least(after: visit, inHand: lots, allowed: allowed) else {
      return rest
    }
    return max(rest, byWorth - coming.byWorth)
  }
}

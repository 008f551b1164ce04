// What is still to be paid at the least.
extension PaymentSearch {
  /// The least that the visits ahead can still cost, by whichever bound says most.
  mutating func rest(
    after visit: Int, from index: Int, lots start: Int, adding counter: Int?
  ) -> Int {
    for limited in 0..<problem.counters {
      let bought = frontier.bought(limited, in: index) + (limited == counter ? 1 : 0)
      allowed[limited] = problem.limits[limited] - bought
    }
    let coming = coming(frontier.states[index].standing)
    let byVisit = restByVisit(after: visit, lots: start, coming)
    let rest = restByWorths(after: visit, lots: start, coming).map { max($0, byVisit) } ?? byVisit
    // Without an insurance nothing comes back.
    return problem.insured == nil ? max(0, rest) : rest
  }

  private func restByVisit(after visit: Int, lots start: Int, _ coming: Coming) -> Int {
    let most = problem.insured == nil ? least.rest[visit + 1] : 1 << 60
    var worth = min(most, coming.byVisit)
    var inHand = coming.sessions
    for lot in candidates.lots[start...] {
      worth = min(
        most, worth + lot.count.times(max(0, least.worth[lot.pool][visit + 1]), atMost: most))
      inHand += lot.count
    }
    let gains = (0..<problem.counters).reduce(0) { sum, limited in
      let gain = least.gains[limited][visit + 1]
      return gain > 0 ? min(most, sum + allowed[limited].times(gain, atMost: most)) : sum
    }
    let byVisit = least.rest[visit + 1] - least.arriving[visit + 1] - worth - gains
    guard let totals else { return byVisit }
    let whole = totals.least(from: visit + 1, inHand: inHand, allowed: allowed)
    return max(byVisit, whole * least.scale)
  }

  private mutating func restByWorths(
    after visit: Int, lots start: Int, _ coming: Coming
  ) -> Int? {
    guard var rest = worths?.least(from: visit + 1, allowed: allowed) else { return nil }
    for lot in candidates.lots[start...] {
      rest -= worths?.worth(of: lot, after: visit) ?? 0
    }
    return rest - coming.byWorth
  }
}

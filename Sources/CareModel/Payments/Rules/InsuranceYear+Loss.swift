extension InsuranceYear {
  /// What one client loses at the most by having this in place of another state of the same year.
  ///
  /// The loss is no more than what was paid back more already, what is still to be borne more of the excess, and for
  /// each session counted more the most that one brings back. Amounts are rounded for each session, so an excess that
  /// ends elsewhere may cost a unit more at each.
  ///
  /// - Parameters:
  ///   - other: The other state, like this one without what the policy does not ask for.
  ///   - visits: How many may come at the most, and what the dearest costs.
  /// - Returns: An upper bound, in smallest units.
  func loss(insteadOf other: InsuranceYear, visits: (most: Int, dearest: Int)) -> Int128 {
    let paidBack = max(0, refunded.minor - other.refunded.minor)
    let excess = max(0, other.excessUsed - excessUsed)
    let counted = Int128(max(0, sessions - other.sessions))
    let borne = excess > 0 ? excess / Self.parts + 1 + visits.most : 0
    return Int128(paidBack + borne) + counted * Int128(visits.dearest)
  }
}

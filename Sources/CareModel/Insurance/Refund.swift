/// What an insurance pays back of one session, and what became of its price on the way.
public struct Refund: Hashable, Sendable {
  /// What decided how much comes back.
  public enum Step: Hashable, Sendable {
    /// Only so much of the price is eligible.
    case eligible(Amount)
    /// So much of it the client bears as part of the year's excess.
    case excess(Amount)
    /// The insurance's share of the rest comes to so much.
    case share(Percentage, Amount)
    /// A session brings back so much at the most.
    case cap(Amount)
    /// The year's sessions are used up.
    case noSessionLeft(Int)
    /// The year's sum leaves only so much.
    case year(Amount)
  }

  /// What the session counts as having cost.
  public let price: Amount
  /// What of it is eligible, in sixtieths of the smallest unit.
  let eligible: Int
  /// What of it went into the excess, in the same unit.
  let borne: Int
  /// The insurance's share of the rest, in millionths of the same unit.
  let shared: Int128
  /// The same, within the session's caps.
  let capped: Int128
  /// Whether it is among the year's first sessions.
  let isCounted: Bool
  /// What would come back if the year's sum had no end.
  let rounded: Amount
  /// What comes back.
  public let amount: Amount

  /// How the amount came about, in order; the share always, the rest where it made a difference.
  public func steps(by policy: Insurance) -> [Step] {
    let unit = Int128(InsuranceYear.parts)
    let amount = { Amount(minor: Int(halfAwayFromZero($0, dividedBy: $1))) }
    let isCut = eligible < price.minor * InsuranceYear.parts
    let whole = unit * Int128(Percentage.whole)
    return [
      isCut ? .eligible(amount(Int128(eligible), unit)) : nil,
      borne > 0 ? .excess(amount(Int128(borne), unit)) : nil,
      policy.sessions.flatMap { isCounted ? nil : .noSessionLeft($0) },
      isCounted ? .share(policy.share, amount(shared, whole)) : nil,
      isCounted && capped < shared ? .cap(amount(capped, whole)) : nil,
      self.amount < rounded ? .year(self.amount) : nil,
    ].compactMap { $0 }
  }
}

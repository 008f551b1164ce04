/// What an insurance has seen of one of its years: what its caps and its excess still leave.
public struct InsuranceYear: Hashable, Sendable {
  /// The sixty parts of the smallest unit in which caps by the hour are exact.
  static let parts = 60

  /// What of the year's excess is used up, in sixtieths of the smallest unit.
  package private(set) var excessUsed = 0
  /// What has come back so far.
  public private(set) var refunded = Amount.zero
  /// How many covered sessions there were.
  public private(set) var sessions = 0

  /// A year in which nothing has happened yet.
  public init() {}

  /// A year of which so much of the excess is used up, and nothing else.
  init(excessUsed: Amount) {
    self.excessUsed = excessUsed.minor * Self.parts
  }

  /// The same without what a policy does not ask for.
  func relevant(to policy: Insurance) -> InsuranceYear {
    var year = InsuranceYear()
    year.excessUsed = min(excessUsed, policy.excess.minor * Self.parts)
    if policy.refundPerYear != nil { year.refunded = refunded }
    if let most = policy.sessions { year.sessions = min(sessions, most) }
    return year
  }

  /// What comes back for the year's next covered session.
  ///
  /// The rule of §4.4 of the design: the price, at most what is eligible, less what is left of the
  /// excess, times the share, at most the caps of a session, rounded once to the smallest unit, at
  /// most what is left of the year.
  ///
  /// - Parameters:
  ///   - price: What was paid for the session, or its share of what was paid for it before.
  ///   - minutes: How long it lasts; needed by caps per hour only.
  ///   - policy: Whose year this is.
  /// - Returns: What comes back, and how it came about.
  package mutating func refund(_ price: Amount, minutes: Int?, by policy: Insurance) -> Refund {
    let eligible = min(
      price.minor * Self.parts, policy.eligible.most(minutes: minutes) ?? .max)
    let borne = min(eligible, max(0, policy.excess.minor * Self.parts - excessUsed))
    let shared = Int128(eligible - borne) * Int128(policy.share.millionths)
    let most = policy.refund.most(minutes: minutes).map { Int128($0) * Int128(Percentage.whole) }
    let isCounted = policy.sessions.map { sessions < $0 } ?? true
    let rounded = halfAwayFromZero(
      isCounted ? min(shared, most ?? shared) : 0,
      dividedBy: Int128(Self.parts) * Int128(Percentage.whole))
    let left = policy.refundPerYear.map { $0 - refunded }
    let amount = min(Amount(minor: Int(rounded)), left ?? Amount(minor: Int(rounded)))
    excessUsed += borne
    refunded += amount
    sessions += 1
    return Refund(
      price: price, eligible: eligible, borne: borne, shared: shared,
      capped: most.map { min(shared, $0) } ?? shared, isCounted: isCounted,
      rounded: Amount(minor: Int(rounded)), amount: amount)
  }
}

extension Insurance.SessionCaps {
  /// The lower of the caps that there are, in sixtieths of the smallest unit; `nil` if there is none.
  fileprivate func most(minutes: Int?) -> Int? {
    let one = perSession.map { $0.minor * InsuranceYear.parts }
    let timed = minutes.flatMap { minutes in perHour.map { $0.minor * minutes } }
    return one.map { min($0, timed ?? $0) } ?? timed
  }
}

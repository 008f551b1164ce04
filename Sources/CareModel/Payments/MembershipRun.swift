/// A membership as one client holds it: since when, and every period that is paid for.
public struct MembershipRun: Hashable, Sendable {
  /// One period and what it gives.
  public struct Period: Hashable, Sendable {
    /// Its first day, on which its sessions become usable.
    public let from: Day
    /// The first day on which its sessions are usable no longer.
    public let until: Day
    /// How many sessions it gives.
    public let sessions: Int
    /// The day on which its fee is paid: its first, or the horizon's last if that comes earlier.
    public let paidOn: Day
    /// What is paid; one that falls due past the horizon is at its own day's fee.
    public let fee: Derivation
  }

  /// Which membership.
  public let membership: Ref<Membership>
  /// The day on which it was joined, before the horizon if the client had it already.
  public let since: Day
  /// From the first whose fee falls into the horizon to the last one that is paid.
  ///
  /// Empty only if a client who had it already leaves before any fee.
  public let periods: [Period]
  /// The day of the first fee that is paid no more.
  public let nextFee: Day
  /// The same, before which it is left; `nil` if it is kept to the horizon's end.
  public let leftBefore: Day?

  /// All fees, including those that fall due past the horizon.
  public var cost: Amount { periods.map(\.fee.amount).total() }
  /// All sessions that it gives.
  public var sessions: Int { periods.reduce(0) { $0 + $1.sessions } }

  /// So many periods of a membership, those sunk before the horizon left out; `nil` if a fee is on
  /// request.
  init?(
    _ calendar: MembershipCalendar, paying count: Int, of list: PriceList, over horizon: Horizon
  ) {
    membership = calendar.membership
    since = calendar.since
    var periods: [Period] = []
    let first = calendar.firstPeriod(from: horizon.start)
    for number in first..<max(first, first + count) {
      guard let period = calendar.period(number, of: list, over: horizon) else { return nil }
      periods.append(period)
    }
    self.periods = periods
    nextFee = calendar.start(of: first + periods.count)
    leftBefore = nextFee < horizon.end ? nextFee : nil
  }
}

/// A membership as one client holds it: from which day, how many periods, which sessions when.
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
  /// From its first to the one in which it ends.
  public let periods: [Period]

  /// All fees, including those that fall due past the horizon.
  public var cost: Amount { periods.map(\.fee.amount).total() }
  /// All sessions that it gives.
  public var sessions: Int { periods.reduce(0) { $0 + $1.sessions } }

  init(_ membership: Ref<Membership>, periods: [Period]) {
    self.membership = membership
    self.periods = periods
  }

  /// The membership that covers these visits; `nil` if it covers none, or its fee is on request.
  ///
  /// Its terms are those of its first day; fees and sessions are those of each period's own.
  init?(_ ref: Ref<Membership>, for visits: [Visit], of list: PriceList, over horizon: Horizon) {
    let covers = list.base.memberships[ref].covers
    guard let first = visits.first(where: { covers.contains($0.service) }),
      let last = visits.last(where: { covers.contains($0.service) })
    else { return nil }
    let start = first.day
    let terms = list.prices(on: start).memberships[ref]
    let earliestEnd = terms.minimum.map { start.adding($0) } ?? start
    var periods: [Period] = []
    var end = start
    repeat {
      let from = start.adding(terms.every, times: periods.count)
      end = start.adding(terms.every, times: periods.count + 1)
      let prices = list.prices(on: from)
      guard let fee = prices.fee(ref) else { return nil }
      periods.append(
        Period(
          from: from, until: terms.keeps.map { end.adding($0) } ?? end,
          sessions: prices.memberships[ref].sessions, paidOn: min(from, horizon.lastDay), fee: fee))
    } while end <= last.day || end < earliestEnd
    membership = ref
    self.periods = periods
  }
}

/// The periods of a membership for a client who joined it on a day.
///
/// Its terms are those of that day; fees and sessions are those of each period's first day.
struct MembershipCalendar: Sendable {
  let membership: Ref<Membership>
  let since: Day
  /// How many periods are owed in any case: those that begin before the minimum is over.
  let owed: Int
  private let every: Interval
  private let keeps: Interval?

  /// What decides on which days later periods begin and end, whoever joined when: two calendars with the
  /// same rhythm go on alike from a day on which a period of both begins.
  struct Rhythm: Hashable, Sendable {
    let membership: Ref<Membership>
    let every: Interval
    let keeps: Interval?
    /// From which months are counted; 0 where days are.
    let dayOfMonth: Int
  }

  init(_ membership: Ref<Membership>, since: Day, of list: PriceList) {
    let terms = list.prices(on: since).memberships[membership]
    self.membership = membership
    self.since = since
    every = terms.every
    keeps = terms.keeps
    let earliestEnd = terms.minimum.map { since.adding($0) } ?? since
    var owed = 1
    while since.adding(terms.every, times: owed) < earliestEnd { owed += 1 }
    self.owed = owed
  }

  var rhythm: Rhythm {
    let isByDays = every.unit == .day || every.unit == .week
    return Rhythm(
      membership: membership, every: every, keeps: keeps,
      dayOfMonth: isByDays ? 0 : since.date.day)
  }

  /// The first day of a period, counted from 0, on which its fee is due.
  func start(of period: Int) -> Day { since.adding(every, times: period) }

  /// The first period that begins on a day or after it.
  ///
  /// - Complexity: O(periods before it).
  func firstPeriod(from day: Day) -> Int {
    var period = 0
    while start(of: period) < day { period += 1 }
    return period
  }

  /// The first day on which a period's sessions are usable no longer.
  func end(of period: Int) -> Day {
    let end = start(of: period + 1)
    return keeps.map { end.adding($0) } ?? end
  }

  /// A period; `nil` if its fee is on request.
  func period(_ number: Int, of list: PriceList, over horizon: Horizon) -> MembershipRun.Period? {
    let from = start(of: number)
    let prices = list.prices(on: from)
    guard let fee = prices.fee(membership) else { return nil }
    return MembershipRun.Period(
      from: from, until: end(of: number), sessions: prices.memberships[membership].sessions,
      paidOn: min(from, horizon.lastDay), fee: fee)
  }
}

/// A membership as it stands for a client who joined it on a day: when its periods begin, which of
/// them are owed.
///
/// Its terms are those of that day; fees and sessions are those of each period's first day.
struct MembershipTerms: Sendable {
  let membership: Ref<Membership>
  let since: Day
  /// What its sessions serve, by its place among the ``Coverages``.
  let coverage: Int
  /// How many periods are owed in any case.
  let owed: Int
  private let every: Interval
  private let keeps: Interval?

  init(_ membership: Ref<Membership>, since: Day, of list: PriceList, coverage: Int) {
    let terms = list.prices(on: since).memberships[membership]
    self.membership = membership
    self.since = since
    self.coverage = coverage
    every = terms.every
    keeps = terms.keeps
    let earliestEnd = terms.minimum.map { since.adding($0) } ?? since
    var owed = 1
    while since.adding(terms.every, times: owed) < earliestEnd { owed += 1 }
    self.owed = owed
  }

  /// The first day of a period, counted from 0.
  func start(of period: Int) -> Day { since.adding(every, times: period) }

  /// The last day on which a period's sessions may be used.
  func lastDay(of period: Int) -> Day {
    let end = start(of: period + 1)
    return (keeps.map { end.adding($0) } ?? end) - 1
  }

  /// The first period that begins on a day or after it.
  func firstPeriod(from day: Day) -> Int {
    var period = 0
    while start(of: period) < day { period += 1 }
    return period
  }
}

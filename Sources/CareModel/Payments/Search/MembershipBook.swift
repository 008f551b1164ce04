/// The memberships that a client can join, or has, as the search needs them.
struct MembershipBook: Sendable {
  /// One membership.
  struct Offer: Sendable {
    let membership: Ref<Membership>
    /// What its sessions serve, by what one of them counts as having cost; 0 where no insurance asks.
    let pools: [Int: Int]
    /// Any of those: they serve the same visits.
    let pool: Int
    /// By visit: what it costs a member singly; the ordinary price if the membership does not cover it.
    let singles: [Int]
    /// What a period can cost, on whichever day it begins.
    let fees: [Int]
  }

  /// A period of a membership as the search sees it.
  struct Period: Sendable {
    /// The day on which it begins.
    let start: Day
    /// The first visit on its first day or later; the number of visits if there is none.
    let visit: Int
    /// `nil` if it is on request, so that nobody can stay.
    let fee: Int?
    /// From the day on which it is paid to the horizon's end.
    let daysLeft: Int
    let sessions: Int
    /// Its sessions; `nil` if they can serve no visit.
    let lot: SessionLot?
    /// The first visit that is too late for its sessions; the number of visits if there is none.
    let reach: Int
  }

  /// In the order of the file; only those that cover a visit and may be used.
  private(set) var offers: [Offer]
  /// The one that the client has already, by its place in ``offers``; then no other can be joined.
  let member: (offer: Int, since: Day)?
  private let list: PriceList
  private let isInsured: Bool
  private let days: [Day]
  private let pools: [SessionPool]
  private let horizon: Horizon

  init(
    _ offers: [Offer], member: (offer: Int, since: Day)?, of list: PriceList, for visits: [Visit],
    pools: [SessionPool], over horizon: Horizon, isInsured: Bool
  ) {
    self.offers = offers
    self.member = member
    self.list = list
    self.pools = pools
    self.isInsured = isInsured
    self.horizon = horizon
    days = visits.map(\.day)
  }

  /// The same days, with nothing to join.
  var withoutOffers: MembershipBook {
    var book = self
    book.offers = []
    return book
  }

  /// How an offer's periods fall if it is joined at a visit.
  func calendar(_ offer: Int, from visit: Int) -> MembershipCalendar {
    MembershipCalendar(offers[offer].membership, since: days[visit], of: list)
  }

  /// The first visit that no period beginning at or before one reaches, whichever version's terms it has:
  /// months are counted from the day of joining, so that one can be three days longer than from its own.
  func longestPeriod(of offer: Int, from visit: Int) -> Int {
    let ends = list.versions.map {
      days[visit].adding($0.prices.memberships[offers[offer].membership].every) + 3
    }
    return ends.max().map { days.count(before: $0) } ?? days.count
  }

  /// How many periods begin before the last visit is over, if an offer is joined at a visit.
  ///
  /// - Complexity: O(log periods).
  func periods(of offer: Int, from visit: Int) -> Int {
    guard let last = days.last else { return 0 }
    let calendar = calendar(offer, from: visit)
    // A period has a day at the least.
    return (1..<last - days[visit] + 2).partitioningIndex { calendar.start(of: $0) > last }
  }

  /// How the periods fall of the membership that the client has.
  var ownCalendar: MembershipCalendar? {
    member.map { MembershipCalendar(offers[$0.offer].membership, since: $0.since, of: list) }
  }

  /// The first period of a calendar that is not sunk.
  func firstPeriod(of calendar: MembershipCalendar) -> Int {
    calendar.firstPeriod(from: horizon.start)
  }

  /// A period, counted from the calendar's first.
  func period(_ number: Int, of calendar: MembershipCalendar, _ offer: Int) -> Period {
    let from = calendar.start(of: number)
    let period = calendar.period(number, of: list, over: horizon)
    let sessions = period?.sessions ?? 0
    return Period(
      start: from, visit: days.count(before: from), fee: period?.fee.amount.minor,
      daysLeft: horizon.end - min(from, horizon.lastDay), sessions: sessions,
      lot: period.flatMap { lot(of: $0, offer)?.lot },
      reach: days.count(before: calendar.end(of: number)))
  }

  /// The visit from which a period's sessions are usable, and its sessions; `nil` if there are none.
  func lot(of period: MembershipRun.Period, _ offer: Int) -> (visit: Int, lot: SessionLot)? {
    let share = isInsured ? period.fee.amount.share(among: period.sessions).minor : 0
    let pool = offers[offer].pools[share] ?? offers[offer].pool
    let first = days.count(before: period.from)
    let last = pools[pool].last(before: days.count(before: period.until)) ?? -1
    guard period.sessions > 0, first <= last else { return nil }
    return (
      first, SessionLot(pool: pool, lastVisit: last, count: min(period.sessions, Visit.most))
    )
  }

  /// The membership as it was held: joined at a visit, or had before, and so many periods paid.
  func run(_ offer: Int, joinedAt visit: Int?, paying count: Int) -> MembershipRun? {
    let calendar = visit.map { self.calendar(offer, from: $0) } ?? ownCalendar
    return calendar.flatMap { MembershipRun($0, paying: count, of: list, over: horizon) }
  }
}

extension [Day] {
  /// How many of these days, which are in order, come before one.
  func count(before day: Day) -> Int {
    indices.partitioningIndex { self[$0] >= day }
  }
}

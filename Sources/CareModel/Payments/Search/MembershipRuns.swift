/// The memberships that some way to pay has joined, each with the day on which it was.
///
/// They are worked out when a way first joins one, and period by period, since most are never needed.
struct MembershipRuns {
  /// One membership, joined on one day.
  private struct Run {
    let offer: Int
    let joinedAt: Int?
    let calendar: MembershipCalendar
    /// The first period that is not sunk; periods are counted from it.
    let first: Int
    /// How many of them are owed.
    let owed: Int
    var periods: [MembershipBook.Period] = []
  }

  private let book: MembershipBook
  private var runs: [Run] = []
  private var places: [Int: Int] = [:]

  init(_ book: MembershipBook) {
    self.book = book
  }

  /// The run of the membership that the client has; `nil` without one.
  mutating func own() -> Int? {
    guard let member = book.member, let calendar = book.ownCalendar else { return nil }
    return add(member.offer, joinedAt: nil, calendar, key: -1)
  }

  /// The run of a membership that is joined at a visit.
  mutating func joining(_ offer: Int, at visit: Int) -> Int {
    let key = visit * book.offers.count + offer
    return places[key]
      ?? add(offer, joinedAt: visit, book.calendar(offer, from: visit), key: key)
  }

  private mutating func add(
    _ offer: Int, joinedAt visit: Int?, _ calendar: MembershipCalendar, key: Int
  ) -> Int {
    if let place = places[key] { return place }
    let first = book.firstPeriod(of: calendar)
    runs.append(
      Run(
        offer: offer, joinedAt: visit, calendar: calendar, first: first,
        owed: max(0, calendar.owed - first)))
    places[key] = runs.count - 1
    return runs.count - 1
  }

  func offer(of run: Int) -> Int { runs[run].offer }
  func joinedAt(_ run: Int) -> Int? { runs[run].joinedAt }
  func owed(by run: Int) -> Int { runs[run].owed }
  func rhythm(of run: Int) -> MembershipCalendar.Rhythm { runs[run].calendar.rhythm }

  /// A period that is not sunk, counted from 0.
  mutating func period(_ number: Int, of run: Int) -> MembershipBook.Period {
    while runs[run].periods.count <= number {
      let next = runs[run].periods.count + runs[run].first
      runs[run].periods.append(book.period(next, of: runs[run].calendar, runs[run].offer))
    }
    return runs[run].periods[number]
  }

  /// What is owed on joining: fees, what they add to how early is paid, sessions; `nil` if a fee is on
  /// request.
  mutating func due(on run: Int) -> Merit? {
    var merit = Merit.nothing
    for number in 0..<owed(by: run) {
      let period = period(number, of: run)
      guard let fee = period.fee else { return nil }
      merit.pay(fee, daysLeft: period.daysLeft)
      merit.unused += period.sessions
    }
    return merit
  }
}

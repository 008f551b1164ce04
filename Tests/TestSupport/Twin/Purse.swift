internal import CareModel

/// All that a client has, and that matters for what is still to be paid.
struct Purse: Hashable {
  /// Sessions in hand: of a package, of a membership's period, of a holding.
  struct Lot: Hashable {
    let covers: [Ref<Service>]
    /// The first day on which they may be used.
    let from: Day
    /// The last day, included; `nil` does not expire.
    let until: Day?
    /// What an insurance takes one of them to have cost; 0 where there is no insurance.
    let worth: Int
    /// Whether what is left of it counts as unused.
    let counts: Bool
    var left: Int

    func canServe(_ visit: Visit) -> Bool {
      from <= visit.day && until.map { visit.day <= $0 } ?? true && covers.contains(visit.service)
    }

    func isLike(_ other: Lot) -> Bool {
      covers == other.covers && from == other.from && until == other.until && worth == other.worth
        && counts == other.counts
    }
  }

  /// A membership that was joined.
  struct Member: Hashable {
    let membership: Ref<Membership>
    let since: Day
    /// The terms of the first day.
    let every: Interval
    let keeps: Interval?
    /// How many periods are paid for, those before the horizon included.
    var periods: Int

    func day(_ period: Int) -> Day { since.adding(every, times: period) }

    /// The day on which the next fee is due, and on which the last period that is paid for ends.
    var end: Day { day(periods) }
  }

  /// What was done about memberships.
  enum Standing: Hashable {
    case never
    case member(Member)
    /// It was left, on the day on which its last period ended.
    case over
  }

  var lots: [Lot] = []
  /// How many of each package were bought; only of those that have a limit on some day.
  var bought: [Ref<SessionPackage>: Int] = [:]
  var membership = Standing.never
  /// The day of the first visit that the insurance covers.
  var firstCovered: Day?
  var year: TwinYear?

  /// The membership whose reduction applies on a day.
  func member(on day: Day) -> Ref<Membership>? {
    guard case .member(let member) = membership, member.since <= day, day < member.end else {
      return nil
    }
    return member.membership
  }

  /// The day on which the client may next leave the membership, or else pays its fee.
  var feeDay: Day? {
    guard case .member(let member) = membership else { return nil }
    return member.end
  }

  /// Adds sessions; like ones lie together, so that purses with the same sessions are equal.
  mutating func add(_ lot: Lot) {
    if let index = lots.firstIndex(where: { $0.isLike(lot) }) {
      lots[index].left += lot.left
    } else {
      lots.append(lot)
      lots.sort { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    }
  }

  /// Takes one session out of a lot.
  mutating func use(_ index: Int) {
    lots[index].left -= 1
    if lots[index].left == 0 { lots.remove(at: index) }
  }
}

extension Purse.Lot {
  /// Lots that differ have different keys, so that their order is a matter of what they are.
  fileprivate var sortKey: [Int] {
    [from.number, until?.number ?? .max, worth, counts ? 1 : 0] + covers.map(\.position)
  }
}

/// A visit that may come, as seen from a node.
struct VisitAhead: Sendable {
  let day: Day
  let service: Ref<Service>
  /// How many of the node's clients get there.
  var weight: Int128
  /// What it costs singly without a membership; `nil` if that is on request.
  let single: Int?
  /// The least that it can cost, whatever is bought from the node on, no membership used.
  var worth: Int
  /// The same, where a membership may be used.
  var worthToMembers: Int
  /// The least that it costs singly, as a member or not.
  let discounted: Int
  /// By coverage, which visit it is, counted from 1, among those on its path that can be served alike;
  /// 0 if it cannot be.
  var places: [Int]
}

/// What may come from some moment on, and what it costs at the least: a completion bound.
///
/// Let each visit have a worth, none above its single price, such that no package's sessions can serve
/// visits of more worth than its price, weighed by the chances to get there. Then all that is still to
/// pay is at least the worth of the visits ahead, less what sessions in hand can serve of it. Here a
/// package of price P, bought at a node, that serves E visits from there on average, lends each of them
/// the worth P/E.
struct Prospect: Sendable {
  /// By day.
  let visits: [VisitAhead]
  /// By coverage.
  let reach: [Reach]
  /// Whether a membership may still be joined.
  let canJoin: Bool
  /// The counters of limited packages that may still be bought.
  let limited: Set<Int>
  /// Whether a visit ahead lies in the year of the insurance that runs.
  let usesYear: Bool
  /// The least that all visits ahead cost, each times its weight, without a membership, and with one.
  private let least: Int128
  private let leastOfMembers: Int128

  init(
    _ visits: [VisitAhead], _ prices: RulePrices, canJoin: Bool, limited: Set<Int>, usesYear: Bool
  ) {
    self.visits = visits
    self.canJoin = canJoin
    self.limited = limited
    self.usesYear = usesYear
    reach = prices.coverages.sets.indices.map { coverage in
      Reach(visits.lazy.filter { $0.places[coverage] > 0 }.map { ($0, $0.places[coverage]) })
    }
    least = visits.reduce(0) { $0 + $1.weight * Int128($1.worth) }
    let shares = visits.reduce(Int128(0)) { $0 + $1.weight * Int128($1.worthToMembers) }
    let gain = prices.memberOffers.map { Self.gain(of: $0, from: visits) }.max() ?? 0
    leastOfMembers = max(shares, least - gain)
  }

  /// The most that a membership can gain on visits: its lower single prices, and what each period's
  /// sessions are worth more than its fee.
  private static func gain(
    of offer: RulePrices.MemberOffer, from visits: [VisitAhead]
  ) -> Int128 {
    let served = visits.filter { $0.places[offer.coverage] > 0 }
    guard let first = served.first?.day, let dearest = served.map(\.worth).max() else { return 0 }
    var ahead = served.reduce(Int128(0)) { $0 + $1.weight }
    var gain = served.reduce(Int128(0)) {
      $0 + $1.weight * Int128(max(0, $1.worth - $1.discounted))
    }
    let most = Int128(max(0, offer.sessions * dearest - offer.fee))
    let whole = served.filter { $0.places[offer.coverage] == 1 }.reduce(Int128(0)) {
      $0 + $1.weight
    }
    var next = first
    for visit in served {
      if visit.day >= next {
        gain += min(ahead, whole) * most
        next = next + offer.days
      }
      ahead -= visit.weight
    }
    return gain
  }

  /// The least that can still be paid with what is in a purse, each outcome times its weight.
  ///
  /// The sessions owed are those, paid for already, of periods of a membership that have not begun.
  ///
  /// - Complexity: O(lots of sessions × log visits).
  func least(with purse: Purse, owed: PaidSessions?) -> Int128 {
    let worth = purse.sessions.reduce(owed.map(worth) ?? 0) { $0 + self.worth(of: $1) }
    return max(0, (purse.membership == .left ? least : leastOfMembers) - worth)
  }

  /// What a lot of sessions can serve, at the most.
  private func worth(of lot: PaidSessions) -> Int128 {
    let reach = reach[lot.kind.coverage]
    guard let stop = reach.stop(by: lot.lastDay) else { return 0 }
    return min(stop.worth, reach.losses.map { $0[min(lot.count, $0.count - 1)] } ?? stop.worth)
  }
}

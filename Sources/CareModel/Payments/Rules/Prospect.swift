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
  /// How many clients have a visit ahead.
  let weight: Int128
  /// The dearest single price ahead; `nil` if one is on request.
  let dearest: Int?
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
    _ visits: [VisitAhead], of weight: Int128, _ prices: RulePrices, canJoin: Bool,
    limited: Set<Int>, usesYear: Bool
  ) {
    self.visits = visits
    self.weight = weight
    dearest = visits.reduce(0) { dearest, visit in
      dearest.flatMap { known in visit.single.map { max($0, known) } }
    }
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

  /// The least that can still be paid, each outcome times its weight; what comes back for sessions in
  /// hand aside.
  ///
  /// - Parameters:
  ///   - purse: What is in hand.
  ///   - owed: The sessions, paid for already, of periods of a membership that have not begun.
  /// - Returns: No rule costs less from here on.
  /// - Complexity: O(lots of sessions × log visits).
  func least(with purse: Purse, owed: PaidSessions?) -> Int128 {
    let worth = purse.sessions.reduce(owed.map(worth) ?? 0) { $0 + self.worth(of: $1) }
    return (purse.membership == .left ? least : leastOfMembers) - worth
  }

  /// What a lot of sessions can serve, at the most.
  private func worth(of lot: PaidSessions) -> Int128 {
    let reach = reach[lot.kind.coverage]
    guard let stop = reach.stop(by: lot.lastDay) else { return 0 }
    return min(stop.worth, reach.loss(of: lot.count) ?? stop.worth)
  }
}

/// What the search for the cheapest way to pay has to know, and nothing else: numbers.
///
/// Visits stand in order and are known by their index.
struct PaymentProblem: Sendable {
  /// A package that can be bought at a visit.
  struct Offer: Sendable {
    /// Where it stands in the file.
    let package: Int
    let price: Int
    let pool: Int
    let sessions: Int
    /// The last visit that it can serve.
    let lastVisit: Int
    /// Whether it can be had on the same terms, for no more, at every visit that it could serve.
    let canWait: Bool
    /// The most of it that may be bought, and which counter counts them.
    let limit: (most: Int, counter: Int)?
  }

  /// Sessions that become usable at a visit without a choice.
  struct Arrival: Sendable {
    /// Whose they are: which holding's, or which period's of the membership.
    enum Source: Sendable {
      case holding(Int)
      case period(Int)
    }

    let source: Source
    let visit: Int
    let pool: Int
    let lastVisit: Int
    let count: Int
  }

  /// What each visit costs, paid singly; ``forbidding`` where that is not known.
  let singles: [Int]
  /// More than all that can be bought comes to: a way that costs as much needs an unknown price.
  let forbidding: Int
  /// The days from each visit to the horizon's end.
  let daysLeft: [Int]
  /// The kinds of sessions there are.
  let pools: [SessionPool]
  /// What can be bought at each visit, in the order of the file.
  let offers: [[Offer]]
  /// What becomes usable at each visit.
  let arrivals: [[Arrival]]
  /// How many kinds of packages the list has.
  let packageKinds: Int
  /// By counter of limited packages: the most purchases that are ever allowed.
  let limits: [Int]
  /// Who pays back what; `nil` without an insurance.
  let insured: InsuredVisits?
  /// The memberships there are, and which one the client has already.
  let memberships: MembershipBook

  /// By visit: the least that it can cost singly, as a member of whatever lowers its price most.
  let leastSingles: [Int]
  /// By visit: what can be bought there, a period of each membership among it, at terms no worse than
  /// its own; what the bounds go by.
  let bundles: [[Offer]]

  /// How many kinds of bundles there are.
  var bundleKinds: Int { packageKinds + memberships.offers.count }

  /// The same, with nothing to join.
  var withoutMemberships: PaymentProblem {
    PaymentProblem(
      singles: singles, forbidding: forbidding, daysLeft: daysLeft, pools: pools, offers: offers,
      arrivals: arrivals, packageKinds: packageKinds, limits: limits, insured: insured,
      memberships: memberships.withoutOffers, leastSingles: singles, bundles: offers)
  }

  /// What every cost is a multiple of: 0.05, or 5.00, where all prices are.
  var step: Int {
    guard insured == nil else { return 1 }
    let prices =
      singles.filter { $0 < forbidding } + leastSingles + offers.joined().map(\.price)
      + memberships.offers.flatMap { $0.singles + $0.fees }
    return max(1, prices.reduce(0) { $0.greatestCommonDivisor(with: $1) })
  }

  /// What comes back at the most for a visit that a session of a pool pays for.
  func bonus(_ pool: Int, _ visit: Int) -> Int {
    insured?.most(pools[pool].share, isPrepaid: true, at: visit) ?? 0
  }

  /// By visit: the least that it can cost singly, after what can come back at the most.
  var leastNetSingles: [Int] {
    guard let insured else { return leastSingles }
    return singles.indices.map { visit in
      ([singles[visit]] + memberships.offers.map { $0.singles[visit] }).map {
        $0 - insured.most($0, isPrepaid: false, at: visit)
      }.min() ?? 0
    }
  }

  /// How many visits there are.
  var visits: Int { singles.count }
  /// How many packages have a limit.
  var counters: Int { limits.count }

  /// How many visits the sessions of an arrival can serve.
  func uses(of arrival: Arrival) -> Int {
    let pool = pools[arrival.pool]
    return min(arrival.count, pool.before[arrival.lastVisit + 1] - pool.before[arrival.visit])
  }

  /// The counters of limited packages that cannot serve all visits they pay for.
  var scarcePackages: Set<Int> {
    guard counters > 0 else { return [] }
    var scarce: Set<Int> = []
    for offer in offers.joined() {
      guard let limit = offer.limit else { continue }
      let reach = limits[limit.counter] * offer.sessions
      if reach < pools[offer.pool].served.count { scarce.insert(limit.counter) }
    }
    return scarce
  }

  /// How many visits a package can serve if it is bought at one.
  func uses(of offer: Offer, from visit: Int) -> Int {
    let pool = pools[offer.pool]
    return min(offer.sessions, pool.before[offer.lastVisit + 1] - pool.before[visit])
  }
}

/// Sessions that can serve the same visits, and so differ only in the last one they can serve.
///
/// Sessions of holdings form pools of their own, because they do not count as unused.
///
/// Where an insurance pays back, sessions that cost differently are not alike.
struct SessionPool: Sendable {
  /// What one of its sessions counts as having cost; 0 where no insurance asks.
  let share: Int
  /// The services it pays for, as bits.
  let services: UInt128
  let isHolding: Bool
  /// The visits that it can serve, in order.
  let served: [Int]
  /// How many of the first `i` visits it can serve.
  let before: [Int]

  init(_ services: UInt128, isHolding: Bool, share: Int, visits: [UInt128]) {
    self.services = services
    self.share = share
    self.isHolding = isHolding
    served = visits.indices.filter { visits[$0] & services != 0 }
    before = visits.reduce(into: [0]) { counts, visit in
      counts.append(counts[counts.count - 1] + (visit & services != 0 ? 1 : 0))
    }
  }

  /// The last visit it can serve among the first `end`; `nil` if there is none.
  func last(before end: Int) -> Int? {
    before[end] > 0 ? served[before[end] - 1] : nil
  }
}

extension Int {
  /// Euclid's algorithm; 0 with 0 is 0.
  fileprivate func greatestCommonDivisor(with other: Int) -> Int {
    other == 0 ? self : other.greatestCommonDivisor(with: self % other)
  }
}

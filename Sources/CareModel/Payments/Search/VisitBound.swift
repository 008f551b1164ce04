/// The least that each visit can cost, whatever is bought: what bounds the search from below.
///
/// A package of price P that can serve u of the visits ahead costs each of them at least P/u. So the
/// least price of a visit is the smaller of its single price and the least such share among the
/// packages that could serve it. A whole plan cannot cost less than the sum of its visits' least
/// prices, less the worth of the sessions that are there already.
///
/// A package that is limited to few purchases would make every visit look cheap, though it can serve
/// few of them. It is left out of the least prices; instead each purchase that is still allowed may
/// gain at most what its sessions are worth less its price.
struct VisitBound {
  /// Least prices are held in this many parts of the smallest unit, rounded down.
  let scale: Int
  /// The least price of each visit.
  let least: [Int]
  /// The sum of the least prices from each visit on.
  let rest: [Int]
  /// By pool: the largest least price from each visit on that a session in hand by then can serve.
  let worth: [[Int]]
  /// By pool: the dearest single price from each visit on that a session in hand by then can serve.
  let dearest: [[Int]]
  /// By pool: the first visit after each one that the pool serves and that costs more singly.
  let dearer: [[Int]]
  /// What the sessions that arrive from each visit on can be worth at most.
  let arriving: [Int]
  /// By counter of limited packages: the most that one purchase, from each visit on, can gain.
  let gains: [[Int]]
  /// What all visits from each one on cost singly.
  let singlesLeft: [Int]

  /// The bound for a problem.
  ///
  /// - Parameters:
  ///   - problem: What is to be paid for.
  ///   - scarce: The counters of limited packages that are left out.
  ///   - memberships: Those of which sessions may be in hand; `nil` are the problem's own.
  init(
    _ problem: PaymentProblem, without scarce: Set<Int>, memberships: MembershipBook? = nil
  ) {
    let singlesLeft = problem.singles.suffixSums
    let scale = [256, 16].first { singlesLeft[0] < (1 << 60) / $0 } ?? 1
    let least = Self.leastPrices(problem, scale: scale, without: scarce)
    let reach = Self.reach(problem, memberships ?? problem.memberships)
    let worth = Self.maxima(problem, reach) { pool, visit in
      least[visit] + problem.bonus(pool, visit) * scale
    }
    self.scale = scale
    self.singlesLeft = singlesLeft
    self.least = least
    rest = least.suffixSums
    gains = Self.gains(problem, scale: scale, worth: worth, of: scarce)
    self.worth = worth
    dearest = Self.maxima(problem, reach) { pool, visit in problem.singles[visit] }
    dearer = problem.pools.map { Self.dearer(problem.singles, in: $0) }
    arriving = Self.arriving(problem, worth: worth, rest: rest)
  }

  /// The least that the visits after one can still cost.
  ///
  /// - Parameters:
  ///   - visit: The last that is paid for.
  ///   - lots: The sessions in hand.
  ///   - coming: The worth of others that are paid for.
  ///   - allowed: By counter, how many more of a limited package may be bought.
  ///   - most: The most that sessions can be worth; `nil` is what all visits ahead cost at the least.
  /// - Returns: An amount in the parts of ``scale``; below 0 if sessions in hand are worth more.
  func least(
    after visit: Int, inHand lots: ArraySlice<SessionLot>, coming: Int = 0, allowed: [Int],
    atMost most: Int? = nil
  ) -> Int {
    let most = most ?? rest[visit + 1]
    let inHand = lots.reduce(min(most, coming)) { sum, lot in
      min(most, sum + lot.count.times(max(0, worth[lot.pool][visit + 1]), atMost: most))
    }
    let gained = allowed.indices.reduce(0) { sum, limited in
      let gain = gains[limited][visit + 1]
      return gain > 0 ? min(most, sum + allowed[limited].times(gain, atMost: most)) : sum
    }
    return rest[visit + 1] - arriving[visit + 1] - inHand - gained
  }

  /// What arrives is worth no more than all that is left to pay.
  private static func arriving(
    _ problem: PaymentProblem, worth: [[Int]], rest: [Int]
  ) -> [Int] {
    var sums = Array(repeating: 0, count: problem.visits + 1)
    for visit in (0..<problem.visits).reversed() {
      // With an insurance, more than is paid can come back.
      let most = problem.insured == nil ? rest[visit] : 1 << 60
      sums[visit] = problem.arrivals[visit].reduce(sums[visit + 1]) { sum, arrival in
        let uses = problem.uses(of: arrival)
        return min(most, sum + uses.times(max(0, worth[arrival.pool][visit]), atMost: most))
      }
    }
    return sums
  }

  private static func gains(
    _ problem: PaymentProblem, scale: Int, worth: [[Int]], of scarce: Set<Int>
  ) -> [[Int]] {
    var gains = Array(
      repeating: Array(repeating: 0, count: problem.visits + 1), count: problem.counters)
    for visit in (0..<problem.visits).reversed() {
      for counter in gains.indices { gains[counter][visit] = gains[counter][visit + 1] }
      for offer in problem.offers[visit] {
        guard let counter = offer.limit?.counter, scarce.contains(counter) else { continue }
        let uses = problem.uses(of: offer, from: visit)
        let most = uses.times(max(0, worth[offer.pool][visit]), atMost: 1 << 60)
        let gain = most - offer.price * scale
        gains[counter][visit] = max(gains[counter][visit], gain)
      }
    }
    return gains
  }

  private static func leastPrices(
    _ problem: PaymentProblem, scale: Int, without scarce: Set<Int>
  ) -> [Int] {
    var least = problem.leastNetSingles.map { $0 * scale }
    var windows: [Int: SlidingMinimum] = [:]
    for visit in 0..<problem.visits {
      for offer in problem.bundles[visit] {
        if let counter = offer.limit?.counter, scarce.contains(counter) { continue }
        let share = offer.price * scale / problem.uses(of: offer, from: visit)
        let key = offer.package * problem.pools.count + offer.pool
        windows[key, default: SlidingMinimum(pool: offer.pool)].add(share, until: offer.lastVisit)
      }
      for key in windows.keys {
        guard let pool = windows[key]?.pool, problem.pools[pool].serves(visit),
          let share = windows[key]?.minimum(at: visit)
        else { continue }
        least[visit] = min(least[visit], share - problem.bonus(pool, visit) * scale)
      }
    }
    return least
  }

  private static func dearer(_ singles: [Int], in pool: SessionPool) -> [Int] {
    var dearer = Array(repeating: singles.count, count: singles.count)
    // The visits ahead that cost more than all between, the next one last.
    var ahead: [Int] = []
    for visit in pool.served.reversed() {
      while let next = ahead.last, singles[next] <= singles[visit] { ahead.removeLast() }
      dearer[visit] = ahead.last ?? singles.count
      ahead.append(visit)
    }
    return dearer
  }

  /// By pool: the last visit that any session which is there by a visit can serve.
  private static func reach(
    _ problem: PaymentProblem, _ memberships: MembershipBook
  ) -> [[Int]] {
    var furthest = Array(repeating: -1, count: problem.pools.count)
    // The periods of a membership begin at any visit, whether it serves that or not.
    for pool in memberships.offers.flatMap(\.pools.values) {
      furthest[pool] = problem.pools[pool].served.last ?? -1
    }
    var reach = problem.pools.map { _ in [Int]() }
    for visit in 0..<problem.visits {
      for offer in problem.bundles[visit] {
        furthest[offer.pool] = max(furthest[offer.pool], offer.lastVisit)
      }
      for arrival in problem.arrivals[visit] {
        furthest[arrival.pool] = max(furthest[arrival.pool], arrival.lastVisit)
      }
      for pool in furthest.indices { reach[pool].append(furthest[pool]) }
    }
    return reach
  }

  /// By pool: the largest value from each visit on, among those that the pool serves, up to its reach.
  private static func maxima(
    _ problem: PaymentProblem, _ reach: [[Int]], _ value: (_ pool: Int, _ visit: Int) -> Int
  ) -> [[Int]] {
    problem.pools.indices.map { index in
      // The least of the negated values is the largest.
      var window = SlidingMinimum(pool: index)
      var next = 0
      return problem.singles.indices.map { visit in
        while next <= reach[index][visit] {
          if problem.pools[index].serves(next) { window.add(-value(index, next), until: next) }
          next += 1
        }
        return -(window.minimum(at: visit) ?? 0)
      } + [0]
    }
  }
}

extension SessionPool {
  /// Whether it can serve that visit.
  func serves(_ visit: Int) -> Bool { before[visit + 1] > before[visit] }
}

/// The least of the values that still hold, each of which holds to its own last index.
///
/// A value that is added holds at least as long as those before it; if it does not, it is taken to,
/// which can only lower a minimum, and a bound from below may be low.
private struct SlidingMinimum {
  let pool: Int
  private var entries: [(value: Int, until: Int)] = []
  private var head = 0
  private var furthest = 0

  init(pool: Int) {
    self.pool = pool
  }

  mutating func add(_ value: Int, until last: Int) {
    furthest = max(furthest, last)
    while entries.count > head, let newest = entries.last, newest.value >= value {
      entries.removeLast()
    }
    entries.append((value, furthest))
  }

  mutating func minimum(at index: Int) -> Int? {
    while head < entries.count, entries[head].until < index { head += 1 }
    return head < entries.count ? entries[head].value : nil
  }
}

extension Int {
  /// The product of two numbers from 0 up, or `cap` if that is less.
  func times(_ other: Int, atMost cap: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? cap : Swift.min(product, cap)
  }
}

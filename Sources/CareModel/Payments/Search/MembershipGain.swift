/// The most that memberships can save on the visits ahead, against a client without one.
///
/// Let every visit have a worth, such that whatever a client without a membership pays for visits is at
/// least what they are worth. While a membership runs, each visit that it covers may cost as much less as
/// its single price lies below the worth; each period's sessions may save the rest of the worth of as
/// many visits, the dearest in their reach; and its fee is due. So what is still to be paid falls by no
/// more than the best that a row of periods, left at the best moment, comes to.
///
/// That counts a visit twice which the sessions of two periods could serve. Where sessions are many,
/// another bound says more: whatever a period saves, it is no more than all its visits are worth.
struct MembershipGain {
  /// By visit.
  private let worths: [Int]
  private let scale: Int
  private let visits: Int
  private let pools: [SessionPool]
  private let offers: [MembershipBook.Offer]
  /// By offer: the discounts on all visits from each one on, as far as they lie below the worths.
  private let discounts: [[Int]]
  /// By offer: what all visits that it covers are worth, from each one on.
  private let covered: [[Int]]
  /// By visit: the most that can be saved by joining at it or later.
  private var joining: [Int] = []
  /// By run, then period: the most that can be saved from the period's first visit on.
  private var staying: [Int: [Int]] = [:]
  /// What the dearest visits in a period's reach are worth to its sessions.
  private var served: [Reach: Int] = [:]

  /// A period's sessions, as far as it matters what they are worth.
  private struct Reach: Hashable {
    let offer: Int
    let first: Int
    let last: Int
    let count: Int
  }

  init(_ worths: [Int], of problem: PaymentProblem, scale: Int) {
    self.worths = worths
    self.scale = scale
    visits = problem.visits
    pools = problem.pools
    offers = problem.memberships.offers
    discounts = offers.map { offer in
      worths.indices.map { max(0, worths[$0] - offer.singles[$0] * scale) }.suffixSums
    }
    covered = offers.map { offer in
      worths.indices.map { problem.pools[offer.pool].serves($0) ? worths[$0] : 0 }.suffixSums
    }
    joining = mostByJoining(problem)
  }

  /// The most that a client who stands so to memberships can save on the visits after one, sessions in
  /// hand aside.
  mutating func most(
    for standing: Standing, after visit: Int, _ runs: inout MembershipRuns
  ) -> Int {
    switch standing {
    case .over: return 0
    case .free: return joining[visit + 1]
    case .member(let run, let begun):
      let next = min(visits, runs.period(begun, of: run).visit)
      let known = staying[run] ?? mostByStaying(&runs, run)
      staying[run] = known
      let now = sum(discounts[runs.offer(of: run)], visit + 1..<max(visit + 1, next))
      return now + (begun < known.count ? known[begun] : 0)
    }
  }

  private func sum(_ sums: [Int], _ range: Range<Int>) -> Int {
    sums[range.lowerBound] - sums[range.upperBound]
  }
}

// Members.
extension MembershipGain {
  /// By period: the most that can be saved from its first visit on, its own fee counted unless it is owed.
  private mutating func mostByStaying(_ runs: inout MembershipRuns, _ run: Int) -> [Int] {
    let offer = runs.offer(of: run)
    let periods = periods(&runs, run)
    guard !periods.isEmpty else { return [] }
    // How far sessions of the periods before each one reach.
    var reaches = [periods[0].visit]
    for period in periods {
      reaches.append(max(reaches[reaches.count - 1], (period.lot?.lastVisit ?? -1) + 1))
    }
    var most: [Int] = []
    var (bySessions, byVisits) = (0, 0)
    for number in periods.indices.reversed() {
      let period = periods[number]
      let end = number + 1 < periods.count ? periods[number + 1].visit : visits
      if number + 1 == periods.count {
        (bySessions, byVisits) = leaving(offer, at: end, reach: reaches[number + 1])
      }
      let fee = number < runs.owed(by: run) ? 0 : (period.fee ?? 0) * scale
      bySessions +=
        worth(of: period.lot, from: period.visit, offer) - fee
        + sum(discounts[offer], period.visit..<end)
      byVisits += sum(covered[offer], period.visit..<end) - fee
      if number >= runs.owed(by: run) {
        let left = leaving(offer, at: period.visit, reach: reaches[number])
        bySessions = period.fee == nil ? left.bySessions : max(bySessions, left.bySessions)
        byVisits = period.fee == nil ? left.byVisits : max(byVisits, left.byVisits)
      }
      most.append(min(bySessions, byVisits))
    }
    return most.reversed()
  }

  private func periods(_ runs: inout MembershipRuns, _ run: Int) -> [MembershipBook.Period] {
    var periods: [MembershipBook.Period] = []
    while case let period = runs.period(periods.count, of: run), period.visit < visits {
      periods.append(period)
    }
    return periods
  }

  /// What sessions that are kept can still save after leaving: a visit that they pay for later costs
  /// no discounted price.
  private func leaving(
    _ offer: Int, at visit: Int, reach: Int
  ) -> (bySessions: Int, byVisits: Int) {
    let kept = visit..<max(visit, reach)
    return (sum(discounts[offer], kept), sum(covered[offer], kept))
  }

  /// What a period's sessions save at the most, where its visits cost what they do with the discount.
  private mutating func worth(of lot: SessionLot?, from visit: Int, _ offer: Int) -> Int {
    guard let lot, visit <= lot.lastVisit else { return 0 }
    return worth(Reach(offer: offer, first: visit, last: lot.lastVisit, count: lot.count))
  }

  private mutating func worth(_ reach: Reach) -> Int {
    if let known = served[reach] { return known }
    let pool = pools[offers[reach.offer].pool]
    let singles = offers[reach.offer].singles
    let inReach = pool.served[pool.before[reach.first]..<pool.before[reach.last + 1]]
    let worth = inReach.map { min(worths[$0], singles[$0] * scale) }.sorted(by: >)
      .prefix(reach.count).reduce(0, +)
    served[reach] = worth
    return worth
  }
}

// Those who are no members yet.
extension MembershipGain {
  private mutating func mostByJoining(_ problem: PaymentProblem) -> [Int] {
    var most = Array(repeating: 0, count: visits + 1)
    for offer in offers.indices {
      var (bySessions, byVisits, kept) = (0, 0, (0, 0))
      for visit in worths.indices.reversed() {
        let fee = (offers[offer].fees.min() ?? 0) * scale
        let stretch = problem.memberships.longestPeriod(of: offer, from: visit)
        let bundle = problem.bundles[visit].first { $0.package == problem.packageKinds + offer }
        let reach = max(stretch, bundle.map { $0.lastVisit + 1 } ?? stretch)
        let sessions =
          bundle.map {
            worth(Reach(offer: offer, first: visit, last: $0.lastVisit, count: $0.sessions))
          } ?? 0
        bySessions = max(bySessions, sessions + sum(discounts[offer], visit..<stretch) - fee)
        byVisits = max(byVisits, sum(covered[offer], visit..<stretch) - fee)
        let left = leaving(offer, at: visit, reach: reach)
        kept = (max(kept.0, left.bySessions), max(kept.1, left.byVisits))
        let periods = problem.memberships.periods(of: offer, from: visit)
        let gain = min(bySessions * periods + kept.0, byVisits * periods + kept.1)
        most[visit] = max(most[visit], most[visit + 1], gain)
      }
    }
    return most
  }
}

extension [Int] {
  /// The sums of all values from each one on, and 0 at the end.
  var suffixSums: [Int] {
    var sums = self + [0]
    for index in indices.reversed() { sums[index] += sums[index + 1] }
    return sums
  }
}

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
  /// By run, then period that is owed: the most that can be saved from the period's first visit on.
  private var owed: [Int: [Saving]] = [:]
  /// The most that can be saved from the first visit of a period that is not owed, by staying or by
  /// leaving on its day.
  private var open: [Moment: Saving] = [:]
  /// What the dearest visits in a period's reach are worth to its sessions.
  private var served: [Reach: Int] = [:]

  /// What is saved at the most, told in two ways.
  private struct Saving {
    /// By what the periods' sessions serve.
    var bySessions = 0
    /// By all visits that the periods cover.
    var byVisits = 0

    var most: Int { min(bySessions, byVisits) }
  }

  /// The day on which a period begins.
  ///
  /// Whoever stands there has the same periods ahead, whenever she joined.
  private struct Moment: Hashable {
    let rhythm: MembershipCalendar.Rhythm
    let day: Day
  }

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
      let next = runs.period(begun, of: run).visit
      let now = sum(discounts[runs.offer(of: run)], visit + 1..<max(visit + 1, next))
      return now + saving(from: begun, of: run, &runs).most
    }
  }

  private func sum(_ sums: [Int], _ range: Range<Int>) -> Int {
    sums[range.lowerBound] - sums[range.upperBound]
  }
}

// Members.
extension MembershipGain {
  /// The most that can be saved from a period's first visit on, its own fee counted unless it is owed.
  private mutating func saving(
    from number: Int, of run: Int, _ runs: inout MembershipRuns
  ) -> Saving {
    guard number < runs.owed(by: run) else { return openSaving(from: number, of: run, &runs) }
    if let known = owed[run] { return known[number] }
    let count = runs.owed(by: run)
    var savings = [openSaving(from: count, of: run, &runs)]
    for number in (0..<count).reversed() {
      savings.append(staying(number, of: run, &runs, then: savings[savings.count - 1], fee: 0))
    }
    owed[run] = savings.reversed()
    return savings[count - number]
  }

  /// The same for a period that is not owed: what follows is the same for all who begin one that day.
  private mutating func openSaving(
    from number: Int, of run: Int, _ runs: inout MembershipRuns
  ) -> Saving {
    let rhythm = runs.rhythm(of: run)
    var ahead: [Moment] = []
    var saving: Saving?
    while saving == nil, case let period = runs.period(number + ahead.count, of: run),
      period.visit < visits
    {
      let moment = Moment(rhythm: rhythm, day: period.start)
      saving = open[moment]
      if saving == nil { ahead.append(moment) }
    }
    var most = saving ?? Saving()
    for place in ahead.indices.reversed() {
      most = deciding(number + place, of: run, &runs, then: most)
      open[ahead[place]] = most
    }
    return most
  }

  /// The better of staying and of leaving before a period.
  private mutating func deciding(
    _ number: Int, of run: Int, _ runs: inout MembershipRuns, then later: Saving
  ) -> Saving {
    let period = runs.period(number, of: run)
    let before = number > 0 ? runs.period(number - 1, of: run).reach : period.visit
    let left = leaving(runs.offer(of: run), at: period.visit, reach: before)
    guard let fee = period.fee else { return left }
    let stayed = staying(number, of: run, &runs, then: later, fee: fee * scale)
    return Saving(
      bySessions: max(stayed.bySessions, left.bySessions),
      byVisits: max(stayed.byVisits, left.byVisits))
  }

  /// What is saved by a period and from the next one on.
  private mutating func staying(
    _ number: Int, of run: Int, _ runs: inout MembershipRuns, then later: Saving, fee: Int
  ) -> Saving {
    let offer = runs.offer(of: run)
    let period = runs.period(number, of: run)
    let (first, end) = (period.visit, runs.period(number + 1, of: run).visit)
    let sessions = worth(of: period.lot, from: first, offer)
    return Saving(
      bySessions: later.bySessions + sessions - fee + sum(discounts[offer], first..<end),
      byVisits: later.byVisits + sum(covered[offer], first..<end) - fee)
  }

  /// What sessions that are kept can still save after leaving: a visit that they pay for later costs
  /// no discounted price.
  private func leaving(_ offer: Int, at visit: Int, reach: Int) -> Saving {
    let kept = visit..<max(visit, reach)
    return Saving(bySessions: sum(discounts[offer], kept), byVisits: sum(covered[offer], kept))
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

/// The least that the visits ahead can cost, by what they are worth: the completion bound that sees
/// packages overlap.
///
/// From any way to have paid so far, what is still to be paid is at least the ``VisitWorths`` of the
/// visits ahead, less what the sessions in hand can serve of them (each lot its dearest visits), and
/// less what purchases of limited packages that are still allowed are worth.
struct WorthBound {
  let worths: VisitWorths
  /// By visit: what all from it on are worth, less what the sessions that arrive from it on can serve.
  private let rest: [Int]
  private let pools: [SessionPool]
  /// The visit after which ``sums`` hold.
  private var visit = -1
  /// By lot's key: what its dearest visit ahead is worth, its two dearest, and so on.
  private var sums: [Int: [Int]] = [:]

  init(_ worths: VisitWorths, of problem: PaymentProblem) {
    self.worths = worths
    pools = problem.pools
    var rest = worths.visits + [0]
    for visit in worths.visits.indices.reversed() {
      let arriving = problem.arrivals[visit].reduce(0) { sum, arrival in
        let sums = Self.sums(
          worths, problem.pools[arrival.pool], arrival.pool, visit...arrival.lastVisit)
        return sum + sums[min(arrival.count, sums.count - 1)]
      }
      rest[visit] += rest[visit + 1] - arriving
    }
    self.rest = rest
  }

  /// What the dearest visits in reach are worth to sessions of a pool: one of them, two, and so on.
  private static func sums(
    _ worths: VisitWorths, _ pool: SessionPool, _ place: Int, _ reach: ClosedRange<Int>
  ) -> [Int] {
    let visits = pool.served[pool.before[reach.lowerBound]..<pool.before[reach.upperBound + 1]]
    return visits.map { max(0, worths.worth(of: $0, to: place)) }.sorted(by: >)
      .reduce(into: [0]) { sums, worth in sums.append(sums[sums.count - 1] + worth) }
  }

  /// What is left to pay from a visit on, with nothing in hand.
  ///
  /// - Parameters:
  ///   - visit: The first that is to be paid for.
  ///   - allowed: By counter, how many more of a limited package may be bought.
  /// - Returns: An amount in the worths' parts.
  func least(from visit: Int, allowed: [Int]) -> Int {
    worths.counters.indices.reduce(rest[visit]) { $0 - worths.counters[$1] * allowed[$1] }
  }

  /// What is left to pay after a visit, with sessions in hand.
  mutating func least(
    after visit: Int, inHand lots: ArraySlice<SessionLot>, allowed: [Int]
  ) -> Int {
    var least = least(from: visit + 1, allowed: allowed)
    for lot in lots { least -= worth(of: lot, after: visit) }
    return least
  }

  /// What a lot can serve of the visits after one; each of them is later than any asked for before,
  /// or the same.
  mutating func worth(of lot: SessionLot, after visit: Int) -> Int {
    if visit != self.visit {
      self.visit = visit
      sums.removeAll(keepingCapacity: true)
    }
    let key = lot.key
    if let sums = sums[key] { return sums[min(lot.count, sums.count - 1)] }
    let sums = Self.sums(worths, pools[lot.pool], lot.pool, visit + 1...lot.lastVisit)
    self.sums[key] = sums
    return sums[min(lot.count, sums.count - 1)]
  }

  /// What a lot that becomes usable at a visit can serve.
  func worth(of lot: SessionLot, from visit: Int) -> Int {
    let sums = Self.sums(worths, pools[lot.pool], lot.pool, visit...lot.lastVisit)
    return sums[min(lot.count, sums.count - 1)]
  }
}

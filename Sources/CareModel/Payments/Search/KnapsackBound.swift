/// The least that paying for so many visits can cost, if sessions never expired and paid for any
/// service: a second bound for the search, which knows that packages come whole.
///
/// It is the classic covering knapsack: H(0) = 0, and H(m) is the least of H(m − 1) and a single
/// session, or H(m − n) and a package of n sessions. Prices are the lowest from a visit on, so the
/// table changes only where one of them does.
///
/// A package that is limited to few purchases is left out of H; each purchase that is still allowed
/// may instead gain what H can fall by over its sessions, less its price.
struct KnapsackBound {
  /// By table, then number of visits: the least they can cost.
  private var totals: [[Int]] = []
  /// By table, then counter of limited packages: the most that one purchase can gain.
  private var gains: [[Int]] = []
  /// By visit: the table of the prices from it on.
  private var tableOf: [Int]
  /// By visit: how many sessions become usable, from it on, without a choice.
  private var arriving: [Int]

  /// The bound for a problem; `scarce` are the counters of limited packages that are left out.
  init(_ problem: PaymentProblem, without scarce: Set<Int>) {
    tableOf = Array(repeating: 0, count: problem.visits + 1)
    arriving = Array(repeating: 0, count: problem.visits + 1)
    var stretches = [LowestPrices(problem)]
    for visit in (0..<problem.visits).reversed() {
      arriving[visit] = arriving[visit + 1] + problem.arrivals[visit].reduce(0) { $0 + $1.count }
      let lowest = stretches[stretches.count - 1].lowered(by: problem, at: visit)
      if !lowest.isSame(as: stretches[stretches.count - 1]) { stretches.append(lowest) }
      stretches[stretches.count - 1].visits = problem.visits - visit
      tableOf[visit] = stretches.count - 1
    }
    for stretch in stretches {
      let table = stretch.totals(without: scarce)
      totals.append(table)
      gains.append(
        (0..<problem.counters).map { counter in
          scarce.contains(counter) ? stretch.gain(of: counter, over: table) : 0
        })
    }
  }

  /// The least that the visits from one on can cost.
  ///
  /// - Parameters:
  ///   - visit: The first of them.
  ///   - inHand: How many of them sessions in hand can pay for.
  ///   - allowed: By counter, how many more of a limited package may be bought.
  /// - Returns: An amount in smallest units.
  func least(from visit: Int, inHand: Int, allowed: [Int]) -> Int {
    let table = tableOf[visit]
    let uncovered = max(0, tableOf.count - 1 - visit - inHand - arriving[visit])
    let total = totals[table][uncovered]
    return gains[table].indices.reduce(total) { rest, counter in
      let gain = gains[table][counter]
      return gain > 0 ? rest - allowed[counter].times(gain, atMost: rest) : rest
    }
  }
}

/// The lowest prices at which something can be bought from a visit on.
private struct LowestPrices {
  private struct Offer: Equatable {
    var price: Int
    var uses: Int
    let counter: Int?
  }

  private var single = Int.max
  /// By package; `nil` once it can no longer be bought.
  private var offers: [Offer?]
  /// The most visits for which these prices are asked.
  var visits = 0

  init(_ problem: PaymentProblem) {
    offers = Array(repeating: nil, count: problem.bundleKinds)
  }

  func lowered(by problem: PaymentProblem, at visit: Int) -> LowestPrices {
    var lowest = self
    lowest.single = min(single, problem.leastSingles[visit])
    for offer in problem.bundles[visit] {
      let known = offers[offer.package]
      lowest.offers[offer.package] = Offer(
        price: min(known?.price ?? .max, offer.price),
        uses: max(known?.uses ?? 0, problem.uses(of: offer, from: visit)),
        counter: offer.limit?.counter)
    }
    return lowest
  }

  func isSame(as other: LowestPrices) -> Bool {
    single == other.single && offers == other.offers
  }

  func totals(without scarce: Set<Int>) -> [Int] {
    let plain = offers.compactMap { $0 }.filter { offer in
      offer.counter.map { !scarce.contains($0) } ?? true
    }
    var totals = [0]
    for count in 1..<max(visits + 1, 1) {
      let packages = plain.map { totals[max(0, count - $0.uses)] + $0.price }
      totals.append(min(totals[count - 1] + single, packages.min() ?? .max))
    }
    return totals
  }

  /// The most that H falls by over the package's sessions, less its price.
  func gain(of counter: Int, over totals: [Int]) -> Int {
    guard let offer = offers.compactMap({ $0 }).first(where: { $0.counter == counter }) else {
      return 0
    }
    let saved = totals.indices.map { totals[$0] - totals[max(0, $0 - offer.uses)] }.max() ?? 0
    return max(0, saved - offer.price)
  }
}

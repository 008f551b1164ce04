/// A package as it can be bought at one visit.
struct SessionBundle {
  /// The visit at which it is bought.
  let first: Int
  let offer: PaymentProblem.Offer

  /// The last visit that it can serve.
  var last: Int { offer.lastVisit }
  /// Which counter counts how many are bought; `nil` without a limit.
  var counter: Int? { offer.limit?.counter }

  /// All that can be bought, by visit, but for what could have been bought before on terms no worse: what
  /// visits are worth to the earlier one bounds what they are worth to the later.
  ///
  /// - Complexity: O(offers).
  static func all(of problem: PaymentProblem) -> [SessionBundle] {
    var latest: [Int: SessionBundle] = [:]
    var bundles: [SessionBundle] = []
    for (visit, offers) in problem.bundles.enumerated() {
      for offer in offers {
        let bundle = SessionBundle(first: visit, offer: offer)
        if let before = latest[offer.package], before.includes(bundle) { continue }
        latest[offer.package] = bundle
        bundles.append(bundle)
      }
    }
    return bundles
  }

  func reaches(_ visit: Int) -> Bool { first <= visit && visit <= last }

  /// Whether this one, bought earlier, could do all that another of its package can, for no more.
  private func includes(_ later: SessionBundle) -> Bool {
    offer.pool == later.offer.pool && counter == later.counter && last >= later.last
      && offer.price <= later.offer.price && offer.sessions >= later.offer.sessions
  }
}

extension SessionPool {
  /// The visits in a bundle's reach, in order.
  func served(by bundle: SessionBundle) -> ArraySlice<Int> {
    served[before[bundle.first]..<before[bundle.last + 1]]
  }
}

extension CoveringProgram {
  /// How many columns of one package are added in a round.
  private static var columnsOfPackage: Int { 3 }
  /// Less than this is rounding.
  private static var leastGain: Double { 1e-4 }

  /// Adds the columns that gain most.
  ///
  /// - Returns: Whether there were any.
  mutating func addColumns(_ bundles: [SessionBundle], of problem: PaymentProblem) -> Bool {
    var gaining: [Int: [(gain: Double, column: Column)]] = [:]
    let pools = problem.pools.indices.map { pool in
      PricedVisits(of: pool, in: problem, prices)
    }
    for bundle in bundles {
      let dearest = pools[bundle.offer.pool].dearest(for: bundle)
      let gain =
        dearest.reduce(bundle.counter.map { prices[rows + $0] } ?? 0) { $0 + $1.worth }
        - Double(bundle.offer.price)
      guard gain > Self.leastGain else { continue }
      gaining[bundle.offer.package, default: []].append((gain, column(of: bundle, dearest)))
    }
    for package in gaining.keys.sorted() {
      let best = (gaining[package] ?? []).enumerated().sorted {
        ($0.element.gain, $1.offset) > ($1.element.gain, $0.offset)
      }
      for (_, found) in best.prefix(Self.columnsOfPackage) { add(found.column) }
    }
    return !gaining.isEmpty
  }

  private func column(of bundle: SessionBundle, _ served: [PricedVisits.Visit]) -> Column {
    .covering(
      served.map(\.place), cost: Double(bundle.offer.price) - served.reduce(0) { $0 + $1.bonus },
      cap: bundle.counter)
  }
}

/// The visits that sessions of one kind serve, with what they are worth to them.
private struct PricedVisits {
  struct Visit {
    let place: Int
    /// What comes back for it.
    let bonus: Double
    /// What it is worth, with that.
    let worth: Double
  }

  /// More visits than this are not sorted for every bundle.
  private static let few = 64

  private let pool: SessionPool
  /// In order.
  private let visits: [Visit]
  private let dearestFirst: [Visit]

  init(of pool: Int, in problem: PaymentProblem, _ prices: [Double]) {
    self.pool = problem.pools[pool]
    visits = self.pool.served.map { place in
      let bonus = Double(problem.bonus(pool, place))
      return Visit(place: place, bonus: bonus, worth: prices[place] + bonus)
    }
    dearestFirst = visits.sorted { $0.worth > $1.worth }
  }

  /// The dearest visits that a bundle can serve, as many as it has sessions.
  func dearest(for bundle: SessionBundle) -> [Visit] {
    let inReach = pool.before[bundle.first]..<pool.before[bundle.last + 1]
    let dearest =
      inReach.count <= Self.few
      ? visits[inReach].sorted { $0.worth > $1.worth }
      : dearestFirst.filter { bundle.reaches($0.place) }
    return Array(dearest.lazy.prefix { $0.worth > 0 }.prefix(bundle.offer.sessions))
  }
}

/// The least that all visits can cost, by a bound that knows that packages come whole, as far as they
/// pay for one service only.
///
/// The visits of one service, and the packages that pay for nothing else, are a small problem of their
/// own, in which a visit may also be left to others, at its worth: the ``PaymentSearch`` solves it
/// exactly. Whatever pays for all visits costs at least what these problems come to, as long as no
/// other package is worth more than it costs. The worths at which this is most are the dual prices of
/// a linear program whose columns are such solutions, beside the other packages as in
/// ``VisitWorths``: the decomposition of Dantzig and Wolfe (1960).
struct ServiceBound {
  /// In the bounds' parts of the smallest unit.
  let least: Int

  /// A bound for a problem; `nil` if there are no such packages, if their problems are too large, or
  /// where sessions are there already or come back.
  init?(_ problem: PaymentProblem, scale: Int) {
    let services = OneService.all(of: problem)
    guard problem.insured == nil, problem.memberships.member == nil,
      problem.arrivals.allSatisfy(\.isEmpty), !services.isEmpty
    else { return nil }
    var program = CoveringProgram(
      singles: problem.leastSingles.map { Double($0) }, caps: problem.limits.map { Double($0) },
      shares: services.map(\.visits))
    let own = Set(services.flatMap(\.packages))
    let bundles = SessionBundle.all(of: problem).filter { !own.contains($0.offer.package) }
    for _ in 0..<VisitWorths.mostRounds where program.work < VisitWorths.mostWork {
      let isOpen = program.addColumns(bundles, of: problem)
      guard let isDivided = program.divide(services, scale: Self.pricingScale) else { return nil }
      guard isOpen || isDivided else { break }
      program.solve(steps: VisitWorths.stepsPerRound)
    }
    let worths = VisitWorths(program.prices, bundles, of: problem, scale: scale)
    guard let least = Self.least(worths, services, of: problem) else { return nil }
    self.least = least
  }

  /// Parts of the smallest unit in which the services' problems are priced while worths are sought.
  private static let pricingScale = 16

  private static func least(
    _ worths: VisitWorths, _ services: [OneService], of problem: PaymentProblem
  ) -> Int? {
    var sum = worths.visits.reduce(0, +)
    for (worth, limit) in zip(worths.counters, problem.limits) { sum -= worth * limit }
    for service in services {
      let prices = service.visits.map { worths.visits[$0] }
      guard let way = service.cheapest(leavingAt: prices, scale: worths.scale) else { return nil }
      sum += way.merit.cost - prices.reduce(0, +)
    }
    return sum
  }
}

/// The visits of one service, with the packages that pay for nothing else.
private struct OneService {
  let visits: [Int]
  /// By their place in the file; none is limited.
  let packages: Set<Int>
  /// What can be bought at each of the visits, in their numbers.
  private let offers: [[PaymentProblem.Offer]]
  private let pool: SessionPool
  private let packageKinds: Int
  private let memberships: MembershipBook

  /// The most work for one of these problems.
  private static let mostWork = 400_000

  static func all(of problem: PaymentProblem) -> [OneService] {
    problem.pools.filter { !$0.isHolding && $0.services.nonzeroBitCount == 1 }
      .compactMap { OneService($0, of: problem) }
  }

  /// `nil` if no package without a limit pays for it alone.
  private init?(_ pool: SessionPool, of problem: PaymentProblem) {
    let own = pool.served.map { visit in
      problem.offers[visit].filter {
        problem.pools[$0.pool].services == pool.services && $0.limit == nil
      }
    }
    packages = Set(own.joined().map(\.package))
    guard !packages.isEmpty else { return nil }
    visits = pool.served
    offers = own.map { offers in
      offers.map { offer in
        .init(
          package: offer.package, price: offer.price, pool: 0, sessions: offer.sessions,
          lastVisit: pool.before[offer.lastVisit + 1] - 1, canWait: offer.canWait, limit: nil)
      }
    }
    self.pool = SessionPool(
      1, isHolding: false, share: 0, visits: Array(repeating: 1, count: pool.served.count))
    packageKinds = problem.packageKinds
    memberships = problem.memberships.withoutOffers
  }

  /// The cheapest way, if each visit can also be left at a price, in parts of the smallest unit.
  func cheapest(leavingAt prices: [Int], scale: Int) -> CheapestWay? {
    let scaled = offers.map { $0.map { $0.priced($0.price * scale) } }
    let problem = PaymentProblem(
      singles: prices, forbidding: .max, daysLeft: prices.map { _ in 0 }, pools: [pool],
      offers: scaled, arrivals: prices.map { _ in [] }, packageKinds: packageKinds, limits: [],
      insured: nil, memberships: memberships, leastSingles: prices, bundles: scaled)
    var search = PaymentSearch(problem, limit: .max, goal: .best)
    guard search.run(width: .max, allowed: Self.mostWork) == .complete else { return nil }
    return search.best()
  }
}

extension PaymentProblem.Offer {
  fileprivate func priced(_ price: Int) -> Self {
    .init(
      package: package, price: price, pool: pool, sessions: sessions, lastVisit: lastVisit,
      canWait: canWait, limit: limit)
  }
}

extension CoveringProgram {
  /// What rounding alone can gain.
  private static var leastGain: Double { 0.5 }

  /// Adds the best way to divide the visits of each service, at the present prices.
  ///
  /// - Returns: Whether one gains anything; `nil` if a problem is too large.
  fileprivate mutating func divide(_ services: [OneService], scale: Int) -> Bool? {
    var isDivided = false
    for (share, service) in services.enumerated() {
      let leaving = service.visits.map { max(0, Int(prices[$0] * Double(scale))) }
      guard let way = service.cheapest(leavingAt: leaving, scale: scale) else { return nil }
      guard Double(way.merit.cost) / Double(scale) < price(ofShare: share) - Self.leastGain else {
        continue
      }
      let left = way.choices.indices.filter { way.choices[$0] == .single }
      let cost = way.merit.cost - left.reduce(0) { $0 + leaving[$1] }
      divide(share, leaving: left.map { service.visits[$0] }, cost: Double(cost) / Double(scale))
      isDivided = true
    }
    return isDivided
  }
}

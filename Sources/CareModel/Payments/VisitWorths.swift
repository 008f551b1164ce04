/// What each visit is worth: the dual prices of the linear program that lets packages be bought in part.
///
/// A visit is worth no more than its single price, and the n dearest visits in the reach of a package
/// of n sessions, wherever it is bought, are together worth no more than it costs (and, where its
/// number is limited, than what one more of it would be worth). So whatever pays for visits costs at
/// least what they are worth, less what the purchases that are still allowed are worth.
///
/// The program is solved by column generation (Gilmore and Gomory, 1961): a column is a package bought at
/// a visit together with the visits that it pays for, and the best one is found by sorting.
struct VisitWorths: Sendable {
  /// Worths are held in this many parts of the smallest unit.
  let scale: Int
  /// By visit.
  private(set) var visits: [Int]
  /// By counter of limited packages: what one more of it is worth.
  private(set) var counters: [Int]

  /// Problems with more visits are left alone: the program's size is their square.
  static let mostVisits = 300
  /// More numbers than this are not worked on.
  private static let mostWork = 150_000_000
  private static let mostRounds = 120
  private static let stepsPerRound = 400

  /// Worths for a problem; `nil` if it is too large for them.
  init?(_ problem: PaymentProblem, scale: Int) {
    guard problem.visits <= Self.mostVisits else { return nil }
    self.scale = scale
    var program = CoveringProgram(
      singles: problem.singles.map { Double($0) }, caps: problem.limits.map { Double($0) })
    let bundles = SessionBundle.all(of: problem)
    for _ in 0..<Self.mostRounds {
      guard program.addColumns(bundles, of: problem), program.work < Self.mostWork else { break }
      program.solve(steps: Self.stepsPerRound)
    }
    visits = zip(program.prices, problem.singles).map { price, single in
      min(max(0, Int(price * Double(scale))), single * scale)
    }
    counters = program.prices.dropFirst(problem.visits).map {
      max(0, Int((-$0 * Double(scale)).rounded()))
    }
    for bundle in bundles { lower(bundle, of: problem) }
  }

  /// Lowers worths until a bundle is worth no more than it costs; rounding may have left it dearer.
  private mutating func lower(_ bundle: SessionBundle, of problem: PaymentProblem) {
    let sum = bundle.dearest(by: visits, of: problem).reduce(0) { $0 + visits[$1] }
    let excess = sum - bundle.price * scale - (bundle.counter.map { counters[$0] } ?? 0)
    guard excess > 0 else { return }
    let each = (excess + bundle.sessions - 1) / bundle.sessions
    for visit in problem.pools[bundle.pool].served where bundle.reaches(visit) {
      visits[visit] = max(0, visits[visit] - each)
    }
    // A visit worth less than that was lowered by less: look once more.
    lower(bundle, of: problem)
  }
}

/// A package as it can be bought at one visit.
struct SessionBundle {
  let package: Int
  let first: Int
  let last: Int
  let pool: Int
  let sessions: Int
  let price: Int
  let counter: Int?

  static func all(of problem: PaymentProblem) -> [SessionBundle] {
    problem.offers.enumerated().flatMap { visit, offers in
      offers.map {
        SessionBundle(
          package: $0.package, first: visit, last: $0.lastVisit, pool: $0.pool,
          sessions: $0.sessions, price: $0.price, counter: $0.limit?.counter)
      }
    }
  }

  func reaches(_ visit: Int) -> Bool { first <= visit && visit <= last }

  /// The visits that are worth most, as many as it has sessions for.
  func dearest<Worth: Comparable>(by worths: [Worth], of problem: PaymentProblem) -> [Int] {
    let visits = problem.pools[pool].served.filter { reaches($0) }
    return Array(visits.sorted { worths[$0] > worths[$1] }.prefix(sessions))
  }
}

extension CoveringProgram {
  /// How many columns of one package are added in a round.
  private static var columnsOfPackage: Int { 3 }

  /// Adds the columns that gain most.
  ///
  /// - Returns: Whether there were any.
  fileprivate mutating func addColumns(
    _ bundles: [SessionBundle], of problem: PaymentProblem
  ) -> Bool {
    var gaining: [Int: [(gain: Double, bundle: SessionBundle)]] = [:]
    let sorted = problem.pools.map { $0.served.sorted { prices[$0] > prices[$1] } }
    for bundle in bundles {
      let gain = gain(of: bundle, sorted[bundle.pool], of: problem)
      if gain > 1e-4 { gaining[bundle.package, default: []].append((gain, bundle)) }
    }
    for package in gaining.keys.sorted() {
      let best = (gaining[package] ?? []).sorted {
        ($0.gain, $1.bundle.first) > ($1.gain, $0.bundle.first)
      }
      for (_, bundle) in best.prefix(Self.columnsOfPackage) {
        add(
          Column(
            cost: Double(bundle.price), covers: bundle.dearest(by: prices, of: problem),
            cap: bundle.counter))
      }
    }
    return !gaining.isEmpty
  }

  private func gain(
    of bundle: SessionBundle, _ sorted: [Int], of problem: PaymentProblem
  ) -> Double {
    var sum = bundle.counter.map { prices[problem.visits + $0] } ?? 0
    var left = bundle.sessions
    for visit in sorted where bundle.reaches(visit) {
      sum += prices[visit]
      left -= 1
      if left == 0 { break }
    }
    return sum - Double(bundle.price)
  }
}

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
  /// By pool, then visit: what an insurance pays back at the most; empty without one.
  private let bonus: [[Int]]

  /// Problems with more visits are left alone: the program's size is their square.
  private static let mostVisits = 300
  /// More numbers than this are not worked on.
  static let mostWork = 150_000_000
  static let mostRounds = 120
  static let stepsPerRound = 400

  /// Worths for a problem; `nil` if it is too large for them.
  init?(_ problem: PaymentProblem, scale: Int) {
    guard problem.visits <= Self.mostVisits else { return nil }
    var program = CoveringProgram(
      singles: problem.leastNetSingles.map { Double($0) }, caps: problem.limits.map { Double($0) })
    let bundles = SessionBundle.all(of: problem)
    for _ in 0..<Self.mostRounds {
      guard program.addColumns(bundles, of: problem), program.work < Self.mostWork else { break }
      program.solve(steps: Self.stepsPerRound)
    }
    self.init(program.prices, bundles, of: problem, scale: scale)
  }

  /// The prices of a program, of each visit and then of each limit, rounded so that they hold.
  init(
    _ prices: [Double], _ bundles: [SessionBundle], of problem: PaymentProblem, scale: Int
  ) {
    self.scale = scale
    visits = zip(prices, problem.leastNetSingles).map { price, single in
      min(Int(price * Double(scale)) - 1, single * scale)
    }
    if problem.insured == nil { visits = visits.map { max(0, $0) } }
    counters = problem.limits.indices.map {
      max(0, Int(-prices[problem.visits + $0] * Double(scale)))
    }
    bonus =
      problem.insured == nil
      ? []
      : problem.pools.indices.map { pool in
        problem.singles.indices.map { problem.bonus(pool, $0) * scale }
      }
    for bundle in bundles { lower(bundle, of: problem) }
  }

  /// What a visit is worth to a session of a pool: with what comes back for it.
  func worth(of visit: Int, to pool: Int) -> Int {
    bonus.isEmpty ? visits[visit] : visits[visit] + bonus[pool][visit]
  }

  /// Lowers worths until a bundle is worth no more than it costs; rounding may have left it dearer.
  private mutating func lower(_ bundle: SessionBundle, of problem: PaymentProblem) {
    let served = problem.pools[bundle.offer.pool].served(by: bundle)
    let dearest = served.map { worth(of: $0, to: bundle.offer.pool) }.sorted(by: >).prefix(
      bundle.offer.sessions)
    let allowed = bundle.offer.price * scale + (bundle.counter.map { counters[$0] } ?? 0)
    let excess = dearest.reduce(0) { $0 + max(0, $1) } - allowed
    guard excess > 0 else { return }
    let each = (excess + bundle.offer.sessions - 1) / bundle.offer.sessions
    for visit in served {
      visits[visit] = bonus.isEmpty ? max(0, visits[visit] - each) : visits[visit] - each
    }
    lower(bundle, of: problem)
  }
}

/// The search for a ``CheapestWay``, visit by visit.
///
/// What is asked for every way is mutating even where it changes nothing: else all of the search would be copied for each
/// call.
struct PaymentSearch {
  /// What is looked for.
  enum Goal {
    /// The best way within the limit.
    case best
    /// Any way within the limit; what decides between equals does not matter.
    case any
    /// A way that costs less than the best one known; what decides between equals does not matter.
    case cheaper
  }

  /// How a walk through all visits ended.
  enum Ending {
    /// No way was dropped for want of width: what was looked for is found, or there is none.
    case complete
    /// Some were.
    case narrowed
    /// The work that it was allowed was done before the last visit.
    case exhausted
  }

  /// Whether a complete way within the limit is known.
  var isFound: Bool
  /// How much was done, in comparisons of two ways.
  var work = 0
  let problem: PaymentProblem
  let least: VisitBound
  /// `nil` with an insurance, which it knows nothing of.
  let totals: KnapsackBound?
  /// `nil` without memberships.
  var leavers: LeaverBound?
  /// The bound by worths, once it is worth its work.
  var worths: WorthBound? {
    didSet { coming.removeAll() }
  }
  /// The memberships that were joined on some way.
  var runs: MembershipRuns
  /// By run: what comes to it from each owed period on.
  var coming: [Int: [Coming]] = [:]
  /// By counter of limited packages: how many more the candidate that is looked at may buy.
  var allowed: [Int]
  var goal: Goal
  let limit: Int
  /// The number of the choice to pay singly, after those of the pools.
  let paySingly: Int
  /// The cost of the best complete way known.
  var known: Int
  /// What every cost is a multiple of.
  let step: Int
  /// The least bound of the ways that were dropped for want of width; it holds for all that costs less
  /// than what is known.
  var leastDropped = Int.max
  /// The ways to have paid for the visits before the one looked at.
  var frontier: Frontier
  /// Those that include it, before any is dropped.
  var candidates: Frontier
  /// For each visit, where each state that remained came from, and what was chosen.
  var history: [[(parent: Int, choice: Int)]] = []

  init(_ problem: PaymentProblem, limit: Int, goal: Goal) {
    self.problem = problem
    self.goal = goal
    self.limit = limit
    let scarce = problem.scarcePackages
    least = VisitBound(problem, without: scarce)
    totals = problem.insured == nil ? KnapsackBound(problem, without: scarce) : nil
    leavers = LeaverBound(problem, without: scarce)
    runs = MembershipRuns(problem.memberships)
    step = problem.step
    paySingly = problem.pools.count
    allowed = problem.limits
    known = min(limit, least.singlesLeft[0])
    isFound = false
    frontier = Frontier(counters: problem.counters)
    candidates = Frontier(counters: problem.counters)
    if let (owed, _) = start() {
      known = min(limit, owed.cost + least.singlesLeft[0])
      isFound = owed.cost + least.singlesLeft[0] <= limit
    }
  }

  /// Walks through all visits, keeping at most `width` ways after each.
  ///
  /// - Parameters:
  ///   - width: How many ways are kept.
  ///   - allowed: How much work may be done in all.
  /// - Returns: How it ended.
  mutating func run(width: Int, allowed: Int) -> Ending {
    frontier =
      start().map { Frontier(unpaid: problem, $0, $1) } ?? Frontier(counters: problem.counters)
    history.removeAll(keepingCapacity: true)
    leastDropped = .max
    for visit in 0..<problem.visits {
      frontier.receive(problem.arrivals[visit])
      decideMemberships(at: visit)
      guard work <= allowed else { return .exhausted }
      expand(at: visit)
      work += candidates.states.count * Self.workOfCandidate + candidates.lots.count
      guard work <= allowed else { return .exhausted }
      prune(after: visit, width: width)
      if goal == .any, isFound { break }
    }
    return leastDropped == .max ? .complete : .narrowed
  }

  /// How much work it is to make and keep a candidate.
  private static let workOfCandidate = 12

  /// What no way can be below if those that were dropped are all that was not looked at.
  var atLeast: Int {
    guard leastDropped < .max else { return known }
    return min(known, roundedUp(leastDropped))
  }

  /// A bound, in whole steps of what costs can be.
  func roundedUp(_ bound: Int) -> Int {
    let part = least.scale * step
    return (bound + part - 1) / part * step
  }

  /// The best way found; `nil` if none keeps within the limit.
  mutating func best() -> CheapestWay? {
    let states = frontier.states
    guard let end = states.indices.min(by: { states[$0].merit < states[$1].merit }) else {
      return nil
    }
    var index = end
    var steps: [Int] = []
    for layer in history.reversed() {
      steps.append(layer[index].choice)
      index = layer[index].parent
    }
    steps.reverse()
    guard !problem.memberships.offers.isEmpty else {
      return CheapestWay(merit: states[end].merit, choices: steps.map(choice), held: nil)
    }
    return CheapestWay(
      merit: states[end].merit,
      choices: problem.singles.indices.map { choice(steps[$0 * 2 + 1]) },
      held: held(by: problem.singles.indices.map { steps[$0 * 2] }))
  }
}

// Choices as numbers, in the order of preference among equals: a session in hand, a single payment,
// a package; packages in the order of the file.
extension PaymentSearch {
  private func choice(_ number: Int) -> CheapestWay.Choice {
    if number < paySingly { return .use(pool: number) }
    return number == paySingly ? .single : .buy(package: number - paySingly - 1)
  }
}

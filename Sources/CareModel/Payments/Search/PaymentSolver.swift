/// Finds the cheapest way to pay, or, past a budget of work, the best way found and a proven bound.
///
/// First a narrow search with quick bounds, then a complete one, which settles most problems. Where
/// packages overlap in what they cover it does not: then the visits are given their ``VisitWorths``,
/// by which a wider and wider search is bounded. Work is counted, not timed, so that the same
/// problem always has the same answer.
struct PaymentSolver {
  /// What was found.
  struct Finding {
    /// The best way found within the limit; `nil` if there is none.
    let way: CheapestWay?
    /// No way costs less, in smallest units; all that costs more than the limit counts as more.
    let atLeast: Int
  }

  /// All that may be done for one problem, in comparisons of two ways: about two seconds.
  static let budget = 100_000_000
  /// What the quick bounds may use of it.
  private static let quickBudget = 500_000
  /// What may be used to tell ways apart that cost the same, once no cheaper one can be.
  private static let tieBudget = 2_000_000
  /// How many ways the first search keeps; it finds a good one that bounds the next.
  private static let narrow = 24

  /// What was done so far, in comparisons of two ways.
  var work: Int { search.work }

  private var search: PaymentSearch
  private var best: CheapestWay?
  private var atLeast = Int.min

  init(_ problem: PaymentProblem, limit: Int = .max, goal: PaymentSearch.Goal = .best) {
    search = PaymentSearch(problem, limit: limit, goal: goal)
  }

  /// Searches for the best way that costs no more than the limit.
  ///
  /// - Complexity: O(visits × s²) for s ways that remain after a visit, typically a few dozen; never
  ///   more work than ``budget``, and a few walks of bounded width beyond it.
  mutating func solve() -> Finding {
    if !isSettled(width: Self.narrow, allowed: .max),
      !isSettled(width: .max, allowed: Self.quickBudget)
    {
      solveByWorths()
    }
    return Finding(way: best, atLeast: atLeast)
  }

  /// Whether some way costs no more than the limit, as far as the budget lets it be found; for the
  /// goal to find any.
  ///
  /// - Complexity: That of ``solve()``.
  mutating func findsAny() -> Bool {
    if !search.isFound { _ = solve() }
    return search.isFound
  }

  /// Walks once.
  ///
  /// - Returns: Whether nothing is left to be looked for.
  private mutating func isSettled(width: Int, allowed: Int) -> Bool {
    let ending = search.run(width: width, allowed: allowed)
    // Whether there is a way is all that was asked; it was not walked to its end.
    if search.goal == .any { return search.isFound || ending == .complete }
    guard ending != .exhausted else { return false }
    if let found = search.best(), isBetter(found, ending) { best = found }
    search.known = min(search.known, best?.merit.cost ?? .max)
    atLeast = max(atLeast, search.atLeast)
    return ending == .complete
  }

  /// A complete walk has told apart even what differs only in the order of the file.
  private func isBetter(_ found: CheapestWay, _ ending: PaymentSearch.Ending) -> Bool {
    guard let best, !(ending == .complete && search.goal == .best) else { return true }
    return found.merit.isBetter(than: best.merit)
  }

  private mutating func solveByWorths() {
    if search.leavers?.findWorths() == true {
      if isSettled(width: Self.narrow * 4, allowed: .max) { return }
      if isSettled(width: .max, allowed: search.work + Self.quickBudget) { return }
    }
    guard let worths = VisitWorths(search.problem, scale: search.least.scale) else {
      widen(from: Self.narrow, allowed: Self.budget)
      return
    }
    let bound = WorthBound(worths, of: search.problem)
    search.worths = bound
    atLeast = max(
      atLeast,
      min(search.known, search.roundedUp(bound.least(from: 0, allowed: search.problem.limits))))
    if isSettled(width: Self.narrow * 4, allowed: .max) { return }
    if isSettled(width: .max, allowed: search.work + Self.tieBudget) || isProved { return }
    if let bound = ServiceBound(search.problem, scale: search.least.scale) {
      atLeast = max(atLeast, min(search.known, search.roundedUp(bound.least)))
    }
    lookOnlyForCheaper()
    widen(from: Self.narrow * 4, allowed: Self.budget)
  }

  /// Whether nothing can be cheaper than what is known; what is but a limit can still be reached.
  private var isProved: Bool { search.goal != .any && atLeast >= search.known }

  private mutating func lookOnlyForCheaper() {
    guard search.goal == .best else { return }
    search.goal = .cheaper
    // Then what is known is but a limit that a way may reach.
    if best == nil { search.known += search.step }
  }

  /// Walks with more and more width while there is work left for it.
  private mutating func widen(from start: Int, allowed: Int) {
    var width = start * 8
    var before = search.work
    while !isProved, !isSettled(width: width, allowed: allowed) {
      let done = search.work - before
      guard search.work + done * 8 <= allowed else { return }
      before = search.work
      width *= 8
    }
  }
}

/// The search for a ``CheapestWay``, visit by visit.
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
  let least: LeastPrices
  /// `nil` with an insurance, which it knows nothing of.
  private let totals: LeastTotals?
  /// The bound by worths, once it is worth its work.
  var worths: WorthBound? {
    didSet { coming.removeAll() }
  }
  /// The memberships that were joined on some way.
  var runs: MembershipRuns
  /// By run: what comes to it from each owed period on.
  var coming: [Int: [Coming]] = [:]
  /// By counter of limited packages: how many more the candidate that is looked at may buy.
  private var allowed: [Int]
  var goal: Goal
  let limit: Int
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
    least = LeastPrices(problem, without: scarce)
    totals = problem.insured == nil ? LeastTotals(problem, without: scarce) : nil
    runs = MembershipRuns(problem.memberships)
    step = problem.step
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
  private var paySingly: Int { problem.pools.count }

  private func number(_ offer: PaymentProblem.Offer) -> Int { paySingly + 1 + offer.package }

  private func choice(_ number: Int) -> CheapestWay.Choice {
    if number < paySingly { return .use(pool: number) }
    return number == paySingly ? .single : .buy(package: number - paySingly - 1)
  }
}

// Every way to pay for one visit.
extension PaymentSearch {
  private mutating func expand(at visit: Int) {
    candidates.removeAll()
    for index in frontier.states.indices {
      useSessions(of: index, at: visit)
      if !hasToUse(in: index, at: visit) { paySingly(from: index, at: visit) }
      for offer in problem.offers[visit] { buy(offer, from: index, at: visit) }
    }
  }

  private mutating func useSessions(of index: Int, at visit: Int) {
    for pool in problem.pools.indices where problem.pools[pool].serves(visit) {
      guard let lot = frontier.firstLot(of: pool, in: index) else { continue }
      var move = Move(frontier.states[index], choice: pool)
      move.used = lot
      if !problem.pools[pool].isHolding { move.merit.unused -= 1 }
      refund(problem.pools[pool].share, isPrepaid: true, at: visit, to: &move)
      add(move, from: index, at: visit)
    }
  }

  private mutating func paySingly(from index: Int, at visit: Int) {
    var move = Move(frontier.states[index], choice: paySingly)
    let price = single(at: visit, frontier.states[index].standing)
    move.merit.pay(price, daysLeft: problem.daysLeft[visit])
    // Nothing comes back of a price that is not known, so that it stays forbidding.
    if price < problem.forbidding { refund(price, isPrepaid: false, at: visit, to: &move) }
    add(move, from: index, at: visit)
  }

  private mutating func buy(_ offer: PaymentProblem.Offer, from index: Int, at visit: Int) {
    if let limit = offer.limit, frontier.bought(limit.counter, in: index) >= limit.most { return }
    if canWait(offer, in: index, at: visit) { return }
    var move = Move(frontier.states[index], choice: number(offer))
    move.merit.pay(offer.price, daysLeft: problem.daysLeft[visit])
    move.merit.unused += offer.sessions - 1
    move.merit.packages += 1
    move.added = Lot(pool: offer.pool, lastVisit: offer.lastVisit, count: offer.sessions - 1)
    move.counter = offer.limit?.counter
    refund(problem.pools[offer.pool].share, isPrepaid: true, at: visit, to: &move)
    add(move, from: index, at: visit)
  }

  private func refund(_ price: Int, isPrepaid: Bool, at visit: Int, to move: inout Move) {
    guard let insured = problem.insured else { return }
    move.merit.cost -= insured.refund(price, isPrepaid: isPrepaid, at: visit, in: &move.year)
  }

  /// Whether a state need not buy a package yet, since it has a session in hand that pays for the
  /// visit, for nothing that the package would not, and expires no later.
  ///
  /// Of all visits that the package and that session's lot would serve, give the first ones to the
  /// lot; then the package is bought later, on the same terms, for no more, and expires later.
  private func canWait(_ offer: PaymentProblem.Offer, in index: Int, at visit: Int) -> Bool {
    guard offer.canWait, problem.insured == nil else { return false }
    let services = problem.pools[offer.pool].services
    return frontier.states[index].lots.contains { position in
      let lot = frontier.lots[position]
      let pool = problem.pools[lot.pool]
      return !pool.isHolding && pool.services & ~services == 0 && pool.serves(visit)
        && lot.lastVisit <= offer.lastVisit
    }
  }

  /// Whether a session in hand is better used at once than a visit paid singly, since none that it
  /// could serve instead costs more.
  private func hasToUse(in index: Int, at visit: Int) -> Bool {
    guard problem.insured == nil,
      single(at: visit, frontier.states[index].standing) == problem.singles[visit]
    else { return false }
    return frontier.states[index].lots.contains { position in
      let lot = frontier.lots[position]
      return problem.pools[lot.pool].serves(visit) && lot.lastVisit < least.dearer[lot.pool][visit]
    }
  }

  /// The bound above which a way is not worth following.
  var ceiling: Int { (goal == .cheaper ? known - step : known) * least.scale }

  /// Adds a candidate, unless even the least conceivable rest makes it too dear.
  private mutating func add(_ move: Move, from index: Int, at visit: Int) {
    guard move.merit.cost <= known || problem.insured != nil else { return }
    let start = candidates.lots.count
    keepLots(of: index, after: visit, using: move.used, adding: move.added)
    let bound =
      move.merit.cost * least.scale
      + rest(after: visit, from: index, lots: start, adding: move.counter)
    guard bound <= ceiling else {
      candidates.abandonLots(from: start)
      return
    }
    var merit = move.merit
    merit.order = merit.order * (paySingly + 1 + problem.packageKinds) + move.choice
    candidates.close(
      Frontier.State(
        merit: merit, standing: frontier.states[index].standing, year: move.year,
        lots: start..<candidates.lots.count, parent: index, choice: move.choice, bound: bound),
      from: frontier, adding: move.counter, after: visit)
  }

  /// Copies a state's lots to the candidates, in order, with one session less or a lot more.
  private mutating func keepLots(
    of index: Int, after visit: Int, using used: Int?, adding added: Lot?
  ) {
    var pending = added
    for position in frontier.states[index].lots {
      let lot = frontier.lots[position]
      var count = position == used ? lot.count - 1 : lot.count
      if let waiting = pending, waiting.key <= lot.key {
        pending = nil
        if waiting.key == lot.key { count += waiting.count } else { keep(waiting, after: visit) }
      }
      keep(lot.counting(count), after: visit)
    }
    if let pending { keep(pending, after: visit) }
  }

  /// Keeps the sessions of a lot that can serve a later visit.
  private mutating func keep(_ lot: Lot, after visit: Int) {
    guard lot.lastVisit > visit else { return }
    let pool = problem.pools[lot.pool]
    let useful = min(lot.count, pool.before[lot.lastVisit + 1] - pool.before[visit + 1])
    if useful > 0 { candidates.append(lot.counting(useful)) }
  }

  /// The least that the visits ahead can still cost, by whichever bound says most.
  private mutating func rest(
    after visit: Int, from index: Int, lots start: Int, adding counter: Int?
  ) -> Int {
    for limited in 0..<problem.counters {
      let bought = frontier.bought(limited, in: index) + (limited == counter ? 1 : 0)
      allowed[limited] = problem.limits[limited] - bought
    }
    let coming = coming(frontier.states[index].standing)
    let byVisit = restByVisit(after: visit, lots: start, coming)
    let rest = restByWorths(after: visit, lots: start, coming).map { max($0, byVisit) } ?? byVisit
    // Without an insurance nothing comes back.
    return problem.insured == nil ? max(0, rest) : rest
  }

  private func restByVisit(after visit: Int, lots start: Int, _ coming: Coming) -> Int {
    let most = problem.insured == nil ? least.rest[visit + 1] : 1 << 60
    var worth = min(most, coming.byVisit)
    var inHand = coming.sessions
    for lot in candidates.lots[start...] {
      worth = min(
        most, worth + lot.count.times(max(0, least.worth[lot.pool][visit + 1]), atMost: most))
      inHand += lot.count
    }
    let gains = (0..<problem.counters).reduce(0) { sum, limited in
      let gain = least.gains[limited][visit + 1]
      return gain > 0 ? min(most, sum + allowed[limited].times(gain, atMost: most)) : sum
    }
    let byVisit = least.rest[visit + 1] - least.arriving[visit + 1] - worth - gains
    guard let totals else { return byVisit }
    let whole = totals.least(from: visit + 1, inHand: inHand, allowed: allowed)
    return max(byVisit, whole * least.scale)
  }

  private mutating func restByWorths(
    after visit: Int, lots start: Int, _ coming: Coming
  ) -> Int? {
    guard var rest = worths?.least(from: visit + 1, allowed: allowed) else { return nil }
    for lot in candidates.lots[start...] {
      rest -= worths?.worth(of: lot, after: visit) ?? 0
    }
    return rest - coming.byWorth
  }
}

/// One way to pay for a visit, on its way to be a candidate.
private struct Move {
  var merit: Merit
  let choice: Int
  var year: InsuranceYear
  /// Where the session lies that is used.
  var used: Int?
  var added: Lot?
  /// The counter of a limited package that is bought.
  var counter: Int?

  init(_ state: Frontier.State, choice: Int) {
    merit = state.merit
    year = state.year
    self.choice = choice
  }
}

// What is decided about memberships between two visits: whether to stay on each fee day, and at a visit
// whether to join.
extension PaymentSearch {
  /// More than there are decisions of one kind before one visit.
  private static let mostDecisions = 100_000
  /// How much work it is to make and keep a way after a decision.
  private static let workOfDecision = 6

  /// How the client stands to memberships before the first visit, and what is owed in any case; `nil`
  /// if that is not known.
  mutating func start() -> (Merit, Standing)? {
    guard let run = runs.own() else {
      return (.nothing, problem.memberships.offers.isEmpty ? .over : .free)
    }
    return runs.due(on: run).map { ($0, .member(run: run, begun: 0)) }
  }

  /// Takes every way to the morning of a visit, in each way that it can be taken there.
  mutating func decideMemberships(at visit: Int) {
    guard !problem.memberships.offers.isEmpty else { return }
    var decided = Frontier(counters: problem.counters)
    for index in frontier.states.indices {
      switch frontier.states[index].standing {
      case .over: decide(index, .over, into: &decided)
      case .free:
        decide(index, .free, into: &decided)
        join(from: index, at: visit, into: &decided)
      case .member(let run, let begun):
        goOn(with: run, begun, from: index, at: visit, into: &decided)
      }
    }
    work += decided.states.count * Self.workOfDecision + decided.lots.count
    frontier = decided
    history.append(frontier.states.map { ($0.parent, $0.choice) })
  }

  private mutating func decide(
    _ index: Int, _ standing: Standing, paying merit: Merit = .nothing,
    receiving lots: [SessionLot] = [],
    choice: Int = 0, into decided: inout Frontier
  ) {
    guard frontier.states[index].merit.cost + merit.cost <= known || problem.insured != nil else {
      return
    }
    decided.adopt(index, of: frontier, receiving: lots) { state in
      state.merit.add(merit)
      state.merit.preference.choose(choice, of: Self.mostDecisions)
      state.standing = standing
      state.parent = index
      state.choice = choice
    }
  }

  private mutating func join(from index: Int, at visit: Int, into decided: inout Frontier) {
    for (place, offer) in problem.memberships.offers.enumerated()
    where problem.pools[offer.pool].serves(visit) {
      let run = runs.joining(place, at: visit)
      guard let due = runs.due(on: run) else { continue }
      let first = runs.period(0, of: run)
      decide(
        index, .member(run: run, begun: 1), paying: due, receiving: first.lot.map { [$0] } ?? [],
        choice: 1 + place, into: &decided)
    }
  }

  /// Begins the periods that are owed, then decides on each fee day: leaving before staying.
  private mutating func goOn(
    with run: Int, _ begun: Int, from index: Int, at visit: Int, into decided: inout Frontier
  ) {
    var begun = begun
    var lots: [SessionLot] = []
    while begun < runs.owed(by: run), runs.period(begun, of: run).visit <= visit {
      lots += usable(runs.period(begun, of: run), at: visit)
      begun += 1
    }
    guard isOfUse(run, from: visit) else {
      decide(index, .over, receiving: lots, into: &decided)
      return
    }
    var merit = Merit.nothing
    var stays = 0
    while begun >= runs.owed(by: run), case let period = runs.period(begun, of: run),
      period.visit <= visit
    {
      decide(index, .over, paying: merit, receiving: lots, choice: stays, into: &decided)
      guard let fee = period.fee else { return }
      merit.pay(fee, daysLeft: period.daysLeft)
      merit.unused += period.sessions
      lots += usable(period, at: visit)
      begun += 1
      stays += 1
    }
    decide(
      index, .member(run: run, begun: begun), paying: merit, receiving: lots, choice: stays,
      into: &decided)
  }

  private mutating func usable(_ period: MembershipBook.Period, at visit: Int) -> [SessionLot] {
    guard let lot = period.lot, lot.lastVisit >= visit else { return [] }
    return [lot]
  }

  /// Whether a membership covers a visit from that one on.
  private mutating func isOfUse(_ run: Int, from visit: Int) -> Bool {
    let pool = problem.pools[problem.memberships.offers[runs.offer(of: run)].pool]
    return pool.before[problem.visits] > pool.before[visit]
  }

  /// What a visit costs singly.
  mutating func single(at visit: Int, _ standing: Standing) -> Int {
    guard case .member(let run, _) = standing else { return problem.singles[visit] }
    return problem.memberships.offers[runs.offer(of: run)].singles[visit]
  }
}

// From decisions to the membership that they make.
extension PaymentSearch {
  /// The membership that some decisions lead to, one before each visit.
  mutating func held(by decisions: [Int]) -> HeldMembership? {
    let own = runs.own()
    guard let first = own == nil ? decisions.firstIndex(where: { $0 > 0 }) : 0 else { return nil }
    let run = own ?? runs.joining(decisions[first] - 1, at: first)
    var begun = own == nil ? 1 : 0
    var visit = own == nil ? first + 1 : 0
    while visit < problem.visits, isOfUse(run, from: visit) {
      var stays = decisions[visit]
      while runs.period(begun, of: run).visit <= visit, begun < runs.owed(by: run) || stays > 0 {
        if begun >= runs.owed(by: run) { stays -= 1 }
        begun += 1
      }
      if runs.period(begun, of: run).visit <= visit { break }
      visit += 1
    }
    return HeldMembership(
      offer: runs.offer(of: run), joinedAt: runs.joinedAt(run), end: visit,
      periods: max(begun, runs.owed(by: run)))
  }
}

// What is paid for already and will come.
extension PaymentSearch {
  /// Sessions of owed periods that have not begun.
  struct Coming {
    var sessions = 0
    /// What they are worth at the most, in the bounds' parts: by the least prices, and by worths.
    var byVisit = 0
    var byWorth = 0
  }

  /// What will come to a way that stands so.
  mutating func coming(_ standing: Standing) -> Coming {
    guard case .member(let run, let begun) = standing, begun < runs.owed(by: run) else {
      return Coming()
    }
    if coming[run] == nil { coming[run] = comingByPeriod(of: run) }
    return coming[run]?[begun] ?? Coming()
  }

  private mutating func comingByPeriod(of run: Int) -> [Coming] {
    let owed = runs.owed(by: run)
    var sums = Array(repeating: Coming(), count: owed + 1)
    for number in (0..<owed).reversed() {
      sums[number] = sums[number + 1]
      let period = runs.period(number, of: run)
      guard let lot = period.lot else { continue }
      sums[number].sessions += lot.count
      sums[number].byVisit += lot.count.times(
        max(0, least.worth[lot.pool][period.visit]), atMost: 1 << 60)
      sums[number].byWorth += worths?.worth(of: lot, from: period.visit) ?? 0
    }
    return sums
  }
}

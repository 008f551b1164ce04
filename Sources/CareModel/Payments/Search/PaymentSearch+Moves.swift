// Every way to pay for one visit.
extension PaymentSearch {
  mutating func expand(at visit: Int) {
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
      var move = Move(frontier, at: index, choice: pool)
      move.used = lot
      if !problem.pools[pool].isHolding { move.merit.unused -= 1 }
      refund(problem.pools[pool].share, isPrepaid: true, at: visit, to: &move)
      add(move, from: index, at: visit)
    }
  }

  private mutating func paySingly(from index: Int, at visit: Int) {
    var move = Move(frontier, at: index, choice: paySingly)
    let price = single(at: visit, frontier.states[index].standing)
    move.merit.pay(price, daysLeft: problem.daysLeft[visit])
    // Nothing comes back of a price that is not known, so that it stays forbidding.
    if price < problem.forbidding { refund(price, isPrepaid: false, at: visit, to: &move) }
    add(move, from: index, at: visit)
  }

  private mutating func buy(_ offer: PaymentProblem.Offer, from index: Int, at visit: Int) {
    if let limit = offer.limit, frontier.bought(limit.counter, in: index) >= limit.most { return }
    if canWait(offer, in: index, at: visit) { return }
    var move = Move(frontier, at: index, choice: paySingly + 1 + offer.package)
    move.merit.pay(offer.price, daysLeft: problem.daysLeft[visit])
    move.merit.unused += offer.sessions - 1
    move.merit.packages += 1
    move.added = SessionLot(pool: offer.pool, lastVisit: offer.lastVisit, count: offer.sessions - 1)
    move.counter = offer.limit?.counter
    refund(problem.pools[offer.pool].share, isPrepaid: true, at: visit, to: &move)
    add(move, from: index, at: visit)
  }

  private mutating func refund(_ price: Int, isPrepaid: Bool, at visit: Int, to move: inout Move) {
    guard let insured = problem.insured else { return }
    move.merit.cost -= insured.refund(price, isPrepaid: isPrepaid, at: visit, in: &move.year)
  }

  /// Whether a state need not buy a package yet, since it has a session in hand that can pay for this visit, for no
  /// visit that the package could not pay for, and expires no later.
  ///
  /// Let the session serve this visit, and the package the one that the session would have served: the package is
  /// then bought later or not at all, on the same terms (``PaymentProblem/Offer/canWait``), for no more, and expires
  /// no sooner. A session of a holding does not count, since one that is kept is not told as unused, and a package
  /// for nothing is not bought sooner or later to save anything.
  private mutating func canWait(_ offer: PaymentProblem.Offer, in index: Int, at visit: Int) -> Bool
  {
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
  private mutating func hasToUse(in index: Int, at visit: Int) -> Bool {
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
    merit.preference.choose(max(0, move.choice - paySingly + 1), of: problem.packageKinds + 2)
    merit.preference.use(min(move.choice, paySingly), of: paySingly + 1)
    candidates.close(
      Frontier.State(
        merit: merit, standing: frontier.states[index].standing, year: move.year,
        lots: start..<candidates.lots.count, parent: index, choice: move.choice, bound: bound),
      from: frontier, adding: move.counter, after: visit)
  }

  /// Copies a state's lots to the candidates, in order, with one session less or a lot more.
  private mutating func keepLots(
    of index: Int, after visit: Int, using used: Int?, adding added: SessionLot?
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
  private mutating func keep(_ lot: SessionLot, after visit: Int) {
    guard lot.lastVisit > visit else { return }
    let pool = problem.pools[lot.pool]
    let useful = min(lot.count, pool.before[lot.lastVisit + 1] - pool.before[visit + 1])
    if useful > 0 { candidates.append(lot.counting(useful)) }
  }
}

/// One way to pay for a visit, on its way to be a candidate.
private struct Move {
  var merit: Merit
  let choice: Int
  var year: InsuranceYear
  /// Where the session lies that is used.
  var used: Int?
  var added: SessionLot?
  /// The counter of a limited package that is bought.
  var counter: Int?

  init(_ frontier: borrowing Frontier, at index: Int, choice: Int) {
    merit = frontier.states[index].merit
    year = frontier.states[index].year
    self.choice = choice
  }
}

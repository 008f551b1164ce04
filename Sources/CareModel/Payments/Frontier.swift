/// How good a way to pay is: the design's order of preference, most important first.
struct Merit: Comparable {
  /// The sum of the payments, in smallest units.
  var cost: Int
  /// Sessions of packages and memberships paid for and not used.
  var unused: Int
  /// How many packages are bought.
  var packages: Int
  /// The sum of amount × days from its payment to the horizon's end: the less, the later is paid.
  var earliness: Int128
  /// Where the way stands among equally good ones, by the order of the file.
  var order: Int

  /// Counts a payment.
  mutating func pay(_ price: Int, daysLeft: Int) {
    cost += price
    earliness += Int128(price) * Int128(daysLeft)
  }

  static func < (left: Merit, right: Merit) -> Bool {
    guard left.cost == right.cost else { return left.cost < right.cost }
    guard left.unused == right.unused else { return left.unused < right.unused }
    guard left.packages == right.packages else { return left.packages < right.packages }
    guard left.earliness == right.earliness else { return left.earliness < right.earliness }
    return left.order < right.order
  }
}

/// Sessions in hand that are alike: their pool, the last visit they can serve, how many.
///
/// Packed into one number that sorts by pool, then by last visit.
struct Lot {
  private(set) var packed: UInt64

  init(pool: Int, lastVisit: Int, count: Int) {
    self.init(key: pool << 24 | lastVisit, count: count)
  }

  init(key: Int, count: Int) {
    packed = UInt64(key) << 24 | UInt64(count)
  }

  /// Pool and last visit as one number.
  var key: Int { Int(packed >> 24) }
  var pool: Int { Int(packed >> 48) }
  var lastVisit: Int { Int(packed >> 24 & 0xFF_FFFF) }
  var count: Int { Int(packed & 0xFF_FFFF) }

  func counting(_ count: Int) -> Lot { Lot(key: key, count: count) }
}

/// How many sessions in hand serve the next visit or a later one, a visit further on, and so on: a
/// sketch of a state's lots from which a debt can be told from below without looking at them.
struct SessionProfile {
  /// How far ahead each count looks, in visits.
  private static var reach: SIMD8<Int32> { SIMD8(1, 3, 5, 8, 13, 20, 30, 45) }

  private var counts = SIMD8<Int32>(repeating: 0)

  mutating func add(_ lot: Lot, after visit: Int) {
    let ahead = SIMD8(repeating: Int32(lot.lastVisit - visit))
    let count = SIMD8(repeating: Int32(lot.count))
    counts &+= SIMD8(repeating: 0).replacing(with: count, where: ahead .>= Self.reach)
  }

  /// The sessions that a state with this profile owes, at least, to one with the other.
  func leastDebt(to other: SessionProfile) -> Int { Int((other.counts &- counts).max()) }
}

/// Ways to have paid for the visits so far: how good each is, and what it leaves in hand.
///
/// The lots and counters of all states lie in two flat arrays, so that a step allocates nothing.
struct Frontier {
  struct State {
    var merit: Merit
    /// Where its sessions in hand lie in ``Frontier/lots``, sorted.
    var lots: Range<Int>
    /// The state it came from, and what was chosen.
    let parent: Int
    let choice: Int
    /// The least that the whole plan can cost from here, in the bound's parts.
    let bound: Int
  }

  private(set) var states: [State] = []
  /// Cost and sessions in hand of each state once more, close together: most comparisons of two
  /// states are settled by them.
  private var costs: [Int] = []
  private var profiles: [SessionProfile] = []
  private(set) var lots: [Lot] = []
  /// How many of each limited package were bought, state by state.
  private var bought: [Int32] = []
  private let counters: Int

  /// No way at all.
  init(counters: Int) {
    self.counters = counters
  }

  /// One way: nothing paid, nothing in hand.
  init(unpaid problem: PaymentProblem) {
    counters = problem.counters
    bought = Array(repeating: 0, count: counters)
    let merit = Merit(cost: 0, unused: problem.given, packages: 0, earliness: 0, order: 0)
    states = [State(merit: merit, lots: 0..<0, parent: 0, choice: 0, bound: 0)]
    costs = [0]
    profiles = [SessionProfile()]
  }

  mutating func removeAll() {
    states.removeAll(keepingCapacity: true)
    costs.removeAll(keepingCapacity: true)
    profiles.removeAll(keepingCapacity: true)
    lots.removeAll(keepingCapacity: true)
    bought.removeAll(keepingCapacity: true)
  }

  // A state is written lot by lot, then closed, or its lots are abandoned.

  mutating func append(_ lot: Lot) {
    lots.append(lot)
  }

  mutating func abandonLots(from start: Int) {
    lots.removeSubrange(start...)
  }

  /// Ends a state that follows from one of another frontier by a choice at a visit.
  mutating func close(
    _ state: State, from other: borrowing Frontier, adding counter: Int?, after visit: Int
  ) {
    var profile = SessionProfile()
    for position in state.lots { profile.add(lots[position], after: visit) }
    close(state, profile, counts: state.parent, of: other)
    if let counter { bought[bought.count - counters + counter] += 1 }
  }

  private mutating func close(
    _ state: State, _ profile: SessionProfile, counts index: Int, of other: borrowing Frontier
  ) {
    states.append(state)
    costs.append(state.merit.cost)
    profiles.append(profile)
    for counter in 0..<counters { bought.append(other.bought[index * counters + counter]) }
  }

  /// Takes over a state of another frontier.
  mutating func adopt(_ index: Int, of other: borrowing Frontier) {
    var state = other.states[index]
    let start = lots.count
    for position in state.lots { lots.append(other.lots[position]) }
    state.lots = start..<lots.count
    close(state, other.profiles[index], counts: index, of: other)
  }

  func bought(_ counter: Int, in index: Int) -> Int {
    Int(bought[index * counters + counter])
  }

  /// Where the sessions of a pool that expire first lie; `nil` if a state has none.
  func firstLot(of pool: Int, in index: Int) -> Int? {
    states[index].lots.first { lots[$0].pool == pool }
  }

  /// Gives every state the sessions that become usable.
  mutating func receive(_ arrivals: [PaymentProblem.Arrival]) {
    guard !arrivals.isEmpty else { return }
    var received = Frontier(counters: counters)
    for index in states.indices {
      var counts: [Int: Int] = [:]
      for position in states[index].lots { counts[lots[position].key] = lots[position].count }
      for arrival in arrivals {
        let lot = Lot(pool: arrival.pool, lastVisit: arrival.lastVisit, count: arrival.count)
        counts[lot.key, default: 0] += lot.count
      }
      var state = states[index]
      let start = received.lots.count
      for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
        received.append(Lot(key: key, count: min(count, Visit.most)))
      }
      state.lots = start..<received.lots.count
      received.close(state, profiles[index], counts: index, of: self)
    }
    self = received
  }

  /// Numbers the states by their order, so that the numbers stay small.
  mutating func renumber() {
    let sorted = states.indices.sorted { states[$0].merit.order < states[$1].merit.order }
    for (rank, index) in sorted.enumerated() { states[index].merit.order = rank }
  }
}

extension Frontier {
  /// Whether one of this frontier's states makes a state of another superfluous.
  ///
  /// The *debt* of X towards Y in a pool is the largest surplus of Y over X in sessions that serve
  /// some visit or a later one. Whatever Y still does X can do too, paying singly at most as often
  /// as its debt: leave out Y's latest uses of the pool, and by Hall's theorem the others fit what X
  /// has. So Y can go if X remains cheaper after paying its debt at the dearest single price ahead;
  /// without any debt, if X is no worse. X must not have bought more of a limited package.
  ///
  /// - Parameters:
  ///   - candidate: Y, no better in merit than any state here.
  ///   - other: The frontier that Y is in.
  ///   - dearest: For each pool, the dearest single price among the visits ahead that it can serve.
  ///   - least: The least of them, at which a debt that is certain is priced first.
  /// - Returns: Whether Y can go.
  func dominates(
    _ candidate: Int, of other: borrowing Frontier, dearest: (Int) -> Int, least: Int
  ) -> Bool {
    let cost = other.costs[candidate]
    let profile = other.profiles[candidate]
    for index in costs.indices {
      let slack = cost - costs[index]
      let debt = profiles[index].leastDebt(to: profile)
      guard debt <= 0 || debt * least < slack,
        hasBoughtNoMore(index, than: candidate, of: other),
        owes(index, to: candidate, of: other, atMost: slack, dearest: dearest)
      else { continue }
      return true
    }
    return false
  }

  private func hasBoughtNoMore(
    _ index: Int, than candidate: Int, of other: borrowing Frontier
  ) -> Bool {
    for counter in 0..<counters
    where bought[index * counters + counter] > other.bought[candidate * counters + counter] {
      return false
    }
    return true
  }

  /// Whether X's debt to Y costs nothing, or less than `slack`.
  private func owes(
    _ index: Int, to candidate: Int, of other: borrowing Frontier, atMost slack: Int,
    dearest: (Int) -> Int
  ) -> Bool {
    let own = states[index].lots
    let theirs = other.states[candidate].lots
    var mine = own.upperBound
    var their = theirs.upperBound
    var debt = 0
    var pool = -1
    var surplus = 0
    var worst = 0
    while their > theirs.lowerBound {
      let theirKey = other.lots[their - 1].key
      let myKey = mine > own.lowerBound ? lots[mine - 1].key : -1
      let key = max(theirKey, myKey)
      if key >> 24 != pool {
        if worst > 0 { debt += worst * dearest(pool) }
        pool = key >> 24
        surplus = 0
        worst = 0
      }
      if myKey == key {
        mine -= 1
        surplus -= lots[mine].count
      }
      if theirKey == key {
        their -= 1
        surplus += other.lots[their].count
      }
      if surplus > worst {
        worst = surplus
        guard debt + worst * dearest(pool) < slack else { return false }
      }
    }
    if worst > 0 { debt += worst * dearest(pool) }
    return debt == 0 ? worst == 0 : debt < slack
  }
}

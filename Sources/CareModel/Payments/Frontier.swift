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
  private(set) var costs: [Int] = []
  private(set) var profiles: [SessionProfile] = []
  private(set) var lots: [Lot] = []
  /// How many of each limited package were bought, state by state.
  private(set) var bought: [Int32] = []
  let counters: Int

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

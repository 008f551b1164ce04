/// Ways to have paid for the visits so far: how good each is, and what it leaves in hand.
///
/// The lots and counters of all states lie in two flat arrays, so that a step allocates nothing.
struct Frontier {
  struct State: Preferable {
    var merit: Merit
    var preference: Preference {
      get { merit.preference }
      set { merit.preference = newValue }
    }
    /// How it stands to the memberships.
    var standing = Standing.free
    /// What an insurance has seen of its year.
    var year = InsuranceYear()
    /// Where its sessions in hand lie in ``Frontier/lots``, sorted.
    var lots: Range<Int>
    /// The state it came from, and what was chosen.
    var parent: Int
    var choice: Int
    /// The least that the whole plan can cost from here, in the bound's parts.
    let bound: Int
  }

  private(set) var states: [State] = []
  /// Cost and sessions in hand of each state once more, close together: most comparisons of two
  /// states are settled by them.
  private(set) var costs: [Int] = []
  private(set) var profiles: [SessionProfile] = []
  private(set) var lots: [SessionLot] = []
  /// How many of each limited package were bought, state by state.
  private(set) var bought: [Int32] = []
  let counters: Int

  /// No way at all.
  init(counters: Int) {
    self.counters = counters
  }

  /// One way: nothing in hand, nothing paid but what is owed already.
  init(unpaid problem: PaymentProblem, _ merit: Merit, _ standing: Standing) {
    counters = problem.counters
    bought = Array(repeating: 0, count: counters)
    states = [
      State(merit: merit, standing: standing, lots: 0..<0, parent: 0, choice: 0, bound: 0)
    ]
    costs = [merit.cost]
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

  mutating func append(_ lot: SessionLot) {
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

  /// Takes over a state of another frontier that receives sessions and is otherwise changed.
  mutating func adopt(
    _ index: Int, of other: borrowing Frontier, receiving new: [SessionLot],
    _ change: (inout State) -> Void
  ) {
    var state = other.states[index]
    let start = lots.count
    var waiting = new.sorted { $0.key < $1.key }[...]
    for position in state.lots {
      let lot = other.lots[position]
      while let next = waiting.first, next.key < lot.key {
        add(waiting.removeFirst(), after: start)
      }
      add(lot, after: start)
    }
    for lot in waiting { add(lot, after: start) }
    state.lots = start..<lots.count
    change(&state)
    close(state, other.profiles[index], counts: index, of: other)
  }

  /// Adds a lot to those from `start` on, or its sessions to the last one, if that is like it.
  private mutating func add(_ lot: SessionLot, after start: Int) {
    guard lots.count > start, let last = lots.last, last.key == lot.key else {
      lots.append(lot)
      return
    }
    lots[lots.count - 1] = lot.counting(min(last.count + lot.count, Visit.most))
  }

  /// Gives every state the sessions that become usable.
  mutating func receive(_ arrivals: [PaymentProblem.Arrival]) {
    guard !arrivals.isEmpty else { return }
    let new = arrivals.map { SessionLot(pool: $0.pool, lastVisit: $0.lastVisit, count: $0.count) }
    var received = Frontier(counters: counters)
    for index in states.indices { received.adopt(index, of: self, receiving: new) { _ in } }
    self = received
  }

  /// Numbers the states' preferences, so that the numbers stay small.
  mutating func renumber() { states.renumber() }
}

/// The outcomes of a plan, put together by their common beginnings.
///
/// A client knows the visits so far, that day's included, and nothing of those to come: so she knows
/// which node she stands at. Each node is a day with visits; its branches are the days that may come
/// next, each with its weight, and some clients may never come again.
///
/// Equal nodes are kept once, however many trees they are part of, so that what was found out about
/// one need not be found out again.
struct OutcomeTree: Sendable {
  /// The visits of an outcome, in order of their days, and how much it weighs.
  struct Outcome {
    let visits: [Visit]
    /// Positive.
    let weight: Int128
  }

  /// A node that may come next.
  struct Branch: Hashable, Sendable {
    let node: Int
    /// By how much the node's own weights are multiplied to be parts of the parent's.
    let factor: Int128
  }

  /// A day with visits.
  struct Node: Hashable, Sendable {
    let day: Day
    /// That day's, in order; empty only for the root, where nothing has happened yet.
    let visits: [Visit]
    /// Whether a year of the insurance begins with this day's visits.
    let opensYear: Bool
    /// In order of their days.
    let branches: [Branch]
    /// The weight of those who never come again.
    let ending: Int128
    /// The weight of all who get here; the weights of a node have no common divisor.
    let weight: Int128
  }

  private(set) var nodes: [Node] = []
  private var known: [Node: Int] = [:]

  subscript(node: Int) -> Node { nodes[node] }

  /// Puts outcomes together.
  ///
  /// - Parameters:
  ///   - outcomes: At least one.
  ///   - start: The day of the root, not after the first visit.
  ///   - yearStart: The first day of the insurance's year in which a visit lies, given the first
  ///     covered visit; `nil` for a visit that is not covered.
  /// - Returns: The root.
  /// - Complexity: O(v log o) for v visits in o outcomes.
  mutating func root(
    of outcomes: [Outcome], from start: Day, yearStart: (Visit, _ first: Day) -> Day?
  ) -> Int {
    var trunk = Trunk(start: start)
    let days = outcomes.map { (days: Self.days($0.visits), weight: $0.weight) }
    for outcome in days.sorted(by: { Self.precedes($0.days, $1.days) }) {
      let shared = trunk.common(with: outcome.days)
      while trunk.depth > shared { graft(&trunk) }
      for day in outcome.days[shared...] { trunk.grow(day, yearStart) }
      trunk.end(outcome.weight)
    }
    while trunk.depth > 0 { graft(&trunk) }
    return close(trunk.base).node
  }

  /// The place of the branch by which a day's visits come next; `nil` if there is none.
  func branch(after node: Int, to day: ArraySlice<Visit>) -> Int? {
    nodes[node].branches.firstIndex {
      nodes[$0.node].day == day.first?.day && nodes[$0.node].visits[...] == day
    }
  }

  /// Visits by day, in order.
  static func days(_ visits: [Visit]) -> [ArraySlice<Visit>] {
    var days: [ArraySlice<Visit>] = []
    var rest = visits[...]
    while let first = rest.first {
      let day = rest.prefix { $0.day == first.day }
      days.append(day)
      rest = rest.dropFirst(day.count)
    }
    return days
  }

  /// An order in which outcomes with a common beginning stand together, and branches by day.
  private static func precedes(_ left: [ArraySlice<Visit>], _ right: [ArraySlice<Visit>]) -> Bool {
    for (own, their) in zip(left, right) where own != their { return precedes(own, their) }
    return left.count < right.count
  }

  private static func precedes(_ left: ArraySlice<Visit>, _ right: ArraySlice<Visit>) -> Bool {
    for (own, their) in zip(left, right) where own != their {
      if own.day != their.day { return own.day < their.day }
      if own.service != their.service { return own.service.position < their.service.position }
      return own.extras.map(\.position).lexicographicallyPrecedes(their.extras.map(\.position))
    }
    return left.count < right.count
  }

  /// Ends the last node of the trunk: it becomes a branch of the one before.
  private mutating func graft(_ trunk: inout Trunk) {
    guard let last = trunk.cut() else { return }
    trunk.add(close(last))
  }

  /// Keeps a node, in lowest terms.
  private mutating func close(_ bud: Trunk.Bud) -> Branch {
    let divisor = bud.branches.reduce(bud.ending) { commonDivisor($0, $1.factor) }
    let branches = bud.branches.map { Branch(node: $0.node, factor: $0.factor / divisor) }
    let ending = bud.ending / divisor
    let node = Node(
      day: bud.day, visits: Array(bud.visits), opensYear: bud.opensYear, branches: branches,
      ending: ending,
      weight: branches.reduce(ending) { $0 + $1.factor * nodes[$1.node].weight })
    if let index = known[node] { return Branch(node: index, factor: divisor) }
    known[node] = nodes.count
    nodes.append(node)
    return Branch(node: nodes.count - 1, factor: divisor)
  }
}

/// The visits of the outcome that is being put on the tree, from the root on.
private struct Trunk {
  /// A node whose branches are not all known yet.
  struct Bud {
    let day: Day
    let visits: ArraySlice<Visit>
    let opensYear: Bool
    /// The insurance's year of the last covered visit so far, and the day of the first.
    let year: (start: Day, first: Day)?
    var branches: [OutcomeTree.Branch] = []
    var ending: Int128 = 0
  }

  private(set) var base: Bud
  private var buds: [Bud] = []

  init(start: Day) {
    base = Bud(day: start, visits: [], opensYear: false, year: nil)
  }

  var depth: Int { buds.count }

  /// How many days an outcome has in common with this one, from the first.
  func common(with days: [ArraySlice<Visit>]) -> Int {
    zip(buds, days).prefix { $0.visits == $1 }.count
  }

  mutating func grow(_ visits: ArraySlice<Visit>, _ yearStart: (Visit, Day) -> Day?) {
    guard let day = visits.first?.day else { return }
    let before = (buds.last ?? base).year
    let first = before?.first ?? day
    let start = visits.compactMap { yearStart($0, first) }.first
    let year = start.map { (start: $0, first: first) }
    buds.append(
      Bud(
        day: day, visits: visits, opensYear: start.map { $0 != before?.start } ?? false,
        year: year ?? before))
  }

  mutating func end(_ weight: Int128) {
    if buds.isEmpty {
      base.ending += weight
    } else {
      buds[buds.count - 1].ending += weight
    }
  }

  mutating func cut() -> Bud? { buds.popLast() }

  mutating func add(_ branch: OutcomeTree.Branch) {
    if buds.isEmpty {
      base.branches.append(branch)
    } else {
      buds[buds.count - 1].branches.append(branch)
    }
  }
}

/// The greatest common divisor of two numbers that are not negative, not both zero.
private func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
  var (divisor, rest) = (left, right)
  while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
  return divisor
}

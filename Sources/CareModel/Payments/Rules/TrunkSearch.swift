/// The search for the best rule from a node on: along the trunk, the branch on which most lies ahead,
/// keeping every way to have paid so far that could still turn out best.
///
/// All that branches off is settled where it does, as a problem of its own: what it costs depends
/// only on the purse at that moment. So what a label has come to includes the side branches so far,
/// and labels at the same node can be compared as those of a single path can: one is dropped if
/// another is proved to end no worse (dominance), or if even the least conceivable rest leaves it
/// dearer than a rule that is known (completion bound).
struct TrunkSearch {
  /// The best rule from a node on, with what was in hand.
  struct Solution: Sendable {
    let merit: MeanMerit
    /// Along the trunk, in order.
    var choices: [Trail.Choice] = []
    /// What is paid, where a single path lies ahead, and nothing in hand.
    var statement: Statement?
  }

  private var labels: [RuleLabel]
  private var trail = Trail()
  /// The cost of a rule that is known.
  private let known: Int128?
  /// How many labels are kept at a time.
  private let width: Int
  /// Whether none was dropped for want of width.
  private var isExact = true
  /// By how much the weights at the node that is looked at are parts of the first one's.
  private var scale: Int128 = 1

  /// How many labels a first, inexact pass keeps; it finds a good rule that bounds the second.
  private static let narrow = 8
  /// With no more visits ahead than this, one pass is enough.
  private static let few = 8
  /// More labels than this, all searches for one question together, and only the most promising are
  /// kept: the rule found may then not be the best.
  private static let budget = 400_000
  /// More than there are ways to pay for one visit, and fee days before it.
  private static let mostWays = 10_000
  private static let mostStays = 100_000
  /// How many, then.
  private static let wide = 24

  private init(_ purse: Purse, known: Int128? = nil, width: Int = .max) {
    labels = [RuleLabel(merit: .zero, purse: purse)]
    self.known = known
    self.width = width
  }

  /// The best rule; `nil` if some price that is needed is on request.
  static func best(_ rules: inout RuleSearch, at node: Int, with purse: Purse) -> Solution? {
    guard rules.choices[node].arrival.visits.count > few else {
      var search = TrunkSearch(purse)
      return search.run(&rules, from: node)
    }
    var first = TrunkSearch(purse, width: narrow)
    let found = first.run(&rules, from: node)
    guard !first.isExact else { return found }
    var search = TrunkSearch(purse, known: found?.merit.cost)
    let best = search.run(&rules, from: node)
    if !search.isExact { rules.isProven = false }
    return [best, found].compactMap { $0 }.min { $0.merit < $1.merit }
  }

  private mutating func run(_ rules: inout RuleSearch, from start: Int) -> Solution? {
    var node = start
    while true {
      for visit in rules.choices[node].visits.indices { pay(&rules, at: node, visit: visit) }
      prune(rules, ahead: rules.choices[node].later) { rules.relevant($0, after: node) }
      guard let branch = rules.trunk(after: node) else { break }
      depart(&rules, from: node, along: branch)
      scale *= rules.tree[node].branches[branch].factor
      node = rules.tree[node].branches[branch].node
      prune(rules, ahead: rules.choices[node].arrival) { rules.relevant($0, at: node) }
    }
    guard let best = labels.min(by: { $0.precedes($1) }) else { return nil }
    return Solution(merit: best.merit, choices: trail.choices(to: best.last))
  }

  /// Follows every way to pay for a visit.
  private mutating func pay(_ rules: inout RuleSearch, at node: Int, visit: Int) {
    let weight = scale * rules.tree[node].weight
    var next: [RuleLabel] = []
    for label in labels {
      let ways = rules.ways(at: node, visit: visit, with: label.purse)
      for (place, way) in ways.enumerated() {
        let choice = Trail.Choice.pay(way.cover, joining: way.joined)
        var preference = label.preference
        preference.choose(rules.place(of: way), of: rules.places)
        preference.use(place, of: Self.mostWays)
        next.append(
          RuleLabel(
            merit: label.merit + way.merit * weight, preference: preference, purse: way.purse,
            last: trail.add(choice, after: label.last)))
      }
    }
    labels = next
    rules.work += next.count
  }

  /// Goes on along the trunk, settles what branches off before.
  private mutating func depart(_ rules: inout RuleSearch, from node: Int, along branch: Int) {
    let child = rules.tree[node].branches[branch].node
    var next: [RuleLabel] = []
    for label in labels {
      for departure in rules.departures(from: node, along: branch, with: label.purse) {
        let last = departure.stays.reduce(label.last) { trail.add(.stay($1), after: $0) }
        var preference = label.preference
        preference.choose(departure.stays.count { $0 }, of: Self.mostStays)
        next.append(
          RuleLabel(
            merit: label.merit + departure.merit * scale, preference: preference,
            purse: rules.arriving(at: child, with: departure.purse), last: last))
      }
    }
    labels = next
  }
}

// Which labels are worth following.
extension TrunkSearch {
  private mutating func prune(
    _ rules: RuleSearch, ahead: Prospect, relevant: (Purse) -> Purse
  ) {
    var front = RuleFront(ahead, scale: scale, rules.prices)
    for index in labels.indices { labels[index].purse = relevant(labels[index].purse) }
    for label in labels.sorted(by: { $0.precedes($1) }) {
      let bound = label.merit.cost + rules.leastAhead(ahead, with: label.purse) * scale
      if let known, bound > known { continue }
      front.add(label, bound: bound)
    }
    let width = rules.work > Self.budget ? min(width, Self.wide) : width
    if front.labels.count > width {
      isExact = false
      labels = front.mostPromising(width)
    } else {
      labels = front.labels
    }
    labels.renumber()
  }
}

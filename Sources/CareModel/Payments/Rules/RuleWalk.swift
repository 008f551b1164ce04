// Following a rule along one outcome.
extension RuleSearch {
  /// What a client pays by the best rule.
  ///
  /// - Parameters:
  ///   - visits: One of the outcomes of the tree, in order.
  ///   - root: The tree's root.
  ///   - opening: What is in the purse at first.
  /// - Returns: `nil` if some price that is needed is on request.
  /// - Complexity: O(visits × ways to pay), once the rule is known.
  mutating func follow(_ visits: [Visit], from root: Int, with opening: Purse) -> PaidPath? {
    guard let solution = best(at: root, with: opening) else { return nil }
    if let statement = solution.statement {
      return PaidPath(statement)
    }
    var walk = RuleWalk(at: root, with: opening, along: solution)
    walk.keep(relevant(opening, after: root), in: self)
    for today in OutcomeTree.days(visits) {
      guard let branch = tree.branch(after: walk.node, to: today),
        walk.go(along: branch, in: &self)
      else { return nil }
      if walk.isDone { return walk.told }
      guard walk.pay(in: &self) else { return nil }
    }
    return walk.end(in: &self) ? walk.told : nil
  }
}

/// One client's way through the tree.
private struct RuleWalk {
  private var path = PaidPath()
  /// Whether all that follows is known already.
  private(set) var isDone = false
  private(set) var node: Int
  private var purse: Purse
  /// The membership that is of no use any more, and the day before which it is to be left.
  private var useless: (membership: Ref<Membership>, day: Day)?
  /// The choices of the rule along the trunk that the client is on.
  private var choices: ArraySlice<Trail.Choice>

  init(at root: Int, with purse: Purse, along solution: TrunkSearch.Solution) {
    node = root
    self.purse = purse
    choices = solution.choices[...]
  }

  /// The path, with the end of a membership that no choice asked for.
  var told: PaidPath {
    var path = path
    if let useless { path.leave(useless.membership, on: useless.day) }
    return path
  }

  /// Keeps what still matters of a purse.
  fileprivate mutating func keep(_ relevant: Purse, in rules: RuleSearch) {
    if case .running(let terms, _) = purse.membership, relevant.membership == .left,
      let day = rules.nextFeeDay(for: purse), day < rules.prices.horizon.end
    {
      useless = (rules.memberships[terms].membership, day)
    }
    purse = relevant
  }

  /// Waits for a branch, goes there.
  mutating func go(along branch: Int, in rules: inout RuleSearch) -> Bool {
    guard wait(for: branch, in: &rules) else { return false }
    let isOnTrunk = branch == rules.trunk(after: node)
    node = rules.tree[node].branches[branch].node
    purse = rules.arriving(at: node, with: purse)
    keep(rules.relevant(purse, at: node), in: rules)
    if isOnTrunk { return true }
    guard let solution = rules.best(at: node, with: purse) else { return false }
    choices = solution.choices[...]
    if let statement = solution.statement {
      path.follow(statement)
      isDone = true
    }
    return true
  }

  /// Pays for the day's visits.
  mutating func pay(in rules: inout RuleSearch) -> Bool {
    for visit in rules.choices[node].visits.indices {
      guard case .pay(let cover, let joining)? = choices.popFirst() else { return false }
      let ways = rules.ways(at: node, visit: visit, with: purse)
      guard let way = ways.first(where: { $0.cover == cover && $0.joined == joining }) else {
        return false
      }
      path.cost += Int(way.merit.cost)
      path.add(
        .visit(
          rules.choices[node].visits[visit].visit, cover,
          joining: joining.map { rules.memberships[$0].membership }))
      purse = way.purse
    }
    keep(rules.relevant(purse, after: node), in: rules)
    return true
  }

  /// Never comes again.
  mutating func end(in rules: inout RuleSearch) -> Bool { wait(for: nil, in: &rules) }

  /// Decides on each fee day up to a branch's day, or until a member leaves who never comes again; `false` if the
  /// rule says nothing of one.
  private mutating func wait(for branch: Int?, in rules: inout RuleSearch) -> Bool {
    let branches = rules.tree[node].branches
    let trunk = rules.trunk(after: node)
    let day = branch.map { rules.tree[branches[$0].node].day } ?? PaidSessions.endless
    let trunkDay = trunk.map { rules.tree[branches[$0].node].day } ?? rules.tree[node].day
    var first = 0
    while let feeDay = rules.nextFeeDay(for: purse), feeDay <= day {
      first = rules.groups(of: node, from: first, on: feeDay).today.upperBound
      let isSeen = feeDay == day
      let stays: Bool
      if isSeen ? branch == trunk : feeDay < trunkDay {
        guard case .stay(let isStaying)? = choices.popFirst() else { return false }
        stays = isStaying
      } else if isSeen, let branch {
        stays = rules.decide(for: branch, of: node, with: purse)?.stays ?? false
      } else {
        stays = rules.decide(after: node, from: first, with: purse)?.stays ?? false
      }
      decide(stays, on: feeDay, in: rules)
    }
    return true
  }

  private mutating func decide(_ stays: Bool, on day: Day, in rules: RuleSearch) {
    if stays, let (stayed, fee) = rules.staying(purse) {
      purse = stayed
      path.cost += Int(fee.cost)
      return
    }
    // Who leaves no sooner than the horizon ends is not seen to leave.
    if case .running(let terms, _) = purse.membership, day < rules.prices.horizon.end {
      path.add(.leave(rules.memberships[terms].membership, day))
    }
    purse = rules.leaving(purse)
  }
}

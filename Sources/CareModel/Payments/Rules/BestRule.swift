/// The best rule of payment for the outcomes of a plan, and what it comes to.
struct BestRule: Sendable {
  /// The least mean, times the outcomes' whole weight.
  let merit: MeanMerit
  /// What each outcome's clients pay by it, in the order of the outcomes.
  let paths: [PaidPath]

  /// What each outcome costs by it.
  ///
  /// - Parameter extras: What the extras of each come to, in smallest units.
  /// - Returns: In the order of the outcomes.
  func costs(with extras: [Int]) -> [Amount] {
    zip(paths, extras).map { Amount(minor: $0.cost + $1) }
  }

  /// The packages that it buys at some time, in the order of the file.
  var packages: [Ref<SessionPackage>] {
    let bought = paths.lazy.flatMap(\.events).compactMap { event -> Ref<SessionPackage>? in
      if case .visit(_, .package(let package), _) = event { package } else { nil }
    }
    return Set(bought).sorted { $0.position < $1.position }
  }
}

// Rules for the outcomes of a plan, extras aside.
extension RuleSearch {
  /// The least mean over all rules, times the outcomes' whole weight; `nil` if some price that is needed
  /// is on request.
  mutating func leastSum(of outcomes: [OutcomeTree.Outcome], for member: MemberSince?) -> Int128? {
    guard let (root, purse, owed) = start(outcomes, member),
      let best = best(at: root, with: purse)
    else { return nil }
    return (best.merit.cost + owed.cost * tree[root].weight) * Self.factor(outcomes, tree[root])
  }

  /// The best rule and where it leads; `nil` as ``leastSum(of:for:)``.
  mutating func bestRule(
    of outcomes: [OutcomeTree.Outcome], for member: MemberSince?
  ) -> BestRule? {
    guard let (root, purse, owed) = start(outcomes, member),
      let best = best(at: root, with: purse)
    else { return nil }
    var paths: [PaidPath] = []
    for outcome in outcomes {
      guard var path = follow(outcome.visits, from: root, with: purse) else { return nil }
      path.cost += Int(owed.cost)
      paths.append(path)
    }
    let merit = best.merit + owed * tree[root].weight
    return BestRule(merit: merit * Self.factor(outcomes, tree[root]), paths: paths)
  }

  /// What each outcome's clients pay by a simple rule; `nil` as ``leastSum(of:for:)``.
  mutating func costs(
    of outcomes: [OutcomeTree.Outcome], by rule: SimpleRule, for member: MemberSince?
  ) -> [Int]? {
    guard let (root, purse, owed) = start(outcomes, member) else { return nil }
    var costs: [Int] = []
    for outcome in outcomes {
      guard let cost = cost(of: outcome.visits, by: rule, from: root, with: purse) else {
        return nil
      }
      costs.append(cost + Int(owed.cost))
    }
    return costs
  }

  /// The tree, what a client has at first, and the fees that are owed already.
  private mutating func start(
    _ outcomes: [OutcomeTree.Outcome], _ member: MemberSince?
  ) -> (root: Int, purse: Purse, owed: MeanMerit)? {
    var purse = heldAtFirst
    guard let member else { return (root(of: outcomes), purse, .zero) }
    let place = terms(of: member)
    let terms = memberships[place]
    let begun = terms.firstPeriod(from: prices.horizon.start)
    purse.membership = .running(terms: place, begun: begun)
    return fees(of: terms, from: begun).map { (root(of: outcomes), purse, $0) }
  }

  /// By how much the weights of a root are to be multiplied to be those of the outcomes.
  private static func factor(
    _ outcomes: [OutcomeTree.Outcome], _ root: OutcomeTree.Node
  ) -> Int128 {
    outcomes.reduce(0) { $0 + $1.weight } / root.weight
  }
}

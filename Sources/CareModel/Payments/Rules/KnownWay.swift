// Where a single path lies ahead and nothing has been bought that matters, the cheapest way to pay is
// that of a schedule which is known.
extension RuleSearch {
  /// With no more visits than this, it is found as quickly here.
  private static let short = 12

  /// That way; `nil` where it is not the same.
  func knownWay(at node: Int, with purse: Purse) -> TrunkSearch.Solution? {
    let ahead = choices[node].arrival
    guard choices[node].isPath, ahead.visits.count > Self.short, isUntouched(purse, at: node),
      purse.membership == .never || !ahead.canJoin, prices.costing.payer.member == nil,
      !ahead.visits.contains(where: \.isCovered)
    else { return nil }
    let schedule = Schedule(visits(from: node), over: prices.horizon)
    let statement = try? prices.costing.statement(of: schedule, plan: "", offers: offers)
    guard let statement else { return nil }
    return TrunkSearch.Solution(merit: MeanMerit(of: statement), statement: statement)
  }

  /// Whether a purse has in it what the client had at first, as far as it matters.
  private func isUntouched(_ purse: Purse, at node: Int) -> Bool {
    let first = relevant(heldAtFirst, at: node)
    return purse.sessions == first.sessions && purse.bought == first.bought
  }

  /// The visits of the only path from a node on.
  private func visits(from node: Int) -> [Visit] {
    var visits = tree[node].visits
    var next = tree[node].branches.first
    while let branch = next {
      visits += tree[branch.node].visits
      next = tree[branch.node].branches.first
    }
    return visits
  }
}

extension MeanMerit {
  /// What is paid for sessions, extras aside.
  fileprivate init(of statement: Statement) {
    let end = statement.schedule.horizon.end
    for payment in statement.payments {
      if case .extra = payment.subject { continue }
      pay(payment.amount.minor, daysLeft: end - payment.day)
    }
    unused = Int128(statement.unusedSessions)
    packages = Int128(statement.purchases.count)
  }
}

extension PaidPath {
  /// What a statement says.
  init(_ statement: Statement) {
    self.init()
    follow(statement)
  }

  /// Goes on as a statement says.
  mutating func follow(_ statement: Statement) {
    var joining = statement.membership
    for paid in statement.visits {
      let joins = joining?.periods.first?.from == paid.visit.day ? joining?.membership : nil
      if joins != nil { joining = nil }
      add(.visit(paid.visit, VisitPayment.Cover(paid.cover, in: statement), joining: joins))
    }
    if let run = statement.membership, let day = run.leftBefore { leave(run.membership, on: day) }
    for payment in statement.payments {
      if case .extra = payment.subject { continue }
      cost += payment.amount.minor
    }
  }
}

extension VisitPayment.Cover {
  fileprivate init(_ cover: PaidVisit.Cover, in statement: Statement) {
    let anything = PaidSessions.Kind(coverage: 0, isHeld: false, price: 0)
    switch cover {
    case .single: self = .single
    case .package(let purchase, session: 1):
      self = .package(statement.purchases[purchase].package)
    case .package, .membership, .holding: self = .inHand(anything)
    }
  }
}

package import CareModel

/// A price list, and who asks what of it.
package struct SampleQuestion: Sendable {
  package struct Holding: Sendable {
    package var package: Int
    package var sessions: Int
    package var until: Day

    package init(package: Int, sessions: Int, until: Day) {
      self.package = package
      self.sessions = sessions
      self.until = until
    }
  }

  package var list: SampleList
  package var horizon: Horizon
  package var concession: Int?
  package var extras: [Int] = []
  package var holdings: [Holding] = []
  /// When the complaint comes back, and how many sessions top up; `nil` stays resolved.
  package var comesBack: (after: Interval, topUp: Int)?

  package init(
    _ list: SampleList, over horizon: Horizon, concession: Int? = nil, extras: [Int] = [],
    holdings: [Holding] = []
  ) {
    self.list = list
    self.horizon = horizon
    self.concession = concession
    self.extras = extras
    self.holdings = holdings
  }

  /// The visits of the list's only plan.
  package func schedule(in list: PriceList) throws -> Schedule {
    let outcome = comesBack.map {
      Outcome.returns(.init(chance: .all, after: $0.after, topUp: $0.topUp))
    }
    return try Schedule(
      of: list.plans[0], sessions: 1, over: horizon, outcome: outcome ?? .staysResolved)
  }

  /// What is paid, according to the engine.
  package func statement() throws -> Statement {
    let list = try self.list.read()
    let costing = try Costing(
      list, plans: list.plans, concession: concession.map { Ref($0) },
      extras: extras.map { Ref($0) },
      holdings: holdings.map {
        .init(package: Ref($0.package), sessions: $0.sessions, until: $0.until)
      })
    return try costing.statement(of: schedule(in: list), plan: "Plan")
  }

  /// The best rank there is, according to exhaustive search.
  package func bruteForce() throws -> Rank? {
    try BruteForce.rank(of: self, visits: schedule(in: list.read()).visits)
  }
}

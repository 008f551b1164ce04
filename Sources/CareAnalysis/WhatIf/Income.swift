public import CareModel

/// What a practice takes in from its clients over a horizon: all that they pay, tax included.
public struct Income: Hashable, Sendable {
  /// What they pay.
  public let takings: Amount
  /// How many clients they are.
  public let clients: Int
  /// How many sessions they are given.
  public let sessions: Int
  /// The time in treatment, in minutes; `nil` if the list does not say how long a session lasts.
  public let minutes: Int?

  /// What a session brings on average, exact; `nil` without sessions.
  public var perSession: Fraction? {
    sessions == 0 ? nil : Fraction(Int128(takings.minor), over: Int128(sessions))
  }

  /// What an hour of treatment brings, exact; `nil` without one.
  public var perHour: Fraction? {
    minutes.flatMap { $0 == 0 ? nil : Fraction(Int128(takings.minor) * 60, over: Int128($0)) }
  }

  /// What is left of the takings after what each session costs the practice, in the smallest unit.
  func contribution(variableCost: Amount) -> Int128 {
    Int128(takings.minor) - Int128(variableCost.minor) * Int128(sessions)
  }

  /// What clients pay by a list.
  ///
  /// - Parameters:
  ///   - groups: Whose plans, cases, concessions and extras the list all has.
  ///   - list: The list that they pay by.
  ///   - horizon: The time that is looked at.
  /// - Throws: ``CostingError`` if what one of them pays cannot be told, or all come to too much.
  /// - Complexity: That of ``Costing/statement(of:plan:offers:)`` for each group.
  public init(
    of groups: [ClientGroup], in list: PriceList, over horizon: Horizon
  ) throws(CostingError) {
    var caches: [Client: StatementCache] = [:]
    var (takings, clients, sessions) = (Int128(0), 0, Int128(0))
    var minutes: Int128? = 0
    for group in groups {
      guard let plan = list.plans.ref(group.plan) else { continue }
      let key = Client(concession: group.concession, extras: group.extras)
      var cache: StatementCache
      if let known = caches[key] {
        cache = known
      } else {
        cache = try StatementCache(list, group.question(in: list, over: horizon))
      }
      let complaint = group.complaint.flatMap { list.cases.ref($0) }
      let statement = try cache.statement(plan, for: complaint).get()
      caches[key] = cache
      let count = Int128(group.clients)
      takings += Int128(statement.cost.minor) * count
      clients += group.clients
      sessions += Int128(statement.visits.count) * count
      minutes = statement.minutes.flatMap { own in minutes.map { $0 + Int128(own) * count } }
    }
    guard takings <= Self.limit, sessions <= Self.limit, minutes ?? 0 <= Self.limit else {
      throw .tooMuch
    }
    self.takings = Amount(minor: Int(takings))
    self.clients = clients
    self.sessions = Int(sessions)
    self.minutes = minutes.map { Int($0) }
  }

  /// An income of so much.
  init(takings: Amount, clients: Int, sessions: Int, minutes: Int?) {
    self.takings = takings
    self.clients = clients
    self.sessions = sessions
    self.minutes = minutes
  }

  /// The most that is counted, in the smallest unit: far enough from the end of `Int` that the sum
  /// can be shown with decimals.
  private static let limit = Int128(Int.max / 1000)
}

/// What changes the prices that somebody pays.
private struct Client: Hashable {
  let concession: ID?
  let extras: [ID]
}

extension ClientGroup {
  fileprivate func question(in list: PriceList, over horizon: Horizon) -> Question {
    Question(
      complaint: nil, plans: list.plans.refs, against: list.defaults.against, horizon: horizon,
      concession: concession.flatMap { list.base.concessions.ref($0) },
      extras: extras.compactMap { list.base.extras.ref($0) })
  }
}

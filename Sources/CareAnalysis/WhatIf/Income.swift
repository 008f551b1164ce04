public import CareModel

/// What a practice takes in from its clients over a horizon: all that they pay, tax included, on average
/// over the outcomes of their plans.
public struct Income: Hashable, Sendable {
  /// What they pay.
  public let takings: Amount
  /// How many clients they are.
  public let clients: Int
  /// How many sessions they are given, those of each group to a whole one.
  public let sessions: Int
  /// The time in treatment, in minutes, that of each group to a whole one; `nil` if the list does not say how long a session lasts.
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
  /// - Complexity: That of ``Comparison`` without tipping points for each group.
  public init(
    of groups: [ClientGroup], in list: PriceList, over horizon: Horizon
  ) throws(CostingError) {
    var caches: [Client: GroupCache] = [:]
    var (takings, clients, sessions) = (Int128(0), 0, Int128(0))
    var minutes: Int128? = 0
    for group in groups {
      guard let plan = list.plans.ref(group.plan) else { continue }
      let key = Client(concession: group.concession, extras: group.extras)
      if caches[key] == nil {
        caches[key] = try GroupCache(list, group.question(in: list, over: horizon))
      }
      let complaint = group.complaint.flatMap { list.cases.ref($0) }
      guard let figures = try caches[key]?.figures(plan, for: complaint) else { continue }
      let all = { (mean: Fraction) in
        Int128(mean.scaled(by: Int128(group.clients), over: 1).rounded(decimals: 0))
      }
      takings += all(figures.cost)
      clients += group.clients
      sessions += all(figures.visits)
      minutes = figures.minutes.flatMap { own in minutes.map { $0 + all(own) } }
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

/// What clients of one kind come to.
private struct GroupCache {
  private var statements: StatementCache
  private var averages: AverageCache

  init(_ list: PriceList, _ question: Question) throws(CostingError) {
    statements = try StatementCache(list, question)
    averages = AverageCache(list, question)
  }

  /// The averages of a plan; what is planned where no mean is told.
  mutating func figures(
    _ plan: Ref<Plan>, for complaint: Ref<Case>?
  ) throws(CostingError) -> AverageFigures {
    if let average = try averages.average(of: plan, for: complaint) { return average }
    return AverageFigures(of: try statements.statement(plan, for: complaint).get())
  }
}

extension AverageFigures {
  /// Those of a statement, if there is no other outcome.
  fileprivate init(of statement: Statement) {
    self.init(
      cost: Fraction(statement.cost),
      visits: Fraction(Int128(statement.visits.count), over: 1),
      minutes: statement.minutes.map { Fraction(Int128($0), over: 1) })
  }
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

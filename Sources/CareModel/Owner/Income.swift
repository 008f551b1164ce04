/// So many clients who follow one plan for one complaint.
public struct ClientGroup: Hashable, Sendable {
  /// The most clients that a group may have.
  public static let most = 1_000_000

  /// The complaint; `nil` only for a list without cases.
  public let complaint: ID?
  /// What they follow.
  public let plan: ID
  /// How many they are, from 0 to ``most``.
  public let clients: Int
  /// The group whose prices they pay.
  public let concession: ID?
  /// What is added to each of their visits.
  public let extras: [ID]

  /// Clients of a group.
  public init(complaint: ID?, plan: ID, clients: Int, concession: ID? = nil, extras: [ID] = []) {
    self.complaint = complaint
    self.plan = plan
    self.clients = clients
    self.concession = concession
    self.extras = extras
  }
}

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
  /// - Complexity: That of ``Costing/statement(of:plan:)`` for each group.
  public init(
    of groups: [ClientGroup], in list: PriceList, over horizon: Horizon
  ) throws(CostingError) {
    var books: [ClientGroup: StatementBook] = [:]
    var (takings, clients, sessions) = (Int128(0), 0, Int128(0))
    var minutes: Int128? = 0
    for group in groups {
      guard let plan = list.plans.ref(group.plan) else { continue }
      let key = group.client
      var book: StatementBook
      if let known = books[key] {
        book = known
      } else {
        book = try StatementBook(list, group.question(in: list, over: horizon))
      }
      let complaint = group.complaint.flatMap { list.cases.ref($0) }
      let statement = try book.statement(plan, for: complaint).get()
      books[key] = book
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

extension ClientGroup {
  /// The group without what does not change its prices.
  fileprivate var client: ClientGroup {
    ClientGroup(
      complaint: nil, plan: ID(unchecked: ""), clients: 0, concession: concession, extras: extras)
  }

  fileprivate func question(in list: PriceList, over horizon: Horizon) -> Question {
    Question(
      complaint: nil, plans: list.plans.refs, against: list.defaults.against, horizon: horizon,
      concession: concession.flatMap { list.base.concessions.ref($0) },
      extras: extras.compactMap { list.base.extras.ref($0) })
  }
}

/// How many clients may stay away before a practice is left with less than before the change, or
/// must come in addition: −ΔP/(CM + ΔP), where CM is what a session leaves after its own cost.
///
/// It is told by what all clients leave, which is the same where the change moves only prices.
public enum Leeway: Hashable, Sendable {
  /// So many of the clients may stay away.
  case mayLose(Int)
  /// So many clients must come in addition.
  case mustGain(Int)
  /// No number of clients makes up for it: each of them costs more than they pay.
  case never
}

extension Change<Income> {
  /// The change in the number of clients that leaves as much as before, as a share of them.
  ///
  /// Exact; negative where fewer do, `nil` where no number does.
  public func breakEvenSales(variableCost: Amount) -> Fraction? {
    let left = map { $0.contribution(variableCost: variableCost) }
    guard left.after > 0 else { return nil }
    return Fraction(left.before - left.after, over: left.after)
  }

  /// The same in clients.
  public func leeway(variableCost: Amount) -> Leeway {
    let left = map { $0.contribution(variableCost: variableCost) }
    let gain = left.after - left.before
    let clients = Int128(after.clients)
    guard gain < 0 else {
      guard left.after > 0 else { return .mayLose(gain > 0 ? after.clients : 0) }
      return .mayLose(Int(Swift.min(clients, clients * gain / left.after)))
    }
    guard left.after > 0 else { return .never }
    return .mustGain(Int((clients * -gain + left.after - 1) / left.after))
  }
}

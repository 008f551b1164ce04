/// Pays for schedules in the cheapest way that a price list allows a client.
public struct Costing: Sendable {
  /// The list.
  public let list: PriceList
  /// The group the client belongs to.
  public let concession: Ref<Concession>?
  /// What is added to each visit, besides what its plan adds.
  public let extras: [Ref<Extra>]
  /// Sessions the client has already paid for.
  public let holdings: [Holding]

  let tariffs: TariffTable
  let visitExtras: VisitExtras

  /// Prepares to pay for visits of these plans.
  ///
  /// - Throws: ``CostingError/tooLarge(_:)`` if the extras of one visit come to more than any price
  ///   may be.
  public init(
    _ list: PriceList, plans: [Plan], concession: Ref<Concession>? = nil, extras: [Ref<Extra>] = [],
    holdings: [Holding] = []
  ) throws(CostingError) {
    self.list = list
    self.concession = concession
    self.extras = extras
    self.holdings = holdings
    tariffs = TariffTable(
      list, concession: concession,
      services: Set(plans.flatMap(\.services)))
    visitExtras = try VisitExtras(extras, of: plans, in: list)
  }

  /// The cheapest way to pay for a schedule, with every payment.
  ///
  /// - Parameters:
  ///   - schedule: What is to be paid for.
  ///   - plan: Whose it is, for messages.
  /// - Returns: Every visit and payment; the payments add up to the least cost.
  /// - Throws: ``CostingError`` if a price that is needed is on request, or the ways to pay are more
  ///   than can be told apart.
  /// - Complexity: That of ``CheapestWay``, once for each membership and once without.
  public func statement(of schedule: Schedule, plan: String) throws(CostingError) -> Statement {
    let extras = try visitExtras.payments(for: schedule.visits)
    guard let solution = try cheapest(schedule, plan: plan) else {
      return Statement(
        schedule: schedule, visits: [], purchases: [], membership: nil, payments: [],
        listCost: .zero, minutes: 0, unusedSessions: 0, leastPayments: .zero)
    }
    return statement(of: schedule, paidBy: solution, extras: extras)
  }

  /// What a schedule costs in the cheapest way: the cost of its ``statement(of:plan:)``.
  ///
  /// - Throws: As ``statement(of:plan:)``.
  public func cost(of schedule: Schedule, plan: String) throws(CostingError) -> Amount {
    let extras = try visitExtras.payments(for: schedule.visits).map(\.amount).total()
    guard let solution = try cheapest(schedule, plan: plan) else { return extras }
    return Amount(minor: solution.merit.cost) + extras
  }
}

// Quicker questions, for those who only want to know which side of an amount a cost lies on.
extension Costing {
  /// Whether some way to pay for a schedule costs less than an amount.
  ///
  /// - Throws: As ``statement(of:plan:)``, but for prices on request: a way that needs one costs
  ///   more than any amount.
  func canBePaid(
    _ schedule: Schedule, forLessThan amount: Amount, plan: String
  ) throws(CostingError) -> Bool {
    let extras = try visitExtras.payments(for: schedule.visits).map(\.amount).total()
    let limit = amount.minor - 1 - extras.minor
    guard !schedule.visits.isEmpty else { return limit >= 0 }
    for membership in list.base.membershipChoices {
      if try exists(schedule, membership, atMost: limit, plan) { return true }
    }
    return false
  }

  /// The same client's costing by another version of the list.
  func repriced(by list: PriceList, plans: [Plan]) throws(CostingError) -> Costing {
    try Costing(
      list, plans: plans, concession: concession, extras: extras, holdings: holdings)
  }
}

/// A way to pay, with the membership it goes with.
struct Solution {
  let merit: Merit
  let way: CheapestWay
  let problem: PaymentProblem
  let run: MembershipRun?
  let client: Client
  /// No way to pay costs less, as far as is proved.
  var atLeast: Int

  init(
    _ way: CheapestWay, of problem: PaymentProblem, with run: MembershipRun?,
    _ membership: Ref<Membership>?, _ concession: Ref<Concession>?, end: Day
  ) {
    var merit = way.merit
    merit.order = membership.map { $0.position + 1 } ?? 0
    for period in run?.periods ?? [] {
      merit.pay(period.fee.amount.minor, daysLeft: end - period.paidOn)
    }
    self.merit = merit
    self.way = way
    self.problem = problem
    self.run = run
    client = Client(concession: concession, membership: membership)
    atLeast = merit.cost
  }
}

// The search, once for each membership.
extension Costing {
  private func cheapest(
    _ schedule: Schedule, plan: String
  ) throws(CostingError) -> Solution? {
    guard !schedule.visits.isEmpty else { return nil }
    var best: Solution?
    var atLeast = Int.max
    for membership in list.base.membershipChoices {
      guard let (problem, run) = try problem(schedule, membership, plan) else { continue }
      let finding = search(problem, run, atMost: best?.merit.cost)
      atLeast = min(atLeast, finding.atLeast)
      guard let way = finding.way, way.merit.cost < problem.forbidding else { continue }
      let solution = Solution(
        way, of: problem, with: run, membership, concession, end: schedule.horizon.end)
      if let known = best, known.merit <= solution.merit { continue }
      best = solution
    }
    guard var best else { throw .onRequest(unknownPrice(in: schedule)) }
    best.atLeast = min(best.merit.cost, atLeast)
    return best
  }

  /// The best way with one membership, or without, and what none is below, fees included.
  private func search(
    _ problem: PaymentProblem, _ run: MembershipRun?, atMost limit: Int?
  ) -> PaymentSolver.Finding {
    let fees = run?.cost.minor ?? 0
    let rest = (limit ?? .max) - fees
    guard rest >= 0 else { return .init(way: nil, atLeast: fees) }
    var solver = PaymentSolver(problem, limit: rest)
    let finding = solver.solve()
    return .init(way: finding.way, atLeast: finding.atLeast + fees)
  }

  /// Whether a way with one membership, or without, costs no more than `limit`.
  private func exists(
    _ schedule: Schedule, _ membership: Ref<Membership>?, atMost limit: Int, _ plan: String
  ) throws(CostingError) -> Bool {
    guard let (problem, run) = try problem(schedule, membership, plan) else { return false }
    let rest = min(limit - (run?.cost.minor ?? 0), problem.forbidding - 1)
    guard rest >= 0 else { return false }
    var solver = PaymentSolver(problem, limit: rest, goal: .any)
    return solver.solve().way != nil
  }

  /// The problem of paying with one membership, or without; `nil` if it covers no visit.
  private func problem(
    _ schedule: Schedule, _ membership: Ref<Membership>?, _ plan: String
  ) throws(CostingError) -> (PaymentProblem, MembershipRun?)? {
    let run = membership.flatMap {
      MembershipRun($0, for: schedule.visits, of: list, over: schedule.horizon)
    }
    if membership != nil, run == nil { return nil }
    let client = Client(concession: concession, membership: membership)
    var builder = PaymentProblemBuilder(
      schedule.visits, over: schedule.horizon, as: client, tariffs: tariffs)
    guard let problem = builder.problem(with: run, holdings: holdings) else {
      throw .tooManyWays(plan)
    }
    return (problem, run)
  }

  private func unknownPrice(in schedule: Schedule) -> String {
    let client = Client(concession: concession)
    let unknown = schedule.visits.first { tariffs.single($0, client) == nil }
    return unknown.map { list.base.services[$0.service].name } ?? ""
  }
}

/// Pays for schedules in the cheapest way that a price list allows a client.
public struct Costing: Sendable {
  /// The list.
  public let list: PriceList
  /// The group the client belongs to.
  public let concession: Ref<Concession>?
  /// What is added to each visit, besides what its plan adds.
  public let extras: [Ref<Extra>]
  /// Sessions the client has already paid for.
  public var holdings: [Holding] { payer.holdings }
  /// Who pays a share of the sessions back; `nil` if nobody does.
  public var insurance: Ref<Insurance>? { payer.insurance }

  let payer: Payer
  let tariffs: TariffTable
  let visitExtras: VisitExtras

  /// Prepares to pay for visits of these plans.
  ///
  /// - Throws: ``CostingError/extrasTooLarge`` if the extras of one visit come to more than any price
  ///   may be.
  public init(
    _ list: PriceList, plans: [Plan], concession: Ref<Concession>? = nil, extras: [Ref<Extra>] = [],
    holdings: [Holding] = [], member: MemberSince? = nil, insurance: Ref<Insurance>? = nil
  ) throws(CostingError) {
    self.list = list
    self.concession = concession
    self.extras = extras
    payer = Payer(holdings: holdings, member: member, insurance: insurance)
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
  ///   - offers: What may be bought and joined.
  /// - Returns: Every visit and payment; the payments, less what comes back, add up to the least cost.
  /// - Throws: ``CostingError`` if a price that is needed is on request, or prices and visits are more
  ///   than can be looked at.
  /// - Complexity: That of <doc:CheapestWay>.
  public func statement(
    of schedule: Schedule, plan: String, offers: OfferChoice = .all
  ) throws(CostingError) -> Statement {
    let extras = try visitExtras.payments(for: schedule.visits)
    guard let solution = try cheapest(schedule, plan: plan, offers) else {
      return try statement(withoutVisits: schedule)
    }
    return statement(of: schedule, paidBy: solution, extras: extras)
  }

  /// What a schedule costs in the cheapest way: the cost of its ``statement(of:plan:offers:)``.
  ///
  /// - Throws: As ``statement(of:plan:offers:)``.
  public func cost(
    of schedule: Schedule, plan: String, offers: OfferChoice = .all
  ) throws(CostingError) -> Amount {
    try measuredCost(of: schedule, plan: plan, offers: offers).cost
  }

  /// What a schedule costs in the cheapest way, and how much work that was.
  ///
  /// - Throws: As ``statement(of:plan:offers:)``.
  func measuredCost(
    of schedule: Schedule, plan: String, offers: OfferChoice
  ) throws(CostingError) -> (cost: Amount, work: Int) {
    let extras = try visitExtras.payments(for: schedule.visits).map(\.amount).total()
    guard let solution = try cheapest(schedule, plan: plan, offers) else {
      return (try statement(withoutVisits: schedule).cost, 0)
    }
    return (Amount(minor: solution.merit.cost) + extras, solution.work)
  }
}

// Quicker questions, for those who only want to know which side of an amount a cost lies on.
extension Costing {
  /// Whether some way to pay for a schedule costs less than an amount, and how much work that was.
  ///
  /// - Throws: As ``statement(of:plan:offers:)``, but for prices on request: a way that needs one costs
  ///   more than any amount.
  func canBePaid(
    _ schedule: Schedule, forLessThan amount: Amount, plan: String, offers: OfferChoice = .all
  ) throws(CostingError) -> (answer: Bool, work: Int) {
    let extras = try visitExtras.payments(for: schedule.visits).map(\.amount).total()
    let limit = amount.minor - 1 - extras.minor
    guard !schedule.visits.isEmpty else {
      return (try statement(withoutVisits: schedule).cost < amount, 0)
    }
    let problem = try problem(schedule, plan, offers)
    guard limit >= 0 || problem.insured != nil else { return (false, 0) }
    var solver = PaymentSolver(problem, limit: min(limit, problem.forbidding - 1), goal: .any)
    return (solver.findsAny(), solver.work)
  }
}

/// A way to pay, and the problem that it solves.
struct Solution {
  let way: CheapestWay
  let problem: PaymentProblem
  /// No way to pay costs less, as far as is proved.
  let atLeast: Int
  /// What it took to find it, in comparisons of two ways.
  let work: Int

  var merit: Merit { way.merit }
}

// The search.
extension Costing {
  private func cheapest(
    _ schedule: Schedule, plan: String, _ offers: OfferChoice
  ) throws(CostingError) -> Solution? {
    guard !schedule.visits.isEmpty else { return nil }
    let problem = try problem(schedule, plan, offers)
    var solver = PaymentSolver(problem)
    let finding = solver.solve()
    guard let way = finding.way, way.merit.cost < problem.forbidding else {
      throw .onRequest(unknownPrice(in: schedule))
    }
    return Solution(
      way: way, problem: problem, atLeast: min(way.merit.cost, finding.atLeast),
      work: solver.work)
  }

  func problem(
    _ schedule: Schedule, _ plan: String, _ offers: OfferChoice
  ) throws(CostingError) -> PaymentProblem {
    var payer = payer
    payer.offers = offers
    var builder = PaymentProblemBuilder(
      schedule.visits, over: schedule.horizon, by: payer, tariffs: tariffs)
    return try builder.problem(of: plan)
  }

  private func unknownPrice(in schedule: Schedule) -> String {
    let client = Client(concession: concession)
    let unknown = schedule.visits.first { tariffs.single($0, client) == nil }
    return unknown.map { list.base.services[$0.service].name } ?? ""
  }
}

/// Answers what plans cost under one question's assumptions, and pays for each distinct set of
/// visits only once.
struct Evaluation {
  let list: PriceList
  private(set) var question: Question
  let complaint: Case
  let costing: Costing
  private var known: [Paid: Amount] = [:]
  /// What was done so far; of searches for rules, each counts its own.
  private var effort = Effort()
  /// So much may be done for what is only worth knowing; nil where all that is asked must be answered.
  var mostWork: Int?
  /// By the offers that may be used: what is known of rules of payment.
  var rules: [OfferChoice: RuleSearch] = [:]
  lazy var shareBound = ShareBound(costing)

  /// Visits, and the offers by which they are paid for.
  private struct Paid: Hashable {
    let visits: [Visit]
    let offers: OfferChoice
  }

  init(_ question: Question, in list: PriceList) throws(CostingError) {
    self.list = list
    self.question = question
    complaint = question.assumptions(in: list)
    costing = try Costing(
      list, plans: (question.plans + [question.against]).map { list.plans[$0] },
      concession: question.concession, extras: question.extras, holdings: question.holdings,
      member: question.member, insurance: question.insurance)
  }

  /// The plan that the others are held against.
  var other: Plan { list.plans[question.against] }

  /// What the question assumes.
  var assumptions: Assumptions {
    Assumptions(complaint: complaint, other: other, horizon: question.horizon)
  }

  /// Lets the client use these offers for a plan, and no others.
  mutating func pay(for plan: Ref<Plan>, by offers: OfferChoice) {
    question.pay.plans[plan] = offers
  }

  /// The offers that may be used for a plan.
  func offers(for plan: Plan) -> OfferChoice {
    list.plans.ref(plan.id).map { question.pay[$0] } ?? question.pay.everyPlan
  }
}

// As planned.
extension Evaluation {
  /// A plan's visits, as planned unless said otherwise.
  func schedule(
    of plan: Plan, under assumptions: Assumptions? = nil
  ) throws(CostingError) -> Schedule {
    let assumptions = assumptions ?? self.assumptions
    return try Schedule(
      of: plan, sessions: assumptions.complaint.sessions.likely, over: assumptions.horizon)
  }

  /// The statement of a plan as planned.
  mutating func statement(of plan: Plan) throws(CostingError) -> Statement {
    let schedule = try schedule(of: plan)
    let offers = offers(for: plan)
    let statement = try costing.statement(of: schedule, plan: plan.name, offers: offers)
    known[Paid(visits: schedule.visits, offers: offers)] = statement.cost
    return statement
  }

  /// The least cost of a plan's visits, known beforehand.
  mutating func cost(of schedule: Schedule, plan: Plan) throws(CostingError) -> Amount {
    let paid = Paid(visits: schedule.visits, offers: offers(for: plan))
    if let cost = known[paid] { return cost }
    try requireEffort(for: plan)
    let (cost, work) = try costing.measuredCost(
      of: schedule, plan: plan.name, offers: offers(for: plan))
    effort.spend(work)
    known[paid] = cost
    return cost
  }

  /// Whether visits cost at least so much, which is quicker to tell than how much they cost.
  mutating func costs(
    _ schedule: Schedule, plan: Plan, atLeast amount: Amount
  ) throws(CostingError) -> Bool {
    if question.insurance == nil, let least = shareBound?.least(of: schedule.visits),
      least >= amount
    {
      return true
    }
    if let cost = known[Paid(visits: schedule.visits, offers: offers(for: plan))] {
      return cost >= amount
    }
    try requireEffort(for: plan)
    let (canBePaid, work) = try costing.canBePaid(
      schedule, forLessThan: amount, plan: plan.name, offers: offers(for: plan))
    effort.spend(work)
    return !canBePaid
  }
}

// How much work it takes.
extension Evaluation {
  /// What was done so far, in comparisons of two ways to pay.
  var work: Int { effort.work(besides: rules.values.map(\.work)) }

  /// Begins with another plan: lets go of what is known of rules of payment, which takes much room, and counts anew.
  mutating func beginPlan() {
    rules = [:]
    effort = Effort()
  }

  /// Counts what was done by another evaluation.
  mutating func count(_ other: Evaluation) { effort.spend(other.work) }

  /// Makes sure that there is work left for what is only worth knowing.
  ///
  /// - Throws: ``CostingError/tooMuchWork(_:)`` if there is not.
  func requireEffort(for plan: Plan) throws(CostingError) {
    if let mostWork, work >= mostWork { throw .tooMuchWork(plan.name) }
  }
}

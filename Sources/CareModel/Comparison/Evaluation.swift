/// Answers what plans cost under one question's assumptions, and pays for each distinct set of
/// visits only once.
struct Evaluation {
  let list: PriceList
  let question: Question
  let complaint: Case
  let costing: Costing
  private var known: [[Visit]: Amount] = [:]
  private lazy var leastShares = LeastShares(costing)

  init(_ question: Question, in list: PriceList) throws(CostingError) {
    self.list = list
    self.question = question
    complaint = question.assumptions(in: list)
    costing = try Costing(
      list, plans: (question.plans + [question.against]).map { list.plans[$0] },
      concession: question.concession, extras: question.extras, holdings: question.holdings)
  }

  /// The plan that the others are held against.
  var other: Plan { list.plans[question.against] }

  /// A plan's visits, as planned unless said otherwise.
  func schedule(
    of plan: Plan, sessions: Int? = nil, over horizon: Horizon? = nil,
    fate: Fate = .staysResolved
  ) throws(CostingError) -> Schedule {
    try Schedule(
      of: plan, sessions: sessions ?? complaint.sessions.likely,
      over: horizon ?? question.horizon, fate: fate)
  }

  /// The statement of a plan as planned.
  mutating func statement(of plan: Plan) throws(CostingError) -> Statement {
    let schedule = try schedule(of: plan)
    let statement = try costing.statement(of: schedule, plan: plan.name)
    known[schedule.visits] = statement.cost
    return statement
  }

  /// The least cost of a plan's visits.
  mutating func cost(of schedule: Schedule, plan: Plan) throws(CostingError) -> Amount {
    if let cost = known[schedule.visits] { return cost }
    let cost = try costing.cost(of: schedule, plan: plan.name)
    known[schedule.visits] = cost
    return cost
  }

  /// Whether visits cost at least so much, which is quicker to tell than how much they cost.
  mutating func costs(
    _ schedule: Schedule, plan: Plan, atLeast amount: Amount
  ) throws(CostingError) -> Bool {
    if let least = leastShares?.least(of: schedule.visits), least >= amount { return true }
    if let cost = known[schedule.visits] { return cost >= amount }
    return try !costing.canBePaid(schedule, forLessThan: amount, plan: plan.name)
  }

  /// A plan over all its outcomes; `nil` if the client could not go on with the other plan.
  mutating func expected(of plan: Plan) throws(CostingError) -> Expected? {
    let outcomes = Outcomes(of: plan, thenFollows: other, assuming: complaint)
    guard outcomes.unresolved.isEmpty || other.canFollow else { return nil }
    return try Expected(outcomes) { outcome throws(CostingError) in
      let schedule = try schedule(of: plan, sessions: outcome.sessions, fate: outcome.fate)
      return OutcomeFigures(
        cost: try cost(of: schedule, plan: plan),
        comfortableDays: schedule.comfortableDays(reliefDays: complaint.reliefDays),
        visits: schedule.visits.count)
    }
  }
}

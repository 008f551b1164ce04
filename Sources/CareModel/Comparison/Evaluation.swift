/// Answers what plans cost under one question's assumptions, and pays for each distinct set of
/// visits only once.
struct Evaluation {
  let list: PriceList
  private(set) var question: Question
  let complaint: Case
  let costing: Costing
  private var known: [Paid: Amount] = [:]
  private var rules: [OfferChoice: RuleSearch] = [:]
  private lazy var leastShares = LeastShares(costing)

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

  /// The same question by another version of the list.
  func repriced(by list: PriceList) throws(CostingError) -> Evaluation {
    try Evaluation(question, in: list)
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
  private func offers(for plan: Plan) -> OfferChoice {
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
    let cost = try costing.cost(of: schedule, plan: plan.name, offers: offers(for: plan))
    known[paid] = cost
    return cost
  }

  /// Whether visits cost at least so much, which is quicker to tell than how much they cost.
  mutating func costs(
    _ schedule: Schedule, plan: Plan, atLeast amount: Amount
  ) throws(CostingError) -> Bool {
    if question.insurance == nil, let least = leastShares?.least(of: schedule.visits),
      least >= amount
    {
      return true
    }
    if let cost = known[Paid(visits: schedule.visits, offers: offers(for: plan))] {
      return cost >= amount
    }
    return try !costing.canBePaid(
      schedule, forLessThan: amount, plan: plan.name, offers: offers(for: plan))
  }
}

// On average.
extension Evaluation {
  /// The mean cost of a plan by the best rule of payment; what it costs as planned where a client whom
  /// it does not help could not go on with the other plan.
  mutating func mean(
    of plan: Plan, under assumptions: Assumptions
  ) throws(CostingError) -> Fraction {
    let outcomes = try PlanOutcomes(of: plan, under: assumptions)
    guard let outcomes else {
      return Fraction(try cost(of: schedule(of: plan, under: assumptions), plan: plan))
    }
    guard outcomes.cases.count > 1 else {
      return Fraction(try cost(of: outcomes.cases[0].schedule, plan: plan))
    }
    let extras = try extras(of: outcomes)
    let paths = outcomes.paths
    let sum = using(offers(for: plan)) { $0.leastSum(of: paths, for: $1) }
    guard let sum else { throw unknownPrice(in: outcomes, of: plan) }
    return Fraction(sum + Self.sum(extras, outcomes), over: outcomes.weight)
  }

  /// The mean cost of a plan as asked; `nil` if the client could not go on with the other plan.
  mutating func mean(of plan: Plan) throws(CostingError) -> Fraction? {
    guard try PlanOutcomes(of: plan, under: assumptions) != nil else { return nil }
    return try mean(of: plan, under: assumptions)
  }

  /// A plan over all its outcomes; `nil` if the client could not go on with the other plan.
  mutating func expected(of plan: Plan) throws(CostingError) -> Expected? {
    guard let outcomes = try PlanOutcomes(of: plan, under: assumptions) else { return nil }
    return Expected(
      outcomes, try payments(for: outcomes, of: plan), reliefDays: complaint.reliefDays)
  }

  /// The mean costs, by the rule that is best under those assumptions, of those whom a plan helps and of
  /// the others; each `nil` if that is nobody.
  mutating func split(
    of plan: Plan, under assumptions: Assumptions
  ) throws(CostingError) -> (resolved: Fraction?, unresolved: Fraction?)? {
    guard let outcomes = try PlanOutcomes(of: plan, under: assumptions) else { return nil }
    let expected = Expected(
      outcomes, try payments(for: outcomes, of: plan), reliefDays: complaint.reliefDays)
    return (expected.ifResolved, expected.ifNotResolved)
  }

  /// Whether each visit of a plan can be paid singly, so that no price on request can be needed.
  func knowsPrices(of plan: Plan, under assumptions: Assumptions) throws(CostingError) -> Bool {
    try PlanOutcomes(of: plan, under: assumptions).flatMap(paidSingly) != nil
  }

  /// Whether a plan costs no more than the other even if every visit is paid singly, which takes no
  /// search among its rules.
  mutating func clearlyCostsNoMore(
    _ plan: Plan, under assumptions: Assumptions, thanOtherUnder others: Assumptions
  ) throws(CostingError) -> Bool {
    let other = others.other
    guard question.member == nil, other.resolution == nil,
      let outcomes = try PlanOutcomes(of: plan, under: assumptions),
      let singly = paidSingly(outcomes)
    else { return false }
    let schedule = try schedule(of: other, under: others)
    if !isInsured(other), let least = leastShares?.least(of: schedule.visits),
      singly <= Int128(least.minor) * outcomes.weight
    {
      return true
    }
    guard assumptions.horizon == others.horizon else { return false }
    return try singly <= Int128(cost(of: schedule, plan: other).minor) * outcomes.weight
  }

  /// The least mean cost of a plan by rules that anybody can keep in mind, which takes no search; `nil`
  /// if a price that they need is on request.
  mutating func meanBySimpleRules(
    of plan: Plan, under assumptions: Assumptions
  ) throws(CostingError) -> Fraction? {
    guard let outcomes = try PlanOutcomes(of: plan, under: assumptions) else { return nil }
    let extras = try extras(of: outcomes)
    let offers = offers(for: plan)
    let packages = list.base.packages.refs.filter {
      offers.allows($0) && !plan.services.isDisjoint(with: list.base.packages[$0].covers)
    }
    let paths = outcomes.paths
    return packages.compactMap { package in
      let costs = using(offers) { $0.costs(of: paths, by: .always(package), for: $1) }
      return costs.map { Self.mean(zip($0, extras).map { $0 + $1 }, outcomes) }
    }.min()
  }

  /// Whether a plan costs more than the other even if its sessions are as cheap as any, and the other's
  /// visits are paid singly.
  mutating func clearlyCostsMore(
    _ plan: Plan, under assumptions: Assumptions, thanOtherUnder others: Assumptions
  ) throws(CostingError) -> Bool {
    guard question.member == nil, question.insurance == nil,
      let outcomes = try PlanOutcomes(of: plan, under: assumptions),
      let theirs = try PlanOutcomes(of: others.other, under: others),
      let singly = paidSingly(theirs)
    else { return false }
    var least: Int128 = 0
    for outcome in outcomes.cases {
      guard let share = leastShares?.least(of: outcome.schedule.visits) else { return false }
      least += outcome.weight * Int128(share.minor)
    }
    return Fraction(least, over: outcomes.weight) > Fraction(singly, over: theirs.weight)
  }

  /// Whether an insurance may pay something back for a plan's visits.
  private func isInsured(_ plan: Plan) -> Bool {
    question.insurance.map { !plan.services.isDisjoint(with: list.insurances[$0].covers) } ?? false
  }

  /// What the outcomes of a plan cost if every visit is paid singly, each times its weight; `nil` if a
  /// price is on request.
  private func paidSingly(_ outcomes: PlanOutcomes) -> Int128? {
    let client = Client(concession: question.concession)
    let insurance = question.insurance.map { list.insurances[$0] }
    var sum: Int128 = 0
    for outcome in outcomes.cases {
      var refunds = SingleRefunds(of: insurance)
      for visit in outcome.schedule.visits {
        guard let single = costing.tariffs.single(visit, client),
          let extra = costing.visitExtras.amount(for: visit)
        else { return nil }
        let minutes = list.prices(on: visit.day).services[visit.service].minutes
        let back = refunds.next(single, for: visit, minutes: minutes)
        sum += outcome.weight * Int128((single + extra - back).minor)
      }
    }
    return sum
  }

  /// What the outcomes of a plan cost.
  private mutating func payments(
    for outcomes: PlanOutcomes, of plan: Plan
  ) throws(CostingError) -> OutcomePayments {
    let extras = try extras(of: outcomes)
    let paths = outcomes.paths
    let offers = offers(for: plan)
    let known = try outcomes.cases.map { outcome throws(CostingError) in
      try cost(of: outcome.schedule, plan: plan)
    }
    let best =
      paths.count > 1 ? using(offers) { $0.bestRule(of: paths, for: $1) } : nil
    if paths.count > 1, best == nil { throw unknownPrice(in: outcomes, of: plan) }
    let rules = [SimpleRule.singly] + (best?.packages ?? []).map(SimpleRule.always)
    let simple = rules.compactMap { rule -> (rule: SimpleRule, mean: Fraction)? in
      let costs = using(offers) { $0.costs(of: paths, by: rule, for: $1) }
      return costs.map { (rule, Self.mean(zip($0, extras).map { $0 + $1 }, outcomes)) }
    }
    return OutcomePayments(
      costs: best.map { zip($0.paths, extras).map { Amount(minor: $0.cost + $1) } } ?? known,
      known: Self.mean(known.map(\.minor), outcomes),
      singly: using(.none) { $0.leastSum(of: paths, for: $1) }.map {
        Fraction($0 + Self.sum(extras, outcomes), over: outcomes.weight)
      },
      rule: best.map { PaymentRule(of: outcomes, paths: $0.paths, plan: plan) },
      paths: best?.paths, simple: simple)
  }

  private static func mean(_ costs: [Int], _ outcomes: PlanOutcomes) -> Fraction {
    Fraction(sum(costs, outcomes), over: outcomes.weight)
  }

  /// What outcomes cost, each times its weight.
  private static func sum(_ costs: [Int], _ outcomes: PlanOutcomes) -> Int128 {
    zip(outcomes.cases, costs).reduce(Int128(0)) { $0 + $1.0.weight * Int128($1.1) }
  }

  /// What the extras of each outcome come to.
  private func extras(of outcomes: PlanOutcomes) throws(CostingError) -> [Int] {
    try outcomes.cases.map { outcome throws(CostingError) in
      try costing.visitExtras.payments(for: outcome.schedule.visits).map(\.amount).total().minor
    }
  }

  /// Asks what is known of rules of payment with some offers.
  private mutating func using<Answer>(
    _ offers: OfferChoice, _ ask: (inout RuleSearch, MemberSince?) -> Answer
  ) -> Answer {
    let services = (question.plans + [question.against]).map { list.plans[$0].services }
    let fresh = RulePrices(
      costing, services: services.reduce([]) { $0.union($1) }, insurance: question.insurance,
      offers: offers, over: question.horizon)
    return ask(&rules[offers, default: RuleSearch(fresh, offers: offers)], question.member)
  }

  /// Why there is no rule: an outcome that cannot be paid for, even if known.
  private mutating func unknownPrice(in outcomes: PlanOutcomes, of plan: Plan) -> CostingError {
    for outcome in outcomes.cases {
      do throws(CostingError) {
        _ = try cost(of: outcome.schedule, plan: plan)
      } catch {
        return error
      }
    }
    return .onRequest(plan.name)
  }
}

/// What an insurance pays back to a client who pays for every visit singly.
private struct SingleRefunds {
  private let insurance: Insurance?
  private var year = InsuranceYear()
  private var start: Day?
  private var first: Day?

  init(of insurance: Insurance?) {
    self.insurance = insurance
  }

  /// What comes back for the next visit.
  mutating func next(_ price: Amount, for visit: Visit, minutes: Int?) -> Amount {
    guard let insurance, insurance.covers.contains(visit.service) else { return .zero }
    let first = self.first ?? visit.day
    self.first = first
    let begins = insurance.yearStart(of: visit.day, firstVisit: first)
    if begins != start { year = InsuranceYear() }
    start = begins
    return year.refund(price, minutes: minutes, by: insurance).amount
  }
}

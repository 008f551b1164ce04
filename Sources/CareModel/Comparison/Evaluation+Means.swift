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
    try requireEffort(for: plan)
    let paths = try outcomes.paths(of: plan)
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

  /// The mean cost as ``mean(of:under:)``, and by the same rule those of whom the plan helps and of the others,
  /// each `nil` if that is nobody, or is not known.
  mutating func means(
    of plan: Plan, under assumptions: Assumptions
  ) throws(CostingError) -> (all: Fraction, resolved: Fraction?, unresolved: Fraction?) {
    let outcomes = try PlanOutcomes(of: plan, under: assumptions)
    guard let outcomes, outcomes.cases.count > 1 else {
      return (try mean(of: plan, under: assumptions), nil, nil)
    }
    try requireEffort(for: plan)
    let extras = try extras(of: outcomes)
    let costs = try bestRule(for: outcomes, of: plan).costs(with: extras)
    return (
      Self.mean(costs.map(\.minor), outcomes), outcomes.mean(of: costs) { $0.isResolved },
      outcomes.mean(of: costs) { !$0.isResolved }
    )
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
    let paths = try outcomes.paths(of: plan)
    return packages.compactMap {
      mean(of: outcomes, paths, extras, by: .always($0), with: offers)
    }.min()
  }

  /// The mean cost of outcomes, extras included, by a simple rule; `nil` if a price on request is needed.
  private mutating func mean(
    of outcomes: PlanOutcomes, _ paths: [OutcomeTree.Outcome], _ extras: [Int],
    by rule: SimpleRule, with offers: OfferChoice
  ) -> Fraction? {
    let costs = using(offers) { $0.costs(of: paths, by: rule, for: $1) }
    return costs.map { Self.mean(zip($0, extras).map { $0 + $1 }, outcomes) }
  }

  /// What the outcomes of a plan cost.
  private mutating func payments(
    for outcomes: PlanOutcomes, of plan: Plan
  ) throws(CostingError) -> OutcomePayments {
    let known = try outcomes.cases.map { outcome throws(CostingError) in
      try cost(of: outcome.schedule, plan: plan)
    }
    guard outcomes.cases.count > 1 else { return payments(for: outcomes.cases[0], known, of: plan) }
    let extras = try extras(of: outcomes)
    let paths = try outcomes.paths(of: plan)
    let best = try bestRule(for: outcomes, of: plan)
    let rules = [SimpleRule.singly] + best.packages.map(SimpleRule.always)
    let simple = rules.compactMap { rule in
      mean(of: outcomes, paths, extras, by: rule, with: offers(for: plan)).map {
        (rule: rule, mean: $0)
      }
    }
    return OutcomePayments(
      costs: best.costs(with: extras),
      known: Self.mean(known.map(\.minor), outcomes),
      singly: using(.none) { $0.leastSum(of: paths, for: $1) }.map {
        Fraction($0 + Self.sum(extras, outcomes), over: outcomes.weight)
      },
      rule: PaymentRule(of: outcomes, paths: best.paths, plan: plan, by: costing),
      paths: best.paths, simple: simple)
  }

  /// The best rule for outcomes, of which there are several.
  private mutating func bestRule(
    for outcomes: PlanOutcomes, of plan: Plan
  ) throws(CostingError) -> BestRule {
    let paths = try outcomes.paths(of: plan)
    let best = using(offers(for: plan)) { $0.bestRule(of: paths, for: $1) }
    guard let best else { throw unknownPrice(in: outcomes, of: plan) }
    return best
  }

  /// What the only outcome of a plan costs: where all is known, there is no rule to be found.
  private func payments(
    for outcome: PlanOutcomes.Case, _ known: [Amount], of plan: Plan
  ) -> OutcomePayments {
    let singly = try? Fraction(
      costing.cost(of: outcome.schedule, plan: plan.name, offers: .none))
    return OutcomePayments(
      costs: known, known: Fraction(known[0]), singly: singly, rule: nil, paths: nil,
      simple: singly.map { [(.singly, $0)] } ?? [])
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
    var search =
      rules.removeValue(forKey: offers) ?? RuleSearch(prices(with: offers), offers: offers)
    defer { rules[offers] = search }
    return ask(&search, question.member)
  }

  private func prices(with offers: OfferChoice) -> RulePrices {
    let services = (question.plans + [question.against]).map { list.plans[$0].services }
    return RulePrices(
      costing, services: services.reduce([]) { $0.union($1) }, insurance: question.insurance,
      offers: offers, over: question.horizon)
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

extension PlanOutcomes {
  /// The most visits that the outcomes may have, each number squared and added up: the search for a
  /// rule knows, at each visit, all that may come after it, which takes a third of a gibibyte for each
  /// million.
  private static let mostSquared = 6_000_000

  /// The outcomes as the search for a rule takes them.
  var paths: [OutcomeTree.Outcome] {
    cases.map { OutcomeTree.Outcome(visits: $0.schedule.visits, weight: $0.weight) }
  }

  /// The same, if there is room for the search.
  ///
  /// - Throws: ``CostingError/tooLongToAverage(_:visits:most:)`` if there is not.
  fileprivate func paths(of plan: Plan) throws(CostingError) -> [OutcomeTree.Outcome] {
    let visits = cases.map(\.schedule.visits.count)
    guard visits.reduce(0, { $0 + $1 * $1 }) <= Self.mostSquared else {
      let most = Double(Self.mostSquared / cases.count).squareRoot()
      throw .tooLongToAverage(plan.name, visits: visits.max() ?? 0, most: Int(most))
    }
    return paths
  }
}

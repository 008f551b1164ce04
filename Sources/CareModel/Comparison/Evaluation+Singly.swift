// What is clear without a search among rules of payment, from paying every visit singly.
extension Evaluation {
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
    if !isInsured(other), let least = shareBound?.least(of: schedule.visits),
      singly <= Int128(least.minor) * outcomes.weight
    {
      return true
    }
    guard assumptions.horizon == others.horizon else { return false }
    return try singly <= Int128(cost(of: schedule, plan: other).minor) * outcomes.weight
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
      guard let share = shareBound?.least(of: outcome.schedule.visits) else { return false }
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

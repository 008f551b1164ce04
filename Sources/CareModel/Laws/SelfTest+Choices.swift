// The laws of what a client may choose, and of what comes back.
extension SelfTest {
  /// The last visit could always be paid singly.
  mutating func lookAtLastVisit(
    _ instance: Instance, of schedule: Schedule, _ costing: Costing
  ) throws(CostingError) {
    let last = schedule.visits.count - 1
    guard last >= 0,
      let single = costing.tariffs.single(
        schedule.visits[last], Client(concession: costing.concession)),
      let extra = costing.visitExtras.amount(for: schedule.visits[last])
    else { return }
    let plan = list.plans[instance.plan].name
    let before = try costing.cost(of: schedule.keeping { $0 != last }, plan: plan)
    let all = try costing.cost(of: schedule, plan: plan)
    note(.lastVisitAtMostSingly, instance, holds: all <= before + single + extra)
  }

  /// Each offer alone, and none.
  mutating func lookAtOffers(_ instance: Instance) throws(CostingError) {
    let plan = list.plans[instance.plan]
    let costing = try Costing(list, plans: [plan], concession: instance.question.concession)
    let schedule = try Evaluation(instance.question, in: list).schedule(of: plan)
    let least = try costing.cost(of: schedule, plan: plan.name)
    for choice in choices {
      guard let cost = try? costing.cost(of: schedule, plan: plan.name, offers: choice) else {
        continue
      }
      note(.widerChoiceNeverCosts, instance, holds: least <= cost)
    }
  }

  private var choices: [OfferChoice] {
    list.base.packages.refs.prefix(Self.most).map {
      OfferChoice.only(packages: [$0], memberships: [])
    }
      + list.base.memberships.refs.prefix(Self.most).map {
        OfferChoice.only(packages: [], memberships: [$0])
      } + [.none]
  }

  /// The same client with each insurance.
  mutating func lookAtInsurances(_ instance: Instance) throws(CostingError) {
    let uninsured = try statement(instance)
    for insurance in list.insurances.refs.prefix(Self.most) {
      var question = instance.question
      question.insurance = insurance
      let insured = Instance(question: question, plan: instance.plan)
      let statement = try statement(insured)
      note(.refundWithinPrice, insured, holds: Law.isRefundWithinPrice(statement))
      // A budget that ends a search may end the two at different places.
      if statement.isProven {
        note(.insuranceNeverCosts, insured, holds: statement.cost <= uninsured.cost)
      }
    }
  }

  private func statement(_ instance: Instance) throws(CostingError) -> Statement {
    var evaluation = try Evaluation(instance.question, in: list)
    return try evaluation.statement(of: list.plans[instance.plan])
  }
}

import TestSupport
import Testing

@testable import CareModel

/// What must hold of every price list and every client, whatever the figures: hostile lists drawn from
/// seeds.
///
/// `CASES=100000 swift test -c release --filter MoneyLawsTests` tries more of them.
struct MoneyLawsTests {
  /// Goes through the lists on which every price that is needed is known.
  private func each(
    _ seeds: Range<UInt64>, _ look: (RandomPractice, PriceList, UInt64) throws -> Void
  ) throws {
    for seed in seeds {
      let practice = RandomPractice(seed: 7_000_000 + seed)
      do {
        try look(practice, practice.read(), seed)
      } catch CostingError.onRequest {
        continue
      }
    }
  }

  @Test(arguments: Cases.parts(200))
  func `to know beforehand costs no more than the best rule, nor that than paying singly`(
    seeds: Range<UInt64>
  ) throws {
    try each(seeds) { practice, list, seed in
      for plan in try Comparison(practice.question, in: list, points: []).plans {
        let expected = try #require(plan.expected)
        #expect(expected.costIfKnown <= expected.cost, "seed \(seed)")
        if let singly = expected.costSingly { #expect(expected.cost <= singly, "seed \(seed)") }
        if let planned = expected.costAsPlanned, plan.statement.isProven {
          #expect(plan.statement.cost <= planned, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: Cases.parts(100))
  func `no package bought again and again is better than the best rule`(seeds: Range<UInt64>) throws
  {
    try each(seeds) { practice, list, seed in
      let question = practice.question
      var search = try rules(of: practice, in: list)
      for ref in question.plans {
        let outcomes = try #require(try outcomes(of: ref, practice, list))
        guard let least = search.leastSum(of: outcomes.paths, for: question.member) else {
          continue
        }
        for package in list.base.packages.refs {
          let costs = search.costs(of: outcomes.paths, by: .always(package), for: question.member)
          guard let costs else { continue }
          let sum = zip(outcomes.cases, costs).reduce(Int128(0)) { $0 + $1.0.weight * Int128($1.1) }
          #expect(least <= sum, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: Cases.parts(100))
  func `where one outcome is certain, the best rule costs what its statement does`(
    seeds: Range<UInt64>
  ) throws {
    try each(seeds) { practice, list, seed in
      let question = practice.question
      var search = try rules(of: practice, in: list)
      let costing = try costing(practice, list)
      for ref in question.plans {
        let plan = list.plans[ref]
        let schedule = try Schedule(
          of: plan, sessions: question.sessions(in: list), over: question.horizon)
        let cost = try costing.cost(of: schedule, plan: plan.name)
        let extras = try costing.visitExtras.payments(for: schedule.visits).map(\.amount).total()
        let certain = [OutcomeTree.Outcome(visits: schedule.visits, weight: 1)]
        let sum = search.leastSum(of: certain, for: question.member)
        #expect(sum == Int128((cost - extras).minor), "seed \(seed)")
      }
    }
  }

  @Test(arguments: Cases.parts(200))
  func `one visit more costs at most its single price and its extras`(seeds: Range<UInt64>) throws {
    try each(seeds) { practice, list, seed in
      let costing = try costing(practice, list)
      for ref in practice.question.plans {
        let schedule = try Schedule(
          of: list.plans[ref], sessions: practice.question.sessions(in: list),
          over: practice.question.horizon)
        for (index, visit) in schedule.visits.enumerated() {
          let client = Client(concession: practice.question.concession)
          guard let single = costing.tariffs.single(visit, client),
            let extra = costing.visitExtras.amount(for: visit)
          else { continue }
          let before = try costing.cost(of: schedule.keeping { $0 < index }, plan: "")
          let after = try costing.cost(of: schedule.keeping { $0 <= index }, plan: "")
          #expect(after <= before + single + extra, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: Cases.parts(100))
  func `a wider choice of offers costs no more, as planned and on average`(
    seeds: Range<UInt64>
  ) throws {
    try each(seeds) { practice, list, seed in
      var question = practice.question
      question.pay = PayChoices()
      let wide = try Comparison(question, in: list, points: [])
      let choices =
        list.base.packages.refs.map { OfferChoice.only(packages: [$0], memberships: []) }
        + list.base.memberships.refs.map { .only(packages: [], memberships: [$0]) } + [.none]
      for choice in choices {
        question.pay = PayChoices(everyPlan: choice)
        guard let narrow = try? Comparison(question, in: list, points: []) else { continue }
        for (one, other) in zip(wide.plans, narrow.plans) {
          #expect(one.statement.cost <= other.statement.cost, "seed \(seed)")
          let means = [one, other].compactMap(\.expected?.cost)
          try #require(means.count == 2)
          #expect(means[0] <= means[1], "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: Cases.parts(200))
  func `no refund is above its price, and with an insurance nothing costs more`(
    seeds: Range<UInt64>
  ) throws {
    try each(seeds) { practice, list, seed in
      var question = practice.question
      question.insurance = Ref(0)
      let insured = try Comparison(question, in: list, points: [])
      question.insurance = nil
      let uninsured = try Comparison(question, in: list, points: [])
      for (with, without) in zip(insured.plans, uninsured.plans) {
        for visit in with.statement.visits {
          #expect(.zero <= visit.refund && visit.refund <= visit.price, "seed \(seed)")
        }
        #expect(with.statement.cost <= without.statement.cost, "seed \(seed)")
        let means = [with, without].compactMap(\.expected?.cost)
        try #require(means.count == 2)
        #expect(means[0] <= means[1], "seed \(seed)")
      }
    }
  }
}

// What a client of a random practice is asked with.
extension MoneyLawsTests {
  private func costing(_ practice: RandomPractice, _ list: PriceList) throws -> Costing {
    let question = practice.question
    return try Costing(
      list, plans: question.plans.map { list.plans[$0] }, concession: question.concession,
      extras: question.extras, holdings: question.holdings, member: question.member,
      insurance: question.insurance)
  }

  /// Rules by all offers.
  private func rules(of practice: RandomPractice, in list: PriceList) throws -> RuleSearch {
    let question = practice.question
    let services = question.plans.flatMap { list.plans[$0].services }
    let prices = RulePrices(
      try costing(practice, list), services: Set(services), insurance: question.insurance,
      offers: .all, over: question.horizon)
    return RuleSearch(prices, offers: .all)
  }

  private func outcomes(
    of plan: Ref<Plan>, _ practice: RandomPractice, _ list: PriceList
  ) throws -> PlanOutcomes? {
    try PlanOutcomes(
      of: list.plans[plan], under: Evaluation(practice.question, in: list).assumptions)
  }
}

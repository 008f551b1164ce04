/// Holds the laws that every price list keeps against one list: over its plans, cases, groups and
/// the days on which prices change.
public struct SelfTest: Sendable {
  /// How a law fared.
  public struct Finding: Sendable {
    /// Which law.
    public let law: Law
    /// How often it was looked at.
    public internal(set) var instances = 0
    /// The first instance in which it does not hold; `nil` if it always does.
    public internal(set) var counterexample: Instance?
  }

  /// What was asked.
  public struct Instance: Sendable {
    /// The case, the plan held against, the day and the group.
    public let question: Question
    /// The plan whose visits are paid for.
    public let plan: Ref<Plan>
  }

  /// One for each law.
  public private(set) var findings = Law.allCases.map { Finding(law: $0) }
  /// How many statements could not be had, since a price is on request or the ways to pay are too
  /// many.
  public private(set) var unknown = 0

  /// Whether every law holds.
  public var isPassed: Bool { findings.allSatisfy { $0.counterexample == nil } }

  /// No more cases, plans, groups or days than this are gone through, each.
  static let most = 6
  /// So many visits of a plan, at the most, are the last to be paid for, or left out.
  private static let probes = 5

  let list: PriceList
  private let bare: PriceList

  /// Goes through a list.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - today: The first day if the list names none.
  /// - Complexity: That of some hundreds of statements.
  public init(of list: PriceList, today: Day) {
    self.list = list
    bare = list.withoutPackages
    for question in Self.questions(about: list, today: today) {
      for plan in question.plans {
        look(at: Instance(question: question, plan: plan))
      }
    }
  }

  /// The list's own question, for each case, group and first day: that of the list and of each change.
  private static func questions(about list: PriceList, today: Day) -> [Question] {
    let cases = list.cases.isEmpty ? [nil] : list.cases.refs.prefix(most).map(Optional.some)
    let groups = [nil] + list.base.concessions.refs.prefix(most).map(Optional.some)
    let days = [list.from ?? today] + list.versions.compactMap(\.from).prefix(most)
    return cases.flatMap { complaint in
      groups.flatMap { group in
        days.map { day in
          var question = Question(defaultsOf: list, start: day)
          question.complaint = complaint
          question.concession = group
          question.plans = Array(list.plans.refs.prefix(most))
          return question
        }
      }
    }
  }

  private mutating func look(at instance: Instance) {
    do throws(CostingError) {
      try lookAtStatement(instance)
      try lookAtComparison(instance)
      try lookAtOffers(instance)
      try lookAtInsurances(instance)
    } catch {
      unknown += 1
    }
  }

  mutating func note(_ law: Law, _ instance: Instance, holds: Bool) {
    guard let index = findings.firstIndex(where: { $0.law == law }) else { return }
    findings[index].instances += 1
    if !holds, findings[index].counterexample == nil {
      findings[index].counterexample = instance
    }
  }
}

// The laws of one plan's statement.
extension SelfTest {
  private mutating func lookAtStatement(_ instance: Instance) throws(CostingError) {
    let evaluation = try Evaluation(instance.question, in: list)
    let plan = list.plans[instance.plan]
    let costing = try Costing(list, plans: [plan], concession: instance.question.concession)
    let schedule = try evaluation.schedule(of: plan)
    let statement = try costing.statement(of: schedule, plan: plan.name)
    let least = try costing.cost(of: schedule, plan: plan.name)
    let broken = Law.brokenBy(statement, least: least)
    for law in [Law.rowsAddUp, .everyVisitIsPaidOnce, .noMoreThanSingly, .paidSoFarNeverFalls] {
      note(law, instance, holds: !broken.contains(law))
    }
    try lookAtLastVisit(instance, of: schedule, costing)
    let singly = try? Costing(bare, plans: [plan], concession: instance.question.concession)
    for index in Self.spread(over: schedule.visits.count) {
      let first = try costing.cost(of: schedule.keeping { $0 <= index }, plan: plan.name)
      note(.lastVisitNeverSaves, instance, holds: first <= least)
      let without = schedule.keeping { $0 != index }
      if let all = try? singly?.cost(of: schedule, plan: plan.name),
        let fewer = try? singly?.cost(of: without, plan: plan.name)
      {
        note(.addedSessionNeverSaves, instance, holds: fewer <= all)
      }
    }
  }

  /// A few places from the first to the last of so many.
  private static func spread(over count: Int) -> [Int] {
    guard count > probes else { return Array(0..<count) }
    return (0..<probes).map { $0 * (count - 1) / (probes - 1) }
  }

  private mutating func lookAtComparison(_ instance: Instance) throws(CostingError) {
    guard instance.plan != instance.question.against else { return }
    var question = instance.question
    question.plans = [instance.plan]
    let there = try Comparison(question, in: list, points: [])
    question.plans = [question.against]
    question.against = instance.plan
    let back = try Comparison(question, in: list, points: [])
    note(
      .differenceChangesSign, instance,
      holds: Law.isOpposite(
        there.plans.first?.against?.difference, back.plans.first?.against?.difference))
    guard let expected = there.plans.first?.expected else { return }
    let mean = Amount(rounding: expected.cost)
    note(.meanLiesWithin, instance, holds: expected.least <= mean && mean <= expected.most)
    note(.knowingNeverCosts, instance, holds: expected.costIfKnown <= expected.cost)
    let isBest =
      expected.costSingly.map { expected.cost <= $0 } ?? true
      && expected.simpler.allSatisfy { mean <= $0.cost }
    note(.bestRuleIsBest, instance, holds: isBest)
  }
}

extension PriceList {
  /// The same list, selling single sessions only.
  fileprivate var withoutPackages: PriceList {
    PriceList(
      practice: practice, isSample: isSample, currency: currency, locale: locale, from: from,
      versions: versions.map { Version(from: $0.from, prices: $0.prices.withoutPackages) },
      plans: plans, cases: cases, insurances: insurances, defaults: defaults)
  }
}

extension Prices {
  fileprivate var withoutPackages: Prices {
    Prices(
      services: services, extras: extras, packages: [], memberships: [], concessions: concessions,
      tax: tax, roundTo: roundTo)
  }
}

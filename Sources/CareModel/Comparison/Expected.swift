/// What a plan costs and brings over all its outcomes, weighted by their chances, when each visit is paid
/// for without knowing those to come.
public struct Expected: Sendable {
  /// A rule that is easier to keep in mind than the best one.
  public struct Simpler: Hashable, Sendable {
    /// The rule.
    public let rule: SimpleRule
    /// The mean cost by it, to the smallest unit.
    public let cost: Amount
  }

  /// The exact mean of the cost under the best rule of payment, in the currency's smallest unit.
  public let cost: Fraction
  /// The mean if each outcome were known beforehand and paid for in its own cheapest way.
  ///
  /// What ``cost`` is more is the price of not knowing.
  public let costIfKnown: Fraction
  /// The mean if every visit is paid singly, but for what is in hand already; `nil` if a price is on
  /// request.
  public let costSingly: Fraction?
  /// What is paid by the rule if all goes to plan; `nil` if that never comes about.
  ///
  /// Not less than what the planned statement says: that one knows beforehand that all does.
  public let costAsPlanned: Amount?
  /// The rule; `nil` for a plan with one outcome, which is known.
  public let rule: PaymentRule?
  /// Simpler rules that cost at most 1 % more on average, the cheapest first.
  public let simpler: [Simpler]
  /// The exact mean number of comfortable days.
  public let comfortableDays: Fraction
  /// The exact mean number of visits.
  public let visits: Fraction
  /// What it costs, on average over the numbers of sessions, those whom it does not help; `nil` for
  /// a plan that does not set out to resolve, or always does.
  public let ifNotResolved: Fraction?
  /// The mean for those whom it helps; `nil` if that is nobody.
  let ifResolved: Fraction?
  /// The chance that it resolves.
  public let chance: Percentage

  /// What may become of the client, at least one.
  let outcomes: [PlanOutcomes.Case]
  /// How those whom each outcome befalls pay by the rule, in the same order; `nil` if there is one only.
  let paths: [PaidPath]?
  private let costs: Distribution

  /// The cost of the cheapest outcome.
  public var least: Amount { Amount(minor: costs.least) }
  /// The smallest cost that one client in ten does not exceed.
  public var p10: Amount { Amount(minor: costs.percentile(tenths: 1)) }
  /// The smallest cost that half of the clients do not exceed.
  public var p50: Amount { Amount(minor: costs.percentile(tenths: 5)) }
  /// The smallest cost that nine clients in ten do not exceed.
  public var p90: Amount { Amount(minor: costs.percentile(tenths: 9)) }
  /// The cost of the dearest outcome.
  public var most: Amount { Amount(minor: costs.most) }

  /// Whether it costs so much in every outcome.
  package func isCertainly(_ amount: Amount) -> Bool { least == amount && most == amount }

  /// The chance that this costs less than another plan, outcomes taken as independent.
  public func chanceCheaper(than other: Expected) -> Fraction {
    costs.chanceOfLess(than: other.costs)
  }

  /// Weighs the outcomes of a plan.
  ///
  /// - Parameters:
  ///   - outcomes: What may become of the client.
  ///   - payments: What each costs.
  ///   - reliefDays: How many days a session eases the complaint.
  init(_ outcomes: PlanOutcomes, _ payments: OutcomePayments, reliefDays: Int) {
    costs = Distribution(zip(outcomes.cases, payments.costs).map { ($1.minor, $0.weight) })
    cost = costs.mean
    ifResolved = outcomes.mean(of: payments.costs) { $0.isResolved }
    ifNotResolved = outcomes.mean(of: payments.costs) { !$0.isResolved }
    chance = outcomes.chance
    self.outcomes = outcomes.cases
    paths = payments.paths
    costIfKnown = payments.known
    costSingly = payments.singly
    costAsPlanned = outcomes.planned.map { payments.costs[$0] }
    rule = payments.rule
    let limit = cost.scaled(by: 101, over: 100)
    simpler = payments.simple.filter { $0.mean <= limit }.sorted { $0.mean < $1.mean }
      .map { Simpler(rule: $0.rule, cost: Amount(rounding: $0.mean)) }
    comfortableDays = outcomes.mean { $0.schedule.comfortableDays(reliefDays: reliefDays) }
    visits = outcomes.mean { $0.schedule.visits.count }
  }
}

/// What the outcomes of a plan cost.
struct OutcomePayments {
  /// By the best rule, in the order of the outcomes.
  let costs: [Amount]
  /// The mean if each were known beforehand.
  let known: Fraction
  /// The mean if every visit is paid singly.
  let singly: Fraction?
  /// `nil` if there is one outcome only.
  let rule: PaymentRule?
  /// How each is paid by it, in the order of the outcomes; `nil` as the rule.
  let paths: [PaidPath]?
  /// The means by simple rules.
  let simple: [(rule: SimpleRule, mean: Fraction)]
}

/// What a plan costs and brings over all its outcomes, weighted by their chances.
public struct Expected: Sendable {
  /// The exact mean number of comfortable days.
  public let comfortableDays: Fraction
  /// The exact mean number of visits.
  public let visits: Fraction
  /// The mean cost if the complaint is resolved; the only cost of a plan that does not set out to.
  let ifResolved: Fraction
  /// What it costs, on average over the numbers of sessions, those whom it does not help; `nil` for
  /// a plan that does not set out to resolve.
  public let ifNotResolved: Fraction?
  /// The chance that it resolves.
  public let chance: Percentage

  private let costs: Distribution

  /// The exact mean of the cost, in the currency's smallest unit.
  public var cost: Fraction { costs.mean }
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
  func isCertainly(_ amount: Amount) -> Bool { least == amount && most == amount }

  /// The chance that this costs less than another plan, outcomes taken as independent.
  public func chanceCheaper(than other: Expected) -> Fraction {
    costs.chanceOfLess(than: other.costs)
  }

  /// The exact mean of the cost if the complaint were resolved with another chance.
  ///
  /// Linear in the chance, so that both means say all.
  func cost(ifResolvedWith chance: Percentage) -> Fraction {
    guard let ifNotResolved else { return ifResolved }
    let sum =
      ifResolved.numerator * Int128(chance.millionths)
      + ifNotResolved.numerator * Int128(chance.complement.millionths)
    return Fraction(sum, over: ifResolved.denominator * Int128(Percentage.whole))
  }

  /// Weighs the outcomes of a plan.
  ///
  /// - Parameters:
  ///   - outcomes: What may become of the client.
  ///   - evaluate: What an outcome costs and brings.
  /// - Throws: What `evaluate` throws.
  init(
    _ outcomes: Outcomes,
    evaluate: (Outcomes.Outcome) throws(CostingError) -> OutcomeFigures
  ) throws(CostingError) {
    let resolved = try outcomes.resolved.map { outcome throws(CostingError) in
      (try evaluate(outcome), outcome.weight)
    }
    let unresolved = try outcomes.unresolved.map { outcome throws(CostingError) in
      (try evaluate(outcome), outcome.weight)
    }
    chance = outcomes.chance
    ifResolved = Self.mean(resolved) { $0.cost.minor }
    ifNotResolved = unresolved.isEmpty ? nil : Self.mean(unresolved) { $0.cost.minor }
    let yes = Int128(outcomes.chance.millionths)
    let no = Int128(outcomes.chance.complement.millionths)
    let all = resolved.map { ($0, $1 * yes) } + unresolved.map { ($0, $1 * no) }
    costs = Distribution(all.map { ($0.cost.minor, $1) })
    comfortableDays = Self.mean(all) { $0.comfortableDays }
    visits = Self.mean(all) { $0.visits }
  }

  private static func mean(
    _ figures: [(OutcomeFigures, Int128)], _ value: (OutcomeFigures) -> Int
  ) -> Fraction {
    Fraction(
      figures.reduce(0) { $0 + Int128(value($1.0)) * $1.1 },
      over: figures.reduce(0) { $0 + $1.1 })
  }
}

/// What one outcome costs and brings.
struct OutcomeFigures: Sendable {
  let cost: Amount
  let comfortableDays: Int
  let visits: Int
}

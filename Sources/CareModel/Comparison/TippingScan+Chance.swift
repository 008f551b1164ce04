// The lowest chance from which on a plan costs no more.
//
// By one rule the mean is a straight line in the chance; by the best rule it is the lower envelope of
// such lines, and concave. So each rule that is known bounds it from above at every chance, and between
// two chances at which it is known it lies above their chord. Only where these bounds leave it open is a
// best rule looked for.
extension TippingScan {
  mutating func lowestChance() throws(CostingError) -> TippingPoint<Int>? {
    guard plan.resolution != nil, let expected else { return nil }
    var own = RuleLines(expected)
    var their = Envelope()
    for thousandths in (0...1000).reversed() {
      let chance = Percentage(millionths: thousandths * 1000)
      let least = sharesChance ? their.least(at: chance) : otherCost
      if let least, let most = own.most(at: chance), most <= least { continue }
      let otherMean = sharesChance ? try mean(of: evaluation.other, at: chance) : otherCost
      if sharesChance { their.learn(otherMean, at: chance) }
      let mean = try own.learn(&evaluation, plan, at: chance)
      if mean > otherMean { return thousandths == 1000 ? .never : .at(thousandths + 1) }
    }
    return .always
  }

  private var sharesChance: Bool {
    plan.resolution == .asTheCase && evaluation.other.resolution == .asTheCase
  }

  private mutating func mean(
    of plan: Plan, at chance: Percentage
  ) throws(CostingError) -> Fraction {
    var assumptions = evaluation.assumptions
    assumptions.chance = chance
    return try evaluation.mean(of: plan, under: assumptions)
  }
}

/// Rules of payment that are known, each by its mean costs for those whom the plan helps, and the others.
private struct RuleLines {
  private var lines: [(resolved: Fraction, unresolved: Fraction)] = []

  init(_ expected: Expected) {
    add(expected.ifResolved, expected.ifNotResolved)
  }

  private mutating func add(_ resolved: Fraction?, _ unresolved: Fraction?) {
    guard let resolved, let unresolved else { return }
    lines.append((resolved, unresolved))
  }

  /// The least mean by the rules that are known; `nil` if none is.
  func most(at chance: Percentage) -> Fraction? {
    lines.map { $0.resolved.mixed(chance, with: $0.unresolved) }.min()
  }

  /// The mean by the best rule, which is known from now on.
  mutating func learn(
    _ evaluation: inout Evaluation, _ plan: Plan, at chance: Percentage
  ) throws(CostingError) -> Fraction {
    var assumptions = evaluation.assumptions
    assumptions.chance = chance
    if let (resolved, unresolved) = try evaluation.split(of: plan, under: assumptions) {
      add(resolved, unresolved)
    }
    return try evaluation.mean(of: plan, under: assumptions)
  }
}

/// A concave curve over chances, of which some points are known.
private struct Envelope {
  private var points: [(chance: Percentage, mean: Fraction)] = []

  mutating func learn(_ mean: Fraction, at chance: Percentage) {
    points.append((chance, mean))
  }

  /// The height of the chord over a chance; `nil` if it does not lie between two known ones.
  func least(at chance: Percentage) -> Fraction? {
    points.first { $0.chance == chance }?.mean
  }
}

extension Fraction {
  /// The mean of this, with a chance, and of another else.
  fileprivate func mixed(_ chance: Percentage, with other: Fraction) -> Fraction {
    scaled(by: Int128(chance.millionths), over: Int128(Percentage.whole))
      + other.scaled(by: Int128(chance.complement.millionths), over: Int128(Percentage.whole))
  }
}

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
    var their = sharesChance ? try chord() : nil
    for thousandths in (0...1000).reversed() {
      let chance = Percentage(millionths: thousandths * 1000)
      if let most = own.most(at: chance), most <= their?.least(at: chance) ?? otherCost { continue }
      let otherMean = try their?.learn(&evaluation, at: chance) ?? otherCost
      let mean = try own.learn(&evaluation, plan, at: chance)
      if mean > otherMean { return thousandths == 1000 ? .never : .at(thousandths + 1) }
    }
    return .always
  }

  private var sharesChance: Bool {
    plan.resolution == .asTheCase && evaluation.other.resolution == .asTheCase
  }

  /// What is known of the other plan's mean at first, where it depends on the same chance.
  private mutating func chord() throws(CostingError) -> Chord {
    Chord(none: try evaluation.otherMean(at: .none), all: try evaluation.otherMean(at: .all))
  }
}

extension Evaluation {
  /// The mean cost of the plan that the others are held against, at another chance.
  fileprivate mutating func otherMean(at chance: Percentage) throws(CostingError) -> Fraction {
    try mean(of: other, under: assumptions.at(chance))
  }
}

extension Assumptions {
  /// The same with a chance of their own.
  fileprivate func at(_ chance: Percentage) -> Assumptions {
    var assumptions = self
    assumptions.chance = chance
    return assumptions
  }
}

/// Rules of payment that are known, each by its mean costs for those whom the plan helps, and the others,
/// rounded up, so that no product leaves 128 bits.
private struct RuleLines {
  private var lines: [(resolved: Int128, unresolved: Int128)] = []

  init(_ expected: Expected) {
    add(expected.ifResolved, expected.ifNotResolved)
  }

  private mutating func add(_ resolved: Fraction?, _ unresolved: Fraction?) {
    guard let resolved, let unresolved else { return }
    lines.append((resolved.roundedUp, unresolved.roundedUp))
  }

  /// The least mean by the rules that are known, a bound from above; `nil` if none is.
  func most(at chance: Percentage) -> Fraction? {
    lines.map { Fraction($0.unresolved, at: chance, of: .all, towards: $0.resolved) }.min()
  }

  /// The mean by the best rule, which is known from now on.
  mutating func learn(
    _ evaluation: inout Evaluation, _ plan: Plan, at chance: Percentage
  ) throws(CostingError) -> Fraction {
    let means = try evaluation.means(of: plan, under: evaluation.assumptions.at(chance))
    add(means.resolved, means.unresolved)
    return means.all
  }
}

/// A mean that is concave in the chance, known where the plan never helps and at the last chance that was looked
/// at; chances are looked at from the highest down.
private struct Chord {
  /// Rounded down.
  private let none: Int128
  private var last: (chance: Percentage, mean: Fraction)

  init(none: Fraction, all: Fraction) {
    self.none = none.roundedDown
    last = (.all, all)
  }

  /// A bound from below at a chance not above the last.
  func least(at chance: Percentage) -> Fraction {
    guard last.chance != .none else { return last.mean }
    return Fraction(none, at: chance, of: last.chance, towards: last.mean.roundedDown)
  }

  /// The mean itself, which is known from now on.
  mutating func learn(
    _ evaluation: inout Evaluation, at chance: Percentage
  ) throws(CostingError) -> Fraction {
    if chance != last.chance { last = (chance, try evaluation.otherMean(at: chance)) }
    return last.mean
  }
}

extension Fraction {
  /// The value a share of the way from one number to another: a chance as part of a larger one, which is not none.
  fileprivate init(
    _ start: Int128, at chance: Percentage, of whole: Percentage, towards end: Int128
  ) {
    let (part, all) = (Int128(chance.millionths), Int128(whole.millionths))
    self.init(start * (all - part) + end * part, over: all)
  }
}

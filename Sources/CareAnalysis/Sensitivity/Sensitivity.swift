public import CareModel
public import PriceListFormat

/// How far the difference of two plans moves with each assumption, one at a time.
public struct Sensitivity: Sendable {
  /// One assumption, and what it does.
  public struct Bar: Sendable {
    /// The assumption.
    public let value: VariedValue
    /// How far the difference moves with it.
    public let swing: Swing
  }

  /// The list with everything as assumed.
  public let list: PriceList
  /// What was asked.
  public let question: Question
  /// The plan that is held against the question's other.
  public let plan: Ref<Plan>
  /// Which difference.
  public let measure: CostMeasure
  /// With everything as assumed.
  public let base: CostPair
  /// Those that move the difference, the widest first, in the order of the file where they tie.
  public let bars: [Bar]
  /// Those that do not.
  public let idle: [Bar]
  /// Those that cannot be varied alone, because the list would contradict itself.
  public let tied: [VariedValue]
  /// Those some of whose values take a price that is on request, though what is assumed does not.
  public let unpriced: [VariedValue]

  /// Varies each assumption of a comparison.
  ///
  /// - Parameters:
  ///   - scenarios: The price list.
  ///   - question: Whom the plan is held against, for whom, over which time.
  ///   - plan: The plan.
  ///   - measure: Which difference; the one that says most if not given.
  ///   - asked: Ranges that take the place of the usual ones, or come in addition.
  /// - Throws: ``AnalysisError/unknownCost(_:)``, or ``AnalysisError/invalidList(_:)`` if a value that
  ///   was asked for is wrong.
  /// - Complexity: That of ``CostPair/init(_:_:in:by:)`` for each value that is tried.
  public init(
    _ scenarios: Scenarios, _ question: Question, plan: Ref<Plan>, measure: CostMeasure? = nil,
    asked: [VariedValue] = []
  ) throws(AnalysisError) {
    try scenarios.check(asked)
    let list = scenarios.base
    let (measure, base) = try AnalysisError.costing { () throws(CostingError) in
      let measure =
        if let measure { measure } else {
          try CostMeasure.mostTelling(for: plan, question, in: list)
        }
      return (measure, try CostPair(plan, question, in: list, by: measure))
    }
    let trial = Trial(scenarios: scenarios, question: question, plan: plan, measure: measure)
    var bars: [Bar] = []
    var (tied, unpriced): ([VariedValue], [VariedValue]) = ([], [])
    for value in UsualRanges(scenarios: scenarios, question: question, plan: plan).values(asked) {
      do throws(AnalysisError) {
        bars.append(Bar(value: value, swing: try trial.swing(over: value, from: base)))
      } catch {
        switch error {
        case .invalidList where !value.isAsked: tied.append(value)
        case .unknownCost(.onRequest) where !value.isAsked: unpriced.append(value)
        default: throw error
        }
      }
    }
    self.list = list
    self.question = question
    self.plan = plan
    self.measure = measure
    self.base = base
    (self.tied, self.unpriced) = (tied, unpriced)
    let moves = { (bar: Bar) in bar.swing.width > .zero || bar.swing.turns }
    self.bars = bars.enumerated().filter { moves($0.element) }
      .sorted { ($1.element.swing.width, $0.offset) < ($0.element.swing.width, $1.offset) }
      .map(\.element)
    idle = bars.filter { !moves($0) }
  }

  /// The values of a range that is asked for.
  ///
  /// - Throws: ``BadRange`` if it cannot be tried.
  public static func values(
    of range: AskedRange, in scenarios: Scenarios, from start: Day
  ) throws(BadRange) -> VariedValue {
    try range.varied(in: scenarios, from: start)
  }
}

/// What two plans cost with one assumption varied.
private struct Trial {
  let scenarios: Scenarios
  let question: Question
  let plan: Ref<Plan>
  let measure: CostMeasure

  /// How far the difference moves over an assumption's range.
  func swing(
    over value: VariedValue, from base: CostPair
  ) throws(AnalysisError) -> Swing {
    try Swing(
      over: value.range, from: value.base, verdict: base.costsNoMore, shape: value.shape
    ) { number throws(AnalysisError) in
      try pair(under: value.setting(number, decimals: scenarios.base.currency.decimals))
    }
  }

  /// What both plans cost under a further setting.
  private func pair(under setting: Override) throws(AnalysisError) -> CostPair {
    let list = try AnalysisError.reading { () throws(InvalidPriceList) in
      try scenarios.list(under: [setting])
    }
    let question = question.looking(asFarAs: list, under: setting)
    return try AnalysisError.costing { () throws(CostingError) in
      try CostPair(plan, question, in: list, by: measure)
    }
  }
}

extension Question {
  /// The same over the list's own horizon, where that is what a setting changes.
  fileprivate func looking(asFarAs list: PriceList, under setting: Override) -> Question {
    guard setting.path.isWithin(.horizon) else { return self }
    var question = self
    question.horizon = Horizon(from: horizon.start, length: list.defaults.horizon)
    return question
  }
}

extension Scenarios {
  /// Makes sure that the ends of ranges that were asked for can stand where they are put, before anything is
  /// worked out.
  ///
  /// - Throws: ``AnalysisError/invalidList(_:)`` if one of them cannot.
  func check(_ asked: [VariedValue]) throws(AnalysisError) {
    try AnalysisError.reading { () throws(InvalidPriceList) in
      for value in asked {
        for end in [value.range.low, value.range.high] {
          try check(value.setting(end, decimals: base.currency.decimals))
        }
      }
    }
  }
}

extension UsualRanges {
  /// The usual values, some of which others that were asked for take the place of; then the other
  /// values that were asked for.
  func values(_ asked: [VariedValue]) -> [VariedValue] {
    let usual = values
    return usual.map { value in
      asked.last { $0.path == value.path }?.named(value.name) ?? value
    } + asked.filter { value in !usual.contains { $0.path == value.path } }
  }
}

extension VariedValue {
  /// The same value under the name that it usually has.
  fileprivate func named(_ name: Name) -> VariedValue {
    VariedValue(
      path: path, name: name, kind: kind, range: range, base: base, isAsked: isAsked)
  }
}

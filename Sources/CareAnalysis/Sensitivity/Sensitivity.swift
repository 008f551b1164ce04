public import CareModel
public import PriceListFormat

/// How far the difference of two plans moves with each assumption, one at a time.
public struct Sensitivity: Sendable {
  /// One assumption, and what it does.
  package struct Bar: Sendable {
    package let value: VariedValue
    package let swing: Swing
  }

  /// The list with everything as assumed.
  public let list: PriceList
  /// What was asked.
  package let question: Question
  /// The plan that is held against the question's other.
  package let plan: Ref<Plan>
  /// Which difference.
  package let measure: CostMeasure
  /// With everything as assumed.
  package let base: CostPair
  /// Those that move the difference, the widest first, in the order of the file where they tie.
  package let bars: [Bar]
  /// Those that do not.
  package let idle: [Bar]
  /// Those that cannot be varied alone, because the list would contradict itself.
  package let tied: [VariedValue]

  /// Varies each assumption of a comparison.
  ///
  /// - Parameters:
  ///   - scenarios: The price list.
  ///   - question: Whom the plan is held against, for whom, over which time.
  ///   - plan: The plan.
  ///   - measure: Which difference; the one that says most if not given.
  ///   - asked: Ranges that take the place of the usual ones, or come in addition.
  /// - Throws: ``CostingError``, or ``InvalidPriceList`` if a value that was asked for is wrong.
  /// - Complexity: That of ``CostPair/init(_:_:in:by:)`` for each value that is tried.
  public init(
    _ scenarios: Scenarios, _ question: Question, plan: Ref<Plan>, measure: CostMeasure? = nil,
    asked: [VariedValue] = []
  ) throws {
    list = scenarios.base
    self.question = question
    self.plan = plan
    let measure = try measure ?? CostMeasure.mostTelling(for: plan, question, in: scenarios.base)
    self.measure = measure
    let base = try CostPair(plan, question, in: scenarios.base, by: measure)
    self.base = base
    let usual = UsualRanges(scenarios: scenarios, question: question, plan: plan).values
    let replaced = usual.map { value in
      asked.last { $0.path == value.path }?.named(value.name) ?? value
    }
    let added = asked.filter { value in !usual.contains { $0.path == value.path } }
    var bars: [Bar] = []
    var tied: [VariedValue] = []
    for value in replaced + added {
      do {
        let swing = try Swing(
          over: value.range, from: value.base, verdict: base.costsNoMore,
          isMonotone: value.isMonotone
        ) { number in
          let setting = value.setting(number, decimals: scenarios.base.currency.decimals)
          return try CostPair(
            plan, question, in: scenarios.list(under: [setting]), by: measure)
        }
        bars.append(Bar(value: value, swing: swing))
      } catch let invalid as InvalidPriceList {
        guard !value.isAsked else { throw invalid }
        tied.append(value)
      }
    }
    self.tied = tied
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

extension VariedValue {
  /// The same value under the name that it usually has.
  fileprivate func named(_ name: Name) -> VariedValue {
    VariedValue(
      path: path, name: name, kind: kind, range: range, base: base, isAsked: isAsked)
  }
}

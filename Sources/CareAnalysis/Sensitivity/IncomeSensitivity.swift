public import CareModel
public import PriceListFormat

/// How far what a practice takes in moves with each assumption, one at a time.
public struct IncomeSensitivity: Sendable {
  /// One assumption, and what is taken in at both ends of its range.
  public struct Bar: Sendable {
    /// The assumption.
    public let value: VariedValue
    /// At its lowest value.
    public let low: Amount
    /// At its highest.
    public let high: Amount

    /// How far apart both are.
    public var width: Amount { (high - low).magnitude }
  }

  /// What is measured.
  public enum Measure: String, Sendable {
    /// What is taken in without tax, ``Income/net``.
    case income
    /// What is left after the costs of treating, ``Income/margin(after:)``, to the smallest unit: where there are
    /// such costs, and they are known.
    case margin
  }

  /// The list with everything as assumed.
  public let list: PriceList
  /// From when on, and how far, is looked.
  public let question: Question
  /// Whose clients.
  public let practice: Practice
  /// What is measured.
  public let measure: Measure
  /// With everything as assumed.
  public let base: Amount
  /// Those that move it, the widest first, in the order of the file where they tie.
  public let bars: [Bar]
  /// Those that do not.
  public let idle: [VariedValue]
  /// Those that cannot be varied alone, because the list would contradict itself.
  public let tied: [VariedValue]
  /// Those some of whose values take a price that is on request, though what is assumed does not.
  public let unpriced: [VariedValue]

  /// Varies each assumption of what clients pay.
  ///
  /// - Parameters:
  ///   - scenarios: The price list.
  ///   - practice: Whose clients, with ids that the list has.
  ///   - question: From when on, and how far, is looked.
  ///   - asked: Ranges that take the place of the usual ones, or come in addition.
  /// - Throws: ``AnalysisError/unknownCost(_:)``, or ``AnalysisError/invalidList(_:)`` if a value that was asked for
  ///   is wrong.
  /// - Complexity: That of ``PracticeIncome`` twice for each assumption.
  public init(
    _ scenarios: Scenarios, of practice: Practice, _ question: Question,
    asked: [VariedValue] = []
  ) throws(AnalysisError) {
    let list = scenarios.base
    try scenarios.check(asked)
    let usual = UsualRanges(scenarios: scenarios, practice, question).values(asked)
    var bars: [Bar] = []
    var (tied, unpriced): ([VariedValue], [VariedValue]) = ([], [])
    let trial = Trial(scenarios: scenarios, practice: practice, horizon: question.horizon)
    let income = try trial.income(in: list, along: [])
    let base = practice.left(of: income)
    for value in usual {
      do throws(AnalysisError) {
        bars.append(
          Bar(
            value: value, low: try trial.taken(with: value.range.low, of: value),
            high: try trial.taken(with: value.range.high, of: value)))
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
    self.practice = practice
    measure = base.measure
    self.base = base.amount
    (self.tied, self.unpriced) = (tied, unpriced)
    self.bars = bars.enumerated().filter { $0.element.width > .zero }
      .sorted { ($1.element.width, $0.offset) < ($0.element.width, $1.offset) }.map(\.element)
    idle = bars.filter { $0.width == .zero }.map(\.value)
  }
}

/// What is taken in with one assumption varied.
private struct Trial {
  let scenarios: Scenarios
  let practice: Practice
  let horizon: Horizon

  func taken(with number: Int, of value: VariedValue) throws(AnalysisError) -> Amount {
    let setting = value.setting(number, decimals: scenarios.base.currency.decimals)
    let list = try AnalysisError.reading { () throws(InvalidPriceList) in
      try scenarios.list(under: [setting])
    }
    return practice.left(of: try income(in: list, along: [value.path])).amount
  }

  /// By a list that differs in these values alone.
  func income(in list: PriceList, along paths: [Path]) throws(AnalysisError) -> Income {
    let varied = VariedPractice(practice, along: paths, in: scenarios.base, over: horizon)
    return try varied.income(in: list, over: horizon).total
  }
}

extension Practice {
  /// What is left after the costs of treating, to the smallest unit; the income where there are none, or they are
  /// told by the hour and the time is not known.
  fileprivate func left(of income: Income) -> (measure: IncomeSensitivity.Measure, amount: Amount) {
    guard costs != TreatmentCosts(), let margin = income.margin(after: costs) else {
      return (.income, income.net)
    }
    return (.margin, Amount(rounding: margin))
  }
}

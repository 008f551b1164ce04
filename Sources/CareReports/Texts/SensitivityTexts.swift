package import CareAnalysis
package import CareModel

/// Which assumption matters most.
package protocol SensitivityTexts {
  // MARK: What is varied

  /// `Price of “Massage”`.
  func priceVaried(_ item: String) -> String
  /// `Price of “Massage” from 1 Jan 2027`.
  func priceVaried(_ item: String, from date: String) -> String
  /// `Rhythm of “Relaxation”`.
  func rhythmVaried(_ plan: String) -> String
  /// `Sessions that a course takes`.
  var sessionsVaried: String { get }
  /// `Days that a session eases`.
  var reliefVaried: String { get }
  /// `Chance that it resolves`.
  var resolvesVaried: String { get }
  /// `Chance that it returns`.
  var returnsVaried: String { get }
  /// `How far is looked`
  var horizonVaried: String { get }
  /// `Chance that “Course” resolves it`.
  func resolvesVaried(by plan: String) -> String

  // MARK: The answer

  /// `Over 12 months, on average, “Course” costs exactly as much as “Relaxation”.`
  func costsTheSame(
    _ plan: String, as other: String, over horizon: Interval, _ measure: CostMeasure
  ) -> String
  /// `Over 12 months, on average, “Course” costs CHF 100.00 less than “Relaxation”.`
  func costs(
    _ plan: String, _ difference: String, than other: String, over horizon: Interval,
    _ measure: CostMeasure
  ) -> String
  /// `What matters most: Price of “Massage”. At CHF 90.00 the plan costs CHF 50.00 less, at CHF 110.00
  /// CHF 10.00 more.`
  func mattersMost(
    _ assumption: String, at low: String, _ lowDifference: String, at high: String,
    _ highDifference: String
  ) -> String
  /// `Nothing within these ranges would change which one is cheaper.`
  var nothingTurns: String { get }
  /// `Within these ranges, only these would change which one is cheaper: …; ….`
  func onlyTheseTurn(_ assumptions: [String]) -> String

  // MARK: What the figures rest on

  /// `The difference is that of the average costs over all outcomes, negative where “Course” costs less
  /// than “Relaxation”; one assumption is varied at a time, all else as assumed.`
  func differenceMeans(_ plan: String, _ other: String, _ measure: CostMeasure) -> String
  /// `Without effect on this difference: …; ….`
  func withoutEffect(_ assumptions: [String]) -> String
  /// `Without effect on this amount: …; ….`, of what a practice takes in.
  func withoutEffectOnIncome(_ assumptions: [String]) -> String
  /// `Not varied, as the list ties it to others: …; ….`
  func notVaried(_ assumptions: [String]) -> String
  /// `Not varied, as some of the values need a price that is on request: …; ….`
  func notVariedOnRequest(_ assumptions: [String]) -> String

  // MARK: Table and bars

  /// What stands above a table or a column.
  func swingTitle(_ title: SwingTitle) -> String
  /// `In the bars, ░ leads to the low end of each range, █ to the high end.`
  var barLegend: String { get }
  /// Beside the line of each bar: `as assumed: CHF 682.00 less`.
  func asAssumed(_ value: String) -> String
  /// Beside the line at no difference: `both cost the same`.
  var bothCostTheSame: String { get }

  // MARK: What a practice takes in

  /// `Over 12 months, 70 clients: Income without tax: CHF 149’229.11.`
  func clientsBring(
    _ clients: String, _ measure: String, _ amount: String, over horizon: Interval
  ) -> String
  /// `What moves that most: Price of “Massage”. At CHF 90.00 it is CHF 140’000.00, at CHF 110.00 CHF 150’000.00.`
  func movesMost(
    _ assumption: String, at low: String, _ lowAmount: String, at high: String,
    _ highAmount: String
  ) -> String
  /// `One assumption is varied at a time, all else as assumed.`
  var oneAtATime: String { get }
  /// A title: `What moves it: Income without tax`.
  func whatMovesIncome(_ measure: String) -> String
}

/// What stands above the tables and columns of the assumptions.
package enum SwingTitle: Sendable {
  /// The captions.
  case assumptions, bars
  case assumption, range, difference
  /// The difference at the high end, beside that at the low end: `… to`.
  case toDifference
  /// Where the other plan becomes the cheaper one.
  case turnsAt
}

extension SensitivityTexts {
  /// What cannot be varied alone, and what not at all, in a sentence each; none where there is nothing of that kind.
  func notVaried(tied: [String], unpriced: [String]) -> [String] {
    (tied.isEmpty ? [] : [notVaried(tied)])
      + (unpriced.isEmpty ? [] : [notVariedOnRequest(unpriced)])
  }
}

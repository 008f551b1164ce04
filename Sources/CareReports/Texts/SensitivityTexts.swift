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
  /// `Not varied, as the list ties it to others: …; ….`
  func notVaried(_ assumptions: [String]) -> String

  // MARK: Table and bars

  /// What stands above a table or a column.
  func swingTitle(_ title: SwingTitle) -> String
  /// `In the bars, │ is the difference as assumed, ░ leads to the one at the low end, █ to the one at
  /// the high end.`
  var barLegend: String { get }
  /// The same with the sign for no difference, `┊`.
  var barLegendWithZero: String { get }
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

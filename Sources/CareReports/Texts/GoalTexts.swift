package import CareAnalysis

/// The value at which a measure reaches what is asked.
package protocol GoalTexts {
  // MARK: What is measured

  /// What a measure of a plan is, or of the practice: `Average cost of “Course”`.
  func measureName(_ measure: SweepMeasure, of plan: String, against other: String) -> String
  /// A word in place of a number: `always`.
  func goalWord(_ word: GoalWord) -> String

  // MARK: The answer

  /// `Price of “Massage”: CHF 110.00 would do, instead of CHF 100.00.`
  func wouldDo(_ name: String, _ value: String, insteadOf today: String?) -> String
  /// `Price of “Massage”: CHF 110.00 brings most, instead of CHF 100.00.`
  func bringsMost(_ name: String, _ value: String, insteadOf today: String?) -> String
  /// `Then: Average cost of “Course”: CHF 812.00; asked: CHF 810.00; now: CHF 900.00.` What was asked is `nil`
  /// where it is reached exactly, or was the most.
  func comesTo(_ measure: String, _ value: String, asked: String?, now: String) -> String
  /// `The values beside it: CHF 109.00: CHF 811.00; CHF 111.00: CHF 813.00.`
  func besideIt(_ values: [String]) -> String
  /// `The same turns at other values, too: CHF 80.00; CHF 95.00.`
  func turnsElsewhere(_ values: [String]) -> String
  /// `So many of 40 clients stay: 38.2.`
  func stay(_ count: String, of clients: String) -> String
  /// `It still rises where the range ends, at CHF 230.00: a wider one may have a better, such as --vary PATH=…`
  func risesAtTheEnd(_ value: String, wider: String) -> String
  /// `Every value from CHF 50.00 to CHF 200.00 does that.`
  func everyValueDoes(from low: String, to high: String) -> String
  /// `Price of “Massage”: no value from CHF 50.00 to CHF 200.00 does that. Average cost of “Course”: asked: CHF
  /// 100.00; now: CHF 900.00.`
  func noValueDoes(
    _ name: String, from low: String, to high: String, _ measure: String, asked: String, now: String
  ) -> String
  /// `The nearest: CHF 50.00, with CHF 700.00.`
  func nearest(_ value: String, _ reading: String) -> String
  /// `Nothing has to change: Average cost of “Course”: CHF 900.00, as asked.`
  func isThere(_ measure: String, _ value: String) -> String
  /// `Price of “Massage” does not bear on it: Average cost of “Course”: CHF 900.00 at any value.`
  func doesNotBear(_ name: String, on measure: String, _ value: String) -> String

  // MARK: What the figures rest on

  /// `All 301 values from CHF 50.00 to CHF 200.00 were tried.`
  func allTried(_ count: String, from low: String, to high: String) -> String
  /// `A wider step, as in --vary PATH=LOW..HIGH:STEP, tries fewer.`
  var stepTriesFewer: String { get }
  /// `Where no value brings just that, the first is told at which it is no less.` A day may be no later.
  func sideTold(_ side: GoalSide, isDay: Bool) -> String
  /// `Of 301 values from CHF 50.00 to CHF 200.00, 14 were tried; …`
  func someTried(_ tried: String, of count: String, from low: String, to high: String) -> String
  /// `Of the 4’051 values from CHF 67.50 to CHF 270.00, one in 16 was tried, and then all beside what was found: 271 in
  /// all. To try others: --vary PATH=LOW..HIGH:STEP`
  func triedEvery(
    _ stride: String, of count: String, from low: String, to high: String, _ tried: String
  ) -> String
  /// `At so many of them, that cannot be told, or the value cannot stand there: 3.`
  func notTold(at count: String) -> String
  /// `Of clients who pay more, so many are taken to stay: 98% at 1% more; …`
  func retentionMeans(_ points: [(rise: String, stays: String)]) -> String

  // MARK: Table

  /// What stands above the table or a column, or in a cell.
  func goalTitle(_ title: GoalTitle) -> String

  // MARK: What is wrong

  /// Why a goal cannot be looked for, without a full stop.
  func noGoal(_ bad: BadGoal) -> String
  /// `break-even takes a date or a length of time, such as '5 months'; '12' is none`
  func isNoGoal(_ word: String, _ measure: String, _ kind: SweepMeasure.Kind) -> String
  /// `say what income is to come to (income=VALUE), or --keep`
  func goalNeedsValue(_ measure: String) -> String
  /// `--keep goes with income and margin, not with cost`
  func keepsNothing(_ measure: String) -> String
}

/// A word in place of a measure's number.
package enum GoalWord: CaseIterable, Sendable {
  case always, never, unknown
}

/// What stands above the table of values that were looked at, or in it.
package enum GoalTitle: CaseIterable, Sendable {
  /// The caption.
  case values
  case value, what, staying
  /// What a row is.
  case today, found, best, beside, nearest, elsewhere
}

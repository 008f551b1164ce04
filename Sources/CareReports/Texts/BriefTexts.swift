/// What can be said aloud: an answer in at most three sentences and 45 words.
package protocol BriefTexts {
  /// `On average, “Course” costs CHF 682 less over 12 months than “Relaxation” every 2 weeks (CHF 2’058
  /// against CHF 2’741).` Of several plans: `On average, “Course” is the cheapest of 4 plans over 12
  /// months: CHF 682 less than “Relaxation” (CHF 2’058 against CHF 2’741).`
  func brief(_ verdict: BriefVerdict) -> String
  /// `On average, “Course” costs CHF 2’058 over 12 months. If all goes to plan, it costs CHF 1’425; if it
  /// does not help, CHF 3’140.`
  func brief(_ cost: BriefCost) -> String
  /// `ifAllGoesToPlan` in fewer words: `As planned, CHF 1’316 less, from 6 June 2027 on; if it does not
  /// help, CHF 399 more.`
  func asPlanned(_ outlook: PlannedOutlook) -> String
  /// What amounts hold for: `after insurance`.
  var afterInsurance: String { get }
  /// `What it costs if it does not help cannot be told.`
  var cannotTellIfNotHelped: String { get }
  /// `The average counts those who are not helped, too.`; at least one group.
  func theAverageCounts(_ groups: [AverageVerdict.Group]) -> String
  /// `Assumed: a course takes 10 sessions; it resolves for 70%.`
  func assumedInShort(_ facts: [String]) -> String
  /// A column: `If it does not help`.
  var ifItDoesNotHelp: String { get }
  /// `All of it: the same with --full. Day by day: carecost quote course.`
  func more(by option: String, dayByDay command: String) -> String
}

/// What was compared: what each plan consists of, what its sessions cost, and what was set for this run.
///
/// Names of plans come in quotation marks, amounts and dates as the place writes them.
package protocol BasisTexts {
  /// `“Course”: 1 × Assessment (CHF 165.00), then 10 × Therapeutic session (CHF 135.00) every week.`; at
  /// least one phase.
  func consists(_ plan: String, of phases: [String]) -> String
  /// Services that are given one after another, again and again: `a and b in turn`; at least two.
  func inTurn(_ services: [String]) -> String
  /// After a service and its rhythm, where several cases are looked at: `as often as the case needs`.
  var asOftenAsTheCaseNeeds: String { get }
  /// What is added to the visits of a phase: `with Home visit`; at least one extra.
  func with(_ extras: [String]) -> String
  /// The days of the year outside which there is no visit: `from 11-01 to 03-31 only`.
  func only(from first: String, to last: String) -> String
  /// A price after a dated change: `CHF 140.00 from 1 January 2027`.
  func price(_ amount: String, from date: String) -> String

  /// `Set for this run: Price of “Relaxation massage”: CHF 500.00; …`; at least one value.
  func setForThisRun(_ values: [String]) -> String
  /// In a heading, after `prices of 1 September 2026`: `some set for this run`.
  var somePricesAreSet: String { get }
  /// `The prices are those of 1 September 2026, except those that were set for this run.`
  func pricesAreButForThoseSet(of date: String) -> String
}

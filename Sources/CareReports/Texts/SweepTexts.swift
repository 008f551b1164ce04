package import CareAnalysis

/// Many values of one or more assumptions.
package protocol SweepTexts {
  /// `“Course” costs no more than “Relaxation” in 12 of 18 combinations.`
  func costsNoMore(_ plan: String, than other: String, in holding: String, of known: String)
    -> String
  /// `Downward: cases.neck.sessions. Across: roundTo. The figures are differences in CHF: below zero, it
  /// costs less.`
  func directions(down: String, across: String, in currency: String) -> String
  /// `Income without tax: no less than CHF 900.00, as now, in 12 of 18 combinations.`
  func bringsNoLess(_ measure: String, now today: String, in holding: String, of known: String)
    -> String
  /// `Downward: Price of “Massage”. Across: Rhythm of “Calm”. The figures are amounts in CHF.`
  func directionsOfAmounts(down: String, across: String, in currency: String) -> String
  /// What varies, so that it is not fixed as it is told: `Varied, whatever is said of it below: Rhythm of
  /// “Relaxation”.`
  func varied(_ names: [String]) -> String

  // MARK: A line

  /// A title: `Average cost, by: Price of “Massage”`.
  func lineTitle(_ measure: String, by name: String) -> String
  /// What several lines are of: `Average cost`; `nil` for what only one can be of.
  func costsDrawn(_ measure: SweepMeasure) -> String?
  /// `between CHF 70.00 and CHF 75.00`
  func between(_ value: String, _ other: String) -> String
  /// `Price of “Massage”: the cheaper plan becomes another between CHF 70.00 and CHF 75.00.`
  func cheaperTurns(_ name: String, _ betweens: [String]) -> String
  /// At a line in a picture: `the cheaper plan turns`.
  var cheaperTurnsHere: String { get }
  /// `Income without tax: least CHF 900.00 at CHF 100.00, most CHF 990.00 at CHF 110.00.`
  func leastAndMost(
    _ measure: String, _ least: String, at low: String, _ most: String, at high: String
  ) -> String
  /// `“Course” against “Relaxation”`.
  func heldAgainst(_ plan: String, _ other: String) -> String
  /// `Price of “Massage”: what is varied holds only until 31 December 2026; then a dated change of the list takes its
  /// place, which --vary changes.1.set.services.massage.price varies.`
  func holdsUntil(_ name: String, _ date: String, then path: String) -> String
  /// What a dated change of the list sets, by the change's number: `Price of “Massage”, in dated change 1`.
  func inChange(_ number: String, _ name: String) -> String
  /// Whose figures those of a practice are: `All this is of the 70 clients of the file, each with a complaint and a
  /// plan of their own.`
  func ofClients(_ count: String) -> String

  /// Why there is nothing to sweep, without a full stop: `there are more combinations than can be
  /// counted`.
  var tooManyCombinations: String { get }
  /// `'cases.neck' and 'cases.neck.sessions' name the same value, or part of it`.
  func samePath(_ path: String, _ other: String) -> String
  /// Why a row lacks its figures: `there is no plan 'course'`.
  func noSuchPlan(_ id: String) -> String
  /// The same: `'neck', which clients of the file have, is not in the list any more`.
  func noLongerThere(_ id: String) -> String
}

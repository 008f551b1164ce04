/// Many values of one or more assumptions.
package protocol SweepTexts {
  /// `“Course” costs no more than “Relaxation” in 12 of 18 combinations.`
  func costsNoMore(_ plan: String, than other: String, in holding: String, of known: String)
    -> String
  /// `Downward: cases.neck.sessions. Across: roundTo. The figures are differences in CHF: below zero, it
  /// costs less.`
  func directions(down: String, across: String, in currency: String) -> String
  /// `“Course” against “Relaxation”`.
  func heldAgainst(_ plan: String, _ other: String) -> String
  /// `Price of “Massage”: the value that is varied holds only until 1 January 2027, when a dated change of the list
  /// takes its place.`
  func holdsUntil(_ name: String, _ date: String) -> String

  /// Why there is nothing to sweep, without a full stop: `there are more combinations than can be
  /// counted`.
  var tooManyCombinations: String { get }
  /// `'cases.neck' and 'cases.neck.sessions' name the same value, or part of it`.
  func samePath(_ path: String, _ other: String) -> String
  /// Why a row lacks its figures: `there is no plan 'course'`.
  func noSuchPlan(_ id: String) -> String
}

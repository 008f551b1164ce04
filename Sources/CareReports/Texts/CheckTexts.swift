package import CareModel

/// Whether a price list is valid, and the program's test of itself.
package protocol CheckTexts {
  /// The caption of the counts: `What the price list holds`.
  var contents: String { get }
  /// `Kind`, above the names of what is counted.
  var kindOfItem: String { get }
  /// `Count`, above how many there are.
  var countOfItems: String { get }
  /// What is counted, in the plural: `dated changes`.
  func items(_ part: ListPart) -> String

  /// `Self-test`.
  var selfTest: String { get }
  /// `Self-test: a law does not hold. The price list is not to blame: this is a mistake of the program;
  /// please report it.`
  var selfTestFailed: String { get }
  /// `Self-test: all laws held on this list, 1’234 times in all.`
  func selfTestPassed(_ times: String) -> String
  /// `Not looked at, mostly for a price on request: 3 statements.`
  func notLookedAt(_ statements: Int) -> String
  /// `Law`, above the laws.
  var lawTitle: String { get }
  /// `Looked at`, above how often.
  var lookedAt: String { get }
  /// `Holds`, above whether it does.
  var holdsTitle: String { get }
  /// Whether a law holds: `yes`, `NO`.
  func holds(_ answer: Bool) -> String
  /// A law, as it goes into a table: `payments add up to the cost`.
  func law(_ law: Law) -> String
}

/// The parts of a price list that are counted; the raw value is its key.
package enum ListPart: String, CaseIterable, Sendable {
  case services, extras, packages, memberships, concessions, insurances, changes, plans, cases
}

internal import CareReports
internal import CommandSpec

/// How many comparisons of a plan in a case one command makes: more than that is a table that nobody reads,
/// and takes minutes.
enum ComparisonBound {
  /// Fifty cases with twenty plans each.
  static let most = 1000

  /// Makes sure that all plans can be worked out in all cases.
  ///
  /// - Throws: ``UsageError`` that names the bound if they are too many.
  static func check(cases: Int, plans: Int, _ texts: any Texts) throws(UsageError) {
    guard cases > 1, cases * plans > most else { return }
    throw UsageError(texts.areTooManyComparisons(cases: cases, plans: plans, most: most))
  }
}

/// How much work was done for one plan, counted in comparisons of two ways to pay.
///
/// What must be answered is answered in any case. What is only worth knowing is given up once so much
/// was done. Work is counted, not timed, so that the same question always has the same answer.
struct Effort {
  /// What may be done before something that is only worth knowing is given up: some ten seconds.
  static let most = 500_000_000
  /// The same for all plans of a comparison together.
  static let mostForAll = 3 * most
  /// A way to have paid so far, in the search for a rule, takes as much as so many comparisons.
  private static let perLabel = 1000

  private var spent = 0

  /// Counts comparisons that were made.
  mutating func spend(_ comparisons: Int) { spent += comparisons }

  /// All that was done, with searches for rules that looked at so many labels.
  func work(besides labels: [Int]) -> Int { spent + Self.perLabel * labels.reduce(0, +) }

  /// What may be done for the next of so many plans, if so much may be done for all of them: what one leaves, the
  /// others may use.
  static func share(of left: Int, among plans: Int) -> Int {
    min(most, max(0, left) / max(1, plans))
  }
}

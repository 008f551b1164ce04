/// How much work was done for one plan, counted in comparisons of two ways to pay.
///
/// What must be answered is answered in any case. What is only worth knowing is given up once so much
/// was done. Work is counted, not timed, so that the same question always has the same answer.
struct Effort {
  /// What may be done before something that is only worth knowing is given up: some ten seconds.
  static let most = 500_000_000
  /// A way to have paid so far, in the search for a rule, takes as much as so many comparisons.
  private static let perLabel = 1000

  private var spent = 0

  /// Counts comparisons that were made.
  mutating func spend(_ comparisons: Int) { spent += comparisons }

  /// All that was done, with searches for rules that looked at so many labels.
  func work(besides labels: [Int]) -> Int { spent + Self.perLabel * labels.reduce(0, +) }
}

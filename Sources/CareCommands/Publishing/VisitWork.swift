internal import CareModel

/// How much work a question is, counted before it is done, in comparisons over a year.
///
/// The cheapest way to pay takes time that grows with the square of the visits: twice the horizon is
/// four times the work.
struct VisitWork {
  /// In parts of a comparison over a year; at least one.
  let parts: Int

  /// The parts that a comparison over a year has.
  static let ofYear = 366

  /// The work of showing what is known without a comparison.
  static let none = VisitWork(parts: 1)

  private init(parts: Int) {
    self.parts = parts
  }

  /// So many comparisons over a year.
  init(comparisons: Int) {
    parts = comparisons * Self.ofYear
  }

  /// The work of a question asked so many times, with visits as often as its rhythm has them, if that
  /// is more than weekly.
  init(of question: QuestionOptions, times: Int, in list: PriceList) {
    let days = Self.days(question.horizon ?? list.defaults.horizon)
    let frequency = max(1, Self.week / max(1, question.every.map(Self.days) ?? Self.week))
    let visits = days * frequency
    parts = max(1, visits * visits / Self.ofYear) * times
  }

  private static let week = 7

  private static func days(_ length: Interval) -> Int { Horizon(from: .epoch, length: length).days }
}

/// How much work is done for pages and manifests, which anybody may have written.
struct WorkBudget {
  /// What may be asked for, in comparisons over a year.
  let comparisons: Int
  private var left: Int

  /// For one page, and beyond what a list's own set takes.
  private static let mostForPage = 300
  /// So many times what a list's own set takes in one language may be asked for: other languages, and
  /// longer horizons.
  private static let editions = 30

  /// For one page.
  static var ofPage: WorkBudget { WorkBudget(comparisons: mostForPage) }

  /// For a published set of a price list.
  static func ofSet(of list: PriceList) -> WorkBudget {
    let own = VisitWork(of: QuestionOptions(), times: max(1, list.cases.count), in: list)
    return WorkBudget(comparisons: mostForPage + editions * own.parts / VisitWork.ofYear)
  }

  private init(comparisons: Int) {
    self.comparisons = comparisons
    left = VisitWork(comparisons: comparisons).parts
  }

  /// Takes some of it; `false` if there is not as much left.
  mutating func take(_ work: VisitWork) -> Bool {
    guard work.parts <= left else { return false }
    left -= work.parts
    return true
  }
}

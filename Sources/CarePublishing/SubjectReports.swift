internal import CareModel
internal import CareReports
internal import PriceListFormat

/// The reports on each subject, in one language.
struct SubjectReports {
  /// What is compared.
  let list: PriceList
  /// For whom.
  let question: Question
  /// Values that replace some of the list's, for price lists.
  let settings: [Override]
  /// The same for comparisons.
  let set: [Override]
  /// By case; one alone for a list without cases.
  let comparisons: [(subject: Publication.Subject, comparison: Comparison)]

  /// Compares the plans for each case.
  init(_ list: PriceList, _ choice: Publication.Choice) throws(CostingError) {
    self.list = list
    question = choice.question
    settings = choice.settings
    set = choice.set
    var comparisons: [(Publication.Subject, Comparison)] = []
    let complaints = choice.cases.isEmpty ? Array(list.cases.refs) : choice.cases
    for complaint in complaints.isEmpty ? [nil] : complaints.map(Optional.some) {
      var asked = question
      asked.complaint = complaint
      comparisons.append((.comparison(complaint), try Comparison(asked, in: list)))
    }
    self.comparisons = comparisons
  }

  /// What they are about.
  var complaints: [Ref<Case>?] {
    comparisons.map { if case .comparison(let complaint) = $0.subject { complaint } else { nil } }
  }

  /// The reports that there are, in the order in which they are shown.
  func all(_ style: LocaleStyle) -> [(subject: Publication.Subject, report: Report)] {
    let cases = comparisons.count > 1 ? comparisons.map(\.comparison) : []
    let prices = Report(
      prices: list, on: question.horizon.start, concession: question.concession, set: settings,
      style: style)
    return [
      Report(about: question.plans, in: list, style: style).map { (.plans, $0) },
      Report(cases: cases, set: set, style: style).map { (.cases, $0) },
    ].compactMap { $0 } + comparisons.map { ($0, Report($1, set: set, style: style)) } + [
      (.prices, prices)
    ]
  }
}

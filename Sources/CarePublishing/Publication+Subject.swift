internal import CareModel
internal import CareReports

// Where a report stands in a set, and how it is called.
extension Publication.Subject {
  /// The forms in which a report is published, as far as it has them; HTML first.
  var formats: [OutputFormat] {
    if case .chooser = self { [.html] } else { [.html, .markdown, .csv, .svg] }
  }

  /// Where its files are within an edition, without their ending.
  func path(in list: PriceList) -> String {
    switch self {
    case .comparison(let complaint?): "\(list.cases[complaint].id)/comparison"
    case .comparison(nil): "comparison"
    case .chooser(let complaint?): "\(list.cases[complaint].id)/chooser"
    case .chooser(nil): "chooser"
    case .cases: "cases"
    case .plans: "plans"
    case .prices: "prices"
    }
  }

  /// What a reader calls it.
  func title(_ list: PriceList, _ texts: any Texts, _ report: Report) -> String {
    switch self {
    case .comparison(let complaint?): list.cases[complaint].name
    case .comparison(nil): texts.comparisonPage
    case .chooser(let complaint):
      texts.labelled(complaint.map { list.cases[$0].name } ?? texts.comparisonPage, report.asked)
    case .cases: texts.allCasesPage
    case .plans: texts.plansPage
    case .prices: texts.priceListPage
    }
  }
}

/// A part of a report, which can be had alone for a place of its own on a page.
package enum ReportPart: String, CaseIterable, Sendable {
  /// What can be said aloud.
  case answer
  /// The proof.
  case table
  /// The picture.
  case chart
  /// How to pay without knowing how long it takes.
  case rule
  /// What it rests on.
  case notes
}

extension Report {
  /// The report with those parts alone, in its own order; what says that prices are made up stays.
  package func having(only parts: [ReportPart]) -> Report {
    var report = self
    if !parts.contains(.answer) { report.lead = [] }
    if !parts.contains(.table) { report.tables = [] }
    if !parts.contains(.chart) {
      report.picture = nil
      report.sketch = nil
    }
    let rule = parts.contains(.rule) ? [Notes(style.language.texts.howToPayTitle, howToPay)] : []
    let others = parts.contains(.rule) ? notes.map { $0.without(howToPay) } : notes
    report.notes =
      rule + (parts.contains(.notes) ? others.filter { !$0.sentences.isEmpty } : [])
    return report
  }
}

extension Notes {
  /// The same without sentences that are told elsewhere.
  fileprivate func without(_ told: [String]) -> Notes {
    Notes(title, sentences.filter { !told.contains($0) })
  }
}

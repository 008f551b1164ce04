extension OutputFormat {
  /// Whether there is anything in a part of a report that this form shows.
  package func shows(_ part: ReportPart, of report: Report) -> Bool {
    switch part {
    case .answer: !report.lead.isEmpty
    case .table: !report.tables.isEmpty
    case .chart: self == .text ? report.sketch != nil : self == .html && report.picture != nil
    case .rule: !report.howToPay.isEmpty
    case .notes: !report.notes.isEmpty
    }
  }
}

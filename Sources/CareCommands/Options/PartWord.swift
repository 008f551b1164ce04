internal import CareReports
internal import CommandSpec

extension ReportPart: ArgumentValue {}

// Parts of a report.
extension ListOptions {
  /// The report, or those parts of it that are asked for.
  ///
  /// - Throws: ``UsageError`` if it has no such part, or the form shows none.
  func partly(
    _ report: Report, in format: OutputFormat, _ texts: any Texts
  ) throws(UsageError) -> Report {
    if let part = parts.first(where: { !format.shows($0, of: report) }) {
      let others = ReportPart.allCases.filter { format.shows($0, of: report) }.map(\.rawValue)
      throw UsageError(
        texts.hasNoPart("--part \(part.rawValue)") + texts.thereIs(others.joined(separator: ", ")))
    }
    return parts.isEmpty ? report : report.having(only: parts)
  }

  /// Refuses parts in a form that has none.
  ///
  /// - Throws: ``UsageError`` if any are asked for.
  func checkParts(of format: OutputFormat, _ texts: any Texts) throws(UsageError) {
    guard !parts.isEmpty, ![.html, .markdown, .text].contains(format) else { return }
    throw UsageError(texts.exclude("--part", "--format \(format.rawValue)"))
  }
}

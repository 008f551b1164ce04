internal import CareReports
internal import CommandSpec

extension ReportPart: ArgumentValue {}

// Parts of a report.
extension ListOptions {
  /// The report, or those parts of it that are asked for.
  ///
  /// - Throws: ``UsageError`` if it has no such part, or the form has no parts.
  func partly(
    _ report: Report, as format: OutputFormat, _ texts: any Texts
  ) throws(UsageError) -> Report {
    guard let part = parts.first(where: { !report.has($0) }) ?? parts.first else { return report }
    guard [.html, .markdown, .text].contains(format) else {
      throw UsageError(texts.exclude("--part", "--format \(format.rawValue)"))
    }
    guard report.has(part) else {
      throw UsageError(texts.hasNoPart("--part \(part.rawValue)"))
    }
    return report.having(only: parts)
  }
}

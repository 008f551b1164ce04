internal import CareRecords
internal import CareReports
internal import Diagnostics

/// A booking export that says nothing, and why.
struct RecordsFailure: Error {
  /// The name of the file; `-` is standard input.
  let name: String
  /// Why.
  let error: RecordsError

  /// Whether what was asked for is wrong, not the file.
  var isOfOptions: Bool {
    if case .noSuchColumn = error { true } else { false }
  }

  /// What is said of it, a line for each thing.
  func lines(in texts: any Texts) -> String {
    let file = name == "-" ? texts.standardInput : Quoted.whole(name)
    let start = Application.message("\(file): \(texts.problem(error))")
    guard case .noSessions(let leftOut) = error else { return start }
    return start + LeftOutWords(name: name, leftOut: leftOut, texts: texts).lines
  }
}

/// What a report compares, for a picture that is handed on without the sentences around it.
struct Basis: Sendable {
  /// What each plan consists of; a sentence each.
  var compared: [String] = []
  /// What was set for this run; a sentence each.
  var setForThisRun: [String] = []
}

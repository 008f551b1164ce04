internal import CareReports

/// What `verify` finds out about a published file, or a fragment in a page.
struct Verdict: Sendable {
  /// Which file, and which line of it.
  let place: String
  /// What is found out.
  let finding: VerifiedFinding

  /// Whether there is nothing to be done.
  var isFine: Bool { finding == .fine || finding == .fineStill }
}

internal import CarePublishing
internal import CareReports

/// What `verify` finds out about a published file, or a fragment in a page.
struct Verdict: Sendable {
  /// Which file, and which line of it.
  let place: String
  /// What is found out.
  let finding: VerifiedFinding
  /// What a reader sees differently there from what the price list says.
  var differences: [SeenDifference] = []

  /// The place without the ending of the file's name, which the forms of one report share.
  var stem: Substring { place[..<(place.lastIndex(of: ".") ?? place.endIndex)] }

  /// Whether it was not read, since it is larger than a page may be.
  var isTooLarge: Bool { if case .tooLarge = finding { true } else { false } }

  /// Whether there is nothing to be done.
  var isFine: Bool { finding == .fine || finding == .fineStill }
}

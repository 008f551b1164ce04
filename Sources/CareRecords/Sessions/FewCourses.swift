extension EpisodeFindings {
  /// With fewer courses, no share of them is known better than a guess.
  ///
  /// A guess is varied by 20 points each way, and the 95% interval of a share of a half (Wilson) is as wide as that
  /// unless there are 21: its half is z / (2 √(n + z²)), which is 0.2 at n = 20.2 for z = 1.96.
  package static let few = 21

  /// Whether what is told, or proposed, rests on too few courses that have ended to say more than a guess.
  package var restsOnFew: Bool { ended < Self.few }
}

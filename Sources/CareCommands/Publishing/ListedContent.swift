internal import CarePublishing
internal import CareReports

/// What the price list says in one place: with the prices of the day that it was published for, and, where prices
/// have changed since, with those of the day on which it is read.
struct ListedContent {
  /// With the prices of the day that it was published for.
  let now: VisibleContent
  /// With those of the day on which it is read, where there may be nothing, and since when they hold; `nil` where
  /// none has changed.
  let later: (content: VisibleContent?, since: String)?

  /// What is found out about a place by what a reader sees there.
  ///
  /// - Parameters:
  ///   - seen: What a reader sees.
  ///   - place: Where.
  ///   - isSameList: Whether the list has not changed since.
  ///   - unlike: Why a reader sees something else than the list says.
  /// - Returns: Fine, out of date, or what `unlike` says, with what differs.
  func verdict(
    on seen: VisibleContent, at place: String, isSameList: Bool,
    unlike: @autoclosure () -> VerifiedFinding
  ) -> Verdict {
    guard now.saysTheSame(as: seen) else {
      return Verdict(place: place, finding: unlike(), differences: seen.differences(from: now))
    }
    guard let later, !(later.content?.saysTheSame(as: now) ?? false) else {
      return Verdict(place: place, finding: isSameList ? .fine : .fineStill)
    }
    return Verdict(
      place: place, finding: .outOfDate(since: later.since),
      differences: later.content.map { seen.differences(from: $0) } ?? [])
  }
}

internal import CareModel

/// A stretch of days on which nothing changes of what is looked at.
struct PricePeriod<Content> {
  /// The first day; `nil` for the first that is looked at.
  var from: Day? { isFirst ? nil : start }
  /// The first day, or one before every day that a list names.
  let start: Day
  /// The last day; `nil` if nothing comes after.
  let until: Day?
  /// What holds on these days.
  let content: Content
  /// Whether it begins with the first day that is looked at.
  private let isFirst: Bool

  private init(_ start: Day, until: Day?, content: Content, isFirst: Bool) {
    self.start = start
    self.until = until
    self.content = content
    self.isFirst = isFirst
  }

  /// Parts the days from a first one on wherever something may change.
  ///
  /// - Parameters:
  ///   - first: The first day; `nil` if it lies before every day that a list names.
  ///   - changes: The days on which something may change, in any order.
  ///   - content: What holds on a day.
  /// - Returns: At least one stretch, in order, without a gap.
  /// - Complexity: O(changes log changes).
  static func all(
    from first: Day?, changing changes: some Sequence<Day>, content: (Day) -> Content
  ) -> [PricePeriod] {
    let start = first ?? .distantPast
    let days = [start] + Set(changes).filter { $0 > start }.sorted()
    let ends = days.dropFirst().map { $0 - 1 } + [nil]
    return zip(days, ends).enumerated().map { index, span in
      PricePeriod(span.0, until: span.1, content: content(span.0), isFirst: index == 0)
    }
  }
}

extension Day {
  /// Before every day that a price list may name: a century before the epoch.
  fileprivate static var distantPast: Day { .epoch - 36_500 }
}

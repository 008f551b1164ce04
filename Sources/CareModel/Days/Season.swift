/// A stretch of each year, both days included, that may wrap the year's end.
public struct Season: Hashable, Sendable {
  /// A day of any year.
  public struct Date: Hashable, Comparable, Sendable {
    /// From 1 to 12.
    public let month: Int
    /// From 1 to 31.
    public let day: Int

    /// Reads `MM-DD`; `nil` if no year has that day.
    public init?(_ text: String) {
      guard text.utf8.count == 5, let day = Day("2000-" + text) else { return nil }
      self.init(of: day)
    }

    init(of day: Day) {
      (_, month, self.day) = day.date
    }

    /// Whether the first comes earlier in the year.
    public static func < (left: Date, right: Date) -> Bool {
      (left.month, left.day) < (right.month, right.day)
    }
  }

  /// The first day.
  public let from: Date
  /// The last day.
  public let to: Date

  /// From a day of the year to a day of the year, both included.
  public init(from: Date, to: Date) {
    self.from = from
    self.to = to
  }

  /// Whether the day falls within the season, in whatever year.
  public func contains(_ day: Day) -> Bool {
    let date = Date(of: day)
    return from <= to ? from <= date && date <= to : from <= date || date <= to
  }
}

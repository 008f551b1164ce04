/// The time over which plans are compared: from its first day up to, not including, its end.
public struct Horizon: Hashable, Sendable {
  /// The first day.
  public let start: Day
  /// How long.
  public let length: Interval

  /// The horizon of that length from that day on.
  public init(from start: Day, length: Interval) {
    self.start = start
    self.length = length
  }

  /// The first day that no longer belongs to it.
  public var end: Day { start.adding(length) }
  /// The last day that belongs to it.
  public var lastDay: Day { end - 1 }
  /// The number of days.
  public var days: Int { end - start }

  /// Whether the day belongs to it.
  public func contains(_ day: Day) -> Bool { start <= day && day < end }
}

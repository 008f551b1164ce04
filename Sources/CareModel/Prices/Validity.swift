/// How long a package may be used.
public enum Validity: Hashable, Sendable {
  /// Without end.
  case unlimited
  /// So long after its purchase, that last day included.
  case lasting(Interval)
  /// To a day, that day included; nobody buys it later.
  case until(Day)

  /// The last day on which one bought on a day may be used; `nil` without end.
  public func lastDay(boughtOn day: Day) -> Day? {
    switch self {
    case .unlimited: nil
    case .lasting(let time): day.adding(time)
    case .until(let last): last
    }
  }

  /// Whether one can be bought on a day and used at once.
  public func allowsPurchase(on day: Day) -> Bool {
    if case .until(let last) = self { day <= last } else { true }
  }

  /// The time after its purchase, where that is how it is said.
  public var interval: Interval? {
    if case .lasting(let time) = self { time } else { nil }
  }
}

/// A length of time in the words people use: `10 days`, `1 week`, `6 months`, `1 year`.
///
/// Months are counted on the calendar from an anchor, so an interval has no fixed number of days.
public struct Interval: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, CaseIterable, Sendable {
    /// A day of the calendar.
    case day
    /// Seven days.
    case week
    /// A month of the calendar, however many days it has.
    case month
    /// Twelve months.
    case year

    /// How many of the calendar's own steps one unit is: days for days and weeks, else months.
    var steps: Int {
      switch self {
      case .day, .month: 1
      case .week: 7
      case .year: 12
      }
    }

    /// The largest count, about 300 years of each.
    public var most: Int {
      switch self {
      case .day: 109_600
      case .week: 15_660
      case .month: 3_600
      case .year: 300
      }
    }
  }

  /// How many units, from 1 to the unit's ``Unit/most``.
  public let count: Int
  /// What is counted.
  public let unit: Unit

  /// So many units; `nil` if the count is not from 1 to the unit's ``Unit/most``.
  public init?(_ count: Int, _ unit: Unit) {
    guard (1...unit.most).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }

  /// So many days, known to be within bounds.
  package init(days: Int) {
    count = days
    unit = .day
  }

  /// So many weeks, known to be within bounds.
  package init(weeks: Int) {
    count = weeks
    unit = .week
  }

  /// So many months, known to be within bounds.
  package init(months: Int) {
    count = months
    unit = .month
  }

  /// So many years, known to be within bounds.
  package init(years: Int) {
    count = years
    unit = .year
  }

  /// Reads `6 months`; `nil` for anything else.
  public init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      words[0].first != "0", let count = Int(words[0]),
      let unit = Unit.allCases.first(where: {
        words[1] == $0.rawValue || words[1] == "\($0.rawValue)s"
      })
    else { return nil }
    self.init(count, unit)
  }

  /// Whether it is counted in days rather than on the calendar's months.
  var isFixed: Bool { unit == .day || unit == .week }
}

extension Interval: CustomStringConvertible {
  /// As `pricing.json` has it: `1 week`, `2 weeks`.
  public var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}

extension Day {
  /// The day that lies `times` intervals after this one, counted from this one.
  ///
  /// Counting from the anchor, never from the last result, keeps the 31st the 31st.
  public func adding(_ interval: Interval, times: Int = 1) -> Day {
    let steps = interval.count * interval.unit.steps * times
    return interval.isFixed ? self + steps : adding(months: steps)
  }
}

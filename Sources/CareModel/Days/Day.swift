/// A civil day of the Gregorian calendar.
///
/// No clock and no time zone enters it.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970; negative before.
  public let number: Int

  /// 1 January 1970, from which days are numbered.
  public static let epoch = Day(number: 0)

  init(number: Int) {
    self.number = number
  }

  /// The day of that date; `nil` if the calendar has no such day.
  ///
  /// - Parameters:
  ///   - year: From 1.
  ///   - month: From 1 to 12.
  ///   - day: From 1 to the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.init(number: Self.number(year: year, month: month, day: day))
  }

  /// The years of which a date may be.
  public static let years = 1900...2999

  /// Reads `YYYY-MM-DD`; `nil` if it is no day of the years 1900 to 2999.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), Self.years.contains(year), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1 to 12) and day (1 to 31).
  ///
  /// Howard Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`: eras of 400
  /// years that begin on 1 March, so that the leap day is the last of its year.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The inverse of ``date`` (`days_from_civil`, same source).
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The same day of the month, so many months on, clamped to that month's end.
  ///
  /// 31 January and one month is 28 February; and two months, 31 March.
  func adding(months: Int) -> Day {
    let (year, month, day) = date
    let count = year * 12 + month - 1 + months
    let target = (year: count / 12, month: count % 12 + 1)
    let length = Self.length(ofMonth: target.month, in: target.year)
    return Day(number: Self.number(year: target.year, month: target.month, day: min(day, length)))
  }

  /// The day so many days on.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The day so many days before.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

  /// The days from the second to the first.
  public static func - (end: Day, start: Day) -> Int { end.number - start.number }

  /// Whether the first comes before the second.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2026-11-22`.
  public var description: String {
    let (year, month, day) = date
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

internal import CareModel

/// An axis of days over a horizon, marked at days, months or years of the calendar.
struct TimeAxis: Sendable {
  /// The days that the axis runs over.
  let horizon: Horizon
  /// How people of the place write dates.
  let style: LocaleStyle

  /// A day, and what it is called.
  struct Mark: Hashable, Sendable {
    /// Where the mark stands.
    let day: Day
    /// What is written below it.
    let name: String
  }

  /// From one mark to the next.
  private enum Step {
    /// A mark every so many days.
    case days(Int)
    /// Months from the beginning of a year.
    case months(Int)
  }

  /// From the closest marks to the widest.
  private static var steps: [Step] {
    [1, 2, 7, 14].map { .days($0) } + [1, 2, 3, 6, 12, 24, 60, 120, 600].map { .months($0) }
  }

  /// How far along a day is: from 0 to 1.
  func share(of day: Day) -> Double {
    Double(day - horizon.start) / Double(max(1, horizon.days))
  }

  /// The closest marks whose names do not touch one another; the first day and the last where only
  /// one would be left.
  ///
  /// - Parameters:
  ///   - width: The length of the axis.
  ///   - size: The height of the letters' body.
  /// - Returns: In the order of their days.
  func marks(width: Double, size: Double) -> [Mark] {
    for step in Self.steps {
      let marks = self.marks(step)
      let fits = zip(marks, marks.dropFirst()).allSatisfy { left, right in
        let room = (share(of: right.day) - share(of: left.day)) * width
        let widths = [left, right].map { TextMeasure.width(of: $0.name, size: size) }
        return widths.reduce(0, +) / 2 + size <= room
      }
      if fits { return marks.count > 1 ? marks : ends }
    }
    return ends
  }

  /// The first day and the last.
  private var ends: [Mark] {
    Set([horizon.start, horizon.lastDay]).sorted().map {
      Mark(day: $0, name: style.isCounting ? style.shortMoment($0) : style.dayAndMonth($0))
    }
  }

  /// The days of the horizon that a step comes to.
  private func marks(_ step: Step) -> [Mark] {
    style.isCounting ? marksFromFirstDay(step) : marksOfCalendar(step)
  }

  /// The first day of the horizon, and those that are so many days, or months, after it.
  private func marksFromFirstDay(_ step: Step) -> [Mark] {
    switch step {
    case .days(let count):
      return stride(from: 0, to: horizon.days, by: count).map { horizon.start + $0 }
        .map { Mark(day: $0, name: style.shortMoment($0)) }
    case .months(let count):
      let lengths = stride(from: count, through: 12 * 1000, by: count).lazy
        .map(Interval.init(months:)).prefix { horizon.start.adding($0) < horizon.end }
      let first = [Mark(day: horizon.start, name: style.shortMoment(horizon.start))]
      return first + lengths.map { Mark(day: horizon.start.adding($0), name: style.interval($0)) }
    }
  }

  private func marksOfCalendar(_ step: Step) -> [Mark] {
    switch step {
    case .days(let count):
      return stride(from: 0, to: horizon.days, by: count).map { horizon.start + $0 }
        .map { Mark(day: $0, name: style.dayAndMonth($0)) }
    case .months(let count):
      let (year, month, day) = horizon.start.date
      let elapsed = year * 12 + month - 1 + (day > 1 ? 1 : 0)
      let first = (elapsed + count - 1) / count * count
      let days = stride(from: first, to: first + 12 * 1000, by: count).lazy
        .map { Day(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
        .prefix { $0.map { $0 < horizon.end } ?? false }
      return days.compactMap { $0 }.map {
        Mark(day: $0, name: count < 12 ? style.monthAndYear($0) : style.year($0))
      }
    }
  }
}

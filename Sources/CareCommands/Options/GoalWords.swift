internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

// What `goal` is asked: a measure and what it is to come to, the value it is looked for, and who stays.

/// A measure, and what it is to come to: `MEASURE=VALUE`, or a measure alone for the most.
struct GoalAimWord: ArgumentValue {
  /// What is measured.
  let measure: SweepMeasure
  /// As written; `nil` if nothing is.
  let value: String?

  /// Reads a measure that is known; whether the value is one of it shows when the list is known.
  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let measure = SweepMeasure(rawValue: String(name)) else {
      return nil
    }
    self.measure = measure
    value = parts.count == 2 ? String(parts[1]) : nil
  }

  /// As it would be typed.
  var argument: String { ([measure.rawValue] + [value].compactMap(\.self)).joined(separator: "=") }
  /// A measure, an equals sign, and a value.
  static var expectation: Expectation {
    .named(SweepMeasure.choices, example: "average-difference=0, income=+3%")
  }

  /// What the measure is to come to.
  ///
  /// - Parameters:
  ///   - list: Whose currency amounts are in.
  ///   - start: The day from which lengths of time count.
  ///   - texts: The language of messages.
  /// - Returns: What it is to come to; the most where no value is written.
  /// - Throws: ``UsageError`` if the value is none of the measure's.
  func aim(
    in list: PriceList, from start: Day, _ texts: any Texts
  ) throws(UsageError) -> GoalAim {
    guard let value else { return .most }
    guard let aim = read(value, in: list, from: start) else {
      throw UsageError(texts.isNoGoal(Quoted.word(value), measure.rawValue, measure.kind))
    }
    return aim
  }

  private func read(_ value: String, in list: PriceList, from start: Day) -> GoalAim? {
    switch measure.kind {
    case .amount:
      if let growth = Growth(value) { return .moved(millionths: growth.millionths) }
      return decimalUnits(value, decimals: list.currency.decimals).flatMap { minor in
        abs(minor) <= Amount.limit(decimals: list.currency.decimals).minor
          ? .value(.amount(Amount(minor: minor))) : nil
      }
    case .count:
      return Int(value).flatMap { $0 >= 0 ? .value(.count($0)) : nil }
    case .share:
      guard let share = Percentage(value), share.millionths.isMultiple(of: 1000) else { return nil }
      return .value(.thousandths(share.millionths / 1000))
    case .day:
      if let time = Interval(argument: value) { return .value(.day(start.adding(time))) }
      return Day(argument: value).map { .value(.day($0)) }
    case .name: return nil
    }
  }
}

/// The value that a goal is looked for: `PATH`, `PATH=LOW..HIGH` or `PATH=LOW..HIGH:STEP`.
struct GoalPathWord: ArgumentValue {
  /// As it was typed.
  let argument: String
  /// Such as `services.relaxation.price`.
  let path: Path
  /// The range; `nil` for the usual one.
  let range: AskedRange?

  /// Reads a path, and a range if there is an equals sign; `nil` if it is none.
  init?(argument: String) {
    self.argument = argument
    guard argument.contains("=") else {
      guard !argument.isEmpty else { return nil }
      path = Path(argument)
      range = nil
      return
    }
    guard let (path, ends) = Override.parts(of: argument), let dots = ends.firstRange(of: "..")
    else { return nil }
    let high = ends[dots.upperBound...].split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    self.path = Path(path)
    range = AskedRange(
      path: self.path, low: Interval.asListed(ends[..<dots.lowerBound]),
      high: Interval.asListed(high.first ?? ""),
      step: high.count == 2 ? Interval.asListed(high[1]) : nil)
  }

  /// A path, and two ends.
  static var expectation: Expectation {
    .form(example: "services.relaxation.price, services.relaxation.price=90..130")
  }
}

/// Which clients stay where what they pay rises: `98%` for each percent, or `5%=90%,10%=75%`.
struct RetentionWord: ArgumentValue {
  /// As it was typed.
  let argument: String
  /// What it says; `nil` where more would stay at a higher price.
  let retention: Retention?
  /// Two points as written of which the second cannot follow the first; `nil` if all may follow.
  let disorder: (first: String, second: String)?

  /// Reads a share, or points by their rise; `nil` if it is neither.
  init?(argument: String) {
    self.argument = argument
    if let each = Percentage(argument) {
      retention = Retention(forEachPercent: each)
      disorder = nil
      return
    }
    let written = argument.split(separator: ",", omittingEmptySubsequences: false)
    let points = written.compactMap(Self.point)
    guard points.count == written.count else { return nil }
    retention = Retention(points)
    disorder = Retention.disorder(in: points).map { place in
      (place == 0 ? "0%=100%" : String(written[place - 1]), String(written[place]))
    }
  }

  private static func point(_ text: Substring) -> Retention.Point? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map {
      Percentage(String($0))
    }
    guard parts.count == 2, let rise = parts[0], let stays = parts[1] else { return nil }
    return Retention.Point(rise: rise, stays: stays)
  }

  /// A share, or a table of them.
  static var expectation: Expectation { .form(example: "98%, 5%=90%,10%=75%") }
}

internal import CareModel
public import PriceListFormat

/// A range that was asked for: `PATH=LOW..HIGH`, or `PATH=LOW..HIGH:STEP`.
public struct AskedRange: Hashable, Sendable {
  /// Such as `services.relaxation.price`.
  public let path: Path
  /// As written.
  public let low: String
  /// As written.
  public let high: String
  /// As written; `nil` for the usual step of such a value.
  public let step: String?

  /// A range for a path.
  public init(path: Path, low: String, high: String, step: String? = nil) {
    self.path = path
    self.low = low
    self.high = high
    self.step = step
  }
}

/// Why a range cannot be tried.
public enum BadRange: Error, Hashable, Sendable {
  /// It is no range.
  case notARange
  /// It has more values than can be tried one by one.
  case tooMany
}

extension AskedRange {
  /// The value that is varied.
  ///
  /// - Throws: ``BadRange`` if its ends are no numbers, percentages or lengths of time of which the
  ///   first is the lesser.
  func varied(
    in scenarios: Scenarios, from start: Day
  ) throws(BadRange) -> VariedValue {
    let list = scenarios.base
    let written = scenarios.value(at: path)
    let ends = ends(in: list.currency, from: start, assumed: written)
    guard let (kind, low, high) = ends, low <= high else {
      throw .notARange
    }
    guard let step = step(of: kind, in: list) else { throw .notARange }
    var varied = VariedValue(
      path: path, name: .path, kind: kind, range: ValueRange(low...high, step: step),
      base: written.flatMap { number($0, kind, list.currency, start) }, isAsked: true)
    varied.hasOwnStep = self.step != nil
    guard varied.shape != .any || varied.range.count <= VariedValue.mostValues else {
      throw .tooMany
    }
    return varied
  }

  /// From one value to the next; `nil` if what is written is none.
  private func step(of kind: VariedValue.Kind, in list: PriceList) -> Int? {
    guard let step else { return Self.usualStep(of: kind, in: list) }
    let written: Int? =
      switch kind {
      case .amount: decimalUnits(step, decimals: list.currency.decimals)
      case .share: Percentage(step)?.millionths
      case .count, .months: decimalUnits(step, decimals: 0)
      case .time: Interval(step).flatMap { $0.unit == .day ? $0.count : nil }
      }
    return written.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func usualStep(of kind: VariedValue.Kind, in list: PriceList) -> Int {
    switch kind {
    case .amount: list.base.roundTo.minor
    case .share: 1000
    case .count, .time, .months: 1
    }
  }

  private var isPrice: Bool {
    PriceListReader.takesAmount(at: path)
  }

  private func ends(
    in currency: Currency, from start: Day, assumed: JSON?
  ) -> (VariedValue.Kind, low: Int, high: Int)? {
    if let low = Percentage(low), let high = Percentage(high) {
      return (.share, low.millionths, high.millionths)
    }
    if let low = Interval(low), let high = Interval(high) {
      return (
        .time(low: low, high: high, assumed: assumed?.text.flatMap { Interval($0) }),
        start.adding(low) - start, start.adding(high) - start
      )
    }
    let decimals = isPrice ? currency.decimals : 0
    guard let low = decimalUnits(low, decimals: decimals),
      let high = decimalUnits(high, decimals: decimals)
    else { return nil }
    return (isPrice ? .amount : .count, low, high)
  }

  private func number(
    _ json: JSON, _ kind: VariedValue.Kind, _ currency: Currency, _ start: Day
  ) -> Int? {
    switch (kind, json.value) {
    case (.amount, .number(let literal)): decimalUnits(literal, decimals: currency.decimals)
    case (.count, .number(let literal)): decimalUnits(literal, decimals: 0)
    case (.count, .object): json["likely"].flatMap { number($0, kind, currency, start) }
    case (.share, .string(let text)): Percentage(text)?.millionths
    case (.time, .string(let text)): Interval(text).map { start.adding($0) - start }
    default: nil
    }
  }
}

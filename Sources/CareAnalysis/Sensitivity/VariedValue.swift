package import CareModel
public import PriceListFormat

/// A value of the price list that is varied: its path, from where to where, and in which steps.
public struct VariedValue: Sendable {
  /// What kind of value it is, which says how its numbers are written.
  package enum Kind: Hashable, Sendable {
    /// In the currency's smallest unit.
    case amount
    /// In millionths.
    case share
    case count
    /// A length of time, in days; its ends, and what is assumed, as they are written.
    case time(low: Interval, high: Interval, assumed: Interval?)
  }

  /// What it is, for people.
  package enum Name: Hashable, Sendable {
    /// A price, from some later day on if it is that of a dated change.
    case price(PricedItem, from: Day?)
    case rhythm(ID)
    case sessions, relief, resolves, returns
    /// A plan's own chance to resolve.
    case ownChance(ID)
    /// Something else, which only its path names.
    case path
  }

  /// Such as `services.relaxation.price`.
  public let path: Path
  package let name: Name
  package let kind: Kind
  package let range: ValueRange
  /// What is assumed, as a number of the range's; `nil` if it is none.
  package let base: Int?
  /// Whether it was asked for by name, so that it must be tried.
  let isAsked: Bool

  /// Whether each plan's cost only rises, or only falls, with the value.
  ///
  /// With a price every way to pay does, and so the least of them; a mean over all outcomes is linear
  /// in a chance. Other values are tried one by one.
  var isMonotone: Bool {
    switch kind {
    case .amount: path.names.last != "roundTo"
    case .share: path.names.last == "resolves" || path.names.suffix(2) == ["returns", "chance"]
    case .count, .time: false
    }
  }

  /// The most values that are tried one by one.
  static let mostValues = 2000

  /// A number of the range's as the price list writes it.
  package func text(_ number: Int, decimals: Int) -> String {
    switch kind {
    case .amount: decimalText(number, decimals: decimals)
    case .share: Percentage(millionths: number).description
    case .count: String(number)
    case .time: interval(number).description
    }
  }

  package func interval(_ days: Int) -> Interval {
    guard case .time(let low, let high, let assumed) = kind else { return Interval(days: days) }
    if days == range.low { return low }
    if days == range.high { return high }
    return days == base ? assumed ?? Interval(days: days) : Interval(days: days)
  }

  /// The setting of one of its values.
  func setting(_ number: Int, decimals: Int) -> Override {
    let value = text(number, decimals: decimals)
    return Override(path: path, value: value, source: "--range \(path)=\(value)")
  }
}

/// A range that was asked for: `PATH=LOW..HIGH`.
public struct AskedRange: Hashable, Sendable {
  /// Such as `services.relaxation.price`.
  public let path: Path
  /// As written.
  public let low: String
  /// As written.
  public let high: String

  /// A range for a path.
  public init(path: Path, low: String, high: String) {
    self.path = path
    self.low = low
    self.high = high
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
    let step =
      switch kind {
      case .amount: list.base.roundTo.minor
      case .share: 1000
      case .count, .time: 1
      }
    let varied = VariedValue(
      path: path, name: .path, kind: kind, range: ValueRange(low...high, step: step),
      base: written.flatMap { number($0, kind, list.currency, start) }, isAsked: true)
    guard varied.isMonotone || varied.range.count <= VariedValue.mostValues else {
      throw .tooMany
    }
    return varied
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

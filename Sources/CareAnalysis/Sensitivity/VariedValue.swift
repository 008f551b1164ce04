public import CareModel
public import PriceListFormat

/// A value of the price list that is varied: its path, from where to where, and in which steps.
public struct VariedValue: Sendable {
  /// What kind of value it is, which says how its numbers are written.
  public enum Kind: Hashable, Sendable {
    /// In the currency's smallest unit.
    case amount
    /// In millionths.
    case share
    /// A whole number.
    case count
    /// A length of time, in days; its ends, and what is assumed, as they are written.
    case time(low: Interval, high: Interval, assumed: Interval?)
    /// A length of time, in whole months.
    case months
  }

  /// What it is.
  public enum Name: Hashable, Sendable {
    /// A price, from some later day on if it is that of a dated change.
    case price(PricedItem, from: Day?)
    /// The time between two visits of a plan's open phase.
    case rhythm(ID)
    /// How many sessions a course takes.
    case sessions
    /// For how many days a session eases.
    case relief
    /// The case's chance to be resolved.
    case resolves
    /// The case's chance to return.
    case returns
    /// A plan's own chance to resolve.
    case ownChance(ID)
    /// Something else, which only its path names.
    case path
  }

  /// Such as `services.relaxation.price`.
  public let path: Path
  /// What it is.
  public let name: Name
  /// How its numbers are written.
  public let kind: Kind
  /// The numbers that are tried.
  public let range: ValueRange
  /// What is assumed, as a number of the range's; `nil` if it is none.
  public let base: Int?
  /// Whether it was asked for by name, so that it must be tried.
  let isAsked: Bool
  /// Whether it was asked for which of its values are tried.
  var hasOwnStep = false

  /// How each plan's cost moves with the value.
  ///
  /// With a price every way to pay rises, and so does the least of them. Values of which nothing is
  /// known are tried one by one.
  var shape: CostShape {
    switch kind {
    case .amount: path.names.last == "roundTo" ? .any : .monotone
    case .share: isChance ? .leastOfLines : .any
    case .count, .time, .months: .any
    }
  }

  private var isChance: Bool {
    path.names.last == "resolves" || path.names.suffix(2) == ["returns", "chance"]
  }

  /// The most values that are tried one by one.
  package static let mostValues = 2000

  /// A number of the range's as the price list writes it.
  public func text(_ number: Int, decimals: Int) -> String {
    switch kind {
    case .amount: decimalText(number, decimals: decimals)
    case .share: Percentage(millionths: number).description
    case .count: String(number)
    case .time, .months: interval(number).description
    }
  }

  /// A length of time as it is written, for a number of days, or of months, of the range.
  public func interval(_ days: Int) -> Interval {
    if kind == .months { return Interval(months: days) }
    guard case .time(let low, let high, let assumed) = kind else { return Interval(days: days) }
    if days == range.low { return low }
    if days == range.high { return high }
    return days == base ? assumed ?? Interval(days: days) : Interval(days: days)
  }

  /// The setting of one of its values, as if it were given in an option.
  func setting(_ number: Int, decimals: Int, option: String = "--range") -> Override {
    let value = text(number, decimals: decimals)
    return Override(path: path, value: value, source: "\(option) \(path)=\(value)")
  }
}

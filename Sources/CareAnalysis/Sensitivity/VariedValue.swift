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

/// An exact sum of money, in the currency's smallest unit (rappen, cents, yen).
///
/// An amount carries no currency: a price list has one, so amounts of different currencies never
/// meet. Whoever makes an amount keeps it within ``limit(decimals:)``; with the bounds on visits
/// (``Visit/most``) no sum of amounts can then leave the range of `Int`.
///
/// ```swift
/// Amount(minor: 13_000) + Amount(minor: 5)  // 130.05 in a currency with two decimals
/// ```
public struct Amount: Hashable, Comparable, Sendable {
  /// The number of smallest units; negative for a difference in the client's favour.
  public let minor: Int

  /// No money.
  public static let zero = Amount(minor: 0)

  /// An amount of so many smallest units.
  public init(minor: Int) {
    self.minor = minor
  }

  /// The largest amount a price list may name, in whole units of the currency.
  public static let mostUnits = 1_000_000_000

  /// The largest amount a price list may name, in a currency with so many decimals, from 0 to 4.
  public static func limit(decimals: Int) -> Amount {
    Amount(minor: mostUnits * powerOfTen(decimals))
  }

  /// Whether the first amount is less than the second.
  public static func < (left: Amount, right: Amount) -> Bool { left.minor < right.minor }

  /// The exact sum.
  public static func + (left: Amount, right: Amount) -> Amount {
    Amount(minor: left.minor + right.minor)
  }

  /// The exact difference.
  public static func - (left: Amount, right: Amount) -> Amount {
    Amount(minor: left.minor - right.minor)
  }

  /// The exact multiple.
  public static func * (amount: Amount, count: Int) -> Amount {
    Amount(minor: amount.minor * count)
  }

  /// Adds exactly.
  public static func += (left: inout Amount, right: Amount) {
    left = left + right
  }

  /// The same sum on the other side of the ledger.
  public static prefix func - (amount: Amount) -> Amount { Amount(minor: -amount.minor) }

  /// The amount without its sign.
  public var magnitude: Amount { Amount(minor: abs(minor)) }
}

extension Sequence<Amount> {
  /// The exact sum of all.
  public func total() -> Amount { reduce(.zero, +) }
}

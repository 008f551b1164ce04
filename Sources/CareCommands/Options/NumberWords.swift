internal import CareModel
internal import CareReports
internal import CommandSpec

// Numbers given on the command line, within the bounds of what they count.

/// A whole number within bounds.
protocol CountWord: ArgumentValue {
  /// What it may be.
  static var bounds: ClosedRange<Int> { get }
  /// Within the bounds.
  var count: Int { get }

  /// A number within the bounds.
  init(count: Int)
}

extension CountWord {
  /// Reads a number; `nil` if it is out of bounds.
  init?(argument: String) {
    guard let count = Int(argument), Self.bounds.contains(count) else { return nil }
    self.init(count: count)
  }

  /// As it would be typed.
  var argument: String { String(count) }
  /// A whole number within bounds.
  static var expectation: Expectation { .wholeNumberWithin(bounds) }
}

/// A number of sessions given on the command line.
struct SessionsWord: CountWord {
  static let bounds = 1...SessionRange.limit
  let count: Int
}

/// How many work at once.
struct WorkersWord: CountWord {
  static let bounds = 1...256
  let count: Int
}

/// A practice's hours of treatment a week; many treat side by side.
struct HoursWord: CountWord {
  static let bounds = 1...10_000
  let count: Int
}

/// An amount of money given on the command line: `12.50`.
struct AmountWord: ArgumentValue {
  /// As it was typed.
  let argument: String

  /// The largest amount, in whole units of the currency.
  private static let most = 1_000_000_000

  /// Takes what has the form of an amount; whether it fits the currency shows when that is known.
  init?(argument: String) {
    guard argument.first?.isNumber ?? false, decimalUnits(argument, decimals: 4) != nil else {
      return nil
    }
    self.argument = argument
  }

  /// An amount of money.
  static var expectation: Expectation { .amount(example: "12.50") }

  /// The amount in a currency.
  ///
  /// - Throws: ``UsageError`` if it has too many decimals, or is more than a price may be.
  func amount(in currency: Currency, _ texts: any Texts) throws(UsageError) -> Amount {
    guard let minor = decimalUnits(argument, decimals: currency.decimals) else {
      throw UsageError(
        texts.tooManyDecimals(argument, currency.code, has: currency.decimals))
    }
    guard Amount(minor: minor) <= .limit(decimals: currency.decimals) else {
      throw UsageError(texts.tooLarge(argument, atMost: String(Self.most)))
    }
    return Amount(minor: minor)
  }
}

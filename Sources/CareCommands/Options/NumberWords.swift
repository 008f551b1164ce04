internal import CareModel
internal import CareReports
internal import CommandSpec

// Numbers given on the command line, within the bounds of what they count.

/// A number of sessions given on the command line.
struct SessionsWord: ArgumentValue {
  /// From 1 to ``SessionRange/limit``.
  let count: Int

  /// Reads a number of sessions; `nil` if it is out of bounds.
  init?(argument: String) {
    guard let count = Int(argument), (1...SessionRange.limit).contains(count) else { return nil }
    self.count = count
  }

  /// As it would be typed.
  var argument: String { String(count) }
  /// A whole number within bounds.
  static var expectation: Expectation { .wholeNumberWithin(1...SessionRange.limit) }
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

/// How many work at once.
struct WorkersWord: ArgumentValue {
  /// From 1 to ``most``.
  let count: Int

  /// The most workers.
  private static let most = 256

  /// Reads a number of workers; `nil` if it is out of bounds.
  init?(argument: String) {
    guard let count = Int(argument), (1...Self.most).contains(count) else { return nil }
    self.count = count
  }

  /// As it would be typed.
  var argument: String { String(count) }
  /// A whole number within bounds.
  static var expectation: Expectation { .wholeNumberWithin(1...most) }
}

/// A practice's hours of treatment a week.
struct HoursWord: ArgumentValue {
  /// From 1 to ``most``.
  let count: Int

  /// Many treat side by side.
  private static let most = 10_000

  /// Reads a number of hours; `nil` if it is out of bounds.
  init?(argument: String) {
    guard let count = Int(argument), (1...Self.most).contains(count) else { return nil }
    self.count = count
  }

  /// As it would be typed.
  var argument: String { String(count) }
  /// A whole number within bounds.
  static var expectation: Expectation { .wholeNumberWithin(1...most) }
}

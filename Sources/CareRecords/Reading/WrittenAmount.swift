internal import CareModel

/// An amount as people write it: `130`, `130.00`, `CHF 1’234.50`, `1.234,50 €`, `130.–`, `-20`.
enum WrittenAmount {
  /// The most that a row may say, in smallest units: so all rows of the largest file come to less than is counted.
  static let most = 10_000_000_000

  /// The amount, in a currency with so many decimals; `nil` if the field has none, or more decimals.
  ///
  /// Of two kinds of marks the last is the decimal mark. One alone is that where no more than the currency's
  /// decimals follow; three digits behind it are thousands.
  static func amount(_ field: ArraySlice<UInt8>, decimals: Int) -> Amount? {
    var number = Number()
    for byte in field where !number.take(byte) { return nil }
    return number.units(decimals: decimals).map { Amount(minor: $0) }
  }

  /// The digits and marks of an amount.
  private struct Number {
    var isNegative = false
    /// The digits as a whole number.
    private var whole = 0
    private var digits = 0
    /// How many digits stood before the last full stop and the last comma; `nil` where there is none.
    private var stop: Int?
    private var comma: Int?
    /// Whether there are several of a kind, which then part thousands.
    private var hasStops = false
    private var hasCommas = false

    /// The letters around the number, as capitals.
    private var letters: [UInt8] = []

    /// The most digits that are read.
    private static let mostDigits = 16
    /// The letters that may stand around a number; others make it something else.
    private static let currencies: Set<String> = [
      "", "CHF", "FR", "SFR", "EUR", "EURO", "USD", "GBP", "CAD", "AUD", "NZD", "JPY", "SEK", "NOK",
      "DKK", "KR", "KWD",
    ]

    /// Takes a byte; says whether the amount may still be one.
    mutating func take(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        whole = whole * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        return digits <= Self.mostDigits
      case UInt8(ascii: "."):
        if digits > 0 {
          hasStops = stop != nil
          stop = digits
        }
      case UInt8(ascii: ","):
        hasCommas = comma != nil
        comma = digits
      case UInt8(ascii: "-"), UInt8(ascii: "("):
        if digits == 0 { isNegative = true }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        letters.append(byte & 0xDF)
        return letters.count <= 4
      default: break
      }
      return true
    }

    /// How many digits stand behind the decimal mark.
    private func fraction(decimals: Int) -> Int? {
      switch (stop, comma) {
      case (nil, nil): return 0
      case (let stop?, let comma?): return digits - max(stop, comma)
      case (let mark?, nil), (nil, let mark?):
        let behind = digits - mark
        if hasStops || hasCommas || (behind == 3 && decimals != 3) { return 0 }
        return behind
      }
    }

    /// The amount in smallest units.
    func units(decimals: Int) -> Int? {
      guard digits > 0, Self.currencies.contains(String(decoding: letters, as: UTF8.self)),
        let fraction = fraction(decimals: decimals)
      else { return nil }
      var units = whole
      if fraction > decimals {
        let tail = powerOfTen(min(fraction - decimals, Self.mostDigits))
        guard whole.isMultiple(of: tail) else { return nil }
        units = whole / tail
      } else {
        let (product, isTooLarge) = whole.multipliedReportingOverflow(
          by: powerOfTen(decimals - fraction))
        guard !isTooLarge else { return nil }
        units = product
      }
      guard units <= WrittenAmount.most else { return nil }
      return isNegative ? -units : units
    }
  }
}

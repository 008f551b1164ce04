/// Ten to the power of a number of decimals.
///
/// - Complexity: O(`decimals`).
package func powerOfTen(_ decimals: Int) -> Int {
  (0..<decimals).reduce(1) { power, _ in power * 10 }
}

/// A whole number of smallest units as a plain decimal: `13005` with two decimals is `130.05`.
///
/// This is the form of machines: a point, no grouping, all decimals. People get the locale's form.
package func decimalText(_ units: Int, decimals: Int) -> String {
  let digits = String(units.magnitude)
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  let sign = units < 0 ? "-" : ""
  guard decimals > 0 else { return sign + padded }
  return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
}

/// Reads a plain decimal as a whole number of smallest units, exactly.
///
/// The number is written as JSON writes numbers: an optional sign, digits, a fraction, an exponent.
/// - Returns: `nil` if it has more decimals than there are, or leaves the range of `Int`.
package func decimalUnits(_ literal: some StringProtocol, decimals: Int) -> Int? {
  guard let number = DecimalLiteral(literal) else { return nil }
  return number.units(decimals: decimals)
}

/// The digits of a decimal number and where its point stands.
private struct DecimalLiteral {
  let isNegative: Bool
  /// The significant digits, no leading or trailing zeros.
  let digits: [UInt8]
  /// The power of ten that the digits, read as a whole number, are to be multiplied by.
  let exponent: Int

  init?(_ literal: some StringProtocol) {
    var rest = Substring(literal)
    isNegative = rest.first == "-"
    if isNegative { rest = rest.dropFirst() }
    var exponent = 0
    if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let power = Self.power(rest[rest.index(after: mark)...]) else { return nil }
      exponent = power
      rest = rest[..<mark]
    }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || !fraction.isEmpty else {
      return nil
    }
    var digits = Array(whole.utf8) + Array(fraction.utf8)
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    exponent -= fraction.utf8.count
    while digits.last == 0x30 {
      digits.removeLast()
      exponent += 1
    }
    self.digits = Array(digits.drop { $0 == 0x30 })
    self.exponent = exponent
  }

  /// An exponent, held within bounds so far out that no number we take could have it.
  private static func power(_ text: Substring) -> Int? {
    let digits = text.first == "+" || text.first == "-" ? text.dropFirst() : text
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    let magnitude = min(Int(digits) ?? 1_000_000, 1_000_000)
    return text.first == "-" ? -magnitude : magnitude
  }

  func units(decimals: Int) -> Int? {
    guard !digits.isEmpty else { return 0 }
    let zeros = exponent + decimals
    guard zeros >= 0, digits.count + zeros <= 18 else { return nil }
    let magnitude = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } * powerOfTen(zeros)
    return isNegative ? -magnitude : magnitude
  }
}

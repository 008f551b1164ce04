/// The quotient rounded to a whole number, halves away from zero: 2.5 is 3, −2.5 is −3.
///
/// The divisor must be positive.
package func halfAwayFromZero(_ dividend: Int128, dividedBy divisor: Int128) -> Int128 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return quotient }
  return quotient + dividend.signum()
}

extension Amount {
  /// The share of this amount, rounded once to a multiple of `step`, halves away from zero.
  ///
  /// 10 % of 3 × 42.50, with a step of 0.05, is 12.75.
  /// - Parameters:
  ///   - share: How much of the amount, in millionths; 1 081 000 adds a tax of 8.1 %.
  ///   - step: The smallest sum that a derived price may differ by; positive.
  /// - Returns: A multiple of `step`.
  package func scaled(byMillionths share: Int, roundedTo step: Amount) -> Amount {
    let exact = Int128(minor) * Int128(share)
    let steps = halfAwayFromZero(exact, dividedBy: Int128(Percentage.whole) * Int128(step.minor))
    return Amount(minor: Int(steps) * step.minor)
  }

  /// The amount rounded to a multiple of `step`, halves away from zero.
  package func rounded(to step: Amount) -> Amount {
    scaled(byMillionths: Percentage.whole, roundedTo: step)
  }

  /// What some of several equal parts come to, rounded once to the smallest unit, halves away from zero;
  /// nothing among none.
  package func share(of parts: Int = 1, among count: Int) -> Amount {
    guard count > 0 else { return .zero }
    let exact = Int128(minor) * Int128(parts)
    return Amount(minor: Int(halfAwayFromZero(exact, dividedBy: Int128(count))))
  }
}

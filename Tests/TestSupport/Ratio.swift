/// An exact ratio in lowest terms, for figures worked out on paper.
package struct Ratio: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let numerator: Int128
  /// Positive.
  package let denominator: Int128

  package init(_ numerator: Int128, over denominator: Int128 = 1) {
    var (divisor, rest) = (numerator.magnitude, denominator.magnitude)
    while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
    let sign: Int128 = denominator < 0 ? -1 : 1
    let common = max(Int128(divisor), 1) * sign
    self.numerator = numerator / common
    self.denominator = denominator / common
  }

  package static func + (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  package static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  package static func - (left: Ratio, right: Ratio) -> Ratio { left + right * Ratio(-1) }

  package static func / (left: Ratio, right: Ratio) -> Ratio {
    left * Ratio(right.denominator, over: right.numerator)
  }

  package static func < (left: Ratio, right: Ratio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  package var description: String { "\(numerator)/\(denominator)" }
}

extension Sequence<Ratio> {
  package func total() -> Ratio { reduce(Ratio(0), +) }
}

/// An exact mean or chance: a fraction that is rounded only when it is shown.
public struct Fraction: Sendable {
  /// A sum of weighted values.
  let numerator: Int128
  /// The sum of the weights; positive.
  let denominator: Int128

  package init(_ numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Nothing of the whole.
  public static let none = Fraction(0, over: 1)
  /// All of the whole.
  public static let all = Fraction(1, over: 1)

  /// An amount, in smallest units.
  package init(_ amount: Amount) {
    self.init(Int128(amount.minor), over: 1)
  }

  /// So many times a part of it.
  package func scaled(by factor: Int128, over divisor: Int128) -> Fraction {
    Fraction(numerator * factor, over: denominator * divisor).reduced
  }

  /// A part of it, exact.
  package func times(_ part: Fraction) -> Fraction {
    scaled(by: part.numerator, over: part.denominator)
  }

  /// How often a positive number fits into this one, exact.
  package func divided(by other: Fraction) -> Fraction {
    scaled(by: other.denominator, over: other.numerator)
  }

  /// The nearest whole number, halves away from zero.
  package var nearest: Int128 { halfAwayFromZero(numerator, dividedBy: denominator) }

  /// The largest whole number that is no larger.
  package var roundedDown: Int128 {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest < 0 ? whole - 1 : whole
  }

  /// The smallest whole number that is no smaller.
  var roundedUp: Int128 { -Fraction(-numerator, over: denominator).roundedDown }

  /// The value in parts of ten to the power `decimals`, halves away from zero.
  ///
  /// A mean of 250.399 days is 25040 with two decimals. The digits are divided out one by one, so
  /// that no product leaves 128 bits.
  public func rounded(decimals: Int) -> Int {
    var (digits, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    for _ in 0..<decimals {
      let next = (rest * 10).quotientAndRemainder(dividingBy: denominator)
      digits = digits * 10 + next.quotient
      rest = next.remainder
    }
    return Int(digits + halfAwayFromZero(rest, dividedBy: denominator))
  }
}

extension Fraction {
  /// The exact sum, in lowest terms.
  ///
  /// Means over the outcomes of one case have denominators of which one divides the other, so that no
  /// product leaves 128 bits.
  static func + (left: Fraction, right: Fraction) -> Fraction {
    let common = gcd(left.denominator, right.denominator)
    let (own, their) = (right.denominator / common, left.denominator / common)
    return Fraction(
      left.numerator * own + right.numerator * their, over: left.denominator * own
    ).reduced
  }

  /// The exact difference, in lowest terms.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }

  /// The same number in lowest terms.
  var reduced: Fraction {
    let common = max(Self.gcd(numerator, denominator), 1)
    return Fraction(numerator / common, over: denominator / common)
  }

  /// The nearest number that a computer has.
  var approximate: Double { Double(numerator) / Double(denominator) }

  private static func gcd(_ left: Int128, _ right: Int128) -> Int128 {
    var (divisor, rest) = (left.magnitude, right.magnitude)
    while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
    return Int128(divisor)
  }
}

extension Fraction: Comparable {
  /// Whether both are the same number, however written.
  public static func == (left: Fraction, right: Fraction) -> Bool {
    !(left < right) && !(right < left)
  }

  /// Whether the first is the smaller number.
  ///
  /// Compares whole parts, then the reciprocals of what remains, as Euclid does, so that nothing is
  /// multiplied.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    var (small, large) = (left, right)
    while true {
      let (own, their) = (small.floor, large.floor)
      guard own.whole == their.whole else { return own.whole < their.whole }
      guard their.rest > 0 else { return false }
      guard own.rest > 0 else { return true }
      (small, large) = (
        Fraction(large.denominator, over: their.rest), Fraction(small.denominator, over: own.rest)
      )
    }
  }

  /// The largest whole number that is no more, and what remains, from 0 to below the denominator.
  private var floor: (whole: Int128, rest: Int128) {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest < 0 ? (quotient - 1, rest + denominator) : (quotient, rest)
  }
}

extension Amount {
  /// A number of smallest units that need not be whole, as a mean is, to the nearest whole one;
  /// halves away from zero.
  public init(rounding units: Fraction) {
    self.init(minor: units.rounded(decimals: 0))
  }
}

/// How good a rule of payment is, from some moment on: a ``Merit`` summed over outcomes, each times
/// its weight.
///
/// Sums of equal weight are compared in the design's order of preference, as means are.
struct MeanMerit: Hashable, Comparable, Sendable {
  /// The payments less what is paid back, in smallest units.
  var cost: Int128 = 0
  /// Sessions of packages and memberships paid for and not used.
  var unused: Int128 = 0
  /// How many packages are bought.
  var packages: Int128 = 0
  /// Amount × days from its payment to the horizon's end: the less, the later is paid.
  var earliness: Int128 = 0

  /// Nothing to pay.
  static let zero = MeanMerit()

  /// Counts a payment; a very large sum of amount × days, which only decides between equals, wraps.
  mutating func pay(_ price: Int, daysLeft: Int) {
    cost += Int128(price)
    earliness &+= Int128(price) &* Int128(daysLeft)
  }

  static func + (left: MeanMerit, right: MeanMerit) -> MeanMerit {
    MeanMerit(
      cost: left.cost + right.cost, unused: left.unused + right.unused,
      packages: left.packages + right.packages, earliness: left.earliness &+ right.earliness)
  }

  static func * (merit: MeanMerit, weight: Int128) -> MeanMerit {
    MeanMerit(
      cost: merit.cost * weight, unused: merit.unused * weight, packages: merit.packages * weight,
      earliness: merit.earliness &* weight)
  }

  static func < (left: MeanMerit, right: MeanMerit) -> Bool {
    guard left.cost == right.cost else { return left.cost < right.cost }
    guard left.unused == right.unused else { return left.unused < right.unused }
    guard left.packages == right.packages else { return left.packages < right.packages }
    return left.earliness < right.earliness
  }
}

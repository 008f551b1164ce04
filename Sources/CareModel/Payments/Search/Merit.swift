/// How good a way to pay is: the design's order of preference, most important first.
struct Merit: Comparable {
  /// The sum of the payments, in smallest units.
  var cost: Int
  /// Sessions of packages and memberships paid for and not used.
  var unused: Int
  /// How many packages are bought.
  var packages: Int
  /// The sum of amount × days from its payment to the horizon's end: the less, the later is paid.
  var earliness: Int128
  /// Where the way stands among equally good ones.
  var preference = Preference()

  /// Nothing paid, nothing bought.
  static let nothing = Merit(cost: 0, unused: 0, packages: 0, earliness: 0)

  /// Counts all of another's payments and sessions; the preference stays.
  mutating func add(_ other: Merit) {
    cost += other.cost
    unused += other.unused
    packages += other.packages
    earliness += other.earliness
  }

  /// Counts a payment.
  mutating func pay(_ price: Int, daysLeft: Int) {
    cost += price
    earliness += Int128(price) * Int128(daysLeft)
  }

  /// Whether it is better whatever is preferred among equals.
  func isBetter(than other: Merit) -> Bool {
    (cost, unused, packages, earliness)
      < (other.cost, other.unused, other.packages, other.earliness)
  }

  static func < (left: Merit, right: Merit) -> Bool {
    guard left.cost == right.cost else { return left.cost < right.cost }
    guard left.unused == right.unused else { return left.unused < right.unused }
    guard left.packages == right.packages else { return left.packages < right.packages }
    guard left.earliness == right.earliness else { return left.earliness < right.earliness }
    return left.preference < right.preference
  }
}

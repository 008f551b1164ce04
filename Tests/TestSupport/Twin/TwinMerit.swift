/// How good a way to pay is, in the design's order of preference, each summed over outcomes by their
/// weights.
package struct TwinMerit: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// What is paid, less what an insurance pays back, in smallest units.
  package var cost: Int128
  /// Sessions of packages and memberships that are paid for and not used.
  package var unused: Int128
  /// Packages bought.
  package var packages: Int128
  /// The sum of amount × days from its payment to the horizon's end.
  package var earliness: Int128

  package init(
    cost: Int128 = 0, unused: Int128 = 0, packages: Int128 = 0, earliness: Int128 = 0
  ) {
    self.cost = cost
    self.unused = unused
    self.packages = packages
    self.earliness = earliness
  }

  package static func < (left: TwinMerit, right: TwinMerit) -> Bool {
    (left.cost, left.unused, left.packages, left.earliness)
      < (right.cost, right.unused, right.packages, right.earliness)
  }

  package static func + (left: TwinMerit, right: TwinMerit) -> TwinMerit {
    TwinMerit(
      cost: left.cost + right.cost, unused: left.unused + right.unused,
      packages: left.packages + right.packages, earliness: left.earliness + right.earliness)
  }

  package static func * (weight: Int128, merit: TwinMerit) -> TwinMerit {
    TwinMerit(
      cost: weight * merit.cost, unused: weight * merit.unused,
      packages: weight * merit.packages, earliness: weight * merit.earliness)
  }

  package var description: String {
    "cost \(cost), unused \(unused), packages \(packages), earliness \(earliness)"
  }
}

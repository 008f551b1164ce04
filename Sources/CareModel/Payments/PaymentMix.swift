/// What a plan is paid for with, beside single sessions.
public struct PaymentMix: Hashable, Sendable {
  /// So many of one package.
  public struct Packages: Hashable, Sendable {
    /// Which.
    public let package: ID
    /// How many; positive.
    public let count: Int
  }

  /// The membership that is taken; `nil` if none is.
  public let membership: ID?
  /// The packages that are bought, in the order of the file.
  public let packages: [Packages]
  /// Whether sessions in hand are used.
  public let usesHoldings: Bool

  /// What a statement pays with.
  public init(of statement: Statement, in list: PriceList) {
    membership = statement.membership.map { list.base.memberships[$0.membership].id }
    packages = list.base.packages.refs.compactMap { ref in
      let count = statement.purchases.count { $0.package == ref }
      return count == 0 ? nil : Packages(package: list.base.packages[ref].id, count: count)
    }
    usesHoldings = statement.visits.contains {
      if case .holding = $0.cover { true } else { false }
    }
  }
}

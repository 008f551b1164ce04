// What sessions cost at the least.
extension RulePrices {
  /// What is left of a price at the least after what is paid back.
  func leastAfterRefund(of price: Int, for service: Ref<Service>) -> Int {
    guard let insurance, insurance.covers.contains(service) else { return price }
    return price - mostRefund(of: price, by: insurance)
  }

  /// What comes back for a session that cost so much, at the most; equal shares of a package are rounded,
  /// so it may be two units more than the insurance's share.
  private func mostRefund(of price: Int, by insurance: Insurance) -> Int {
    let share = Int128(price) * Int128(insurance.share.millionths) / Int128(Percentage.whole) + 2
    let most = insurance.refund.perSession.map { Int128($0.minor) } ?? share
    return Int(min(share, most))
  }

  /// What comes back at the most for a prepaid session that cost so much; 0 where nothing does.
  func mostRefund(ofPrepaid price: Int) -> Int {
    guard let insurance, insurance.prepaid == .share else { return 0 }
    return mostRefund(of: price, by: insurance)
  }

  /// The most that a prepaid session counts as having cost one client, on whichever day it is paid for.
  static func dearestShare(_ list: PriceList, for client: Client, _ holdings: [PaidSessions]) -> Int
  {
    let shares = list.versions.flatMap { version in
      let prices = version.prices
      let packages = prices.packages.refs.compactMap { ref in
        prices.package(ref, for: client).map { $0.amount.minor / prices.packages[ref].sessions }
      }
      let fees = prices.memberships.refs.compactMap { ref in
        prices.fee(ref).map { $0.amount.minor / max(1, prices.memberships[ref].sessions) }
      }
      return packages + fees
    }
    return 1 + max(shares.max() ?? 0, holdings.map(\.kind.price).max() ?? 0)
  }

  /// The least that a member pays for a visit: singly, or a period's equal share; `nil` if nobody can
  /// be one.
  func leastShareOfMembers(for visit: Visit, singles: [Int?]) -> Int? {
    list.base.memberships.refs.compactMap { ref -> Int? in
      guard coverages.serves(memberships[ref.position], visit.service) else { return nil }
      let shares = list.versions.compactMap { version -> Int? in
        let sessions = version.prices.memberships[ref].sessions
        guard sessions > 0, let fee = version.prices.fee(ref)?.amount.minor else { return nil }
        return fee / sessions
      }
      return (shares + [singles[ref.position + 1]].compactMap { $0 }).min()
    }.map { leastAfterRefund(of: $0, for: visit.service) }.min()
  }
}

internal import CareModel

/// What may be wrong with a membership by itself: a fee that saves nothing, or a time that nobody wants to
/// be bound for.
struct MembershipRules {
  let prices: Prices

  /// Nobody binds themselves for longer.
  private static let longest = Interval(years: 5)

  func findings() -> [Finding] {
    prices.memberships.flatMap { membership in
      notCheaper(membership) + tooLong(membership)
    }
  }

  /// A fee of as much as its sessions cost singly, or more.
  private func notCheaper(_ membership: Membership) -> [Finding] {
    let singles = membership.covers.compactMap { prices.services[$0].price.amount }
    guard let fee = membership.fee.amount, membership.sessions > 0,
      singles.count == membership.covers.count, let dearest = singles.max(), dearest > .zero,
      fee >= dearest * membership.sessions
    else { return [] }
    let single = Warning.SinglePrice(
      price: dearest, isDearest: singles.contains { $0 != dearest })
    return [
      Finding(
        fact: .membershipNotCheaper(membership.priced(fee), singly: single),
        path: "memberships.\(membership.id).fee", fix: .feeLess(than: dearest * membership.sessions)
      )
    ]
  }

  /// A period, or a time for which members must stay, that is beyond what anybody plans.
  private func tooLong(_ membership: Membership) -> [Finding] {
    let times = [("every", membership.every), ("minimum", membership.minimum)]
    return times.compactMap { key, time in
      guard let time, Day.epoch.adding(time) > Day.epoch.adding(Self.longest) else { return nil }
      return Finding(
        fact: .membershipTooLong(membership.name, time),
        path: "memberships.\(membership.id).\(key)", fix: .correctTime)
    }
  }
}

extension Membership {
  /// The membership at a fee, as a warning tells of it.
  func priced(_ fee: Amount) -> Warning.PackagePrice {
    Warning.PackagePrice(name: name, price: fee, sessions: sessions)
  }
}

/// The least that one session of each service can come to, whatever is bought: a bound on what visits
/// cost, from below, that takes no search.
///
/// A package of price P with n sessions costs each visit that it pays for at least P/n, and a
/// membership's period likewise. So no visit costs less than the smallest of these shares and of its
/// single prices, on whichever day.
struct ShareBound {
  /// By service, in the currency's smallest unit, rounded down, with the extras of a visit.
  private let shares: [Int]
  /// The sessions that are paid for already.
  private let held: Int

  /// The shares of a client; `nil` if an extra is on request, for then no cost is sure to be known.
  ///
  /// - Complexity: O(versions × services × (memberships + packages)).
  init?(_ costing: Costing) {
    guard let extras = costing.visitExtras.least?.minor else { return nil }
    shares = costing.list.base.services.refs.map { service in
      let shares = costing.list.versions.flatMap { costing.shares(of: service, in: $0.prices) }
      return extras + (shares.min() ?? 0)
    }
    held = costing.holdings.reduce(0) { $0 + $1.sessions }
  }

  /// No way to pay for visits comes to less.
  ///
  /// - Complexity: O(visits).
  func least(of visits: [Visit]) -> Amount {
    var sum = 0
    var dearest = 0
    for visit in visits {
      let share = shares[visit.service.position]
      sum += share
      dearest = max(dearest, share)
    }
    return Amount(minor: sum - dearest * min(held, visits.count))
  }
}

extension Costing {
  /// What one session of a service comes to in each way to pay for it, while these prices hold.
  fileprivate func shares(of service: Ref<Service>, in prices: Prices) -> [Int] {
    let singles = prices.membershipChoices.compactMap { membership in
      let client = Client(concession: concession, membership: membership)
      return prices.single(service, for: client)?.amount.minor
    }
    let packages = prices.packages.refs.filter { prices.packages[$0].covers.contains(service) }
      .compactMap { ref in
        prices.package(ref, for: Client(concession: concession))
          .map { $0.amount.minor / prices.packages[ref].sessions }
      }
    let periods = prices.memberships.refs.compactMap { ref -> Int? in
      let terms = prices.memberships[ref]
      guard terms.sessions > 0, terms.covers.contains(service) else { return nil }
      return prices.fee(ref).map { $0.amount.minor / terms.sessions }
    }
    return singles + packages + periods
  }
}

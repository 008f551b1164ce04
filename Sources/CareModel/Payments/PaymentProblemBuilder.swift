/// Turns visits and prices into a ``PaymentProblem``.
struct PaymentProblemBuilder {
  private let visits: [Visit]
  private let tariffs: TariffTable
  private let client: Client
  private let horizon: Horizon
  /// The services that the visits need; each one's place is its bit.
  private let needed: [Ref<Service>]
  private let services: [UInt64]
  private var pools: [SessionPool] = []

  /// The most offers that are looked at, all visits together.
  private static let mostOffers = 5_000_000

  init(_ visits: [Visit], over horizon: Horizon, as client: Client, tariffs: TariffTable) {
    self.visits = visits
    self.horizon = horizon
    self.client = client
    self.tariffs = tariffs
    let needed = visits.reduce(into: [Ref<Service>]()) { needed, visit in
      if !needed.contains(visit.service) { needed.append(visit.service) }
    }
    self.needed = needed
    services = visits.map { Self.bits([$0.service], among: needed) }
  }

  /// The problem of paying for these visits with that membership and those holdings.
  ///
  /// - Returns: `nil` if there are more offers, or larger sums, than can be looked at.
  mutating func problem(with run: MembershipRun?, holdings: [Holding]) -> PaymentProblem? {
    guard visits.count * tariffs.list.base.packages.count <= Self.mostOffers else { return nil }
    var arrivals = Array(repeating: [PaymentProblem.Arrival](), count: visits.count)
    for arrival in self.arrivals(of: holdings) + self.arrivals(of: run) {
      arrivals[arrival.visit].append(arrival)
    }
    let limits = tariffs.limitCounters
    let offers = self.offers(limits)
    let singles = visits.map { tariffs.single($0, client)?.minor }
    let forbidding =
      1
      + zip(singles, offers).reduce(0) { sum, visit in
        sum + max(visit.0 ?? 0, visit.1.map(\.price).max() ?? 0)
      }
    guard forbidding < (1 << 60) / visits.count || !singles.contains(nil) else { return nil }
    return PaymentProblem(
      singles: singles.map { $0 ?? forbidding }, forbidding: forbidding,
      daysLeft: visits.map { horizon.end - $0.day }, pools: pools, offers: offers,
      arrivals: arrivals, packageKinds: tariffs.list.base.packages.count,
      limits: tariffs.mostPurchases, given: run?.sessions ?? 0)
  }

  private static func bits(_ services: [Ref<Service>], among needed: [Ref<Service>]) -> UInt64 {
    services.reduce(0) { bits, service in
      bits | (needed.firstIndex(of: service).map { 1 << UInt64($0) } ?? 0)
    }
  }

  /// The pool of these services; `nil` if no visit needs any of them.
  private mutating func pool(_ covers: [Ref<Service>], isHolding: Bool) -> Int? {
    let bits = Self.bits(covers, among: needed)
    guard bits != 0 else { return nil }
    if let index = pools.firstIndex(where: { $0.services == bits && $0.isHolding == isHolding }) {
      return index
    }
    pools.append(SessionPool(bits, isHolding: isHolding, visits: services))
    return pools.count - 1
  }

  /// How many visits come before a day.
  private func count(before day: Day) -> Int {
    var low = 0
    var high = visits.count
    while low < high {
      let middle = (low + high) / 2
      if visits[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func arrivals(of holdings: [Holding]) -> [PaymentProblem.Arrival] {
    holdings.enumerated().compactMap { index, holding in
      let covers = tariffs.list.base.packages[holding.package].covers
      guard let pool = pool(covers, isHolding: true),
        let last = pools[pool].last(before: count(before: holding.until + 1))
      else { return nil }
      return .init(
        source: .holding(index), visit: 0, pool: pool, lastVisit: last, count: holding.sessions)
    }
  }

  private mutating func arrivals(of run: MembershipRun?) -> [PaymentProblem.Arrival] {
    guard let run,
      let pool = pool(tariffs.list.base.memberships[run.membership].covers, isHolding: false)
    else { return [] }
    return run.periods.enumerated().compactMap { index, period in
      let first = count(before: period.from)
      guard period.sessions > 0, first < visits.count,
        let last = pools[pool].last(before: count(before: period.until)), last >= first
      else { return nil }
      return .init(
        source: .period(index), visit: first, pool: pool, lastVisit: last, count: period.sessions)
    }
  }

  private mutating func offers(
    _ limits: [Ref<SessionPackage>: Int]
  ) -> [[PaymentProblem.Offer]] {
    var offers = Array(repeating: [PaymentProblem.Offer](), count: visits.count)
    for ref in tariffs.list.base.packages.refs {
      guard let pool = pool(tariffs.list.base.packages[ref].covers, isHolding: false) else {
        continue
      }
      for visit in pools[pool].served {
        if let offer = offer(ref, at: visit, pool, counter: limits[ref]) {
          offers[visit].append(offer)
        }
      }
    }
    return offers
  }

  private func offer(
    _ ref: Ref<SessionPackage>, at visit: Int, _ pool: Int, counter: Int?
  ) -> PaymentProblem.Offer? {
    let day = visits[visit].day
    guard let price = tariffs.package(ref, on: day) else { return nil }
    let terms = tariffs.terms(of: ref, on: day)
    let end = terms.validity.lastDay(boughtOn: day).map { count(before: $0 + 1) } ?? visits.count
    let last = pools[pool].last(before: end) ?? visit
    return .init(
      package: ref.position, price: price.amount.minor, pool: pool, sessions: terms.sessions,
      lastVisit: last,
      canWait: price.amount > .zero && tariffs.holds(ref, from: day, to: visits[last].day),
      limit: terms.limit.flatMap { most in counter.map { (most, $0) } })
  }
}

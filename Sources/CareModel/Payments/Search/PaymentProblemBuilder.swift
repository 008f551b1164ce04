/// Turns visits and prices into a ``PaymentProblem``.
struct PaymentProblemBuilder {
  private let visits: [Visit]
  private let days: [Day]
  private let payer: Payer
  private let tariffs: TariffTable
  private let horizon: Horizon
  private let kinds: ServiceKinds
  private var pools: [SessionPool] = []
  /// What pays something back for one of the visits; `nil` if nothing does.
  private let insurance: Insurance?

  /// The most offers that are looked at, all visits together.
  private static let mostOffers = 5_000_000

  private var list: PriceList { tariffs.list }
  private var client: Client { Client(concession: tariffs.concession) }

  init(_ visits: [Visit], over horizon: Horizon, by payer: Payer, tariffs: TariffTable) {
    self.visits = visits
    self.horizon = horizon
    self.payer = payer
    self.tariffs = tariffs
    days = visits.map(\.day)
    let insurance = payer.insurance.map { tariffs.list.insurances[$0] }
    self.insurance = insurance.flatMap { insurance in
      visits.contains { insurance.covers.contains($0.service) } ? insurance : nil
    }
    kinds = ServiceKinds(visits.map(\.service), in: tariffs.list.base)
  }

  /// The problem of paying for these visits.
  ///
  /// - Parameter plan: Whose visits they are, for messages.
  /// - Returns: All that the search has to know.
  /// - Throws: ``CostingError/tooManyWays(_:)`` and ``CostingError/sumTooLarge(_:)`` if there are more
  ///   offers, or larger sums, than can be looked at.
  mutating func problem(of plan: String) throws(CostingError) -> PaymentProblem {
    guard visits.count * list.base.packages.count <= Self.mostOffers, kinds.areTold else {
      throw .tooManyWays(plan)
    }
    let arrivals = self.arrivals()
    let offers = self.offers(tariffs.limitCounters)
    let memberships = self.memberships()
    let singles = visits.map { tariffs.single($0, client)?.minor }
    let forbidding = forbidding(singles, offers, memberships)
    guard forbidding < (1 << 60) / visits.count || !singles.contains(nil) else {
      throw .sumTooLarge(plan)
    }
    let known = singles.map { $0 ?? forbidding }
    let book = book(memberships, forbidding: forbidding)
    return PaymentProblem(
      singles: known, forbidding: forbidding, daysLeft: days.map { horizon.end - $0 },
      pools: pools, offers: offers, arrivals: arrivals,
      packageKinds: list.base.packages.count, limits: tariffs.mostPurchases,
      insured: insurance.map { InsuredVisits($0, of: visits, in: list) },
      memberships: book,
      leastSingles: known.indices.map { visit in
        book.offers.reduce(known[visit]) { min($0, $1.singles[visit]) }
      },
      bundles: bundles(offers, book))
  }

  /// More than all that can be bought comes to.
  private func forbidding(
    _ singles: [Int?], _ offers: [[PaymentProblem.Offer]], _ memberships: [MembershipBook.Offer]
  ) -> Int {
    let fees = memberships.reduce(0) { sum, offer in
      let calendar = MembershipCalendar(offer.membership, since: horizon.start, of: list)
      return sum + (offer.fees.max() ?? 0) * (calendar.owed + (horizon.end - horizon.start) + 2)
    }
    return visits.indices.reduce(fees + 1) { sum, visit in
      let members = memberships.compactMap { tariffs.single(visits[visit], member(of: $0))?.minor }
      let prices = members + offers[visit].map(\.price)
      return sum + max(singles[visit] ?? 0, prices.max() ?? 0)
    }
  }

  /// The pool of sessions that serve these services; `nil` if no visit needs any of them.
  private mutating func pool(
    _ covers: [Ref<Service>], isHolding: Bool, share: Int = 0, evenIfUseless: Bool = false
  ) -> Int? {
    let bits = kinds.bits(covers)
    guard bits != 0 || evenIfUseless else { return nil }
    if let index = pools.firstIndex(where: {
      $0.services == bits && $0.isHolding == isHolding && $0.share == share
    }) {
      return index
    }
    pools.append(SessionPool(bits, isHolding: isHolding, share: share, visits: kinds.visits))
    return pools.count - 1
  }

  /// What a session that serves some services counts as having cost, where that matters.
  private func share(of price: Amount?, among sessions: Int, _ covers: [Ref<Service>]) -> Int {
    guard let insurance, covers.contains(where: insurance.covers.contains) else { return 0 }
    return price?.share(among: sessions).minor ?? 0
  }
}

// Holdings and packages.
extension PaymentProblemBuilder {
  private mutating func arrivals() -> [[PaymentProblem.Arrival]] {
    var arrivals = Array(repeating: [PaymentProblem.Arrival](), count: visits.count)
    arrivals[0] = payer.holdings.enumerated().compactMap { index, holding in
      let prices = list.prices(on: horizon.start)
      let package = prices.packages[holding.package]
      let share = share(
        of: prices.package(holding.package, for: client)?.amount, among: package.sessions,
        package.covers)
      guard let pool = pool(package.covers, isHolding: true, share: share),
        let last = pools[pool].last(before: days.count(before: holding.until + 1))
      else { return nil }
      return .init(
        source: .holding(index), visit: 0, pool: pool, lastVisit: last, count: holding.sessions)
    }
    return arrivals
  }

  private mutating func offers(
    _ limits: [Ref<SessionPackage>: Int]
  ) -> [[PaymentProblem.Offer]] {
    var offers = Array(repeating: [PaymentProblem.Offer](), count: visits.count)
    for ref in list.base.packages.refs where payer.offers.allows(ref) {
      let bits = kinds.bits(list.base.packages[ref].covers)
      for visit in visits.indices where kinds.visits[visit] & bits != 0 {
        if let offer = offer(ref, at: visit, counter: limits[ref]) { offers[visit].append(offer) }
      }
    }
    return offers
  }

  private mutating func offer(
    _ ref: Ref<SessionPackage>, at visit: Int, counter: Int?
  ) -> PaymentProblem.Offer? {
    let day = days[visit]
    guard let price = tariffs.package(ref, on: day)?.amount else { return nil }
    let terms = tariffs.terms(of: ref, on: day)
    let share = share(of: price, among: terms.sessions, terms.covers)
    guard let pool = pool(terms.covers, isHolding: false, share: share) else { return nil }
    let end = terms.validity.lastDay(boughtOn: day).map { days.count(before: $0 + 1) }
    let last = pools[pool].last(before: end ?? visits.count) ?? visit
    return .init(
      package: ref.position, price: price.minor, pool: pool, sessions: terms.sessions,
      lastVisit: last,
      canWait: price > .zero && tariffs.holds(ref, from: day, to: days[last]),
      limit: counter.map { (terms.limit ?? Visit.most, $0) })
  }
}

// Memberships.
extension PaymentProblemBuilder {
  private mutating func memberships() -> [MembershipBook.Offer] {
    var offers: [MembershipBook.Offer] = []
    for ref in list.base.memberships.refs where mayHave(ref) {
      let fees = list.versions.compactMap { version in
        version.prices.fee(ref).map { ($0.amount, version.prices.memberships[ref].sessions) }
      }
      let isOwn = payer.member != nil
      guard !fees.isEmpty || isOwn,
        let pool = pool(
          list.base.memberships[ref].covers, isHolding: false, evenIfUseless: isOwn)
      else { continue }
      var pools = [0: pool]
      for (fee, sessions) in fees {
        let share = share(of: fee, among: sessions, list.base.memberships[ref].covers)
        pools[share] = self.pool(
          list.base.memberships[ref].covers, isHolding: false, share: share)
      }
      offers.append(
        .init(
          membership: ref, pools: pools, pool: pool, singles: [], fees: fees.map(\.0.minor)))
    }
    return offers
  }

  /// Whether the client has a membership, or, having none, may join it.
  private func mayHave(_ ref: Ref<Membership>) -> Bool {
    payer.member.map { $0.membership == ref } ?? payer.offers.allows(ref)
  }

  private func member(of offer: MembershipBook.Offer) -> Client {
    Client(concession: tariffs.concession, membership: offer.membership)
  }

  private func book(_ offers: [MembershipBook.Offer], forbidding: Int) -> MembershipBook {
    let priced = offers.map { offer in
      let member = member(of: offer)
      return MembershipBook.Offer(
        membership: offer.membership, pools: offer.pools, pool: offer.pool,
        singles: visits.map { tariffs.single($0, member)?.minor ?? forbidding }, fees: offer.fees)
    }
    return MembershipBook(
      priced, member: payer.member.flatMap { priced.isEmpty ? nil : (0, $0.day) }, of: list,
      for: visits, pools: pools, over: horizon, isInsured: insurance != nil)
  }

  /// What the bounds go by: packages, and a period of each membership that begins at a visit.
  ///
  /// A period that begins between two visits serves nothing that one beginning at the next visit does
  /// not, since that ends no sooner; its fee is the lowest of the list.
  private func bundles(
    _ offers: [[PaymentProblem.Offer]], _ book: MembershipBook
  ) -> [[PaymentProblem.Offer]] {
    var bundles = offers
    for (place, offer) in book.offers.enumerated() {
      guard let fee = offer.fees.min() else { continue }
      let terms = list.versions.map { $0.prices.memberships[offer.membership] }
      let sessions = terms.map(\.sessions).max() ?? 0
      guard sessions > 0 else { continue }
      for (pool, visit) in offer.pools.values.sorted().flatMap({ pool in
        pools[pool].served.map { (pool, $0) }
      }) {
        let ends = terms.map { Self.latestEnd(of: $0, from: days[visit]) }
        let last = ends.max().flatMap { pools[pool].last(before: days.count(before: $0)) } ?? visit
        bundles[visit].append(
          .init(
            package: list.base.packages.count + place, price: fee, pool: pool, sessions: sessions,
            lastVisit: last, canWait: false, limit: nil))
      }
    }
    return bundles
  }

  /// A day that the sessions of a period which begins by a day do not reach.
  ///
  /// Months are counted from the day of joining and clamped to their ends, so that a period can be
  /// three days longer than one that is counted from its own first day.
  private static func latestEnd(of terms: Membership, from day: Day) -> Day {
    let end = day.adding(terms.every) + 3
    return terms.keeps.map { end.adding($0) + 3 } ?? end
  }
}

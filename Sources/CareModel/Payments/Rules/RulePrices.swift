/// What visits, packages and memberships cost one client, in smallest units, as a rule of payment
/// has to know it.
struct RulePrices: Sendable {
  /// A package that can be bought on a day.
  struct Offer: Sendable {
    let package: Ref<SessionPackage>
    let price: Int
    /// What one of its sessions counts as having cost.
    let share: Int
    let coverage: Int
    let sessions: Int
    /// The last day on which it may be used; `nil` does not expire.
    let lastDay: Day?
    /// The most of it that may be bought by then; `nil` is any number.
    let most: Int?
    /// Which counter counts how many were bought; `nil` if no day has a limit.
    let counter: Int?
  }

  /// A period of a membership.
  struct Period: Sendable {
    let fee: Int
    let sessions: Int
    /// What one of its sessions counts as having cost.
    let share: Int
  }

  /// The best that a membership can be, whatever the day.
  struct MemberOffer: Sendable {
    let coverage: Int
    /// The most sessions of a period, and the least fee, less what can come back.
    let sessions: Int
    var fee: Int
    /// The shortest a period can be, in days.
    let days: Int
  }

  let list: PriceList
  let costing: Costing
  let tariffs: TariffTable
  let horizon: Horizon
  let insurance: Insurance?
  /// How many packages have a limit on some day.
  let limitedPackages: Int
  private(set) var coverages: Coverages
  private(set) var memberOffers: [MemberOffer]
  /// The most that a session counts as having cost, where an insurance asks; else 0.
  private(set) var dearestShare = 0
  /// By coverage.
  private let repaid: [Bool]
  private let counters: [Ref<SessionPackage>: Int]
  /// By package; `nil` for what serves nothing that is needed, or is not to be used.
  private let packages: [Int?]
  /// By membership.
  let memberships: [Int]
  private let holdings: [(Holding, coverage: Int?)]

  /// Works out what a client can use.
  ///
  /// - Parameters:
  ///   - costing: What everything costs the client.
  ///   - services: All that visits are of.
  ///   - insurance: Who pays back a share.
  ///   - offers: Which packages and memberships may be used.
  ///   - horizon: The time within which is paid.
  init(
    _ costing: Costing, services: Set<Ref<Service>>, insurance: Ref<Insurance>?,
    offers: OfferChoice, over horizon: Horizon
  ) {
    let list = costing.list
    self.list = list
    self.horizon = horizon
    self.costing = costing
    tariffs = costing.tariffs
    let insurance = insurance.map { list.insurances[$0] }
    self.insurance = insurance.flatMap { services.isDisjoint(with: $0.covers) ? nil : $0 }
    counters = tariffs.limitCounters
    limitedPackages = counters.count
    var coverages = Coverages(of: list, needed: services)
    packages = list.base.packages.refs.map {
      offers.allows($0) ? coverages.place(of: list.base.packages[$0].covers) : nil
    }
    let memberships = list.base.memberships.refs.map { ref in
      coverages.place(of: list.base.memberships[ref].covers) ?? coverages.placeOfNothing()
    }
    memberOffers = zip(list.base.memberships.refs, memberships).map {
      MemberOffer($0, of: list, coverage: $1)
    }
    self.memberships = memberships
    holdings = costing.holdings.map {
      ($0, coverages.place(of: list.base.packages[$0.package].covers))
    }
    self.coverages = coverages
    let insured = self.insurance?.covers ?? []
    repaid = coverages.sets.indices.map { coverage in
      insured.contains { coverages.serves(coverage, $0) }
    }
    if isInsured {
      let client = Client(concession: tariffs.concession)
      dearestShare = Self.dearestShare(list, for: client, heldSessions)
      memberOffers = memberOffers.map { offer in
        var offer = offer
        guard isRepaid(offer.coverage) else { return offer }
        offer.fee -= offer.sessions * mostRefund(ofPrepaid: offer.fee / max(1, offer.sessions))
        return offer
      }
    }
  }

  /// Whether what a session cost matters, since some of it is paid back.
  var isInsured: Bool { insurance != nil }

  /// Whether sessions with a coverage may pay for a visit for which something is paid back.
  func isRepaid(_ coverage: Int) -> Bool { repaid[coverage] }

  /// An equal share; 0 where nobody asks.
  private func share(of amount: Int, among sessions: Int, coverage: Int) -> Int {
    guard isRepaid(coverage) else { return 0 }
    return Amount(minor: amount).share(among: sessions).minor
  }
}

// What a day offers.
extension RulePrices {
  /// What a visit costs singly: without a membership, then as a member of each; `nil` if that is on
  /// request.
  func singles(for visit: Visit) -> [Int?] {
    list.base.membershipChoices.map { membership in
      tariffs.single(visit, Client(concession: tariffs.concession, membership: membership))?.minor
    }
  }

  /// The packages that can pay for a visit, in the order of the file.
  func offers(at visit: Visit) -> [Offer] {
    list.base.packages.refs.compactMap { ref in
      guard let coverage = packages[ref.position], coverages.serves(coverage, visit.service),
        let price = tariffs.package(ref, on: visit.day)?.amount.minor
      else { return nil }
      let terms = tariffs.terms(of: ref, on: visit.day)
      return Offer(
        package: ref, price: price,
        share: share(of: price, among: terms.sessions, coverage: coverage), coverage: coverage,
        sessions: terms.sessions,
        lastDay: terms.validity.lastDay(boughtOn: visit.day),
        most: terms.limit, counter: counters[ref])
    }
  }

  /// The memberships that cover a visit, in the order of the file.
  func memberships(covering visit: Visit, allowedBy offers: OfferChoice) -> [Ref<Membership>] {
    list.base.memberships.refs.filter { ref in
      offers.allows(ref) && coverages.serves(memberships[ref.position], visit.service)
    }
  }

  /// A membership as joined on a day.
  func terms(of membership: Ref<Membership>, since day: Day) -> MembershipTerms {
    MembershipTerms(
      calendar: MembershipCalendar(membership, since: day, of: list),
      coverage: memberships[membership.position])
  }

  /// What a period of a membership costs and gives; `nil` if its fee is on request.
  func period(_ number: Int, of terms: MembershipTerms) -> Period? {
    let prices = list.prices(on: terms.start(of: number))
    guard let fee = prices.fee(terms.membership)?.amount.minor else { return nil }
    let sessions = prices.memberships[terms.membership].sessions
    let share = share(of: fee, among: sessions, coverage: terms.coverage)
    return Period(fee: fee, sessions: sessions, share: share)
  }

  /// The days from a payment's day to the horizon's end; what falls due past it is paid on its last.
  func daysLeft(from day: Day) -> Int { horizon.end - min(day, horizon.lastDay) }

  /// The sessions of holdings.
  var heldSessions: [PaidSessions] {
    holdings.compactMap { holding, coverage in
      let client = Client(concession: tariffs.concession)
      let price = list.prices(on: horizon.start).package(holding.package, for: client)?.amount
      let sessions = tariffs.terms(of: holding.package, on: horizon.start).sessions
      return coverage.map {
        let share = share(of: price?.minor ?? 0, among: sessions, coverage: $0)
        return PaidSessions(
          .init(coverage: $0, isHeld: true, price: share), lastDay: holding.until,
          count: holding.sessions)
      }
    }
  }

  /// What is paid back for a session that cost so much, and what it leaves of the insurance's year.
  func refund(
    of price: Int, isPrepaid: Bool, for visit: Visit, in year: inout InsuranceYear
  ) -> Int {
    guard let insurance, insurance.covers.contains(visit.service),
      !isPrepaid || insurance.prepaid == .share
    else { return 0 }
    let minutes = list.prices(on: visit.day).services[visit.service].minutes
    return year.refund(Amount(minor: price), minutes: minutes, by: insurance).amount.minor
  }

  /// The first day of the insurance's year in which a visit lies; `nil` if it is not covered.
  func yearStart(of visit: Visit, firstVisit first: Day) -> Day? {
    guard let insurance, insurance.covers.contains(visit.service) else { return nil }
    return insurance.yearStart(of: visit.day, firstVisit: first)
  }
}

extension RulePrices.MemberOffer {
  fileprivate init(_ membership: Ref<Membership>, of list: PriceList, coverage: Int) {
    let terms = list.versions.map { $0.prices.memberships[membership] }
    self.coverage = coverage
    sessions = terms.map(\.sessions).max() ?? 0
    fee = list.versions.compactMap { $0.prices.fee(membership)?.amount.minor }.min() ?? 0
    days = terms.map { $0.every.leastDays }.min() ?? 1
  }
}

extension Interval {
  /// The fewest days that it can have.
  fileprivate var leastDays: Int {
    switch unit {
    case .day: count
    case .week: count * 7
    case .month: count * 28
    case .year: count * 365
    }
  }
}

/// From how a client pays by a rule to a statement with every payment.
struct PathStatement {
  /// Sessions that are paid for, and where they come from.
  private struct Lot {
    let source: PaidVisit.Cover
    let kind: PaidSessions.Kind
    let days: ClosedRange<Day>
    var used = 0
    let count: Int
  }

  private let costing: Costing
  private let prices: RulePrices
  private var lots: [Lot] = []
  private var visits: [PaidVisit] = []
  private var purchases: [Purchase] = []
  private var payments: [Payment] = []
  /// The membership that was had, from which of its periods on, and the day on which it was left.
  private var terms: MembershipTerms?
  private var first = 0
  private var left: Day?
  private var client: Client

  /// Starts with what is in hand, and with the membership that the client has.
  init(_ costing: Costing, _ prices: RulePrices, member: MemberSince?) {
    self.costing = costing
    self.prices = prices
    client = Client(concession: costing.concession)
    var held = prices.heldSessions[...]
    var coverages = prices.coverages
    for (index, holding) in costing.holdings.enumerated() {
      let covers = prices.list.base.packages[holding.package].covers
      guard coverages.place(of: covers) != nil, let lot = held.popFirst() else { continue }
      let days = prices.horizon.start...max(prices.horizon.start, lot.lastDay)
      lots.append(
        Lot(
          source: .holding(index, session: 0), kind: lot.kind, days: days, count: lot.count))
    }
    if let member, let terms = prices.terms(of: member.membership, since: member.day) {
      begin(terms, from: terms.firstPeriod(from: prices.horizon.start))
    }
  }

  private mutating func begin(_ terms: MembershipTerms, from period: Int) {
    self.terms = terms
    first = period
    client.membership = terms.membership
  }

  /// Does what happens next.
  mutating func follow(_ event: PaidPath.Event) {
    switch event {
    case .leave(_, let day):
      left = day
      client.membership = nil
    case .visit(let visit, let cover, let joining):
      if let joining, let terms = prices.terms(of: joining, since: visit.day) {
        begin(terms, from: 0)
      }
      visits.append(PaidVisit(visit: visit, cover: pay(visit, cover)))
    }
  }

  private mutating func pay(_ visit: Visit, _ cover: VisitPayment.Cover) -> PaidVisit.Cover {
    switch cover {
    case .single:
      if let price = costing.tariffs.derivation(of: visit.service, on: visit.day, client) {
        payments.append(Payment(day: visit.day, subject: .single(visit.service), derivation: price))
      }
      return .single
    case .package(let package):
      buy(package, at: visit)
      return use(lots.count - 1)
    case .inHand(let kind):
      addPeriods(to: visit.day)
      let usable = lots.indices.filter {
        lots[$0].kind == kind && lots[$0].days.contains(visit.day) && lots[$0].used < lots[$0].count
      }
      let soonest = usable.min { lots[$0].days.upperBound < lots[$1].days.upperBound }
      return soonest.map { use($0) } ?? .single
    }
  }

  private mutating func use(_ place: Int) -> PaidVisit.Cover {
    lots[place].used += 1
    let session = lots[place].used
    switch lots[place].source {
    case .package(let purchase, _):
      purchases[purchase].used += 1
      return .package(purchase: purchase, session: session)
    case .holding(let holding, _): return .holding(holding, session: session)
    case .membership, .single: return lots[place].source
    }
  }

  private mutating func buy(_ package: Ref<SessionPackage>, at visit: Visit) {
    guard let offer = prices.offers(at: visit).first(where: { $0.package == package }),
      let price = costing.tariffs.package(package, on: visit.day)
    else { return }
    payments.append(Payment(day: visit.day, subject: .package(package), derivation: price))
    lots.append(
      Lot(
        source: .package(purchase: purchases.count, session: 0),
        kind: .init(coverage: offer.coverage, isHeld: false, price: offer.share),
        days: visit.day...(offer.lastDay ?? PaidSessions.endless), count: offer.sessions))
    purchases.append(
      Purchase(
        package: package, day: visit.day, until: offer.lastDay, amount: price.amount,
        sessions: offer.sessions, used: 0))
  }

  /// The sessions of all periods that have begun by a day, in the order in which they are paid for.
  private mutating func addPeriods(to day: Day) {
    guard let terms else { return }
    var number = first + lots.count { if case .membership = $0.source { true } else { false } }
    while terms.start(of: number) <= day, left.map({ terms.start(of: number) < $0 }) ?? true,
      let period = prices.period(number, of: terms)
    {
      let kind = PaidSessions.Kind(coverage: terms.coverage, isHeld: false, price: period.share)
      let start = terms.start(of: number)
      lots.append(
        Lot(
          source: .membership(period: number - first), kind: kind,
          days: start...terms.lastDay(of: number), count: period.sessions))
      number += 1
    }
  }
}

// What came of it.
extension PathStatement {
  /// The statement of a schedule whose visits were all followed.
  func statement(
    of schedule: Schedule, extras: [Payment], insurance: Ref<Insurance>?,
    listCost: Amount?, minutes: Int?
  ) -> Statement {
    let run = membershipRun(over: schedule.visits)
    let fees =
      run?.periods.map { period in
        Payment(
          day: period.paidOn, subject: .fee(terms?.membership ?? Ref(0)), derivation: period.fee)
      } ?? []
    let used = visits.count { if case .membership = $0.cover { true } else { false } }
    let all = (fees + payments + extras).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    let refunds = insurance.map { refunds(by: $0, run) }
    return Statement(
      schedule: schedule, visits: visits, purchases: purchases, membership: run,
      payments: all, listCost: listCost, minutes: minutes,
      unusedSessions: purchases.reduce(0) { $0 + $1.unused } + (run?.sessions ?? 0) - used,
      refunds: refunds,
      leastPayments: all.map(\.amount).total() - (refunds?.total ?? .zero))
  }

  private func refunds(by insurance: Ref<Insurance>, _ run: MembershipRun?) -> Refunds {
    var singles = payments.filter { if case .single = $0.subject { true } else { false } }[...]
    let paid = visits.map { $0.cover == .single ? singles.popFirst()?.amount : nil }
    let places = Dictionary(
      zip(visits, paid).compactMap { visit, amount in amount.map { (visit, $0) } },
      uniquingKeysWith: { first, _ in first })
    let client = Client(concession: costing.concession)
    let start = prices.list.prices(on: prices.horizon.start)
    return Refunds(insurance, of: visits, in: prices.list) { visit in
      switch visit.cover {
      case .single: return places[visit]
      case .package(let purchase, _):
        return purchases[purchase].amount.share(among: purchases[purchase].sessions)
      case .membership(let period):
        return run?.periods[period].share
      case .holding(let index, _):
        let package = costing.holdings[index].package
        return start.package(package, for: client)?.amount
          .share(among: start.packages[package].sessions)
      }
    }
  }

  /// The periods that are paid for: all that begin before the membership is left; where nothing says
  /// when, it is left on the first fee day after the last visit that it covers.
  private func membershipRun(over visits: [Visit]) -> MembershipRun? {
    guard let terms else { return nil }
    let covers = prices.list.base.memberships[terms.membership].covers
    let last = visits.last { covers.contains($0.service) }?.day ?? prices.horizon.start
    var periods: [MembershipRun.Period] = []
    var number = first
    while number < terms.owed
      || (left.map { terms.start(of: number) < $0 } ?? (terms.start(of: number) <= last))
    {
      let start = terms.start(of: number)
      guard let fee = prices.list.prices(on: start).fee(terms.membership),
        let period = prices.period(number, of: terms)
      else { return nil }
      periods.append(
        .init(
          from: start, until: terms.lastDay(of: number) + 1, sessions: period.sessions,
          paidOn: min(start, prices.horizon.lastDay), fee: fee))
      number += 1
    }
    return periods.isEmpty ? nil : MembershipRun(terms.membership, periods: periods)
  }
}

extension MembershipRun.Period {
  /// What one of its sessions counts as having cost; `nil` if it has none.
  fileprivate var share: Amount? { sessions > 0 ? fee.amount.share(among: sessions) : nil }
}

/// One client's way by a rule of payment, entered day by day.
struct PathLedger {
  private let costing: Costing
  private let horizon: Horizon
  /// The membership that is had on the way, and the day on which it is left.
  private var membership: (calendar: MembershipCalendar, leftOn: Day?)?
  private var visits: [PaidVisit] = []
  private var payments: [Receipt] = []

  /// Enters a way.
  ///
  /// - Parameters:
  ///   - path: What is done at each visit, and when a membership is left.
  ///   - costing: Whose prices.
  ///   - horizon: Over which time.
  /// - Complexity: O(visits + periods of the membership).
  init(_ path: PaidPath, by costing: Costing, over horizon: Horizon) {
    self.costing = costing
    self.horizon = horizon
    membership = costing.payer.member.map {
      (MembershipCalendar($0.membership, since: $0.day, of: costing.list), nil)
    }
    for event in path.events {
      switch event {
      case .visit(let visit, let cover, let joining):
        if let joining { join(joining, on: visit.day) }
        enter(visit, paidBy: cover)
      case .leave(_, let day): membership?.leftOn = day
      }
    }
  }

  /// All that is paid and comes back, extras included, in no order.
  var flows: [Flow] {
    (receipts.map { Flow(day: $0.day, amount: $0.amount) } + refunds)
      .filter { $0.amount != .zero }
  }

  /// All that is paid, extras included, in no order.
  var receipts: [Receipt] {
    let extras = visits.compactMap { paid in
      costing.visitExtras.amount(for: paid.visit).map { receipt($0, for: [], on: paid.visit.day) }
    }
    return payments + fees + extras
  }

  private func receipt(_ amount: Amount, for services: [Ref<Service>], on day: Day) -> Receipt {
    Receipt(amount, for: services, on: day, in: costing.list)
  }

  private mutating func join(_ membership: Ref<Membership>, on day: Day) {
    self.membership = (MembershipCalendar(membership, since: day, of: costing.list), nil)
  }

  private mutating func enter(_ visit: Visit, paidBy cover: VisitPayment.Cover) {
    switch cover {
    case .single:
      let amount = costing.tariffs.single(visit, client) ?? .zero
      payments.append(receipt(amount, for: [visit.service], on: visit.day))
      note(visit, .single, amount)
    case .package(let package):
      let amount = costing.tariffs.package(package, on: visit.day)?.amount ?? .zero
      let terms = costing.tariffs.terms(of: package, on: visit.day)
      payments.append(receipt(amount, for: terms.covers, on: visit.day))
      note(visit, .package(purchase: 0, session: 1), amount.share(among: terms.sessions))
    case .inHand(let kind):
      note(visit, .package(purchase: 0, session: 1), Amount(minor: kind.price))
    }
  }

  /// Refunds ask only whether a session was paid for before, not by what.
  private mutating func note(_ visit: Visit, _ cover: PaidVisit.Cover, _ price: Amount) {
    visits.append(PaidVisit(visit: visit, cover: cover, price: price, refund: .zero))
  }

  private var client: Client {
    let running = membership.flatMap { $0.leftOn == nil ? $0.calendar.membership : nil }
    return Client(concession: costing.concession, membership: running)
  }

  /// The fees of all periods that begin before the membership is left, and of those that are owed.
  private var fees: [Receipt] {
    guard let (calendar, leftOn) = membership else { return [] }
    let first = calendar.firstPeriod(from: horizon.start)
    let stayed = calendar.firstPeriod(from: leftOn ?? horizon.end)
    let run = MembershipRun(
      calendar, paying: max(stayed, calendar.owed) - first, of: costing.list, over: horizon)
    let covers = costing.list.base.memberships[calendar.membership].covers
    return run?.periods.map { receipt($0.fee.amount, for: covers, on: $0.paidOn) } ?? []
  }

  private var refunds: [Flow] {
    guard let insurance = costing.insurance else { return [] }
    return Refunds(insurance, of: visits, in: costing.list) { $0.price }.lines.map {
      Flow(day: $0.day, amount: -$0.refund.amount)
    }
  }
}

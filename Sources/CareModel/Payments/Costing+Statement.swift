// From a way to pay to its payments.
extension Costing {
  func statement(
    of schedule: Schedule, paidBy solution: Solution, extras: [Payment]
  ) -> Statement {
    let run = membership(of: solution)
    let replay = PaymentReplay(
      solution.way, of: solution.problem,
      periods: run.map { arrivals(of: $0, held: solution, in: schedule) } ?? [])
    let purchases = replay.purchases.compactMap { purchase(of: $0, in: schedule) }
    let singles = replay.covers.indices.map { place in
      replay.covers[place] == .single
        ? payment(for: schedule.visits[place], as: client(at: place, run, solution)) : nil
    }
    let prices = zip(replay.covers, singles).map { cover, single in
      single?.amount ?? share(of: cover, purchases, run, on: schedule.horizon.start)
    }
    let refunds = solution.problem.insured?.refunds(prices, replay.covers)
    let visits = schedule.visits.indices.map { place in
      PaidVisit(
        visit: schedule.visits[place], cover: replay.covers[place], price: prices[place],
        refund: refunds?[place] ?? .zero)
    }
    let packages = purchases.compactMap(payment)
    let fees = run.map(payments) ?? []
    let payments = (fees + packages + singles.compactMap(\.self) + extras).sorted {
      $0.day < $1.day
    }
    return Statement(
      schedule: schedule, visits: visits, purchases: purchases, membership: run,
      payments: payments,
      listCost: listCost(of: schedule), minutes: minutes(of: schedule),
      unusedSessions: solution.merit.unused,
      leastCost: Amount(minor: solution.atLeast) + extras.map(\.amount).total())
  }

  /// Of a client who never comes: what is owed of a membership in any case.
  ///
  /// - Throws: ``CostingError/onRequest(_:)`` if the list does not tell its fee.
  func statement(withoutVisits schedule: Schedule) throws(CostingError) -> Statement {
    let run = try payer.member.map { member throws(CostingError) in
      try owed(of: member, over: schedule.horizon)
    }
    let fees = run.map(payments) ?? []
    return Statement(
      schedule: schedule, visits: [], purchases: [], membership: run, payments: fees,
      listCost: .zero, minutes: 0, unusedSessions: run?.sessions ?? 0,
      leastCost: fees.map(\.amount).total())
  }

  private func owed(
    of member: MemberSince, over horizon: Horizon
  ) throws(CostingError) -> MembershipRun {
    let calendar = MembershipCalendar(member.membership, since: member.day, of: list)
    let count = max(0, calendar.owed - calendar.firstPeriod(from: horizon.start))
    guard let run = MembershipRun(calendar, paying: count, of: list, over: horizon) else {
      throw .onRequest(list.base.memberships[member.membership].name)
    }
    return run
  }

  private func membership(of solution: Solution) -> MembershipRun? {
    solution.way.held.flatMap {
      solution.problem.memberships.run($0.offer, joinedAt: $0.joinedAt, paying: $0.periods)
    }
  }

  /// The sessions of a membership, as they become usable.
  private func arrivals(
    of run: MembershipRun, held solution: Solution, in schedule: Schedule
  ) -> [PaymentProblem.Arrival] {
    guard let held = solution.way.held else { return [] }
    let book = solution.problem.memberships
    return run.periods.enumerated().compactMap { index, period in
      book.lot(of: period, held.offer).map { visit, lot in
        .init(
          source: .period(index), visit: visit, pool: lot.pool, lastVisit: lot.lastVisit,
          count: lot.count)
      }
    }
  }

  private func client(at visit: Int, _ run: MembershipRun?, _ solution: Solution) -> Client {
    let isMember = solution.way.held?.runs(at: visit) ?? false
    return Client(concession: concession, membership: isMember ? run?.membership : nil)
  }

  /// What one session cost that was paid for before: its equal share.
  private func share(
    of cover: PaidVisit.Cover, _ purchases: [Purchase], _ run: MembershipRun?, on start: Day
  ) -> Amount {
    switch cover {
    case .single: return .zero
    case .package(let purchase, _):
      return purchases[purchase].amount.share(among: purchases[purchase].sessions)
    case .membership(let period):
      return (run?.periods[period]).map { $0.fee.amount.share(among: $0.sessions) } ?? .zero
    case .holding(let holding, _):
      let prices = list.prices(on: start)
      let package = payer.holdings[holding].package
      return prices.package(package, for: Client(concession: concession))?.amount
        .share(among: prices.packages[package].sessions) ?? .zero
    }
  }

  private func purchase(
    of bought: (visit: Int, package: Int, used: Int), in schedule: Schedule
  ) -> Purchase? {
    let day = schedule.visits[bought.visit].day
    let ref = Ref<SessionPackage>(bought.package)
    guard let amount = tariffs.package(ref, on: day)?.amount else { return nil }
    let terms = tariffs.terms(of: ref, on: day)
    return Purchase(
      package: ref, day: day, until: terms.validity.lastDay(boughtOn: day), amount: amount,
      sessions: terms.sessions, used: bought.used)
  }

  private func payment(of purchase: Purchase) -> Payment? {
    tariffs.package(purchase.package, on: purchase.day).map {
      Payment(day: purchase.day, subject: .package(purchase.package), derivation: $0)
    }
  }

  private func payment(for visit: Visit, as client: Client) -> Payment? {
    tariffs.derivation(of: visit.service, on: visit.day, client).map {
      Payment(day: visit.day, subject: .single(visit.service), derivation: $0)
    }
  }

  private func payments(of run: MembershipRun) -> [Payment] {
    run.periods.map {
      Payment(day: $0.paidOn, subject: .fee(run.membership), derivation: $0.fee)
    }
  }

  private func listCost(of schedule: Schedule) -> Amount? {
    let client = Client(concession: concession)
    var sum = Amount.zero
    for visit in schedule.visits {
      guard let single = tariffs.single(visit, client),
        let extras = visitExtras.amount(for: visit)
      else { return nil }
      sum += single + extras
    }
    return sum
  }

  private func minutes(of schedule: Schedule) -> Int? {
    var sum = 0
    for visit in schedule.visits {
      guard let minutes = list.prices(on: visit.day).services[visit.service].minutes else {
        return nil
      }
      sum += minutes
    }
    return sum
  }
}

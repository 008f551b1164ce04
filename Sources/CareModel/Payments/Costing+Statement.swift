// From a way to pay to its payments.
extension Costing {
  func statement(
    of schedule: Schedule, paidBy solution: Solution, extras: [Payment]
  ) -> Statement {
    let replay = PaymentReplay(solution.way, of: solution.problem)
    let purchases = replay.purchases.compactMap { purchase(of: $0, in: schedule) }
    let singles = zip(schedule.visits, replay.covers).compactMap { visit, cover in
      cover == .single ? payment(for: visit, as: solution.client) : nil
    }
    let packages = purchases.compactMap(payment)
    let fees = solution.run.map(payments) ?? []
    let payments = (fees + packages + singles + extras).sorted { $0.day < $1.day }
    return Statement(
      schedule: schedule,
      visits: zip(schedule.visits, replay.covers).map { PaidVisit(visit: $0, cover: $1) },
      purchases: purchases, membership: solution.run, payments: payments,
      listCost: listCost(of: schedule), minutes: minutes(of: schedule),
      unusedSessions: solution.merit.unused,
      leastPayments: Amount(minor: solution.atLeast) + extras.map(\.amount).total())
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

  func listCost(of schedule: Schedule) -> Amount? {
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

  func minutes(of schedule: Schedule) -> Int? {
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

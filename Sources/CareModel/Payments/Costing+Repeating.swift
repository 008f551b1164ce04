// What it comes to to go on paying as before when prices are others.
extension Costing {
  /// What a statement by another list comes to if each of its payments is made again, on the same day and for the same
  /// thing, at this list's prices.
  ///
  /// - Parameters:
  ///   - old: The statement.
  ///   - other: The list that it is by; items are the same that have the same id.
  /// - Returns: `nil` where an insurance pays back, where this list has one of the things no longer, on other terms, or
  ///   at no price that is told.
  /// - Complexity: O(payments × versions).
  package func cost(repeating old: Statement, by other: PriceList) -> Amount? {
    guard insurance == nil else { return nil }
    var sum = Amount.zero
    for payment in old.payments {
      if case .fee = payment.subject { continue }
      guard let amount = amount(repeating: payment, of: old, by: other) else { return nil }
      sum += amount
    }
    guard let run = old.membership else { return sum }
    return fees(repeating: run, by: other).map { sum + $0 }
  }

  private func amount(
    repeating payment: Payment, of old: Statement, by other: PriceList
  ) -> Amount? {
    let (day, prices) = (payment.day, list.prices(on: payment.day))
    switch payment.subject {
    case .single(let ref):
      let service = list.base.services.ref(other.base.services[ref].id)
      let isMember = old.membership.map { day < $0.end(in: old, by: other) } ?? false
      let membership = isMember ? old.membership.flatMap { own($0, by: other) } : nil
      let client = Client(concession: concession, membership: membership)
      return service.flatMap { tariffs.single(Visit(day: day, service: $0), client) }
    case .extra(let ref):
      return list.base.extras.ref(other.base.extras[ref].id).flatMap { prices.extra($0)?.amount }
    case .package(let ref):
      let before = other.prices(on: day).packages[ref]
      guard let own = list.base.packages.ref(before.id),
        case let now = tariffs.terms(of: own, on: day), now.sessions == before.sessions,
        now.validity == before.validity
      else { return nil }
      return tariffs.package(own, on: day)?.amount
    case .fee: return nil
    }
  }

  private func own(_ run: MembershipRun, by other: PriceList) -> Ref<Membership>? {
    list.base.memberships.ref(other.base.memberships[run.membership].id)
  }

  private func fees(repeating run: MembershipRun, by other: PriceList) -> Amount? {
    guard let own = own(run, by: other) else { return nil }
    var sum = Amount.zero
    for period in run.periods {
      let prices = list.prices(on: period.from)
      guard prices.memberships[own].sessions == period.sessions,
        let fee = prices.fee(own)?.amount
      else { return nil }
      sum += fee
    }
    return sum
  }
}

extension MembershipRun {
  /// The first day on which it does not run any more.
  fileprivate func end(in statement: Statement, by list: PriceList) -> Day {
    let calendar = MembershipCalendar(membership, since: since, of: list)
    let first = calendar.firstPeriod(from: statement.schedule.horizon.start)
    return calendar.start(of: first + periods.count)
  }
}

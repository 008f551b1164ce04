/// One client's way by a rule: what is done at each visit, and until when a membership is had.
struct RulePath {
  /// In order.
  let visits: [RuleVisit]
  /// The membership that is left after the last of them; `nil` if none is.
  let leavesAtLast: PaymentRule.Leaving?
  /// The periods of the membership that is had at some time; `nil` if none is.
  private let calendar: MembershipCalendar?
  private let horizon: Horizon

  init(_ path: PaidPath, over horizon: Horizon, by costing: Costing) {
    var visits: [RuleVisit] = []
    var calendar = costing.payer.member.map {
      MembershipCalendar($0.membership, since: $0.day, of: costing.list)
    }
    var left: PaymentRule.Leaving?
    for event in path.events {
      switch event {
      case .leave(_, let day):
        left = calendar?.leaving(
          before: day, from: visits.last.map { $0.day + 1 } ?? horizon.start)
      case .visit(let visit, let cover, let joining):
        if let joining {
          calendar = MembershipCalendar(joining, since: visit.day, of: costing.list)
        }
        visits.append(
          RuleVisit(
            day: visit.day, service: visit.service, pay: PaymentRule.Pay(cover), joins: joining,
            leaves: left))
        left = nil
      }
    }
    self.visits = visits
    self.calendar = calendar
    self.horizon = horizon
    leavesAtLast = left
  }

  /// The membership that is had when some visits begin, and of which a fee is paid among them; `nil` if there is none,
  /// or it is left before the first.
  func kept(in places: Range<Int>) -> Ref<Membership>? {
    guard let calendar, let first = places.first, visits[...first].allSatisfy({ $0.leaves == nil })
    else { return nil }
    let from = first == 0 ? horizon.start : visits[first - 1].day + 1
    guard calendar.since < from else { return nil }
    let fee = calendar.start(of: calendar.firstPeriod(from: from))
    return fee < end(of: places) ? calendar.membership : nil
  }

  /// The day of the first fee that is not paid among some visits, at the latest.
  private func end(of places: Range<Int>) -> Day {
    if let left = visits[places].lazy.compactMap(\.leaves).first { return left.feeDays.lowerBound }
    if places.upperBound < visits.count { return visits[places.upperBound - 1].day + 1 }
    return leavesAtLast?.feeDays.lowerBound ?? horizon.end
  }
}

extension MembershipCalendar {
  /// Leaving before a fee, when no visit is left before that from a day on.
  fileprivate func leaving(before fee: Day, from day: Day) -> PaymentRule.Leaving {
    let next = firstPeriod(from: min(day, fee))
    return PaymentRule.Leaving(
      membership: membership, feesBefore: firstPeriod(from: fee) - next,
      feesOwed: max(0, owed - next), feeDays: fee...fee)
  }
}

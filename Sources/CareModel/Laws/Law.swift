/// What must hold of every price list, whatever its figures: a list on which it does not has found a
/// mistake of the program.
public enum Law: String, CaseIterable, Sendable {
  /// A statement's payments add up to the least cost that the search found.
  case rowsAddUp = "rows-add-up"
  /// Every visit is paid for once: singly, or by a session that was there and had not expired.
  case everyVisitIsPaidOnce = "every-visit-is-paid-once"
  /// The cheapest way costs no more than paying for every visit singly.
  case noMoreThanSingly = "no-more-than-singly"
  /// What has been paid so far never falls, and ends at the cost.
  case paidSoFarNeverFalls = "paid-so-far-never-falls"
  /// The first visits of a plan never cost more than all of them.
  case lastVisitNeverSaves = "last-visit-never-saves"
  /// Without packages and memberships, adding a session never lowers the cost.
  case addedSessionNeverSaves = "added-session-never-saves"
  /// The difference between two plans changes its sign with their order, and nothing else.
  case differenceChangesSign = "difference-changes-sign"
  /// The mean over all outcomes lies between the cheapest and the dearest.
  case meanLiesWithin = "mean-lies-within"
  /// The last visit adds no more than its single price and its extras.
  case lastVisitAtMostSingly = "last-visit-at-most-singly"
  /// One offer alone, or none, never costs less than the choice among all.
  case widerChoiceNeverCosts = "wider-choice-never-costs"
  /// An insurance pays back nothing less than nothing, and never more than the session's price.
  case refundWithinPrice = "refund-within-price"
  /// With an insurance a plan costs no more than without.
  case insuranceNeverCosts = "insurance-never-costs"
  /// To know beforehand how it will go never costs more than the best rule, which does not know.
  case knowingNeverCosts = "knowing-never-costs"
  /// No rule is better than the best: neither always singly, nor always the same package.
  case bestRuleIsBest = "best-rule-is-best"
}

extension Law {
  /// The laws of a single statement that do not hold of it.
  ///
  /// - Parameters:
  ///   - statement: What is said to be paid.
  ///   - least: What the search says that it costs at the least.
  /// - Returns: None, if all is well.
  static func brokenBy(_ statement: Statement, least: Amount) -> Set<Law> {
    var broken: Set<Law> = []
    if statement.cost != least { broken.insert(.rowsAddUp) }
    if !isEveryVisitPaidOnce(statement) { broken.insert(.everyVisitIsPaidOnce) }
    if let singly = statement.listCost, singly < statement.cost {
      broken.insert(.noMoreThanSingly)
    }
    if !paidSoFarNeverFalls(statement) { broken.insert(.paidSoFarNeverFalls) }
    return broken
  }

  private static func isEveryVisitPaidOnce(_ statement: Statement) -> Bool {
    guard statement.visits.map(\.visit) == statement.schedule.visits else { return false }
    let singles = statement.visits.filter { $0.cover == .single }.map(\.visit)
    let paid = statement.payments.compactMap { payment -> Visit? in
      guard case .single(let service) = payment.subject else { return nil }
      return Visit(day: payment.day, service: service)
    }
    return singles == paid
      && statement.purchases.indices.allSatisfy { isUsedRightly($0, in: statement) }
  }

  /// Whether a package is used as often as is said, in turn, no more than it may, and in time.
  private static func isUsedRightly(_ index: Int, in statement: Statement) -> Bool {
    let purchase = statement.purchases[index]
    var sessions: [Int] = []
    for visit in statement.visits {
      guard case .package(index, let session) = visit.cover else { continue }
      sessions.append(session)
      guard purchase.day <= visit.visit.day,
        purchase.until.map({ visit.visit.day <= $0 }) ?? true
      else { return false }
    }
    return sessions == Array(1..<(purchase.used + 1)) && purchase.used <= purchase.sessions
  }

  private static func paidSoFarNeverFalls(_ statement: Statement) -> Bool {
    let days = statement.payments.map(\.day)
    let isInOrder = zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
    let horizon = statement.schedule.horizon
    return isInOrder && days.allSatisfy(horizon.contains)
      && statement.payments.allSatisfy { $0.amount >= .zero }
      && statement.cost(before: horizon.end) == statement.cost
  }

  /// Whether each visit brings back something from nothing up to what its session cost.
  static func isRefundWithinPrice(_ statement: Statement) -> Bool {
    statement.visits.allSatisfy { .zero <= $0.refund && $0.refund <= $0.price }
  }

  /// Whether two plans, held against one another both ways, differ by the same amount.
  static func isOpposite(_ one: Amount?, _ other: Amount?) -> Bool {
    guard let one, let other else { return false }
    return one == -other
  }
}

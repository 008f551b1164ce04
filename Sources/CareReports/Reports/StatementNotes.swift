internal import CareModel

/// What is paid for and not used, why a package is bought when it is, and when a membership is left.
struct StatementNotes {
  /// What is told.
  let quote: Quote
  /// How people of the place say it.
  let phrases: Phrases

  /// The list that the plan is paid by.
  private var list: PriceList { quote.list }
  /// The visits and payments as planned.
  private var statement: Statement { quote.statement }
  private var texts: any Texts { phrases.texts }

  /// Why packages are opened when they are, when a membership is left, and what of them is not used.
  func sentences() -> [String] { reasons + leaving + packages + membership + holdings }

  /// That a membership is left, and before which fee; or that it runs on.
  private var leaving: [String] {
    guard let run = statement.membership else { return [] }
    let name = phrases.quoted(list.base.memberships[run.membership].name)
    let day = phrases.style.moment(run.nextFee)
    return [
      run.leftBefore == nil ? texts.stillRuns(name, nextFee: day) : texts.isLeft(name, before: day)
    ]
  }

  /// Why a package is opened earlier or later than one would think.
  private var reasons: [String] {
    statement.purchases.indices.compactMap { index in
      let reason = statement.reason(
        forPurchase: index, in: list, concession: quote.question.concession)
      return reason.map { words($0, for: statement.purchases[index]) }
    }
  }

  /// One such reason.
  private func words(_ reason: PurchaseReason, for purchase: Purchase) -> String {
    let name = phrases.quoted(list.base.packages[purchase.package].name)
    let date = phrases.style.moment(purchase.day)
    switch reason {
    case .beforeRise(let price, let day):
      return texts.boughtBefore(
        rise: phrases.style.amount(price), of: name, boughtOn: date, from: phrases.style.date(day))
    case .beforeEnd(let day):
      return texts.boughtBefore(end: phrases.style.date(day), of: name, boughtOn: date)
    case .late: return texts.boughtLate(name, on: date)
    }
  }

  /// Sessions of packages that are bought and not used.
  private var packages: [String] {
    statement.purchases.filter { $0.unused > 0 }.map { purchase in
      texts.notUsed(
        purchase.unused, of: phrases.quoted(list.base.packages[purchase.package].name),
        boughtOn: phrases.style.moment(purchase.day))
    }
  }

  /// Sessions of the membership that are paid for and not used.
  private var membership: [String] {
    guard let run = statement.membership else { return [] }
    let used = statement.visits.count { if case .membership = $0.cover { true } else { false } }
    guard used < run.sessions else { return [] }
    let name = phrases.quoted(list.base.memberships[run.membership].name)
    return [texts.notUsed(run.sessions - used, of: run.sessions, fromMembership: name)]
  }

  /// Sessions in hand that lapse.
  private var holdings: [String] {
    quote.question.holdings.enumerated().compactMap { index, holding in
      let used = statement.visits.count {
        if case .holding(index, _) = $0.cover { true } else { false }
      }
      guard used < holding.sessions else { return nil }
      return texts.notUsedInHand(
        holding.sessions - used, of: holding.sessions,
        from: phrases.quoted(list.base.packages[holding.package].name),
        by: phrases.style.date(min(holding.until, quote.question.horizon.lastDay)))
    }
  }
}

internal import CareModel
internal import PriceListFormat

/// A quote for machines.
struct QuoteRecord {
  /// What is written.
  let quote: Quote
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// How people of the place say it, for the sentences in it.
  let phrases: Phrases

  /// The list that the plan is paid by.
  private var list: PriceList { quote.list }
  /// The codes of lines.
  private var codes: QuoteCodes { QuoteCodes(quote: quote) }
  /// The visits and payments as planned.
  private var statement: Statement { quote.statement }

  /// The whole document.
  func record() -> Record {
    .object(
      [
        ("format", .count(1)),
        ("practice", .text(list.practice)),
        ("sample", .flag(list.isSample)),
        ("currency", .text(list.currency.code)),
        ("start", .text(quote.question.horizon.start.description)),
        ("end", .text(quote.question.horizon.end.description)),
        ("plan", .text(list.plans[quote.plan].id.text)),
        ("phases", .phases(of: quote.plan, quote.question, in: list)),
        ("case", .optional(quote.question.complaint.map { list.cases[$0].id.text })),
      ] + Record.client(of: quote.question, in: list) + [
        ("set", .set(set)),
        ("finished", .flag(statement.schedule.isFinished)),
        ("visits", .list(visits)),
        (
          "payments",
          .list(statement.paymentsWithPeriods.map { payment($0.payment, of: $0.period) })
        ),
        ("cost", amount(statement.cost)),
        ("refunded", amount(statement.refunded)),
        ("refunds", .list(quote.refunds?.lines.map(refund) ?? [])),
        ("proven", .flag(statement.isProven)),
        ("atLeast", amount(statement.atLeast)),
        ("listCost", amount(statement.listCost)),
        ("unusedSessions", .count(statement.unusedSessions)),
        ("membership", statement.membership.map(membership) ?? .null),
        ("rule", quote.expected?.rule.map { .rule($0, in: list) } ?? .null),
        ("ways", .list(quote.ways?.rows.map(way) ?? [])),
      ])
  }

  /// An amount with the currency's decimals.
  private func amount(_ amount: Amount?) -> Record { .amount(amount, of: list.currency) }

  /// An entry of `refunds`: what comes back for a visit, and on which day.
  private func refund(_ line: Refunds.Line) -> Record {
    .object([
      ("date", .text(line.day.description)), ("visit", .count(line.visit + 1)),
      ("price", amount(line.refund.price)), ("amount", amount(line.refund.amount)),
    ])
  }

  /// `membership`: which, since when, and the day of the first fee that is paid no more.
  private func membership(_ run: MembershipRun) -> Record {
    .object([
      ("id", .text(list.base.memberships[run.membership].id.text)),
      ("since", .text(run.since.description)),
      ("leaveBefore", .optional(run.leftBefore?.description)),
    ])
  }

  /// An entry of `ways`: a way to pay, and what it costs.
  private func way(_ row: WaysToPay.Row) -> Record {
    .object([
      ("pay", .text(row.way.code(in: list))), ("planned", amount(row.planned)),
      ("expected", .mean(row.mean, of: list.currency)),
    ])
  }

  /// `visits`: each session, what paid for it, and what comes back for it.
  private var visits: [Record] {
    let refunds = (quote.refunds?.lines ?? []).reduce(into: [:]) { $0[$1.visit] = $1.refund.amount }
    return statement.visits.enumerated().map { visit($1, refund: refunds[$0]) }
  }

  private func visit(_ visit: PaidVisit, refund: Amount?) -> Record {
    let (paidBy, from) = codes.source(visit.cover)
    return .object([
      ("date", .text(visit.visit.day.description)),
      ("service", .text(list.base.services[visit.visit.service].id.text)),
      ("paidBy", .text(paidBy)),
      ("from", .optional(from)),
      ("refund", amount(refund)),
    ])
  }

  /// An entry of `payments`: what was paid on a day, and for what; of a fee, when it falls due, which may be past the
  /// horizon.
  private func payment(_ payment: Payment, of period: MembershipRun.Period?) -> Record {
    let (kind, id) = codes.subject(payment.subject)
    let name = phrases.name(of: payment.subject)
    return .object([
      ("date", .text(payment.day.description)),
      ("amount", amount(payment.amount)),
      ("for", .text(kind)),
      ("what", .text(id)),
      ("due", .optional(period?.from.description)),
      ("how", .text(Explanation(phrases: phrases).sentence(name, payment.derivation))),
    ])
  }
}

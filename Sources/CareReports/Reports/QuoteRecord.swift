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

/// What is paid for and by what, in the words of machines.
struct QuoteCodes {
  /// Whose lines.
  let quote: Quote

  /// The list that the plan is paid by.
  private var list: PriceList { quote.list }
  /// The visits and payments as planned.
  private var statement: Statement { quote.statement }

  /// What a visit's session is paid by, and the id of where it comes from.
  func source(_ cover: PaidVisit.Cover) -> (String, String?) {
    switch cover {
    case .single: ("single", nil)
    case .package(let index, _):
      ("package", list.base.packages[statement.purchases[index].package].id.text)
    case .membership:
      ("membership", statement.membership.map { list.base.memberships[$0.membership].id.text })
    case .holding(let index, _):
      ("holding", list.base.packages[quote.question.holdings[index].package].id.text)
    }
  }

  /// What a payment is for: its kind, and the id.
  func subject(_ subject: Payment.Subject) -> (String, String) {
    switch subject {
    case .single(let ref): ("single", list.base.services[ref].id.text)
    case .extra(let ref): ("extra", list.base.extras[ref].id.text)
    case .package(let ref): ("package", list.base.packages[ref].id.text)
    case .fee(let ref): ("fee", list.base.memberships[ref].id.text)
    }
  }

  /// `visit`, `refund`, or the kind of payment.
  func kind(_ line: QuoteLine) -> String {
    switch line.entry {
    case .visit: "visit"
    case .payment(let payment, _): subject(payment.subject).0
    case .refund: "refund"
    }
  }

  /// The id of the service, of what is paid for, or of who pays back.
  func id(_ line: QuoteLine) -> String {
    switch line.entry {
    case .visit(let visit, _): list.base.services[visit.visit.service].id.text
    case .payment(let payment, _): subject(payment.subject).1
    case .refund: quote.question.insurance.map { list.insurances[$0].id.text } ?? ""
    }
  }

  /// What a visit is paid by: `single`, or the id of a package or membership; empty for the others.
  func source(_ line: QuoteLine) -> String {
    guard case .visit(let visit, _) = line.entry else { return "" }
    let (paidBy, from) = source(visit.cover)
    return from ?? paidBy
  }
}

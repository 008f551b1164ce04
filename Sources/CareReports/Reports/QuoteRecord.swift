internal import CareModel
internal import PriceListFormat

/// A quote for machines.
struct QuoteRecord {
  let quote: Quote
  let phrases: Phrases

  private var list: PriceList { quote.list }
  private var codes: QuoteCodes { QuoteCodes(quote: quote) }
  private var statement: Statement { quote.statement }

  func record() -> Record {
    .object([
      ("format", .count(1)),
      ("practice", .text(list.practice)),
      ("sample", .flag(list.isSample)),
      ("currency", .text(list.currency.code)),
      ("start", .text(quote.question.horizon.start.description)),
      ("end", .text(quote.question.horizon.end.description)),
      ("plan", .text(list.plans[quote.plan].id.text)),
      ("finished", .flag(statement.schedule.isFinished)),
      ("visits", .list(statement.visits.map(visit))),
      ("payments", .list(statement.payments.map(payment))),
      ("cost", amount(statement.cost)),
      ("listCost", statement.listCost.map(amount) ?? .null),
      ("unusedSessions", .count(statement.unusedSessions)),
    ])
  }

  private func amount(_ amount: Amount) -> Record {
    .decimal(amount.minor, decimals: list.currency.decimals)
  }

  private func visit(_ visit: PaidVisit) -> Record {
    let (paidBy, from) = codes.source(visit.cover)
    return .object([
      ("date", .text(visit.visit.day.description)),
      ("service", .text(list.base.services[visit.visit.service].id.text)),
      ("paidBy", .text(paidBy)),
      ("from", .optional(from)),
    ])
  }

  private func payment(_ payment: Payment) -> Record {
    let (kind, id) = codes.subject(payment.subject)
    let name = phrases.name(of: payment.subject)
    return .object([
      ("date", .text(payment.day.description)),
      ("amount", amount(payment.amount)),
      ("for", .text(kind)),
      ("what", .text(id)),
      ("how", .text(Explanation(phrases: phrases).sentence(name, payment.derivation))),
    ])
  }
}

/// What is paid for and by what, in the words of machines.
struct QuoteCodes {
  let quote: Quote

  private var list: PriceList { quote.list }
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

  /// `visit`, or the kind of payment.
  func kind(_ line: QuoteLine) -> String {
    line.visit == nil ? line.payment.map { subject($0.subject).0 } ?? "" : "visit"
  }

  /// The id of the service, or of what is paid for.
  func id(_ line: QuoteLine) -> String {
    line.visit.map { list.base.services[$0.visit.service].id.text }
      ?? line.payment.map { subject($0.subject).1 } ?? ""
  }

  /// What a visit is paid by: `single`, or the id of a package or membership; empty for the others.
  func source(_ line: QuoteLine) -> String {
    line.visit.map { visit in
      let (paidBy, from) = source(visit.cover)
      return from ?? paidBy
    } ?? ""
  }
}

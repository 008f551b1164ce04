internal import CareModel

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

internal import CareModel

/// One line of a quote.
struct QuoteLine {
  /// What happens on its day.
  enum Entry {
    /// A visit, with its payment if it is paid singly.
    case visit(PaidVisit, Payment?)
    /// Another payment, with the period that it is the fee of, if it is one.
    case payment(Payment, MembershipRun.Period?)
    /// What comes back for a visit.
    case refund(Refund)
  }

  /// When.
  let day: Day
  /// What happens.
  let entry: Entry

  /// What is paid; negative for what comes back.
  var amount: Amount? {
    switch entry {
    case .visit(_, let payment): payment?.amount
    case .payment(let payment, _): payment.amount
    case .refund(let refund): -refund.amount
    }
  }

  /// In this order within a day: what is bought, what is done, what is added, what comes back.
  private var rank: Int {
    switch entry {
    case .payment(let payment, _): payment.isExtra ? 2 : 0
    case .visit: 1
    case .refund: 3
    }
  }

  /// Visits, payments and refunds by day.
  static func lines(of statement: Statement, _ refunds: Refunds?) -> [QuoteLine] {
    var singles = statement.payments.filter(\.isSingle)[...]
    let visits = statement.visits.map { visit in
      let payment = visit.cover == .single ? singles.popFirst() : nil
      return QuoteLine(day: visit.visit.day, entry: .visit(visit, payment))
    }
    let others = statement.paymentsWithPeriods.filter { !$0.payment.isSingle }.map {
      QuoteLine(day: $0.payment.day, entry: .payment($0.payment, $0.period))
    }
    let back = refunds?.lines.map { QuoteLine(day: $0.day, entry: .refund($0.refund)) } ?? []
    return (others + visits + back).enumerated()
      .sorted {
        ($0.element.day.number, $0.element.rank, $0.offset)
          < ($1.element.day.number, $1.element.rank, $1.offset)
      }
      .map(\.element)
  }
}

extension Statement {
  /// What was paid, in order of the days; each fee with the period that it is for.
  var paymentsWithPeriods: [(payment: Payment, period: MembershipRun.Period?)] {
    var periods = (membership?.periods ?? [])[...]
    return payments.map { ($0, $0.isFee ? periods.popFirst() : nil) }
  }
}

extension Payment {
  /// Whether it is for one session.
  fileprivate var isSingle: Bool { if case .single = subject { true } else { false } }
  /// Whether it is for a period of a membership.
  fileprivate var isFee: Bool { if case .fee = subject { true } else { false } }
  /// Whether it is for something added to a visit.
  fileprivate var isExtra: Bool { if case .extra = subject { true } else { false } }
}

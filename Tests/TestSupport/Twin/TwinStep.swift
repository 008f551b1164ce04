package import CareModel

/// A payment, or what an insurance pays back.
package struct TwinPayment: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case single(Ref<Service>)
    case extras
    case package(Ref<SessionPackage>)
    case fee(Ref<Membership>)
    /// Its amount is negative.
    case refund
  }

  package let day: Day
  package let subject: Subject
  package let amount: Int
}

/// What is done at a visit or on a fee day, and what it leads to.
struct TwinStep {
  /// Where it stands in the design's order of preference among equally good steps.
  var rank: Int
  var purse: Purse
  var payments: [TwinPayment] = []

  mutating func pay(_ amount: Int, for subject: TwinPayment.Subject, on day: Day) {
    payments.append(TwinPayment(day: day, subject: subject, amount: amount))
  }

  /// What it adds to a way's merit; an insurance's money does not count as a payment made late or
  /// early.
  func merit(until end: Day) -> TwinMerit {
    payments.reduce(into: TwinMerit()) { merit, payment in
      merit.cost += Int128(payment.amount)
      if case .refund = payment.subject { return }
      if case .package = payment.subject { merit.packages += 1 }
      merit.earliness += Int128(payment.amount) * Int128(end - payment.day)
    }
  }
}

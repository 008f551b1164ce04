internal import CareModel

// Who pays back what.

extension Shape where Value == InsuranceDraft {
  /// An insurance: who pays back what.
  static var insurance: Shape {
    .object(
      InsuranceDraft(),
      [
        .required("id", .id, { $0.id = $1 }, .item(.id)),
        .required("name", .name, { $0.name = $1 }, .item(.name)),
        .required(
          "covers", .list(.reference, 1...200), { $0.covers = $1 }, .terms(.insuranceCovers)),
        .optional("share", .percentage, { $0.share = $1 }, .terms(.insuranceShare)),
        .optional("eligible", .caps, { $0.eligible = $1 }, .terms(.insuranceEligible)),
        .optional("refund", .refundCaps, { $0.refund = $1 }, .terms(.insuranceRefund)),
        .optional("excess", .amount, { $0.excess = $1 }, .terms(.insuranceExcess)),
        .optional("sessions", .count(1...1000), { $0.sessions = $1 }, .terms(.insuranceSessions)),
        .optional("year", .insuranceYear, { $0.year = $1 }, .terms(.insuranceYear)),
        .optional("prepaid", .prepaid, { $0.prepaid = $1 }, .terms(.insurancePrepaid)),
        .optional("source", .prose, { $0.source = $1 }, .terms(.insuranceSource)),
      ])
  }
}

extension Shape where Value == CapsDraft {
  /// What one session counts for, or brings back.
  static var caps: Shape { .object(CapsDraft(), perSession) }

  /// What comes back for one session, and in one year.
  static var refundCaps: Shape {
    .object(
      CapsDraft(),
      perSession + [
        .optional("perYear", .amount, { $0.perYear = $1 }, .terms(.capPerYear))
      ])
  }

  private static var perSession: [Field<CapsDraft>] {
    [
      .optional("perSession", .amount, { $0.perSession = $1 }, .terms(.capPerSession)),
      .optional("perHour", .amount, { $0.perHour = $1 }, .terms(.capPerHour)),
    ]
  }
}

extension Shape where Value == Insurance.Year {
  /// When a year of an insurance begins.
  static var insuranceYear: Shape {
    .either(
      .word("calendar", meaning: .calendar), .word("first session", meaning: .firstSession)
    ) { $0.text == "calendar" }
  }
}

extension Shape where Value == Insurance.Prepaid {
  /// What becomes of sessions that were paid for before.
  static var prepaid: Shape {
    .either(.word("share", meaning: .share), .word("none", meaning: .none)) {
      $0.text == "share"
    }
  }
}

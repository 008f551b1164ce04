internal import CareModel

// Who pays back what.

extension Shape where Value == InsuranceDraft {
  static var insurance: Shape {
    .object(
      InsuranceDraft(),
      [
        .required("id", .id, { $0.id = $1 }, "a short name"),
        .required("name", .text, { $0.name = $1 }, "the name that clients read"),
        .required(
          "covers", .list(.reference, 1...200), { $0.covers = $1 },
          "the services it pays a share of back"),
        .optional("share", .percentage, { $0.share = $1 }, "how much it pays back"),
        .optional("eligible", .caps, { $0.eligible = $1 }, "what a session counts for at the most"),
        .optional(
          "refund", .refundCaps, { $0.refund = $1 }, "what it pays back at the most"),
        .optional("excess", .amount, { $0.excess = $1 }, "what the client bears first each year"),
        .optional(
          "sessions", .count(1...1000), { $0.sessions = $1 },
          "how many sessions a year it pays back"),
        .optional("year", .insuranceYear, { $0.year = $1 }, "when its year begins"),
        .optional(
          "prepaid", .prepaid, { $0.prepaid = $1 }, "what becomes of sessions paid for before"),
        .optional("source", .text, { $0.source = $1 }, "where its rules come from"),
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
        .optional("perYear", .amount, { $0.perYear = $1 }, "at the most for each year")
      ])
  }

  private static var perSession: [Field<CapsDraft>] {
    [
      .optional("perSession", .amount, { $0.perSession = $1 }, "at the most for each session"),
      .optional("perHour", .amount, { $0.perHour = $1 }, "at the most for each hour of a session"),
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

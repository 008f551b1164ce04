internal import CareModel

// Format 1, written once: the reader, the paths of `--set` and `changes`, the messages and the
// printed schema all follow these declarations.

/// Format 1, put together once.
enum Format {
  /// A whole price list.
  static let priceList = Shape.object(PriceListDraft(), members)
  /// Its members.
  static let members = Field.priceList
  /// Those that a dated change may touch.
  static let prices = Field.prices
}

extension Field where Draft == PriceListDraft {
  /// A whole price list.
  fileprivate static var priceList: [Field] {
    [
      .required("format", .formatNumber, { $0.format = $1 }, "the format's number, 1"),
      .required("practice", .text, { $0.practice = $1 }, "the practice's name"),
      .optional("sample", .flag, { $0.sample = $1 }, "whether the prices are made up"),
      .required("currency", .currency, { $0.currency = $1 }, "the currency, such as \"CHF\""),
      .required(
        "locale", .locale, { $0.locale = $1 },
        "how numbers and dates are written, such as \"en_CH\""),
      .optional("from", .day, { $0.from = $1 }, "the day from which the prices hold"),
    ] + Format.prices.map { $0.pullback(\.prices) } + [
      .optional(
        "changes", .list(.change, 0...100), { $0.changes = $1 }, "prices that change on a day"),
      .required("plans", .list(.plan, 1...100), { $0.plans = $1 }, "the plans to be compared"),
      .optional(
        "cases", .list(.complaint, 0...200), { $0.cases = $1 },
        "the complaints, and what is assumed"),
      .optional(
        "insurances", .list(.insurance, 0...50), { $0.insurances = $1 },
        "who pays back a share of a session"),
      .optional(
        "defaults", .defaults, { $0.defaults = $1 }, "what is compared when nothing is said"),
      .optional("$schema", .text, { $0.schema = $1 }, "where the format's schema is; not read"),
    ]
  }
}

extension Field where Draft == PricesDraft {
  /// What is sold, and the rules of prices: the part of a list that a dated change may touch.
  fileprivate static var prices: [Field] {
    [
      .optional(
        "roundTo", .amount, { $0.roundTo = $1 }, "the step to which derived prices are rounded"),
      .optional("tax", .tax, { $0.tax = $1 }, "the tax on payments"),
      .required("services", .list(.service, 1...200), { $0.services = $1 }, "what is sold"),
      .optional(
        "extras", .list(.extra, 0...200), { $0.extras = $1 }, "amounts added to each visit"),
      .optional(
        "packages", .list(.package, 0...200), { $0.packages = $1 }, "sessions sold together"),
      .optional(
        "memberships", .list(.membership, 0...50), { $0.memberships = $1 },
        "sessions for a fee each period"),
      .optional(
        "concessions", .list(.concession, 0...50), { $0.concessions = $1 },
        "lower prices of client groups"),
    ]
  }
}

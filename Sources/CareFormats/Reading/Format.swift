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
      .required("format", .formatNumber, \.format, "the format's number, 1"),
      .required("practice", .text, \.practice, "the practice's name"),
      .optional("sample", .flag, \.sample, "whether the prices are made up"),
      .required("currency", .currency, \.currency, "the currency, such as \"CHF\""),
      .required(
        "locale", .locale, \.locale, "how numbers and dates are written, such as \"en_CH\""),
      .optional("from", .day, \.from, "the day from which the prices hold"),
    ] + Format.prices.map { $0.pullback(\.prices) } + [
      .optional("changes", .list(.change, 0...100), \.changes, "prices that change on a day"),
      .required("plans", .list(.plan, 1...100), \.plans, "the plans to be compared"),
      .optional(
        "cases", .list(.complaint, 0...200), \.cases, "the complaints, and what is assumed"),
      .optional("defaults", .defaults, \.defaults, "what is compared when nothing is said"),
    ]
  }
}

extension Field where Draft == PricesDraft {
  /// What is sold, and the rules of prices: the part of a list that a dated change may touch.
  fileprivate static var prices: [Field] {
    [
      .optional("roundTo", .amount, \.roundTo, "the step to which derived prices are rounded"),
      .optional("tax", .tax, \.tax, "the tax on every payment"),
      .required("services", .list(.service, 1...200), \.services, "what is sold"),
      .optional("extras", .list(.extra, 0...200), \.extras, "amounts added to each visit"),
      .optional("packages", .list(.package, 0...200), \.packages, "sessions sold together"),
      .optional(
        "memberships", .list(.membership, 0...50), \.memberships, "sessions for a fee each period"),
      .optional(
        "concessions", .list(.concession, 0...50), \.concessions, "lower prices of client groups"),
    ]
  }
}

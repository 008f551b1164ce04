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
      .required("format", .formatNumber, { $0.format = $1 }, .list(.format)),
      .required("practice", .name, { $0.practice = $1 }, .list(.practice)),
      .optional("sample", .flag, { $0.sample = $1 }, .list(.sample)),
      .required("currency", .currency, { $0.currency = $1 }, .list(.currency)),
      .required("locale", .locale, { $0.locale = $1 }, .list(.locale)),
      .optional("from", .day, { $0.from = $1 }, .list(.from)),
    ] + Format.prices.map { $0.pullback(\.prices) } + [
      .optional("changes", .list(.change, 0...100), { $0.changes = $1 }, .list(.changes)),
      .required("plans", .list(.plan, 1...100), { $0.plans = $1 }, .list(.plans)),
      .optional("cases", .list(.complaint, 0...200), { $0.cases = $1 }, .list(.cases)),
      .optional(
        "insurances", .list(.insurance, 0...50), { $0.insurances = $1 }, .list(.insurances)),
      .optional("defaults", .defaults, { $0.defaults = $1 }, .list(.defaults)),
      .optional("$schema", .text(most: 5_000), { $0.schema = $1 }, .list(.schema)),
    ]
  }
}

extension Field where Draft == PricesDraft {
  /// What is sold, and the rules of prices: the part of a list that a dated change may touch.
  fileprivate static var prices: [Field] {
    [
      .optional("roundTo", .amount, { $0.roundTo = $1 }, .list(.roundTo)),
      .optional("tax", .tax, { $0.tax = $1 }, .list(.tax)),
      .required("services", .list(.service, 1...200), { $0.services = $1 }, .list(.services)),
      .optional("extras", .list(.extra, 0...200), { $0.extras = $1 }, .list(.extras)),
      .optional("packages", .list(.package, 0...200), { $0.packages = $1 }, .list(.packages)),
      .optional(
        "memberships", .list(.membership, 0...50), { $0.memberships = $1 }, .list(.memberships)),
      .optional(
        "concessions", .list(.concession, 0...50), { $0.concessions = $1 }, .list(.concessions)),
    ]
  }
}

internal import CareModel
internal import PriceListFormat

extension Record {
  /// What every record begins with: the number of its form, whose prices they are, and over which
  /// time they are looked at.
  static func head(
    _ format: Int = 1, of list: PriceList, over horizon: Horizon
  ) -> [(key: String, value: Record)] {
    [
      ("format", .count(format)),
      ("practice", .text(list.practice)),
      ("sample", .flag(list.isSample)),
      ("currency", .text(list.currency.code)),
      ("start", .text(horizon.start.description)),
      ("end", .text(horizon.end.description)),
      ("horizon", .text(horizon.length.description)),
    ]
  }

  /// What every record ends with: the sentences that answer, and those that they rest on.
  static func foot(
    answers: [String], assumptions: [String]
  ) -> [(key: String, value: Record)] {
    [
      ("answers", .list(answers.map { .text($0) })),
      ("assumptions", .list(assumptions.map { .text($0) })),
    ]
  }
}

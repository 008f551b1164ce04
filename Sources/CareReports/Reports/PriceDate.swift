internal import CareModel
internal import PriceListFormat

/// Since when the prices of a report hold, as far as that is true of them.
struct PriceDate {
  /// The day of the last change that is in force, or else of the list; `nil` if neither says.
  let day: Day?
  /// Whether some were replaced for this run, so that they are not of that day.
  let isSetInPart: Bool

  /// The prices of a list on a day, with these values in place.
  init(of list: PriceList, on start: Day, set: [Override]) {
    let days = [list.from] + list.versions.map(\.from)
    day = days.compactMap { $0 }.filter { $0 <= start }.max() ?? list.from
    isSetInPart = set.contains(where: \.isOfPrices)
  }
}

extension Override {
  /// Whether it is not about plans, cases and what else leaves every price as it is.
  fileprivate var isOfPrices: Bool {
    let others: Set<String?> = [
      "plans", "cases", "defaults", "insurances", "practice", "sample", "locale",
    ]
    return !others.contains(path.names.first)
  }
}

extension Phrases {
  /// Whose prices, and of when.
  func heading(_ date: PriceDate) -> String {
    let dated = date.day.map { texts.pricesOf(style.date($0)) }
    let parts = [list.practice, dated, date.isSetInPart ? texts.somePricesAreSet : nil]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}

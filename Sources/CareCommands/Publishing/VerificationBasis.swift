internal import CareModel
internal import CareReports

/// What published pages are held against: a price list, as it reads on a day.
struct VerificationBasis: Sendable {
  /// The list's file.
  let list: ListFile
  /// What it says.
  let prices: PriceList
  /// The day on which pages are read.
  let day: Day
  /// How findings are written.
  private let style: LocaleStyle

  /// - Throws: `InvalidPriceList` if it is none.
  init(_ list: ListFile, on day: Day, speaking language: Language) throws {
    self.list = list
    self.day = day
    prices = try list.priceList()
    let isOwn = Language.own(prices.locale) == language
    style = LocaleStyle(withoutAmounts: isOwn ? prices.locale : language.code)
  }

  /// A day as people write it.
  func date(_ day: Day) -> String { style.date(day) }
}

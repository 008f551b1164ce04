public import CareModel
public import PriceListFormat

extension Report {
  /// The price list as it stands on a day, for a client of a group.
  ///
  /// Amounts are what is paid, tax included. Packages that cannot be bought that day are left out.
  ///
  /// - Parameters:
  ///   - list: Whose prices.
  ///   - day: Of when.
  ///   - concession: For which group; `nil` for none.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(
    prices list: PriceList, on day: Day, concession: Ref<Concession>?, set: [Override] = [],
    style: LocaleStyle
  ) {
    let phrases = Phrases(style: style, list: list)
    let client = Client(concession: concession)
    let lines = PriceLines(prices: list.prices(on: day), client: client, day: day)
    let codes = PriceCodes(lines: lines, list: list, set: set)
    let tables = PriceTables(lines: lines, phrases: phrases)
    let settings = SettingWords(settings: set, complaint: nil, phrases: phrases).sentences()
    let notes =
      PricesNotes(list: list, day: day, client: client, phrases: phrases).sentences() + settings
    mark = phrases.sampleMark
    heading = phrases.heading(PriceDate(of: list, on: day, set: set))
    title = phrases.texts.priceList
    lead = []
    self.tables = tables.tables()
    forMachines = [codes.table]
    self.notes = [Notes(nil, notes)]
    record = { codes.record(terms: tables.terms, notes: notes) }
    self.style = style
    currency = list.currency
  }
}

public import CareModel

extension Report {
  /// The price list as it stands on a day, for a client of a group.
  ///
  /// One row is a service, package, membership or extra, in this order; amounts are what is paid,
  /// tax included. Packages that cannot be bought that day are left out.
  public init(
    prices list: PriceList, on day: Day, concession: Ref<Concession>?, style: LocaleStyle
  ) {
    let phrases = Phrases(style: style, list: list)
    let client = Client(concession: concession)
    let lines = PriceLines(prices: list.prices(on: day), client: client, day: day, phrases: phrases)
    let notes = PricesNotes(list: list, day: day, client: client, phrases: phrases).sentences()
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = []
    tables = [lines.table()]
    self.notes = [Notes(nil, notes)]
    record = { lines.record(notes: notes) }
    self.style = style
    currency = list.currency
  }
}

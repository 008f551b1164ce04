internal import CareModel
public import PriceListFormat

extension Report {
  /// One plan's visits and payments, how each amount came about, and how to pay when nobody knows how
  /// long it takes.
  ///
  /// - Parameters:
  ///   - quote: What is told.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ quote: Quote, set: [Override] = [], style: LocaleStyle) {
    let phrases = Phrases(style: style, list: quote.list)
    let words = QuoteWords(quote: quote, set: set, phrases: phrases)
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: quote.list, on: quote.question.horizon.start, set: set))
    lead = [words.summary]
    let ways = quote.ways.flatMap {
      WaysTable(ways: $0, hasOwn: words.hasOwn, phrases: phrases).table()
    }
    tables = [words.table()] + [ways].compactMap { $0 }
    howToPay = words.rule
    notes = [
      Notes(phrases.texts.howToPayTitle, howToPay),
      Notes(phrases.texts.howEachAmountCameAbout, words.explanations),
      Notes(nil, words.assumptions),
    ].filter { !$0.sentences.isEmpty }
    inShort = words.inShort
    record = { QuoteRecord(quote: quote, set: set, phrases: phrases).record() }
    self.style = style
    currency = quote.list.currency
  }
}

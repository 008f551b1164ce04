package import CareModel
package import CareReports
internal import PriceListFormat

/// Prices that a page tells search engines, in JSON-LD.
package struct PastedOffers: Sendable {
  /// The line of the page on which they begin, from 1.
  package let line: Int
  /// Whose they are.
  package let practice: String
  /// What they say.
  package let content: VisibleContent

  /// The catalogues of a page, or of a file of JSON-LD, in order.
  ///
  /// - Complexity: O(bytes).
  package static func all(in page: [UInt8]) -> [PastedOffers] {
    if let offers = PastedOffers(page, line: 1) { return [offers] }
    let index = TextIndex(page)
    return MarkupScanner.tokens(of: page).compactMap { token in
      guard case .script(let text) = token.kind else { return nil }
      return PastedOffers(Array(text.utf8), line: index.line(of: token.offset))
    }
  }

  /// Reads a catalogue; `nil` if it is something else.
  private init?(_ bytes: [UInt8], line: Int) {
    let read = JSONReader.read(bytes)
    guard read.mistakes.isEmpty, let json = read.value, json["hasOfferCatalog"] != nil,
      let practice = json["name"]?.text
    else { return nil }
    self.line = line
    self.practice = practice
    content = VisibleContent(of: json)
  }

  /// What a list tells search engines on a day, in the words of a language.
  package static func content(
    of list: PriceList, on day: Day, _ texts: any Texts
  ) -> VisibleContent {
    let file = PublishedFile(
      "prices.jsonld", text: Offers(list: list, from: day, texts: texts).json)
    return file.content
  }
}

import CareModel
import TestSupport
import Testing

@testable import PriceListFormat

private func missing(_ name: String, practice: String = #""P""#) throws -> [String] {
  let text = #"""
    {"format": 1, "practice": \#(practice), "currency": "CHF", "locale": "fr_CH",
     "services": [{"id": "s", "name": \#(name), "price": 1, "description": "D"}],
     "plans": [{"id": "p", "name": {"fr": "P", "de": "Q"},
                "phases": [{"service": "s", "sessions": 1}]}]}
    """#
  let located = try PriceListReader.locate(Array(text.utf8), named: "pricing.json")
  return located.missingTexts.map { "\($0.path) \($0.languages.joined(separator: ","))" }
}

struct MissingTextsTests {
  @Test func `a text in one language is one in the language of the list`() throws {
    #expect(
      try missing(#"{"fr": "S", "de": "T"}"#) == ["practice de", "services.s.description de"])
  }

  @Test func `every language that the list speaks somewhere is missed elsewhere`() throws {
    #expect(
      try missing(#"{"it": "S"}"#, practice: #"{"fr": "P", "de": "Q", "it": "R"}"#) == [
        "services.s.name fr,de", "services.s.description de,it", "plans.p.name it",
      ])
  }

  @Test func `a list in one language lacks none`() throws {
    let list = #"""
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "fr_CH",
       "services": [{"id": "s", "name": "S", "price": 1}],
       "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 1}]}]}
      """#
    let located = try PriceListReader.locate(Array(list.utf8), named: "pricing.json")
    #expect(located.missingTexts.isEmpty)
  }

  @Test func `the starter list has every text in every language`() throws {
    let located = try PriceListReader.locate(Array(Starter.priceList.utf8), named: "pricing.json")
    #expect(located.missingTexts == [])
    #expect(located.list.base.services[0].names.translations.count == 4)
  }

  @Test func `the shipped list has every text in every language`() throws {
    let located = try PriceListReader.locate(shippedBytes(), named: "pricing.json")
    #expect(located.missingTexts == [])
    #expect(located.list.plans[0].names.translations.count == 4)
  }
}

import CareModel
internal import CareReports
import TestSupport
import Testing

@testable import CarePublishing
@testable import PriceListFormat

/// What search engines are told.
struct OffersTests {
  private static let members = """
    "tax": {"percent": "8.1%", "included": true},
    "services": [{"id": "s", "name": "Massage", "minutes": 60, "price": 65},
                 {"id": "t", "name": "Talk", "price": "on request"}],
    "packages": [{"id": "five", "name": "Five", "covers": ["s", "t"], "sessions": 5, "price": 300,
                  "offered": {"from": "2026-02-01", "to": "2026-12-31"}},
                 {"id": "old", "name": "Old", "covers": ["s"], "sessions": 2, "price": 100,
                  "offered": {"to": "2026-01-31"}}],
    "memberships": [{"id": "club", "name": "Club", "covers": ["s"], "fee": 55, "every": "2 weeks",
                     "sessions": 1}],
    "extras": [{"id": "home", "name": "Home", "perVisit": 7.5}],
    "changes": [{"from": "2026-02-01", "set": {"extras.home.perVisit": 8}},
                {"from": "2027-01-01", "set": {"services.s.price": 70}},
                {"from": "2027-07-01", "set": {"extras.home.perVisit": 9}}]
    """

  private static func offers(from day: Day) throws -> [JSON] {
    let list = try readList(currency: "EUR", with: members)
    let read = JSONReader.read(
      Array(Offers(list: list, from: day, texts: Language.english.texts).json.utf8))
    return try #require(read.value?["hasOfferCatalog"]?["itemListElement"]?.items)
  }

  /// What an offer is of, its price and its days.
  private static func line(_ offer: JSON) -> String {
    let name = offer["name"]?.text ?? offer["itemOffered"]?["name"]?.text ?? "?"
    let parts = ["price", "validFrom", "priceValidUntil", "validThrough"].map {
      offer[$0]?.text ?? "-"
    }
    return ([name] + parts).joined(separator: " ")
  }

  @Test func `each price has its days, and what is on request has none`() throws {
    let day = try #require(Day("2026-11-22"))
    #expect(
      try Self.offers(from: day).map(Self.line) == [
        "Massage 65.00 - 2026-12-31 -", "Massage 70.00 2027-01-01 - -", "Talk - - - -",
        "Five 300.00 2026-02-01 - 2026-12-31", "Club 55.00 - - -",
        "Home 8.00 - 2027-06-30 -", "Home 9.00 2027-07-01 - -",
      ])
  }

  @Test func `on an earlier day more is told, on a later one less`() throws {
    let early = try Self.offers(from: #require(Day("2026-01-01"))).map(Self.line)
    #expect(early.contains("Old 100.00 - - 2026-01-31"))
    #expect(early.contains("Home 7.50 - 2026-01-31 -"))
    let late = try Self.offers(from: #require(Day("2027-08-01"))).map(Self.line)
    #expect(late == ["Massage 70.00 - - -", "Talk - - - -", "Club 55.00 - - -", "Home 9.00 - - -"])
  }

  /// The properties that schema.org defines for each type, as far as they are used.
  private static let vocabulary: [String: Set<String>] = [
    "Organization": ["name", "hasOfferCatalog"], "OfferCatalog": ["name", "itemListElement"],
    "Service": ["name", "provider"],
    "Offer": [
      "name", "itemOffered", "includesObject", "price", "priceCurrency", "priceSpecification",
      "validFrom", "validThrough", "priceValidUntil",
    ],
    "UnitPriceSpecification": [
      "price", "priceCurrency", "valueAddedTaxIncluded", "referenceQuantity",
    ],
    "QuantitativeValue": ["value", "unitCode"],
    "TypeAndQuantityNode": ["amountOfThisGood", "unitText", "typeOfGood"],
  ]

  private func check(_ json: JSON) throws {
    switch json.value {
    case .array(let items): for item in items { try check(item) }
    case .object(let members):
      let known = try #require(Self.vocabulary[json["@type"]?.text ?? ""])
      for member in members {
        #expect(["@type", "@context"].contains(member.key) || known.contains(member.key))
        try check(member.value)
      }
    default: break
    }
  }

  @Test func `only the words of the vocabulary are used`() throws {
    for offer in try Self.offers(from: #require(Day("2026-01-01"))) { try check(offer) }
  }

  @Test func `a package is a bundle of sessions, and a fee is for its period`() throws {
    let offers = try Self.offers(from: #require(Day("2026-11-22")))
    let bundle = try #require(offers[3]["includesObject"])
    #expect(bundle["typeOfGood"]?.items?.compactMap { $0["name"]?.text } == ["Massage", "Talk"])
    guard case .number("5")? = bundle["amountOfThisGood"]?.value else {
      Issue.record("five sessions")
      return
    }
    let period = try #require(offers[4]["priceSpecification"]?["referenceQuantity"])
    #expect(period["unitCode"]?.text == "WEE")
    let minutes = try #require(offers[0]["priceSpecification"]?["referenceQuantity"])
    #expect(minutes["unitCode"]?.text == "MIN")
  }
}

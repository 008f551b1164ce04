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
                     "sessions": 1, "minimum": "6 months"}],
    "extras": [{"id": "home", "name": "Home</script><!--", "perVisit": 7.5}],
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
      ])
  }

  /// The talk is sold whenever the massage is; what is added to it costs something else from July on.
  @Test func `what is added to a visit is sold with a session, at the prices of its days`() throws {
    let offers = try Self.offers(from: #require(Day("2026-11-22")))
    let added = offers.map { $0["addOn"]?.items?.map(Self.line) ?? [] }
    let name = "Home</script><!--"
    let (now, later) = ("\(name) 8.00 - 2027-06-30 -", "\(name) 9.00 2027-07-01 - -")
    #expect(added == [[now], [now, later], [now, later], [], []])
  }

  @Test func `no name ends the script element in which it stands`() throws {
    let list = try readList(currency: "EUR", with: Self.members)
    let day = try #require(Day("2026-11-22"))
    let json = Offers(list: list, from: day, texts: Language.english.texts).json
    #expect(!json.contains("<"))
    #expect(json.contains(#"Home\u003c/script>\u003c!--"#))
  }

  @Test func `on an earlier day more is told, on a later one less`() throws {
    let early = try Self.offers(from: #require(Day("2026-01-01"))).map(Self.line)
    #expect(early.contains("Old 100.00 - - 2026-01-31"))
    let added = try Self.offers(from: #require(Day("2026-01-01")))[0]["addOn"]?.items ?? []
    #expect(added.map(Self.line).first == "Home</script><!-- 7.50 - 2026-01-31 -")
    let late = try Self.offers(from: #require(Day("2027-08-01"))).map(Self.line)
    #expect(late == ["Massage 70.00 - - -", "Talk - - - -", "Club 55.00 - - -"])
  }

  /// The properties that schema.org defines for each type, as far as they are used.
  private static let vocabulary: [String: Set<String>] = [
    "HealthAndBeautyBusiness": ["name", "hasOfferCatalog"],
    "OfferCatalog": ["name", "itemListElement"],
    "Service": ["name", "description", "provider"],
    "Offer": [
      "name", "description", "itemOffered", "includesObject", "addOn", "price", "priceCurrency",
      "priceSpecification",
      "validFrom", "validThrough", "priceValidUntil",
    ],
    "UnitPriceSpecification": [
      "price", "priceCurrency", "valueAddedTaxIncluded", "referenceQuantity",
      "billingIncrement", "billingDuration", "unitCode",
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

  @Test func `a package is so many sessions of what it covers, and a fee is for its period`() throws
  {
    let offers = try Self.offers(from: #require(Day("2026-11-22")))
    let bundle = try #require(offers[3]["includesObject"])
    #expect(bundle["typeOfGood"]?["name"]?.text == "Massage / Talk")
    guard case .number("5")? = bundle["amountOfThisGood"]?.value else {
      Issue.record("five sessions")
      return
    }
    let fee = try #require(offers[4]["priceSpecification"])
    #expect(fee["referenceQuantity"]?["unitCode"]?.text == "WEE")
    #expect(fee["unitCode"]?.text == "WEE" && fee["billingDuration"]?.text == "P6M")
    guard case .number("2")? = fee["billingIncrement"]?.value else {
      Issue.record("two weeks")
      return
    }
    let minutes = try #require(offers[0]["priceSpecification"]?["referenceQuantity"])
    #expect(minutes["unitCode"]?.text == "MIN")
  }
}

import CareModel
import CareReports
import Foundation
import PriceListFormat
import TestSupport
import Testing

/// What a practice's price list says, as somebody read it from the practice's own page.
struct Fact: Decodable, Sendable, CustomTestStringConvertible {
  let list: String
  let package: String?
  let service: String?
  let day: String
  /// What the client pays, tax included.
  let price: Decimal
  /// What the page said.
  let printed: Decimal
  /// Why the two differ; `nil` if they do not.
  let note: String?

  var testDescription: String { "\(list) \(package ?? service ?? "?") \(day): \(printed)" }
}

extension RealLists {
  /// What was printed.
  static let facts: [Fact] = {
    guard let data = try? Data(contentsOf: folder.appending(path: "facts.json")) else { return [] }
    return (try? JSONDecoder().decode([Fact].self, from: data)) ?? []
  }()

  static func read(_ name: String) throws -> PriceList {
    let bytes = try Data(contentsOf: folder.appending(path: "\(name).json"))
    return try PriceListReader.read(Array(bytes), named: "\(name).json")
  }

  /// The price on the fact's day, as the list derives it.
  static func price(_ fact: Fact) throws -> Decimal {
    let list = try read(fact.list)
    let prices = list.prices(on: try #require(Day(fact.day)))
    let id = try #require(ID(fact.package ?? fact.service ?? ""))
    let derivation =
      if fact.package == nil {
        prices.single(try #require(prices.services.ref(id)), for: Client())
      } else {
        prices.package(try #require(prices.packages.ref(id)), for: Client())
      }
    let amount = try #require(derivation).amount
    return Decimal(amount.minor) / pow(10, list.currency.decimals)
  }
}

struct PriceListsTests {
  @Test func `there are real lists and facts about them`() {
    #expect(RealLists.names.count >= 21)
    #expect(RealLists.facts.count >= 129)
    #expect(Set(RealLists.facts.map(\.list)).isSubset(of: RealLists.names))
  }

  @Test(arguments: RealLists.names)
  func `every real list is read without a problem`(name: String) throws {
    #expect(throws: Never.self) { try RealLists.read(name) }
  }

  @Test(arguments: RealLists.facts)
  func `every price comes out as the practice charges it`(fact: Fact) throws {
    #expect(try RealLists.price(fact) == fact.price)
  }

  @Test(arguments: RealLists.facts.filter { $0.price != $0.printed })
  func `where the page says something else, the fact says why`(fact: Fact) throws {
    let note = try #require(fact.note)
    #expect(!note.isEmpty)
    #expect(try RealLists.price(fact) != fact.printed)
  }

  @Test(arguments: RealLists.facts.filter { $0.price == $0.printed })
  func `where the page says the same, there is nothing to explain`(fact: Fact) {
    #expect(fact.note == nil)
  }

  /// What the practice printed less what its own rule gives: below zero is in the client's favour.
  @Test func `ten printed prices differ from the practice's own rule`() throws {
    let differences = try RealLists.facts.filter { $0.price != $0.printed }.map {
      "\($0.list) \($0.package ?? $0.service ?? ""): \($0.printed - (try RealLists.price($0)))"
    }
    #expect(
      differences == [
        "confignon-ch-by-rule trois-90-2018: -2",
        "confignon-ch-by-rule trois-90: -3",
        "confignon-ch-by-rule six-90: 1",
        "liedtke-de klassisch-25: -0.5",
        "liedtke-de-by-rule zehnerkarte: -2.5",
        "liedtke-de-by-rule fuenferkarte: -1.25",
        "openpath-us-by-rule six-90: -80",
        "engel-dk-by-rule five-45: -0.5",
        "engel-dk-by-rule five-60: -0.5",
        "engel-dk-by-rule five-90: -2012.5",
      ])
  }
}

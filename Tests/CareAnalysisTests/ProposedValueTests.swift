import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareModel
@testable import PriceListFormat

struct ProposedValueTests {
  private static let json = #"""
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
     "services": [{"id": "s", "name": "S", "price": 100}],
     "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "every": "2 weeks"}]}],
     "cases": [{"id": "c", "name": "C", "sessions": 4, "resolves": "70%",
                "returns": {"chance": "40%", "after": "6 months", "topUp": 3}}]}
    """#

  /// `path: before → after`, each as it is written.
  private func moves(_ settings: [(String, String)], isDated: Bool = false) throws -> [String] {
    let proposal = settings.map { Override(path: Path($0.0), value: $0.1, source: "--set") }
    let bytes = Array(Self.json.utf8)
    let base = try Scenarios(bytes, named: "list.json")
    let after = isDated ? nil : try Scenarios(bytes, named: "list.json", settings: proposal)
    return ProposedValue.all(proposal, of: base, in: after).map { value in
      let words = value.value.map { $0?.literal ?? "-" }
      return "\(value.path): \(words.before) → \(words.after)"
    }
  }

  @Test func `an object is told by the members that change, and sessions as one value`() throws {
    let returns = #"{"chance": "50%", "after": "6 months", "topUp": 2}"#
    #expect(
      try moves([("cases.c.returns", returns), ("cases.c.sessions", #"{"3": 1, "4": 2}"#)])
        == [
          #"cases.c.returns.chance: "40%" → "50%""#, "cases.c.returns.topUp: 3 → 2",
          #"cases.c.sessions: 4 → {"3": 1, "4": 2}"#,
        ])
  }

  @Test func `what is set to what it is changes nothing, and the last of a path holds`() throws {
    #expect(try moves([("cases.c.resolves", "70%")]) == [])
    #expect(
      try moves([("cases.c.resolves", "60%"), ("cases.c.resolves", "80%")])
        == [#"cases.c.resolves: "70%" → "80%""#])
  }

  @Test func `what moves is told by what it comes to, and what is taken away by nothing`() throws {
    #expect(try moves([("services.s.price", "+5%")]) == ["services.s.price: 100 → 105.00"])
    #expect(
      try moves([("cases.c.returns", "null")])
        == [
          #"cases.c.returns.chance: "40%" → -"#, #"cases.c.returns.after: "6 months" → -"#,
          "cases.c.returns.topUp: 3 → -",
        ])
  }

  @Test func `a dated value is taken as it is written`() throws {
    #expect(
      try moves([("services.s.price", "120")], isDated: true) == ["services.s.price: 100 → 120"])
  }

  @Test func `a text for each language that becomes one for all is one value`() throws {
    let names = #"{"en": "Calm", "fr": "Calme"}"#
    #expect(
      try moves([("services.s.name", names)]) == [
        #"services.s.name: "S" → {"en": "Calm", "fr": "Calme"}"#
      ])
  }
}

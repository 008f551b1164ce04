import CareCommands
import Foundation
import TestSupport
import Testing

/// What machines read of a visit for which an insurance pays.
struct InsuredVisitsTests {
  private static let list = #"""
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
     "services": [
       {"id": "s", "name": "Session", "price": 80, "tax": "7%"}, {"id": "t", "name": "Talk", "price": 50}],
     "tax": {"percent": "19%", "included": true},
     "insurances": [
       {"id": "fund", "name": "Fund", "covers": ["s"], "share": "50%", "excess": 100, "source": "a policy"}],
     "plans": [
       {"id": "mixed", "name": "Mixed", "phases": [
         {"service": "s", "every": "1 week", "sessions": 2}, {"service": "t", "every": "1 week", "sessions": 1}]}]}
    """#

  private func run(_ words: String...) throws -> String {
    let world = TranscriptWorld(files: ["pricing.json": Array(Self.list.utf8)]).world
    let outcome = Application.run(words, in: world)
    #expect(outcome.status == .done, "\(outcome.messages)")
    return outcome.output
  }

  /// Of the first 80 all goes into the excess of 100, of the second 20: half of the other 60 comes back.
  ///
  /// A talk is not covered.
  @Test func `each visit has what comes back for it`() throws {
    let quote = try ExactJSON(
      try run(
        "quote", "mixed", "--insurance", "fund", "--start", "2026-11-22", "--horizon", "1 month",
        "--format", "json"
      ).utf8)
    let visits = try #require(quote["visits"]?.items)
    #expect(visits.map { $0["refund"] } == [.number(0), .number(30), .null])
    #expect(quote["refunded"] == .number(30))
  }

  @Test func `a price list says which services have a tax of their own`() throws {
    let told = try run("prices", "--start", "2026-11-22").replacing("\u{A0}", with: " ")
    #expect(
      told.contains("Including tax of 19%, but 7% for “Session”, also in packages."), "\(told)")
  }
}

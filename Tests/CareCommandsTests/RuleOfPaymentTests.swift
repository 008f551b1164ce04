import CareCommands
import Foundation
import TestSupport
import Testing

/// How the rule of payment of a small list is told, in each form: four sessions or nine, a session 50, four of them 60
/// each four weeks, from 22 November 2026.
///
/// By hand: joined at once, the fee of 20 December pays for sessions five to eight, and that of 17 January would pay for
/// the ninth alone, which costs 50. Four sessions cost 60, nine 170.
struct RuleOfPaymentTests {
  private static let list = #"""
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
     "services": [{"id": "s", "name": "Session", "minutes": 60, "price": 50}],
     "memberships": [
       {"id": "club", "name": "Club", "covers": ["s"], "fee": 60, "every": "4 weeks", "sessions": 4}],
     "plans": [
       {"id": "course", "name": "Course",
        "phases": [{"service": "s", "every": "1 week", "sessions": "case", "resolves": true}]},
       {"id": "other", "name": "Other", "phases": [{"service": "s", "every": "2 weeks"}]}],
     "cases": [{"id": "back", "name": "Back", "sessions": {"4": 1, "9": 2}, "resolves": "100%"}]}
    """#

  private func run(_ words: String...) throws -> String { try run(words) }

  private func run(_ words: [String]) throws -> String {
    let world = TranscriptWorld(files: ["pricing.json": Array(Self.list.utf8)]).world
    let always = ["--case", "back", "--start", "2026-11-22", "--horizon", "6 months"]
    let kept = words.contains("--horizon") ? Array(always.dropLast(2)) : always
    let outcome = Application.run(words + kept, in: world)
    #expect(outcome.status == .done, "\(outcome.messages)")
    return outcome.output.replacing("\u{A0}", with: " ")
  }

  @Test func `machines read when a membership is left, and before which fee`() throws {
    let quote = try ExactJSON(try run("quote", "course", "--format", "json").utf8)
    let rule = try #require(quote["rule"]?.items)
    #expect(rule.map { $0["visit"] } == [.number(1), .number(2), .number(9), .null])
    #expect(rule.map { $0["lastVisit"] } == [.number(1), .number(8), .number(9), .null])
    #expect(rule.map { $0["pay"] } == [.text("in hand"), .text("in hand"), .text("singly"), .null])
    #expect(rule.map { $0["join"] } == [.text("club"), .null, .null, .null])
    #expect(rule.map { $0["leave"] } == [.null, .null, .text("club"), .text("club")])
    let ninth = ExactJSON.text("2027-01-17")
    let fifth = ExactJSON.text("2026-12-20")
    #expect(
      rule.map { $0["leaveBefore"] } == [
        .null, .null, .list([ninth, ninth]), .list([fifth, fifth]),
      ])
    #expect(rule.last?["if"] == .text("resolved"))
    #expect(quote["membership"]?["leaveBefore"] == ninth)
  }

  @Test func `in few words, that a membership is to be left comes first`() throws {
    let told = "join “Club” at session 1; after session 8, leave “Club” before its next fee"
    let short = "when it is over, leave “Club” before its next fee."
    for words in [["quote", "course"], ["compare", "--plan", "course"]] {
      let message = try run(words + ["--format", "message"])
      #expect(message.contains(told) && message.contains(short) && message.count < 600)
    }
    let message = try run("quote", "course", "--format", "message")
    #expect(message.hasSuffix("Nothing here is a medical promise.\n"), "\(message)")
  }

  @Test func `the rule and the notes together say each sentence once`() throws {
    let both = try run("quote", "course", "--part", "rule", "--part", "notes")
    #expect(both.ranges(of: "How to pay, without knowing how long it takes").count == 1)
    #expect(both.ranges(of: "The table by date holds").count == 1)
    #expect(both.contains("How each amount came about"))
  }

  /// In 40 days there are six sessions; those who need nine are not known to be helped then.
  @Test func `of a course that is cut off no end is told`() throws {
    let told = try run("quote", "course", "--horizon", "40 days")
    #expect(told.contains("It is not finished by then."))
    #expect(told.contains("If it is resolved after 4 visits (33.3% of clients)"))
    #expect(!told.contains("after 6 visits"))
  }

  /// A fee of 17 January is owed, but falls on the day after the last that is looked at.
  @Test func `a fee that is owed past the time has its own day`() throws {
    let told = try run(
      "quote", "course", "--horizon", "8 weeks", "--set", "memberships.club.minimum=12 weeks",
      "--pay", "club")
    #expect(told.contains("fee of 17 January 2027"), "\(told)")
  }
}

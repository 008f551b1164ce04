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
    #expect(rule.map { $0["feesBefore"] } == [.null, .null, .number(0), .number(0)])
    #expect(rule.map { $0["stay"] } == [.null, .null, .null, .null])
    let due = try #require(quote["payments"]?.items).map { $0["due"] }
    #expect(due == [.text("2026-11-22"), fifth, .null])
    #expect(quote["membership"]?["leaveBefore"] == ninth)
  }

  @Test func `in few words, that a membership is to be left comes first`() throws {
    // Who needs four leaves before the fee that follows, who needs nine in the course itself.
    let told = "join “Club” at session 1; pay session 9 singly; leave “Club” in time"
    let short = "leave “Club” in time (the whole rule says when)."
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

  /// With twelve sessions and no fewer, all leave before the fee after the last, of 14 February.
  @Test func `where all leave before the next fee, few words say so`() throws {
    let message = try run(
      "quote", "course", "--set", "cases.back.sessions={\"11\": 1, \"12\": 2}", "--format",
      "message")
    #expect(
      message.contains(
        "join “Club” at session 1; when it is over, leave “Club” before its next fee."))
  }

  /// Fees each ten days for two sessions: in 41 days there are six sessions of nine, the last on 27 December, and a fee
  /// of 1 January that nobody pays who is not seen to come again.
  @Test func `of a course that is cut off no end is told`() throws {
    let fees = ["every=10 days", "sessions=2", "fee=20"].flatMap {
      ["--set", "memberships.club.\($0)"]
    }
    let told = try run(["quote", "course", "--horizon", "41 days"] + fees)
    #expect(told.contains("It is not finished by then."))
    #expect(told.contains("If it is resolved after 4 visits (33.3% of clients)"))
    #expect(!told.contains("after 6 visits") && !told.contains("after session 6"))
  }

  /// A fee of 17 January is owed, but falls on the day after the last that is looked at.
  @Test func `a fee that is owed past the time has its own day`() throws {
    let told = try run(
      "quote", "course", "--horizon", "8 weeks", "--set", "memberships.club.minimum=12 weeks",
      "--pay", "club", "--format", "markdown")
    #expect(told.contains("fee of 17 January 2027, which is owed"), "\(told)")
    #expect(told.contains("“Club” still runs when the time looked at ends"))
  }
}

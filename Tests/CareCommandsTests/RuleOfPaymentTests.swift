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

  private static let club = #"""
    {
     "format": 1,
     "practice": "Praxis Test",
     "currency": "CHF",
     "locale": "en_CH",
     "services": [{"id": "assessment", "name": "First assessment", "minutes": 75, "price": 150},
       {"id": "therapy", "name": "Therapy", "minutes": 60, "price": 120},
       {"id": "relax", "name": "Relaxing massage", "minutes": 60, "price": 100}],
     "plans": [{"id": "course", "name": "Course", "phases": [{"service": "assessment", "sessions": 1}, {"service": "therapy", "sessions": "case", "every": "1 week", "resolves": true}]},
       {"id": "relax", "name": "Relaxation", "phases": [{"service": "relax", "every": "2 weeks"}]}],
     "cases": [{"id": "back", "name": "Back pain", "sessions": {"fewest": 3, "likely": 5, "most": 7}, "resolves": "75%", "stopAfter": 3, "returns": {"chance": "30%", "after": "8 weeks", "topUp": 2}, "source": "x"}],
     "defaults": {"case": "back", "plans": ["course", "relax"], "against": "relax", "horizon": "6 months"},
     "memberships": [{"id": "club", "name": "Club", "covers": ["relax", "therapy"], "fee": 90, "every": "1 month", "sessions": 1, "keeps": "1 month", "minimum": "3 months", "discount": "10%"}]}
    """#

  private func run(_ words: [String], of list: String, from start: String) throws -> String {
    let world = TranscriptWorld(files: ["pricing.json": Array(list.utf8)]).world
    let outcome = Application.run(words + ["--start", start], in: world)
    #expect(outcome.status == .done, "\(outcome.messages)")
    return outcome.output.replacing("\u{A0}", with: " ")
  }

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
    #expect(told.contains("The course is unfinished by then."))
    #expect(told.contains("If it is resolved after 4 visits (33.3% of clients)"))
    #expect(!told.contains("after 6 visits") && !told.contains("after session 6"))
  }

  /// An owner's list: three to seven sessions after a first one, a month's fee of 90 for one of them, three months owed.
  ///
  /// Who is resolved after four or five visits and comes back leaves after the second session from then.
  @Test func `that sessions are counted anew is said where only the leaving has a number`() throws {
    let told = try run(["quote", "course", "--part", "rule"], of: Self.club, from: "2026-12-01")
    let words = told.replacing(/\s+/, with: " ")
    #expect(
      words.contains(
        "comes back (7.5% of clients): stay in “Club” and go on paying its fees; count the sessions after the last one of the course from 1; after session 2, leave “Club” before its next fee (8 March 2027)."
      ), "\(words)")
    let quote = try ExactJSON(
      try run(["quote", "course", "--format", "json"], of: Self.club, from: "2026-12-01").utf8)
    let steps = try #require(quote["rule"]?.items)
    #expect(steps.allSatisfy { $0["leave"] == .null || $0["stay"] == .null })
    #expect(steps.contains { $0["stay"] == .text("club") })
  }

  /// Leaving on 15 January, when no fee is owed any more, is not the best, and is told as what it is.
  @Test func `a simpler rule of a member says that the membership is left`() throws {
    let told = try run(
      [
        "quote", "course", "--part", "rule", "--member", "club:2026-10-15", "--until", "2027-02-10",
      ], of: Self.club, from: "2026-12-01")
    let words = told.replacing(/\s+/, with: " ")
    #expect(
      words.contains(
        "Simpler: buy nothing more, and leave “Club” as soon as no fee is owed; CHF 691.50 on average."
      ), "\(words)")
    #expect(words.contains("buying nothing more, CHF 686.50;"))
  }

  /// Leaving parts sessions 7 and 8 in the whole rule, and nothing does where it is told last.
  @Test func `in few words, payments that nothing parts are told once`() throws {
    let told = try run(
      ["compare", "--member", "club:2026-10-15", "--until", "2027-02-10"], of: Self.club,
      from: "2026-12-01")
    let words = told.replacing(/\s+/, with: " ")
    #expect(
      words.contains(
        "pay sessions 1, 2 and 4 to 8 singly; leave “Club” in time (the whole rule says when)."),
      "\(words)")
  }

  /// Known beforehand 750, by the rule 852, each by the owner's hand.
  @Test func `a comparison says what the rule comes to if all goes to plan`() throws {
    let told = try run(["compare"], of: Self.club, from: "2026-12-01")
    #expect(
      told.replacing(/\s+/, with: " ").contains(
        "If all goes to plan, that comes to CHF 852.00; if it were known beforehand, to CHF 750.00."
      ), "\(told)")
  }

  /// Two sessions, as planned, cost 200; three for 240 are bought at the first, since a third is as likely as not.
  @Test func `a message says it, too, where there is room`() throws {
    let list = #"""
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
       "services": [{"id": "s", "name": "Session", "price": 100}],
       "packages": [{"id": "three", "name": "Three", "covers": ["s"], "sessions": 3, "price": 240}],
       "plans": [
         {"id": "course", "name": "Course",
          "phases": [{"service": "s", "every": "1 week", "sessions": "case", "resolves": true}]},
         {"id": "other", "name": "Other", "phases": [{"service": "s", "every": "2 weeks"}]}],
       "cases": [{"id": "back", "name": "Back", "sessions": {"fewest": 2, "likely": 2, "most": 4}}]}
      """#
    let message = try run(["compare", "--format", "message"], of: list, from: "2026-12-01")
    #expect(
      message.contains(
        "buy “Three” at session 1; pay session 4 singly. If all goes to plan, that comes to CHF 240.00; if it were known beforehand, to CHF 200.00.\nAssumed: "
      ), "\(message)")
    #expect(message.count < 600 && message.hasSuffix("Nothing here is a medical promise.\n"))
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

import CareCommands
import Foundation
import TestSupport
import Testing

/// What was once told wrongly of the client's money, and what is right; figures worked out by hand or by
/// another program.
struct MoneyFaultsTests {
  /// The outcome of a command on the shipped list, as of 22 November 2026, or on another list.
  private func run(_ words: [String], list: String? = nil) throws -> Outcome {
    let shipped = try Data(contentsOf: Repository.root.appending(path: "pricing.json"))
    let bytes = list.map { Array($0.utf8) } ?? Array(shipped)
    let world = TranscriptWorld(files: ["pricing.json": bytes]).world
    let start = words.contains("--start") ? [] : ["--start", "2026-11-22"]
    return Application.run(words + start, in: world)
  }

  /// What `compare` says of its first plan, for machines.
  private func course(_ words: String..., list: String? = nil) throws -> ExactJSON {
    try course(words, list: list)
  }

  private func course(_ words: [String], list: String? = nil) throws -> ExactJSON {
    let outcome = try run(["compare", "--format", "json"] + words, list: list)
    #expect(outcome.status == .done, "\(outcome.messages)")
    return try #require(try ExactJSON(outcome.output.utf8)["plans"]?.items?.first)
  }

  private func number(_ value: ExactJSON?) throws -> Decimal {
    guard case .number(let number)? = value else { throw NotANumber() }
    return number
  }

  private struct NotANumber: Error {}

  private func text(_ words: [String], list: String? = nil) throws -> String {
    let outcome = try run(words, list: list)
    #expect(outcome.status == .done, "\(outcome.messages)")
    return outcome.output.replacing("\u{A0}", with: " ").split(separator: /\s+/).joined(
      separator: " ")
  }

  @Test func `nobody knows at the first session how many a course will take`() throws {
    let expected = try course("--no-points")["expected"]
    #expect(try number(expected?["costIfKnown"]) == Decimal(string: "2002.88"))
    #expect(try number(expected?["cost"]) > 2002.88)
    #expect(try number(expected?["cost"]) <= Decimal(string: "2058.47") ?? 0)
  }

  @Test func `of therapeutic sessions alone, two packages would cost more than single sessions`()
    throws
  {
    let alone = [
      "services.assessment.price=0", "services.relaxation.price=0", "packages.relaxation-5=null",
      "packages.relaxation-10=null", "memberships=[]", "cases.low-back.returns=null",
    ].flatMap { ["--set", $0] }
    let outcome = try run(["compare", "--format", "json", "--no-points"] + alone)
    let plan = try ExactJSON(outcome.output.utf8)["plans"]?.items?.first
    #expect(try number(plan?["expected"]?["costIfKnown"]) == Decimal(string: "996.75"))
    #expect(try number(plan?["expected"]?["cost"]) == Decimal(string: "1051.17"))
    #expect(try number(plan?["expected"]?["costSingly"]) == Decimal(string: "1059.17"))
  }

  /// One service at 50 with a membership of four sessions a month for 150.
  private static let weekly = #"""
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
     "services": [{"id": "s", "name": "Session", "minutes": 60, "price": 50}],
     "memberships": [{"id": "m", "name": "Four a month", "covers": ["s"], "fee": 150,
                      "every": "1 month", "sessions": 4}],
     "plans": [{"id": "p", "name": "Weekly", "phases": [{"service": "s", "sessions": 10, "every": "1 week"}]}]}
    """#

  @Test func `a membership is left when its last sessions would not pay for its fee`() throws {
    let plan = try course(
      "--start", "2026-02-02", "--horizon", "3 months", list: Self.weekly)
    #expect(try number(plan["cost"]) == 400)
  }

  @Test func `a group's price that is dearer is not charged`() throws {
    let list = #"""
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
       "services": [{"id": "s", "name": "Session", "price": 100}],
       "concessions": [{"id": "senior", "name": "Senior", "prices": {"s": 120}}],
       "plans": [{"id": "p", "name": "Once", "phases": [{"service": "s", "sessions": 1}]}]}
      """#
    let plan = try course("--concession", "senior", list: list)
    #expect(try number(plan["cost"]) == 100)
  }

  @Test func `the dearest session is told to people as it is charged, with tax`() throws {
    let list = #"""
      {"format": 1, "practice": "P", "currency": "CAD", "locale": "en_CA",
       "tax": {"percent": "13%", "included": false},
       "services": [{"id": "t", "name": "Therapy", "price": 100}, {"id": "r", "name": "Rest", "price": 100}],
       "plans": [
         {"id": "course", "name": "Course", "phases": [{"service": "t", "sessions": 5, "every": "1 week", "resolves": true}]},
         {"id": "rest", "name": "Rest", "phases": [{"service": "r", "sessions": 7, "every": "1 week"}]}],
       "cases": [{"id": "c", "name": "C", "sessions": 5}]}
      """#
    let plan = try course("--against", "rest", list: list)
    #expect(try number(plan["against"]?["dearestSession"]) == 140)
    #expect(try text(["compare", "--against", "rest"], list: list).contains("158.20"))
  }

  /// Five sessions against seven of 100: 140 each; nine at once are never worth it.
  @Test func `the dearest session is told until a change sets its price, and not after it`() throws
  {
    let list = #"""
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
       "services": [{"id": "t", "name": "Therapy", "price": 100}, {"id": "r", "name": "Rest", "price": 100}],
       "packages": [{"id": "p", "name": "P", "covers": ["t"], "sessions": 9, "price": 850}],
       "plans": [
         {"id": "course", "name": "Course", "phases": [{"service": "t", "sessions": 5, "every": "1 week", "resolves": true}]},
         {"id": "rest", "name": "Rest", "phases": [{"service": "r", "sessions": 7, "every": "1 week"}]}],
       "changes": [{"from": "2027-01-01", "set": {"services.t.price": 130, "packages.p.price": 1100}}],
       "cases": [{"id": "c", "name": "C", "sessions": 5}]}
      """#
    let asked = ["compare", "--full", "--against", "rest", "--start"]
    let before = try text(asked + ["2026-11-22"], list: list)
    #expect(before.contains("Price of a session at most CHF 140.00 until 31 Dec 2026"))
    let after = try text(asked + ["2027-02-01"], list: list)
    #expect(after.contains("for the same money") && !after.contains("Price of a session"))
  }

  @Test func `printed prices of packages move with the price of their session`() throws {
    let point = try course("--points", "price")["against"]?["dearestSession"]
    #expect(try number(point) < 1000)
  }

  @Test(arguments: [
    ("therapeutic-5:3:2026-01-12", "lapsed before the start"),
    ("therapeutic-5:9:2027-01-12", "has only 5 sessions"),
  ])
  func `sessions in hand that cannot be are refused`(holding: String, reason: String) throws {
    let outcome = try run(["compare", "--holding", holding])
    #expect(outcome.status == .wrongUsage)
    #expect(outcome.messages.replacing("\u{A0}", with: " ").contains(reason))
  }

  @Test func `sessions in hand that lapse unused are told`() throws {
    let told = try text(["quote", "course", "--holding", "therapeutic-5:3:2026-12-06"])
    #expect(
      told.contains(
        "1 of the 3 sessions in hand, of “Five therapeutic”, is not used by 6 December 2026"))
  }

  @Test func `a quote says why a package is bought late`() throws {
    let told = try text(["quote", "course", "--case", "frozen-shoulder", "--horizon", "2 months"])
    #expect(told.contains("and not sooner: sooner would not cost less in all"))
  }

  /// Five for 630 and five more before the rise make 1 425 of all; without packages it is 1 545.
  @Test func `what a client chooses to pay with stands beside what would be cheapest`() throws {
    let words = ["quote", "course", "--start", "2026-12-01", "--pay", "relaxation-10"]
    let told = try text(words)
    #expect(told.contains("11 visits over 12 months, CHF 1'545.00 with the offers chosen"))
    #expect(told.contains("as chosen CHF 1'545.00"))
    #expect(told.contains("the cheapest CHF 1'425.00"))
    let quote = try ExactJSON(try run(words + ["--format", "json"]).output.utf8)
    let ways = try #require(quote["ways"]?.items).prefix(2)
    #expect(ways.map { $0["pay"] } == [.text("chosen"), .text("cheapest")])
    #expect(try ways.map { try number($0["planned"]) } == [1545, 1425])
  }

  /// Not where no such price is told: nobody asked for it, or the first price is none of hers.
  @Test func `that packages move along with the price of a session is told where they do`() throws {
    let sentence = "For the price of a session, the printed prices of packages of it alone move"
    #expect(try text(["compare"]).contains(sentence))
    #expect(try !text(["compare", "--points", "chance"]).contains(sentence))
    #expect(try !text(["compare", "--start", "2027-02-01"]).contains(sentence))
  }

  @Test func `unused sessions of a membership are told as those of packages are`() throws {
    let list = #"""
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
       "services": [{"id": "s", "name": "Session", "minutes": 60, "price": 50}],
       "memberships": [{"id": "m", "name": "Sixty a year", "covers": ["s"], "fee": 500,
                        "every": "1 year", "sessions": 60}],
       "plans": [{"id": "p", "name": "Monthly", "phases": [{"service": "s", "sessions": 12, "every": "1 month"}]}]}
      """#
    let told = try text(["quote", "p"], list: list)
    #expect(told.contains("48 of the 60 sessions of “Sixty a year” are not used by the end"))
  }

  /// Every rhythm is compared by itself: at the last one the course still costs no more on average, one
  /// day later it does not; as planned it turns elsewhere.
  @Test func `the rarest rhythm is that at which the average turns, not the plan`() throws {
    let told = try number(course("--points", "rhythm")["against"]?["rarestRhythmDays"])
    let days = Cases.areAll ? 1...40 : 15...25
    let against = try days.map { days in
      try course("--no-points", "--every", "\(days) days")["against"]
    }
    let turns = try against.firstIndex { try number($0?["averageDifference"]) > 0 }
    let dearer = try #require(turns)
    #expect(told == Decimal(days.lowerBound + dearer - 1))
    #expect(try number(against[dearer]?["difference"]) < 0)
  }

  @Test func `what was set for this run stands in JSON, whichever option set it`() throws {
    let outcome = try run([
      "compare", "--format", "json", "--no-points", "--every", "3 weeks", "--sessions", "8",
      "--set", "services.therapeutic.price=150", "--set", "services.therapeutic.price=140",
      "--set", "tax.included=false",
    ])
    let set = try ExactJSON(outcome.output.utf8)["set"]
    #expect(
      set
        == .object([
          "services.therapeutic.price": .number(140), "tax.included": .flag(false),
          "plans.relaxation.phases.1.every": .text("3 weeks"),
          "cases.low-back.sessions": .number(8),
        ]))
    let plain = try run(["compare", "--format", "json", "--no-points"])
    #expect(try ExactJSON(plain.output.utf8)["set"] == .object([:]))
  }

  /// 1 000 visits at the highest price there is come to less than is counted; where one price is on
  /// request, and packages are as dear, all that could be paid comes to more.
  @Test func `a sum that is too large is told as that, not as too many packages`() throws {
    let dear = (0..<40).map {
      #"{"id": "p\#($0)", "name": "P\#($0)", "covers": ["s"], "sessions": 2, "price": 1000000000, "limit": 1}"#
    }.joined(separator: ", ")
    let list = #"""
      {"format": 1, "practice": "P", "currency": "KWD", "locale": "en_US",
       "services": [{"id": "s", "name": "S", "price": "on request"}], "packages": [\#(dear)],
       "plans": [{"id": "p", "name": "Daily", "phases": [{"service": "s", "every": "1 day"}]}]}
      """#
    let outcome = try run(["quote", "p", "--horizon", "30 years"], list: list)
    #expect(outcome.status == .badData || outcome.status == .notAsItShould)
    #expect(outcome.messages.contains("more than can be counted"), "\(outcome.messages)")
  }

  @Test func `extras that are too large are told as that`() throws {
    let extras = (0..<3).map {
      #"{"id": "x\#($0)", "name": "X\#($0)", "perVisit": 1000000000}"#
    }.joined(separator: ", ")
    let list = #"""
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "fr_CH",
       "services": [{"id": "s", "name": "S", "price": 1}], "extras": [\#(extras)],
       "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 1}]}]}
      """#
    let asked = (0..<3).flatMap { ["--with", "x\($0)"] }
    let outcome = try run(["quote", "p"] + asked, list: list)
    #expect(
      outcome.messages.contains("the extras of one visit come to more than any price may be"),
      "\(outcome.messages)")
  }

  /// The chance to resolve changes no planned cost: only the average moves, and the verdict turns.
  @Test func `what a smaller chance to resolve does is told on average`() throws {
    let proposal = ["--set", "cases.low-back.resolves=20%"]
    let before = try number(course("--no-points")["expected"]?["cost"])
    let after = try course(["--no-points"] + proposal)
    let average = try number(after["expected"]?["cost"])
    #expect(average > before)
    #expect(try number(after["against"]?["averageDifference"]) > 0)
    let outcome = try run(["whatif", "--format", "json"] + proposal)
    let costs = try ExactJSON(outcome.output.utf8)["costs"]?.items
    let cost = costs?.first { $0["case"]?.string == "low-back" && $0["plan"]?.string == "course" }
    #expect(try number(cost?["averageBefore"]) == before)
    #expect(try number(cost?["averageAfter"]) == average)
    #expect(try number(cost?["difference"]) == 0)
    let told = try text(["whatif"] + proposal)
    #expect(
      told.contains("“Low back pain that returns”, chance that it resolves: 20% instead of 70%."))
    #expect(
      told.contains("for “Low back pain that returns”, on average: “Therapeutic course” costs"))
    #expect(told.contains("the cheapest is then “Repeated relaxation” instead of"))
  }
}

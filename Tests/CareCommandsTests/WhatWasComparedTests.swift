import CareCommands
import CareModel
import Foundation
import PriceListFormat
import TestSupport
import Testing

/// Every output says what was compared: what plans consist of, what was set for this run, and of when
/// the prices are.
struct WhatWasComparedTests {
  /// Commands that compare or cost plans, each with the forms that it writes.
  private static let commands: [(words: [String], forms: [String])] = [
    (["compare"], ["text", "markdown", "html", "page", "svg"]),
    (["compare", "--brief"], ["text", "markdown", "html"]),
    (["compare", "--all-cases"], ["text", "markdown", "html", "page"]),
    (["quote", "course"], ["text", "markdown", "html", "page"]),
    (["advise", "--spot"], ["text", "markdown", "html", "page"]),
    (["sensitivity"], ["text", "markdown", "html", "page", "svg"]),
    (
      ["sweep", "--vary", "cases.low-back.sessions=8,9", "--vary", "roundTo=0.05,1"],
      ["text", "html", "page", "svg"]
    ),
  ]
  private static let everyForm = commands.flatMap { command in
    command.forms.map { command.words + ["--format", $0] }
  }

  /// What a command writes on the shipped list, from 22 November 2026 on, spaces and line breaks alike.
  private func told(_ words: [String], list: String? = nil) throws -> String {
    let bytes = try list.map { Array($0.utf8) } ?? shippedBytes()
    let world = TranscriptWorld(files: ["pricing.json": bytes])
    let start = words.contains("--start") ? [] : ["--start", "2026-11-22"]
    let outcome = Application.run(words + start, in: world.world)
    #expect(outcome.status == .done, "\(words) \(outcome.messages)")
    let streamed = world.change { String(decoding: $0.streamed, as: UTF8.self) }
    return (outcome.output + streamed).replacing("<wbr>", with: "").replacing("&#39;", with: "'")
      .plain
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: Cases.some(6, of: everyForm))
  func `what each plan consists of stands in every form`(words: [String]) throws {
    let text = try told(words)
    let course =
      words.contains("--all-cases")
      ? "then Therapeutic session (CHF 135.00, CHF 140.00 from 1 January 2027) every week, as often as"
      : "10 × Therapeutic session (CHF 135.00, CHF 140.00 from 1 January 2027) every week."
    #expect(text.contains(course))
    #expect(text.contains("“Repeated relaxation”: Relaxation massage (CHF 115.00) every 2 weeks."))
  }

  @Test(arguments: Cases.some(12, of: everyForm))
  func `what was set stands in every form, and no price is said to be of a day that it is not`(
    words: [String]
  ) throws {
    let set = ["--set", "services.relaxation.price=500", "--every", "3 weeks"]
    let text = try told(words + set + ["--concession", "senior", "--with", "home"])
    #expect(
      text.contains(
        "Set for this run: Price of “Relaxation massage”: CHF 500.00; Rhythm of “Repeated relaxation”: 3 weeks."
      ))
    #expect(text.contains("Prices for: Senior."))
    #expect(text.contains("With every visit: Home visit."))
    #expect(text.contains("some set for this run"))
    #expect(!text.contains("The prices are those of 1 September 2026."))
  }

  @Test(
    arguments: Cases.some(
      3,
      of: [
        ["compare", "--brief"], ["quote", "course"],
        ["sweep", "--vary", "cases.low-back.sessions=8,9"], ["compare"],
        ["compare", "--all-cases"], ["sensitivity"],
      ]))
  func `a row of CSV says for whom, since when and with what it was counted`(
    words: [String]
  ) throws {
    let set = [
      "--concession", "senior", "--with", "home", "--insurance", "share", "--pay", "singly",
      "--holding", "relaxation-10:4:2027-03-01", "--member", "monthly:2026-05-01", "--set",
      "roundTo=1", "--format", "csv",
    ]
    let world = TranscriptWorld(files: ["pricing.json": try shippedBytes()])
    let outcome = Application.run(words + set + ["--start", "2027-01-15"], in: world.world)
    let streamed = world.change { String(decoding: $0.streamed, as: UTF8.self) }
    let rows = (outcome.output + streamed).split(separator: "\r\n").map {
      // No cell that is asked for has a comma; one in quotation marks is one cell.
      $0.replacing(/"[^"]*"/, with: "quoted").split(
        separator: ",", omittingEmptySubsequences: false)
    }
    let header = try #require(rows.first)
    let expected = [
      "practice": "Sample practice", "sample": "true", "start": "2027-01-15",
      "pricesFrom": "2027-01-01", "concession": "senior", "with": "home", "insurance": "share",
      "pay": "singly", "holdings": "relaxation-10:4:2027-03-01", "member": "monthly:2026-05-01",
      "set": "roundTo=1", "against": "relaxation",
    ]
    for (key, value) in expected {
      let column = try #require(header.firstIndex { $0 == key }, "\(words) \(key)")
      #expect(rows.dropFirst().allSatisfy { $0[column] == value }, "\(words) \(key)")
    }
  }

  @Test func `a sweep does not say of a value that it varies what it is`() throws {
    let rows = try told(["sweep", "--vary", "defaults.case=neck,low-back"])
    #expect(!rows.contains(",case,"))
    #expect(rows.contains(",against,"))
  }

  @Test(arguments: ["compare", "quote course", "sensitivity"])
  func `a record has what was set, and for whom`(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let record = try ExactJSON(
      told(
        words + [
          "--format", "json", "--set", "roundTo=1", "--concession", "senior", "--with", "home",
        ]
      ).utf8)
    #expect(record["set"] == .object(["roundTo": .number(1)]))
    #expect(record["concession"]?.string == "senior")
    #expect(record["with"]?.items?.map(\.string) == ["home"])
  }

  @Test func `a record has what plans consist of`() throws {
    let record = try ExactJSON(told(["compare", "--format", "json", "--no-points"]).utf8)
    let phases = try #require(record["plans"]?.items?.first?["phases"]?.items)
    #expect(phases.map { $0["sessions"] } == [.number(1), .number(10)])
    #expect(phases.last?["every"]?.string == "1 week")
    #expect(phases.last?["prices"]?.items?.map { $0["price"] } == [.number(135), .number(140)])
  }

  @Test func `after a dated change the prices are those of its day`() throws {
    let text = try told(["compare", "--start", "2027-02-01"])
    #expect(text.contains("prices of 1 January 2027"))
    #expect(text.contains("The prices are those of 1 January 2027."))
    #expect(text.contains("10 × Therapeutic session (CHF 140.00) every week."))
  }

  @Test func `what is no price leaves the prices what they are`() throws {
    let text = try told(["compare", "--sessions", "8"])
    #expect(text.contains("Set for this run: Sessions that a course takes: 8."))
    #expect(text.contains("The prices are those of 1 September 2026."))
    #expect(!text.contains("some set for this run"))
  }

  /// A group pays 10 % less, and 13 % of tax are added: 100 becomes 90, then 101.70.
  @Test func `a price is what this client is charged for one session`() throws {
    let list = #"""
      {"format": 1, "practice": "P", "currency": "CAD", "locale": "en_CA",
       "tax": {"percent": "13%", "included": false},
       "services": [{"id": "t", "name": "Therapy", "price": 100}, {"id": "r", "name": "Rest", "price": 50}],
       "extras": [{"id": "home", "name": "Home", "perVisit": 20}],
       "concessions": [{"id": "s", "name": "Student", "discount": "10%"}],
       "plans": [
         {"id": "turns", "name": "Turns", "phases": [
           {"service": ["t", "r"], "sessions": 4, "every": "1 week", "with": ["home"]},
           {"service": "r", "every": "1 month", "season": {"from": "11-01", "to": "03-31"}}]}]}
      """#
    let text = try told(["quote", "turns", "--concession", "s"], list: list)
    #expect(
      text.contains(
        "“Turns”: 4 × Therapy ($101.70) and Rest ($50.85) in turn every week, with Home, then Rest ($50.85) every month, from Nov 1 to Mar 31 only."
      ), "\(text)")
    let csv = try told(["quote", "turns", "--concession", "s", "--format", "csv"], list: list)
    #expect(
      csv.contains(
        "4 t 101.70 / r 50.85 every 1 week with home, then r 50.85 every 1 month"))
  }

  @Test(arguments: ["fr_CH", "de_CH", "it_CH"])
  func `every language says it`(locale: String) throws {
    let words = ["compare", "--no-points", "--locale", locale]
    let text = try told(words + ["--set", "services.relaxation.price=500"])
    for amount in ["165.00", "135.00", "140.00", "500.00"] { #expect(text.contains(amount)) }
    #expect(text.contains("10 × "))
    #expect(!text.contains("Set for this run"))
  }
}

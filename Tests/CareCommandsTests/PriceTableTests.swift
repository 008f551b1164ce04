import CareCommands
import Foundation
import TestSupport
import Testing

/// What a price list says to clients: under headings, with what each offer covers and comes to.
struct PriceTableTests {
  /// With tax of 10 % added to every price.
  private static let list = #"""
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", "roundTo": 0.01,
     "tax": {"percent": "10%", "included": false},
     "services": [
       {"id": "long", "name": "Long", "minutes": 90, "price": 100, "group": "Massage"},
       {"id": "talk", "name": "Talk", "price": 10},
       {"id": "short", "name": "Short", "minutes": 30, "price": 40, "group": "Massage",
        "description": "The *back* alone."}],
     "extras": [{"id": "stones", "name": "Hot stones", "perVisit": 5}],
     "packages": [
       {"id": "three", "name": "Three", "covers": ["short"], "sessions": 3, "price": 100},
       {"id": "any", "name": "Any", "covers": ["long", "short"], "sessions": 4, "price": 270},
       {"id": "dear", "name": "Dear", "covers": ["short"], "sessions": 2, "price": 90}],
     "memberships": [
       {"id": "club", "name": "Club", "covers": ["long", "short"], "fee": 60, "every": "1 month", "sessions": 1,
        "prices": {"long": 90, "short": 30}}],
     "concessions": [{"id": "senior", "name": "Senior", "prices": {"long": 80, "short": 50}}],
     "plans": [{"id": "plan", "name": "Plan", "phases": [{"service": "short", "every": "1 month"}]}]}
    """#

  private func told(_ words: String...) throws -> String {
    let world = TranscriptWorld(files: ["pricing.json": Array(Self.list.utf8)])
    let outcome = Application.run(["prices"] + words, in: world.world)
    #expect(outcome.status == .done, "\(outcome.messages)")
    return outcome.output.plain
  }

  /// The row of a Markdown table that begins with a name, cell by cell.
  private func row(_ name: String) throws -> [String] {
    let text = try told("--format", "markdown")
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("| \(name) |") })
    return line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func `services stand under their headings, those without one first`() throws {
    let text = try told()
    let places = ["Single sessions", "Talk", "Massage", "Long", "Short", "Packages"].map {
      text.firstRange(of: $0)?.lowerBound
    }
    let found = places.compactMap { $0 }
    #expect(found.count == places.count && found == found.sorted())
  }

  /// 110 for an hour and a half, 44 for half an hour.
  @Test func `a service says what an hour of it comes to, where its length is known`() throws {
    #expect(try row("Long") == ["Long", "1 h 30", "CHF 73.33", "CHF 110.00"])
    let short = #"**Short** The \*back\* alone."#
    #expect(try row(short) == [short, "30 min", "CHF 88.00", "CHF 44.00"])
    #expect(try row("Talk") == ["Talk", "CHF 11.00"])
  }

  /// 110 for three sessions that cost 44 each: 36.67 a session, 22 less than 132.
  @Test func `a package says what it covers, what a session comes to, and what it saves`() throws {
    #expect(
      try row("Three") == ["Three", "3 × Short", "CHF 110.00", "CHF 36.67", "CHF 22.00", "–"])
  }

  /// 270 and its tax are 297, for four sessions of which nobody knows what they would have cost.
  @Test func `a package of several services names them, and no saving`() throws {
    #expect(
      try row("Any") == ["Any", "4 × Long / Short", "CHF 297.00", "CHF 74.25", "–", "–"])
  }

  /// 99 for two sessions at 44.
  @Test func `a package that costs more than its sessions says so`() throws {
    #expect(try row("Dear")[4] == "costs CHF 11.00 more than singly")
  }

  @Test func `a membership says what each period costs, and what further sessions cost`() throws {
    #expect(
      try row("Club") == [
        "Club", "1 × Long / Short", "CHF 66.00 every month", "CHF 66.00", "–",
        "further sessions Long CHF 99.00, Short CHF 33.00",
      ])
  }

  /// A short session costs seniors no more than others, 44, and so no less.
  @Test func `what a group pays less for stands in a table of its own, as it is charged`() throws {
    let text = try told("--format", "markdown")
    #expect(text.contains("| Reduced prices | Senior |\n| :--- | ---: |\n| Long | CHF 88.00 |\n\n"))
    #expect(!text.contains("Senior:"))
    #expect(try !told("--concession", "senior").contains("Reduced"))
  }

  @Test func `more groups than stand beside each other are told in sentences`() throws {
    let groups = (1...4).map { #"{"id": "g\#($0)", "name": "G\#($0)", "discount": "\#($0)%"}"# }
    let text = try told("--set", "concessions=[\(groups.joined(separator: ","))]")
    #expect(!text.contains("Reduced prices"))
    #expect(text.contains("G4: 4% off single sessions."))
  }

  @Test func `an insurance says for what it pays`() throws {
    let policy = #"insurances.i={"id": "i", "name": "Extra", "covers": ["long", "talk"]}"#
    let words = [
      ("en_CH", "“Extra” pays towards: Long, Talk."), ("de_CH", "«Extra» erstattet: Long, Talk."),
      ("fr_CH", "« Extra » rembourse : Long, Talk."),
      ("it_CH", "«Extra» rimborsa: Long, Talk."),
    ]
    for (locale, sentence) in words {
      let text = try told("--set", policy, "--locale", locale, "--format", "html")
      #expect(text.contains("<li>\(sentence)</li>"), "\(locale)")
    }
  }

  @Test func `on a website a description stands below its name, and a period below its fee`() throws
  {
    let text = try told("--format", "html").filter { !$0.isWhitespace }
    #expect(text.contains("Short<divclass=\"carecost-detail\">The*back*alone.</div></th>"))
    #expect(text.contains(">CHF66.00</data><divclass=\"carecost-detail\">everymonth</div></td>"))
  }

  @Test func `a column that says nothing of any line is left out`() throws {
    let text = try told(
      "--set", "packages=null", "--set", "memberships.club.prices=null", "--format", "markdown")
    #expect(text.contains("| Packages and memberships | For | Price | A session |"))
  }

  @Test func `machines get all of it in one table`() throws {
    let rows = try told("--format", "csv").split(separator: "\r\n")
    #expect(rows.count == 9)
    let club = try #require(rows.first { $0.hasPrefix("membership") })
    #expect(club.contains(",long short,"))
    #expect(club.contains(",long=99.00 short=33.00,"))
    let json = try ExactJSON(told("--format", "json").utf8)
    let any = try #require(json["prices"]?.items?.first { $0["id"]?.string == "any" })
    #expect(any["covers"]?.items?.map(\.string) == ["long", "short"])
    #expect(any["perSession"] == .number(try #require(Decimal(string: "74.25"))))
    #expect(any["saves"] == .null)
  }

  @Test func `a page of it is called what it is`() throws {
    #expect(try told("--format", "page").contains("<h1>Price list</h1>"))
  }

  @Test func `what was set is said, and of which day prices are only where it is true`() throws {
    let text = try told("--set", "services.short.price=45", "--start", "2026-11-22")
    #expect(text.contains("Set for this run: Price of “Short”: CHF 45.00."))
    #expect(text.contains("P · some set for this run"))
  }
}

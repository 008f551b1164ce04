import CareCommands
import Testing

struct BoundsTests {
  private func status(_ words: [String]) throws -> CareCommands.ExitStatus {
    let list = Array(try Repository.text("pricing.json").utf8)
    return Application.run(words, in: TranscriptWorld(files: ["pricing.json": list]).world).status
  }

  @Test(arguments: [
    (1, CareCommands.ExitStatus.done), (300, .done), (0, .wrongUsage), (301, .wrongUsage),
  ])
  func `a course has from 1 to 300 sessions, in the list and on the command line`(
    sessions: Int, expected: CareCommands.ExitStatus
  ) throws {
    let set = "cases.low-back.sessions=\(sessions)"
    #expect(try status(["check", "--set", set]) == expected)
    #expect(try status(["compare", "--no-points", "--sessions", "\(sessions)"]) == expected)
  }

  @Test(arguments: [
    ("1899-12-31", CareCommands.ExitStatus.wrongUsage), ("1900-01-01", .done),
    ("2999-12-31", .done),
    ("3000-01-01", .wrongUsage),
  ])
  func `a date is of the years 1900 to 2999`(date: String, expected: CareCommands.ExitStatus) throws
  {
    #expect(try status(["prices", "--start", date]) == expected)
  }

  @Test(arguments: [
    ("300 years", CareCommands.ExitStatus.done), ("301 years", .wrongUsage),
    ("0 days", .wrongUsage),
  ])
  func `a length of time has at most 300 years`(time: String, expected: CareCommands.ExitStatus)
    throws
  {
    #expect(
      try status(["quote", "relaxation", "--every", "100 years", "--horizon", time]) == expected)
  }

  /// Eleven cases with a hundred plans each: 1100 comparisons.
  private static let wide: [UInt8] = {
    let plans = (1...100).map {
      #"{"id": "p\#($0)", "name": "P\#($0)", "phases": [{"service": "s", "sessions": 2, "every": "1 week"}]}"#
    }
    let cases = (1...11).map { #"{"id": "c\#($0)", "name": "C\#($0)", "sessions": 2}"# }
    return Array(
      """
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH",
       "services": [{"id": "s", "name": "S", "minutes": 60, "price": 100}],
       "plans": [\(plans.joined(separator: ","))], "cases": [\(cases.joined(separator: ","))],
       "defaults": {"case": "c1", "against": "p1", "horizon": "1 month"}}
      """.utf8)
  }()

  @Test(arguments: [
    ["compare", "--all-cases"], ["whatif", "--set", "services.s.price=120"], ["publish", "site"],
  ])
  func `more comparisons than are made at once are refused, and how many are made is said`(
    words: [String]
  ) {
    let refused = Application.run(
      words, in: TranscriptWorld(files: ["pricing.json": Self.wide]).world)
    #expect(refused.status == .wrongUsage)
    #expect(
      refused.messages.contains("11 cases with 100 plans each are more than the 1000 comparisons"))
    let some = TranscriptWorld(files: ["pricing.json": Self.wide]).world
    #expect(Application.run(words + ["--plan", "p2"], in: some).status == .done)
  }
}

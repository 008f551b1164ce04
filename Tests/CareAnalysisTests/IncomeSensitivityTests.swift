import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareModel
@testable import PriceListFormat

struct IncomeSensitivityTests {
  /// Four sessions of 100 that resolve for all, and calm sessions of 50 every 10 days for 100 days; 25 % tax in all.
  private static let json = #"""
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", "roundTo": 1,
     "tax": {"percent": "25%", "included": true},
     "services": [{"id": "c", "name": "C", "minutes": 60, "price": 100},
                  {"id": "r", "name": "R", "minutes": 30, "price": 50},
                  {"id": "other", "name": "O", "price": 70}],
     "plans": [
       {"id": "course", "name": "Course", "phases": [
         {"service": "c", "sessions": "case", "every": "1 week", "resolves": true}]},
       {"id": "calm", "name": "Calm", "phases": [{"service": "r", "every": "10 days"}]}],
     "cases": [{"id": "k", "name": "K", "sessions": {"fewest": 3, "likely": 4, "most": 5}}],
     "defaults": {"horizon": "100 days", "against": "calm"}}
    """#

  private func found(
    costs: TreatmentCosts = TreatmentCosts()
  ) throws -> IncomeSensitivity {
    let scenarios = try Scenarios(Array(Self.json.utf8), named: "list.json")
    let start = try #require(Day("2027-01-01"))
    let id = { (text: String) in try #require(ID(text)) }
    let practice = Practice(
      [
        ClientGroup(complaint: try id("k"), plan: try id("course"), clients: 10),
        ClientGroup(complaint: try id("k"), plan: try id("calm"), clients: 2),
      ], costs: costs)
    return try IncomeSensitivity(
      scenarios, of: practice, Question(defaultsOf: scenarios.base, start: start))
  }

  private func facts(_ found: IncomeSensitivity) -> [String] {
    found.bars.map { "\($0.value.path): \($0.low.minor / 100) … \($0.high.minor / 100)" }
  }

  @Test func `each assumption is told with what is taken in at both ends, the widest first`() throws
  {
    let found = try found()
    // Sessions: 3, 4 and 5 with weights ½, 1, ½, which are 4 on average: ten clients at 400, two at ten times 50,
    // less a fifth: 3200 + 800. The rhythm from 5 to 20 days: 20 sessions to 5. Prices by a tenth. If it resolves for
    // 80 %, two of ten go on with 8, 7 and 7 calm sessions, on average 7¼: 725 more, less a fifth.
    #expect(found.base == Amount(minor: 4000_00) && found.measure == .income)
    #expect(
      facts(found) == [
        "cases.k.sessions: 3200 … 4800", "plans.calm.phases.1.every: 4800 … 3600",
        "services.c.price: 3680 … 4320", "cases.k.resolves: 4580 … 4000",
        "services.r.price: 3920 … 4080",
      ])
    #expect(found.idle.isEmpty && found.tied.isEmpty)
  }

  @Test func `what treating costs makes it the margin`() throws {
    let found = try found(costs: TreatmentCosts(perSession: Amount(minor: 20_00)))
    // 40 sessions of courses and 20 calm ones cost 1200; five a course, 1400, and 3, 1000.
    #expect(found.base == Amount(minor: 2800_00) && found.measure == .margin)
    #expect(facts(found).first == "cases.k.sessions: 2200 … 3400")
    #expect(facts(found).contains("plans.calm.phases.1.every: 3200 … 2600"))
  }
}

import TestSupport
import Testing

@testable import CareModel

/// The design's own examples, and faults that were seen in use, by the twin and by the model.
struct PaymentsByHandTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// What the first plan costs, if both agree.
  private func figures(
    _ members: String, start: String, _ change: (inout Question) -> Void = { _ in }
  ) throws -> (twin: TwinFigures, model: ComparedPlan) {
    let list = try readList(with: members)
    var question = Question(defaultsOf: list, start: try day(start))
    question.plans = [Ref(0)]
    change(&question)
    let twin = try #require(try TwinFigures(Ref(0), asking: question, in: list))
    return (twin, try #require(Comparison(question, in: list, points: []).plans.first))
  }

  private func expectPlanned(
    _ cost: Int, _ figures: (twin: TwinFigures, model: ComparedPlan),
    location: SourceLocation = #_sourceLocation
  ) {
    #expect(figures.twin.planned.merit.cost == Int128(cost), sourceLocation: location)
    #expect(figures.model.statement.cost.minor == cost, sourceLocation: location)
  }

  /// §4.4: 160 for 60 minutes, then nine times 130 for 45 minutes, 1 330 in one calendar year.
  @Test(arguments: [
    (#""share": "75%""#, 332_50), (#""share": "90%""#, 133_00), (#""share": "50%""#, 665_00),
    (#""share": "90%", "refund": {"perHour": 70}"#, 787_50),
    (#""share": "90%", "refund": {"perHour": 150, "perYear": 1200}"#, 173_50),
    (#""share": "90%", "excess": 150"#, 268_00),
  ])
  func `a policy leaves to the client what the design's table says`(policy: String, cost: Int)
    throws
  {
    let figures = try figures(
      #"""
      "services": [
        {"id": "first", "name": "First", "minutes": 60, "price": 160},
        {"id": "next", "name": "Next", "minutes": 45, "price": 130}],
      "insurances": [{"id": "i", "name": "I", "covers": ["first", "next"], \#(policy)}],
      "plans": [{"id": "plan", "name": "Plan", "phases": [
        {"service": "first", "sessions": 1}, {"service": "next", "sessions": 9, "every": "1 week"}]}]
      """#, start: "2026-01-05"
    ) { $0.insurance = Ref(0) }
    expectPlanned(cost, figures)
    #expect(figures.twin.planned.refunds == [1_330_00 - cost])
  }

  @Test func `eighty percent of an eligible hundred leave fifty of a hundred and thirty`() throws {
    let figures = try figures(
      #"""
      "services": [{"id": "s", "name": "S", "price": 130}],
      "insurances": [{"id": "i", "name": "I", "covers": ["s"], "share": "80%", "eligible": {"perSession": 100}}]
      """#, start: "2026-01-05"
    ) { $0.insurance = Ref(0) }
    expectPlanned(50_00, figures)
  }

  /// §4.6: two to four sessions, likely two, weigh ½, ⅓ and ⅙.
  @Test func `three are bought at once, and the fourth is paid singly`() throws {
    let (twin, model) = try figures(
      #"""
      "services": [{"id": "s", "name": "S", "price": 100}],
      "packages": [{"id": "three", "name": "Three", "covers": ["s"], "sessions": 3, "price": 240}],
      "cases": [{"id": "c", "name": "C", "sessions": {"fewest": 2, "likely": 2, "most": 4}}],
      "plans": [{"id": "plan", "name": "Plan", "phases": [
        {"service": "s", "sessions": "case", "every": "1 week", "resolves": true}]}]
      """#, start: "2026-01-05")
    // ⅚·240 + ⅙·340, ½·200 + ⅓·240 + ⅙·340, ½·200 + ⅓·300 + ⅙·400.
    let (best, known, singly) = (
      Fraction(1540_00, over: 6), Fraction(1420_00, over: 6), Fraction(1600_00, over: 6)
    )
    #expect(Fraction(twin.average.merit.cost, over: twin.average.weight) == best)
    #expect(Fraction(twin.known, over: twin.average.weight) == known)
    #expect(Fraction(try #require(twin.singly), over: twin.average.weight) == singly)
    let expected = try #require(model.expected)
    #expect(expected.cost == best)
    #expect(expected.costIfKnown == known)
    #expect(expected.costSingly == singly)
  }

  /// The shipped course, of which only the therapeutic sessions cost something: ten, or four if they
  /// do not help, from 29 November on.
  @Test func `who does not know how many it takes pays more than who does`() throws {
    let (twin, model) = try figures(
      #"""
      "services": [
        {"id": "s", "name": "S", "price": 135}, {"id": "free", "name": "Free", "price": 0}],
      "packages": [{"id": "five", "name": "Five", "covers": ["s"], "sessions": 5, "price": 630,
        "valid": "6 months"}],
      "changes": [{"from": "2027-01-01", "set": {"services.s.price": 140, "packages.five.price": 655}}],
      "cases": [{"id": "c", "name": "C", "sessions": {"fewest": 6, "likely": 10, "most": 12},
        "resolves": "70%", "stopAfter": 4}],
      "plans": [
        {"id": "plan", "name": "Plan", "phases": [{"service": "free", "sessions": 1},
          {"service": "s", "sessions": "case", "every": "1 week", "resolves": true}]},
        {"id": "other", "name": "Other", "phases": [
          {"service": "free", "sessions": 1, "every": "1 week"}]}],
      "defaults": {"case": "c", "against": "other", "horizon": "12 months"}
      """#, start: "2026-11-22")
    let mean = { Fraction($0, over: twin.average.weight).rounded(decimals: 0) }
    #expect(mean(twin.known) == 996_75)
    #expect(mean(twin.average.merit.cost) == 1051_17)
    #expect(mean(try #require(twin.singly)) == 1059_17)
    let expected = try #require(model.expected)
    #expect(expected.costIfKnown.rounded(decimals: 0) == 996_75)
    #expect(expected.cost.rounded(decimals: 0) == 1051_17)
    #expect(expected.costSingly?.rounded(decimals: 0) == 1059_17)
  }

  @Test func `a membership is left once its sessions are enough`() throws {
    // Two fees of 150 bring eight sessions, and two are paid singly; three fees would be 450.
    let figures = try figures(
      #"""
      "services": [{"id": "s", "name": "S", "price": 50}],
      "memberships": [
        {"id": "m", "name": "M", "covers": ["s"], "fee": 150, "every": "1 month", "sessions": 4}],
      "plans": [{"id": "plan", "name": "Plan", "phases": [
        {"service": "s", "sessions": 10, "every": "1 week"}]}]
      """#, start: "2026-02-02")
    expectPlanned(400_00, figures)
  }

  @Test func `a group whose price is dearer pays the ordinary one`() throws {
    let figures = try figures(
      #"""
      "services": [{"id": "s", "name": "S", "price": 100}],
      "concessions": [{"id": "senior", "name": "Senior", "prices": {"s": 120}}]
      """#, start: "2026-01-05"
    ) { $0.concession = Ref(0) }
    expectPlanned(100_00, figures)
  }

  @Test func `sessions of a membership that nobody uses are counted`() throws {
    let figures = try figures(
      #"""
      "services": [{"id": "s", "name": "S", "price": 50}],
      "memberships": [
        {"id": "m", "name": "M", "covers": ["s"], "fee": 500, "every": "1 year", "sessions": 60}],
      "plans": [{"id": "plan", "name": "Plan", "phases": [
        {"service": "s", "sessions": 12, "every": "1 month"}]}]
      """#, start: "2026-01-05")
    expectPlanned(500_00, figures)
    #expect(figures.twin.planned.merit.unused == 48)
    #expect(figures.model.statement.unusedSessions == 48)
  }
}

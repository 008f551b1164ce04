import TestSupport
import Testing

@testable import CareModel

struct ExpectedTests {
  /// 2 sessions of 100 a week apart; 30 every 10 days; 100 days.
  private func sample(complaint: String) throws -> SampleComparison {
    var prices = SampleQuestion(
      SampleList(services: [100_00, 30_00]),
      over: Horizon(from: try day("2027-01-01"), length: Interval(days: 100)))
    prices.list.phases = [.init(0, every: nil)]
    return SampleComparison(
      course: [#"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#],
      other: [#"{"service": "s1", "every": "10 days"}"#], complaint: complaint, prices: prices)
  }

  private func course(_ comparison: Comparison) throws -> (ComparedPlan, Expected) {
    let plan = try #require(comparison.plans.first)
    return (plan, try #require(plan.expected))
  }

  /// Three outcomes.
  ///
  /// Stays resolved (1/4): days 0 and 7, so 200; comfortable on days 0–2 and 7–99, 96.
  /// Returns (1/4) on day 37, topped up on days 37 and 44: 400; 0–2, 7–36, 37–39, 44–99, 92.
  /// Not resolved (1/2): given up after day 0, then 30 on days 10, 20 … 90: 100 + 9 × 30 = 370; ten
  /// visits of three days, 30.
  /// Cost 50 + 100 + 185 = 335; visits 1/2 + 1 + 5 = 6.5; days 24 + 23 + 15 = 62.
  /// The other plan comes ten times: 300. So 200 alone is cheaper: one in four.
  @Test func `means are those worked out by hand`() throws {
    let sample = try sample(
      complaint: #"""
        "sessions": 2, "reliefDays": 3, "resolves": "50%", "stopAfter": 1,
        "returns": {"chance": "50%", "after": "30 days", "topUp": 2}
        """#)
    let (plan, expected) = try course(sample.compared())
    #expect(plan.statement.cost.minor == 200_00)
    #expect(Ratio(expected.cost) == Ratio(335_00))
    #expect(Ratio(expected.visits) == Ratio(13, over: 2))
    #expect(Ratio(expected.comfortableDays) == Ratio(62))
    #expect(expected.ifNotResolved.map { Ratio($0) } == Ratio(370_00))
    #expect(
      [expected.least, expected.p10, expected.p50, expected.p90, expected.most].map(\.minor)
        == [200_00, 200_00, 370_00, 400_00, 400_00])
    #expect(plan.against?.chanceCheaper.map { Ratio($0) } == Ratio(1, over: 4))
  }

  /// Three lengths.
  ///
  /// One to three sessions weigh 1/2, 1, 1/2 of 2. All are resolved: 100, 200, 300 at 1/4, 1/2, 1/4.
  /// The last session is on day 0, 7, 14: comfortable 100; 3 + 93; 6 + 86, so 100/4 + 96/2 + 92/4 = 96.
  @Test func `a number of sessions that is not known is weighed, too`() throws {
    let sample = try sample(
      complaint: #""sessions": {"fewest": 1, "likely": 2, "most": 3}, "resolves": "100%""#)
    let (_, expected) = try course(sample.compared())
    #expect(Ratio(expected.cost) == Ratio(200_00))
    #expect(Ratio(expected.visits) == Ratio(2))
    #expect(Ratio(expected.comfortableDays) == Ratio(96))
    #expect([expected.p10, expected.p50, expected.p90].map(\.minor) == [100_00, 200_00, 300_00])
  }

  /// Two courses of the same length.
  ///
  /// One course never stops: 2 sessions, then 30 on days 17, 27 … 97: 200 + 9 × 30 = 470. One that
  /// stops after more sessions than it has: the same.
  @Test(arguments: ["", #", "stopAfter": 2"#, #", "stopAfter": 9"#])
  func `a course that is not stopped runs to its end before the other follows`(
    stop: String
  ) throws {
    let sample = try sample(complaint: #""sessions": 2, "resolves": "0%"\#(stop)"#)
    let (_, expected) = try course(sample.compared())
    #expect(Ratio(expected.cost) == Ratio(470_00))
    #expect(Ratio(expected.visits) == Ratio(11))
    #expect(Ratio(expected.comfortableDays) == Ratio(33))
    #expect(expected.least == expected.most)
  }

  /// Resolved on day 7; it would return after the horizon.
  @Test func `a return past the horizon costs nothing`() throws {
    let sample = try sample(
      complaint: #"""
        "sessions": 2, "returns": {"chance": "100%", "after": "93 days", "topUp": 2}
        """#)
    let (_, expected) = try course(sample.compared())
    #expect(Ratio(expected.cost) == Ratio(200_00))
    // A day sooner, the first of the two top-ups is the last day's visit.
    let (_, sooner) = try course(
      sample.compared([("cases.case.returns.after", "92 days")]))
    #expect(Ratio(sooner.cost) == Ratio(300_00))
    #expect(Ratio(sooner.comfortableDays) == Ratio(96))
  }

  @Test func `no mean is told if the other plan cannot be gone on with`() throws {
    var sample = try sample(complaint: #""sessions": 2, "resolves": "70%""#)
    sample.other = [#"{"service": "s1", "sessions": 1}"#, #"{"service": "s1", "every": "1 week"}"#]
    let comparison = try sample.compared(points: Set(Assumption.allCases))
    let plan = try #require(comparison.plans.first)
    #expect(plan.expected == nil)
    #expect(plan.against?.chanceCheaper == nil)
    #expect(plan.against?.tippingPoints.lowestChance == nil)
    // The other plan has but one outcome, and that is known.
    #expect(comparison.expectedOfOther != nil)
  }

  @Test(arguments: UInt64(0)..<120)
  func `means lie between the least and the most, and percentiles rise`(seed: UInt64) throws {
    let comparison = try SampleComparison.random(seed: seed).compared()
    for plan in comparison.plans {
      guard let expected = plan.expected else { continue }
      let mean = Ratio(expected.cost)
      let ascending = [
        expected.least, expected.p10, expected.p50, expected.p90, expected.most,
      ]
      #expect(ascending == ascending.sorted())
      #expect(Ratio(Int128(expected.least.minor)) <= mean)
      #expect(mean <= Ratio(Int128(expected.most.minor)))
      #expect(Ratio(0) <= Ratio(expected.comfortableDays))
      #expect(
        Ratio(expected.comfortableDays) <= Ratio(Int128(comparison.question.horizon.days)))
      if let chance = plan.against?.chanceCheaper {
        #expect(Ratio(0) <= Ratio(chance) && Ratio(chance) <= Ratio(1))
      }
    }
  }

  @Test(arguments: UInt64(0)..<120)
  func `what surely resolves, for good, in a known number of sessions costs what is planned`(
    seed: UInt64
  ) throws {
    var sample = SampleComparison.random(seed: 10_000 + seed, features: [.changes])
    sample.complaint = #""sessions": 2, "resolves": "100%""#
    sample.course = sample.course.map {
      $0.replacing(/"resolves": "[0-9.]+%"/, with: #""resolves": true"#)
    }
    let comparison = try sample.compared()
    let plan = try #require(comparison.plans.first)
    guard let expected = plan.expected else { return }
    #expect(Ratio(expected.cost) == Ratio(Int128(plan.statement.cost.minor)))
    #expect(Ratio(expected.visits) == Ratio(Int128(plan.statement.visits.count)))
    #expect(Ratio(expected.comfortableDays) == Ratio(Int128(plan.comfortableDays)))
    #expect([expected.least, expected.p50, expected.most].allSatisfy { $0 == plan.statement.cost })
  }

  /// The mean of a twin that pays for every outcome on its own, by the words of the design.
  @Test(arguments: UInt64(0)..<120)
  func `knowing beforehand, the mean is that of every outcome paid for by itself, and no more`(
    seed: UInt64
  ) throws {
    let sample = SampleComparison.random(seed: 20_000 + seed, features: [.changes])
    let list = try sample.read()
    let question = sample.question()
    let (plan, other, complaint) = (list.plans[0], list.plans[1], list.cases[0])
    let costing = try Costing(
      list, plans: [plan, other], concession: question.concession, extras: question.extras,
      holdings: question.holdings)
    func cost(_ sessions: Int, _ outcome: Outcome) throws -> Ratio {
      let schedule = try Schedule(
        of: plan, sessions: sessions, over: question.horizon, outcome: outcome)
      return try Ratio(Int128(costing.statement(of: schedule, plan: "").cost.minor))
    }
    let compared = try #require(try sample.compared().plans.first)
    guard let expected = compared.expected, let resolution = plan.resolution else { return }
    let p = if case .chance(let own) = resolution { Ratio(own) } else { Ratio(complaint.resolves) }
    let q = Ratio(complaint.returns?.chance ?? .none)
    let range = complaint.sessions
    var (sum, whole) = (Ratio(0), Ratio(0))
    for count in range.fewest...range.most {
      let weight =
        count <= range.likely
        ? Ratio(Int128(count - range.fewest + 1), over: Int128(range.likely - range.fewest + 1))
        : Ratio(Int128(range.most - count + 1), over: Int128(range.most - range.likely + 1))
      var mean = try p * (Ratio(1) - q) * cost(count, .staysResolved)
      if let returns = complaint.returns {
        mean = try mean + p * q * cost(count, .returns(returns))
      }
      let fails = Outcome.notResolved(stopAfter: complaint.stopAfter, thenFollows: other)
      mean = try mean + (Ratio(1) - p) * cost(count, fails)
      sum = sum + weight * mean
      whole = whole + weight
    }
    #expect(Ratio(expected.costIfKnown) == sum / whole)
    #expect(Ratio(expected.costIfKnown) <= Ratio(expected.cost))
    #expect(try Ratio(expected.cost) <= Ratio(#require(expected.costSingly)))
  }
}

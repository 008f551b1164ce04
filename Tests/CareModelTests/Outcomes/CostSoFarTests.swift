import TestSupport
import Testing

@testable import CareModel

/// What clients have paid by each day, over all outcomes.
struct CostSoFarTests {
  /// As in ``BestRuleByHandTests``: two to four weekly sessions weigh ½, ⅓, ⅙; three are bought at once,
  /// the fourth is paid singly, on the 22nd day, by one client in six.
  ///
  /// So the mean rises by 100/6 that day, and one client in ten then has paid more than 240.
  @Test func `the mean rises by what some pay, and the band by what one in ten pays`() throws {
    var list = SampleList(services: [100_00, 50_00])
    list.packages = [.init([0], 3, .price(240_00))]
    let start = try day("2027-01-01")
    let sample = SampleComparison(
      course: [#"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#],
      other: [#"{"service": "s1", "every": "10 days"}"#],
      complaint: #""sessions": {"fewest": 2, "likely": 2, "most": 4}"#,
      prices: SampleQuestion(list, over: Horizon(from: start, length: Interval(days: 100))))
    let comparison = try sample.compared()
    let soFar = try #require(comparison.costSoFar(of: comparison.plans[0]))
    #expect(soFar.steps.map(\.day) == [start, start + 21])
    #expect(soFar.steps.map(\.mean.minor) == [240_00, 256_67])
    #expect(soFar.steps.map(\.p10.minor) == [240_00, 240_00])
    #expect(soFar.steps.map(\.p90.minor) == [240_00, 340_00])
  }

  /// Two sessions of 100, all of them certain, but the plan hopes for a cure that never comes: the other
  /// plan goes on after the first, at 50 every ten days.
  @Test func `one outcome that is not the planned one is paid for as it is known`() throws {
    let sample = try SampleComparison.small(
      complaint: #""sessions": 2, "resolves": "0%", "stopAfter": 1"#,
      horizon: Interval(days: 25))
    let comparison = try sample.compared()
    let soFar = try #require(comparison.costSoFar(of: comparison.plans[0]))
    #expect(soFar.steps.map(\.p10.minor) == [100_00, 150_00, 200_00])
    #expect(soFar.steps.map(\.mean) == soFar.steps.map(\.p90))
  }

  @Test(arguments: Cases.parts(200))
  func `at the end all is paid: the mean and the band are those of the expected cost`(
    seeds: Range<UInt64>
  ) throws {
    for seed in seeds {
      let practice = RandomPractice(seed: seed)
      let comparison = try? Comparison(practice.question, in: practice.read(), points: [])
      for plan in comparison?.plans ?? [] {
        guard let expected = plan.expected, let end = comparison?.costSoFar(of: plan)?.steps.last
        else { continue }
        #expect(end.mean == Amount(rounding: expected.cost), "seed \(seed)")
        #expect([end.p10, end.p90] == [expected.p10, expected.p90], "seed \(seed)")
      }
    }
  }
}

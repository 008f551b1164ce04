import TestSupport
import Testing

@testable import CareModel

/// Worked out by hand: paying without knowing how many sessions it will take.
struct BestRuleByHandTests {
  private func course(
    _ complaint: String, packages: [SampleList.Package], prices: [Int] = [100_00, 50_00]
  ) throws -> Expected {
    var list = SampleList(services: prices)
    list.packages = packages
    let sample = SampleComparison(
      course: [#"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#],
      other: [#"{"service": "s1", "every": "10 days"}"#], complaint: complaint,
      prices: SampleQuestion(
        list, over: Horizon(from: try day("2027-01-01"), length: Interval(days: 100))))
    return try #require(sample.compared().plans.first?.expected)
  }

  /// Two to four sessions weigh 1, 2/3, 1/3: ½, ⅓, ⅙.
  ///
  /// Known beforehand: ½ · 200 + ⅓ · 240 + ⅙ · 340 = 236.67. Singly: ½ · 200 + ⅓ · 300 + ⅙ · 400 =
  /// 266.67. Three at once and the fourth singly: ⅚ · 240 + ⅙ · 340 = 256.67; a second package for the
  /// fourth would be ⅙ · 140 dearer, and three bought at the second session pay for a fourth that
  /// most never have: ½ · 340 + ⅓ · 340 + ⅙ · 340.
  @Test func `three for 240 are bought at once, where a fourth session is rare`() throws {
    let expected = try course(
      #""sessions": {"fewest": 2, "likely": 2, "most": 4}"#,
      packages: [.init([0], 3, .price(240_00))])
    #expect(Ratio(expected.cost) == Ratio(770_00, over: 3))
    #expect(Ratio(expected.costIfKnown) == Ratio(710_00, over: 3))
    #expect(try Ratio(#require(expected.costSingly)) == Ratio(800_00, over: 3))
    #expect(
      [expected.least, expected.p50, expected.most].map(\.minor) == [240_00, 240_00, 340_00])
    // Two sessions are planned; the third of the package is the price of not knowing that.
    #expect(expected.costAsPlanned == Amount(minor: 240_00))
    let rule = try #require(expected.rule)
    #expect(rule.parts.map(\.condition) == [.courseGoesOn])
    #expect(rule.parts[0].steps.map(\.pay) == [.buy(Ref(0)), .inHand, .singly])
    #expect(rule.parts[0].steps.map(\.visits) == [1...1, 2...3, 4...4])
  }

  /// Three for 290 save 10 for those who need three and cost 90 more than two: ½ · 90 > ½ · 10.
  @Test func `a package that saves little is not bought for a course that may be short`() throws {
    let expected = try course(
      #""sessions": {"fewest": 2, "likely": 2, "most": 4}"#,
      packages: [.init([0], 3, .price(290_00))])
    #expect(Ratio(expected.cost) == Ratio(800_00, over: 3))
    #expect(expected.rule?.parts.first?.steps.map(\.pay) == [.singly])
    #expect(expected.simpler.map(\.rule) == [.singly])
  }

  /// What is known is paid for as if it were: one outcome, no rule.
  @Test func `where all is known there is nothing to weigh`() throws {
    let expected = try course(#""sessions": 3"#, packages: [.init([0], 3, .price(240_00))])
    #expect(Ratio(expected.cost) == Ratio(240_00))
    #expect(Ratio(expected.costIfKnown) == Ratio(240_00))
    #expect(expected.rule == nil)
  }
}

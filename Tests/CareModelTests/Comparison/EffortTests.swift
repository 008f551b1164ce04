import TestSupport
import Testing

@testable import CareModel

/// What takes too much work is given up or refused; work is counted, not timed.
struct EffortTests {
  /// Three weekly sessions of 100 that end the complaint for every second client; else 50 a day.
  private static func daily(over horizon: Interval) throws -> SampleComparison {
    let start = try day("2027-01-01")
    return SampleComparison(
      course: [#"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#],
      other: [#"{"service": "s1", "every": "1 day"}"#],
      complaint: #""sessions": 3, "resolves": "50%""#,
      prices: SampleQuestion(
        SampleList(
          services: [100_00, 50_00],
          packages: [.init([1], 5, .price(225_00), valid: Interval(months: 6))]),
        over: Horizon(from: start, length: horizon)))
  }

  private static func points(mostWork: Int) throws -> TippingPoints {
    let sample = try SampleComparison.small(complaint: #""sessions": 3, "resolves": "60%""#)
    let comparison = try Comparison(
      sample.question(), in: sample.read(), points: Set(Assumption.allCases), mostWork: mostWork)
    return try #require(comparison.plans.first?.against?.tippingPoints)
  }

  @Test func `a tipping point is given up once too much was done, and what takes none is told`()
    throws
  {
    let (all, few) = (try Self.points(mostWork: Effort.most), try Self.points(mostWork: 0))
    #expect(all.leftOut.isEmpty)
    #expect(few.leftOut.contains(.chance) && !few.leftOut.contains(.worth))
    #expect(few.lowestChance == nil && all.lowestChance != nil)
    #expect(few.worthInSessions == all.worthInSessions && few.worthInSessions != nil)
  }

  /// Twenty years from 2027 on have 7 305 days.
  ///
  /// Who is not helped has had sessions on days 0, 7 and 14 and then one each day to the last, 7 304:
  /// 3 + 7 290. Two outcomes of 1 732 visits each are 5 999 648, squared; of one
  /// more, over six million.
  @Test func `more visits than can be averaged over are refused, and how many can is said`() throws
  {
    #expect(
      throws: CostingError.tooLongToAverage("The course", visits: 7_293, most: 1_732)
    ) {
      try Self.daily(over: Interval(years: 20)).compared()
    }
    #expect(throws: Never.self) { try Self.daily(over: Interval(months: 6)).compared() }
  }

  /// Each visit is compared with a few dozen ways to have paid so far, however many came before.
  @Test(arguments: [365, 7_305, Visit.most])
  func `daily visits with a package take work in proportion to the visits`(days: Int) throws {
    let sample = try Self.daily(over: Interval(days: days))
    let list = try sample.read()
    let other = list.plans[Ref<Plan>(1)]
    let schedule = try Schedule(of: other, sessions: 1, over: sample.prices.horizon)
    let costing = try Costing(list, plans: [other])
    let (cost, work) = try costing.measuredCost(of: schedule, plan: other.name, offers: .all)
    #expect(schedule.visits.count == days)
    #expect(work <= 100 * schedule.visits.count)
    // Five for 225 are 45 a visit; what is left over is paid singly.
    let (packs, rest) = schedule.visits.count.quotientAndRemainder(dividingBy: 5)
    #expect(cost.minor == packs * 225_00 + min(rest * 50_00, 225_00))
  }

  /// As many plans as a list may have: five leave all of their share, so that one may take as much as it likes.
  @Test func `what a plan leaves of its share the others may use, and no plan takes all`() {
    #expect(Effort.share(of: Effort.mostForAll, among: 100) == Effort.mostForAll / 100)
    #expect(Effort.share(of: Effort.mostForAll, among: 1) == Effort.most)
    #expect(Effort.share(of: -1, among: 7) == 0)
    let left = (1...100).reversed().reduce(Effort.mostForAll) { left, plans in
      left - Effort.share(of: left, among: plans)
    }
    #expect(left == 0)
  }

  private static func isComplete(_ plans: Int, mostWork: Int) throws -> [Bool] {
    let sample = try SampleComparison.small(complaint: #""sessions": 3, "resolves": "60%""#)
    var question = sample.question()
    question.plans = Array(repeating: Ref(0), count: plans)
    let comparison = try Comparison(
      question, in: sample.read(), points: Set(Assumption.allCases), mostWork: mostWork)
    return comparison.plans.map { $0.against?.tippingPoints.leftOut.isEmpty == true }
  }

  /// Where one plan needs all that may be done, each of two may do half, and neither comes to an end.
  @Test func `what one plan has used is not there for the next`() throws {
    var (few, enough) = (0, Effort.most)
    while few + 1 < enough {
      let middle = (few + enough) / 2
      if try Self.isComplete(1, mostWork: middle) == [true] {
        enough = middle
      } else {
        few = middle
      }
    }
    #expect(enough > 1)
    #expect(try Self.isComplete(1, mostWork: enough) == [true])
    #expect(try Self.isComplete(2, mostWork: enough) == [false, false])
    #expect(try Self.isComplete(2, mostWork: 2 * enough) == [true, true])
  }
}

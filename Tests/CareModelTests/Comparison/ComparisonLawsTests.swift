import TestSupport
import Testing

@testable import CareModel

struct ComparisonLawsTests {
  private func against(
    _ sample: SampleComparison, swapped: Bool = false, points: Set<Assumption> = []
  ) throws -> ComparedPlan.Against {
    let comparison = try sample.compared(swapped: swapped, points: points)
    return try #require(comparison.plans[swapped ? 1 : 0].against)
  }

  @Test(arguments: Cases.seeds(40, of: 150))
  func `swapping the plans negates the difference and turns the break-even`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 100_000 + seed)
    let (there, back) = (try against(sample), try against(sample, swapped: true))
    #expect(there.difference == -back.difference)
    let answers = [there.breakEven.answer, back.breakEven.answer]
    switch there.difference.minor.signum() {
    case -1: #expect(answers[0] != .never && answers[1] == .never)
    case 1: #expect(answers[0] == .never && answers[1] != .never)
    default: #expect(!answers.contains(.never))
    }
    // One that leads all the time is not overtaken, and the other never leads alone.
    if answers[0] == .always { #expect(there.breakEven.leadChanges.isEmpty) }
    if answers[1] == .always { #expect(back.breakEven.leadChanges.isEmpty) }
    // On each day on which the costs so far differ, just one of the two "costs no more".
    let plans = try sample.compared().plans.map(\.statement)
    let days = sample.prices.horizon
    for offset in 0..<days.days {
      let today = days.start + offset
      let paid = plans.map { $0.cost(before: today + 1) }
      let leads = [there, back].map { leading($0.breakEven, on: today) }
      #expect(leads == [paid[0] <= paid[1], paid[1] <= paid[0]])
    }
  }

  /// Whether "costs so far no more" on a day, from the answer and the changes alone.
  private func leading(_ breakEven: BreakEven, on day: Day) -> Bool {
    let later = breakEven.leadChanges.count { $0 > day }
    return (breakEven.answer != .never) == later.isMultiple(of: 2)
  }

  @Test(arguments: Cases.seeds(3, of: 12))
  func `a point has the same value, whichever others are asked for`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 110_000 + seed, rare: true)
    let all = try against(sample, points: Set(Assumption.allCases)).tippingPoints
    for point in Assumption.allCases {
      let alone = try against(sample, points: [point]).tippingPoints
      switch point {
      case .worth: #expect(alone.worthInSessions == all.worthInSessions)
      case .sessions: #expect(alone.mostSessions == all.mostSessions)
      case .rhythm: #expect(alone.rarestRhythmDays == all.rarestRhythmDays)
      case .price: #expect(alone.dearestSession == all.dearestSession)
      case .chance: #expect(alone.lowestChance == all.lowestChance)
      case .horizon: #expect(alone.horizonMonths == all.horizonMonths)
      }
    }
  }

  @Test(arguments: Cases.seeds(1, of: 6))
  func `the order in which plans are shown changes none of their figures`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 120_000 + seed, rare: true)
    let list = try sample.read()
    var question = sample.question()
    // The list's own plan, too, which comes third.
    question.plans = list.plans.refs
    let shown = try Comparison(question, in: list)
    question.plans.reverse()
    let turned = try Comparison(question, in: list)
    question.plans = [Ref(0)]
    let alone = try Comparison(question, in: list)
    #expect(turned.plans.map(\.plan) == shown.plans.map(\.plan).reversed())
    for (one, other) in zip(shown.plans + alone.plans, turned.plans.reversed() + [shown.plans[0]]) {
      #expect(one.plan == other.plan && one.statement == other.statement)
      #expect(one.costBy == other.costBy && one.comfortableDays == other.comfortableDays)
      #expect(one.expected?.cost == other.expected?.cost)
      #expect(one.expected?.visits == other.expected?.visits)
      #expect(one.against?.difference == other.against?.difference)
      #expect(one.against?.breakEven == other.against?.breakEven)
      #expect(one.against?.chanceCheaper == other.against?.chanceCheaper)
      let points = [one, other].map { $0.against?.tippingPoints }
      #expect(points[0]?.worthInSessions == points[1]?.worthInSessions)
      #expect(points[0]?.mostSessions == points[1]?.mostSessions)
      #expect(points[0]?.rarestRhythmDays == points[1]?.rarestRhythmDays)
      #expect(points[0]?.dearestSession == points[1]?.dearestSession)
      #expect(points[0]?.lowestChance == points[1]?.lowestChance)
      #expect(points[0]?.horizonMonths == points[1]?.horizonMonths)
    }
    #expect(alone.expectedOfOther?.cost == shown.expectedOfOther?.cost)
  }

  @Test(arguments: Cases.seeds(1, of: 8))
  func `a plan held against its own twin is even in everything`(seed: UInt64) throws {
    var sample = SampleComparison.random(seed: 130_000 + seed, rare: true)
    sample.other = sample.course
    // Where all is even, nothing is clear, and every month is compared: that takes a while.
    let points: Set<Assumption> = [.sessions, .worth, .price, .chance]
    let against = try against(sample, points: Cases.areAll ? points.union([.horizon]) : points)
    #expect(against.difference == .zero)
    #expect(against.breakEven.answer == .always && against.breakEven.leadChanges.isEmpty)
    let isLeftOut = !Cases.areAll || against.tippingPoints.leftOut.contains(.horizon)
    #expect(against.tippingPoints.horizonMonths == (isLeftOut ? nil : .always))
    #expect(against.tippingPoints.dearestSession == nil)
    let most = against.tippingPoints.mostSessions
    #expect(most == nil || most == .always)
    let chance = against.tippingPoints.lowestChance
    let isOwn = sample.course.contains { $0.contains("%") }
    if !isOwn { #expect(chance == nil || chance == .always) }
  }
}

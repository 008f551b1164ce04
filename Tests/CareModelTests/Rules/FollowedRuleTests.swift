import TestSupport
import Testing

@testable import CareModel

/// Who does what a rule of payment says, part by part, pays on average what the rule is said to cost: each
/// client is followed through the parts by their conditions alone, with prices from the sample.
///
/// Each membership is left before a fee that would have been the next, within the time looked at.
struct FollowedRuleTests {
  @Test(arguments: Cases.parts(300, of: 20))
  func `who follows the parts of a rule pays what it is said to cost`(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let client = try FollowedClients(seed: seed)
      let expected = try #require(client.comparison.plans.first?.expected)
      guard let rule = expected.rule else { continue }
      let mean = try client.mean(following: rule)
      #expect(Ratio(expected.cost) == mean, "seed \(seed)")
      let planned = try client.costAsPlanned(following: rule)
      #expect(expected.costAsPlanned?.minor == planned, "seed \(seed)")
      for part in rule.parts.dropFirst() {
        #expect(part.millionths == client.millionths(in: part.condition), "seed \(seed)")
      }
    }
  }

  /// Four sessions or nine, the membership owed for twelve weeks: after four, the fees of weeks four and
  /// eight follow, and it is left before that of week twelve.
  @Test func `a membership is left before the first fee that is not owed`() throws {
    let rule = try leaving(minimum: Interval(days: 84))
    #expect(
      rule.parts.map(\.condition).dropFirst() == [
        .resolved(afterVisits: 4...4), .resolved(afterVisits: 9...9),
      ])
    let left = rule.parts.compactMap(\.leavesAtLast)
    #expect(left.map(\.feesBefore) == [2, 0])
    #expect(left.map(\.feeDays.lowerBound) == [try day("2027-03-26"), try day("2027-03-26")])
  }

  /// With nothing owed, who needs nine leaves before the ninth: 50 for it, not 60.
  @Test func `a membership is left before the last session where that is cheaper paid singly`()
    throws
  {
    let rule = try leaving(minimum: nil)
    #expect(rule.parts.map(\.condition) == [.courseGoesOn, .resolved(afterVisits: 4...4)])
    let last = try #require(rule.parts[0].steps.last)
    #expect(last.visits == 9...9 && last.pay == .singly && last.leaves?.feesBefore == 0)
    #expect(last.leaves?.feeDays == (try day("2027-02-26"))...(try day("2027-02-26")))
    #expect(rule.parts[1].leavesAtLast?.feeDays.lowerBound == (try day("2027-01-29")))
  }

  /// A session costs 50, four of them 60 each four weeks, one a week from 1 January 2027.
  private func leaving(minimum: Interval?) throws -> PaymentRule {
    var list = SampleList(services: [50_00, 100_00])
    list.memberships = [
      .init([0], fee: 60_00, every: Interval(days: 28), sessions: 4, minimum: minimum)
    ]
    let sample = SampleComparison(
      course: [#"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#],
      other: [#"{"service": "s1", "every": "10 days"}"#],
      complaint: #""sessions": {"4": 1, "9": 2}"#,
      prices: SampleQuestion(
        list, over: Horizon(from: try day("2027-01-01"), length: Interval(days: 180))))
    return try #require(sample.compared().plans.first?.expected?.rule)
  }
}

/// A course once a week that may be short or long, may help, may have to be repeated, and may not end in the time
/// looked at; packages and a membership, both of the course's service and of the other plan's, which some have already.
private struct FollowedClients {
  /// What becomes of some of them.
  private struct Fate {
    let course: Int
    let condition: (ClosedRange<Int>) -> [PaymentRule.Condition]
    let weight: Int
    /// The days of all visits, counted from the first, and how many of them are the course's.
    let days: [Int]
    let seen: Int

    /// Whether nothing is known of how the course ends.
    var isCutOff: Bool { seen < course }

    init(
      course: Int, _ condition: @escaping (ClosedRange<Int>) -> [PaymentRule.Condition],
      weight: Int, days: [Int], before end: Int
    ) {
      self.course = course
      self.condition = condition
      self.weight = weight
      self.days = days.filter { $0 < end }
      seen = days.prefix(course).count { $0 < end }
    }
  }

  let comparison: Comparison
  private let list: SampleList
  private let fates: [Fate]
  private let length: Int
  private let start: Day
  /// For how many days the client has been a member at the start; `nil` for who is none.
  private let member: Int?

  init(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    list = SampleList(
      services: [dice.int(5...12) * 10_00, dice.int(4...9) * 10_00],
      packages: (0..<dice.int(0...2)).map { _ in
        .init(
          dice.int(0...2) == 0 ? [0, 1] : [0], dice.int(2...5), .price(dice.int(10...30) * 10_00))
      },
      memberships: [
        .init(
          dice.int(0...1) == 0 ? [0, 1] : [0], fee: dice.int(8...25) * 10_00,
          every: Interval(days: dice.int(10...32)), sessions: dice.int(1...4),
          keeps: dice.int(0...2) == 0 ? Interval(days: 20) : nil,
          minimum: dice.int(0...1) == 0 ? Interval(days: dice.int(20...80)) : nil)
      ])
    length = dice.int(20...200)
    start = try day("2027-01-01")
    let (fewest, helped, returning, topUp) = (
      dice.int(1...4), dice.int(5...10), dice.int(0...5), dice.int(1...3)
    )
    let weights = (0..<dice.int(1...5)).map { (fewest + $0, dice.int(1...4)) }
    let (after, stop, rhythm) = (dice.int(10...90), dice.int(1...4), dice.int(9...30))
    let sessions = weights.map { #""\#($0.0)": \#($0.1)"# }.joined(separator: ", ")
    let sample = SampleComparison(
      course: [
        #"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#
      ],
      other: [#"{"service": "s1", "every": "\#(rhythm) days"}"#],
      complaint:
        #""sessions": {\#(sessions)}, "resolves": "\#(helped * 10)%", "stopAfter": \#(stop), "returns": {"chance": "\#(returning * 10)%", "after": "\#(after) days", "topUp": \#(topUp)}"#,
      prices: SampleQuestion(
        list, over: Horizon(from: start, length: Interval(days: length))))
    member = dice.int(0...3) == 0 ? dice.int(1...90) : nil
    var question = sample.question()
    let first = start
    question.member = member.map { MemberSince(Ref(0), since: first - $0) }
    comparison = try Comparison(question, in: sample.read(), points: [])
    let end = length
    fates = weights.flatMap { count, weight -> [Fate] in
      let course = (0..<count).map { $0 * 7 }
      let back = (0..<topUp).map { (count - 1) * 7 + after + $0 * 7 }
      let stopped = (0..<min(stop, count)).map { $0 * 7 }
      let others = stride(from: stopped.count * 7 - 7 + rhythm, to: end, by: rhythm)
      return [
        Fate(
          course: count, { [.resolved(afterVisits: $0), .staysResolved(afterVisits: $0)] },
          weight: weight * helped * (10 - returning), days: course, before: end),
        Fate(
          course: count, { [.resolved(afterVisits: $0), .comesBack(afterVisits: $0)] },
          weight: weight * helped * returning, days: course + back, before: end),
        Fate(
          course: stopped.count, { [.notResolved(afterVisits: $0)] },
          weight: weight * (10 - helped) * 10, days: stopped + others, before: end),
      ]
    }
    .filter { $0.weight > 0 }
  }

  /// How many of a million clients come to a part.
  func millionths(in condition: PaymentRule.Condition) -> Int {
    let all = Double(fates.reduce(0) { $0 + $1.weight })
    let some = fates.reduce(0) { $0 + (applies(condition, to: $1) ? $1.weight : 0) }
    return Int((Double(some) * 1_000_000 / all).rounded())
  }

  func mean(following rule: PaymentRule) throws -> Ratio {
    let sum = try fates.reduce(Int128(0)) {
      $0 + Int128($1.weight) * Int128(try cost(of: $1, following: rule))
    }
    return Ratio(sum, over: Int128(fates.reduce(0) { $0 + $1.weight }))
  }

  /// What those pay who are resolved for good after the likeliest number of sessions; `nil` if that is nobody.
  func costAsPlanned(following rule: PaymentRule) throws -> Int? {
    let likely = comparison.list.cases[0].sessions.likely
    let planned = fates.first { fate in
      fate.course == likely && fate.condition(1...1).contains(.staysResolved(afterVisits: 1...1))
    }
    return try planned.map { try cost(of: $0, following: rule) }
  }

  /// What one client pays who does what the parts that apply say.
  private func cost(of fate: Fate, following rule: PaymentRule) throws -> Int {
    var till = Till(list: list, days: fate.days, length: length, start: start, member: member)
    let course = fate.seen
    for step in rule.parts[0].steps {
      for visit in step.visits where visit <= course {
        till.pay(step, at: visit, first: step.visits.lowerBound)
      }
    }
    if fate.isCutOff, let leaving = rule.parts[0].leavesAtLast {
      till.leave(leaving, after: course)
    }
    for part in rule.parts.dropFirst() where applies(part.condition, to: fate) {
      // Of those who are told together, the first to come to it has its days.
      if !part.steps.isEmpty, part.condition.afterVisits?.lowerBound == fate.course {
        let left = part.steps.lazy.compactMap(\.leaves).first ?? part.leavesAtLast
        let isAtOnce = part.steps.first?.leaves != nil
        let isPaying = !isAtOnce && till.paysAFee(after: course, before: left?.feeDays.lowerBound)
        #expect((part.keeps != nil) == isPaying, "who stays is told to, and nobody else")
      }
      // Those who come to it later than others count on from where they are.
      let shift = fate.course - (part.condition.afterVisits?.lowerBound ?? 0)
      for step in part.steps {
        for visit in step.visits {
          till.pay(step, at: visit + shift, first: step.visits.lowerBound + shift)
        }
      }
      let last = part.steps.last.map { $0.visits.upperBound + shift } ?? course
      if let leaving = part.leavesAtLast { till.leave(leaving, after: last) }
    }
    try #require(till.paid == fate.days.count, "each visit is paid for once")
    return till.total
  }

  private func applies(_ condition: PaymentRule.Condition, to fate: Fate) -> Bool {
    guard !fate.isCutOff, let after = condition.afterVisits, after.contains(fate.course) else {
      return false
    }
    return fate.condition(after).contains(condition)
  }
}

/// What one client pays.
private struct Till {
  let list: SampleList
  /// The days of all visits, counted from the first.
  let days: [Int]
  let length: Int
  let start: Day
  private(set) var paid = 0
  private var singles = 0
  private var joined: Int?
  /// How many fees are paid before it is left.
  private var fees: Int?

  init(list: SampleList, days: [Int], length: Int, start: Day, member: Int?) {
    self.list = list
    self.days = days
    self.length = length
    self.start = start
    joined = member.map { -$0 }
  }

  mutating func pay(_ step: PaymentRule.Step, at visit: Int, first: Int) {
    if visit == first {
      if let leaving = step.leaves { leave(leaving, after: visit - 1) }
      if step.joins != nil { joined = days[visit - 1] }
    }
    paid += 1
    switch step.pay {
    case .inHand: break
    case .singly: singles += list.services[step.service.position] ?? 0
    case .buy(let package):
      if case .price(let price?) = list.packages[package.position].terms { singles += price }
    }
  }

  mutating func leave(_ leaving: PaymentRule.Leaving, after visit: Int) {
    let day = visit == 0 ? -1 : days[visit - 1]
    let paid = feeDays.count { $0 <= day }
    fees = paid + leaving.feesBefore
    #expect(fees.map { feeDays.indices.contains($0) } == true, "it is left within the time")
    guard let fees, feeDays.indices.contains(fees) else { return }
    let next = start + feeDays[fees]
    #expect(leaving.feeDays.contains(next), "it is left before the fee that would be the next")
    #expect(leaving.feesOwed == max(0, owed - paid))
  }

  /// Whether a fee falls between a visit and a day, or the end, for who is a member at that visit and has not left.
  func paysAFee(after visit: Int, before left: Day?) -> Bool {
    guard fees == nil else { return false }
    let end = left.map { $0 - start } ?? length
    return feeDays.contains { $0 > days[visit - 1] && $0 < end }
  }

  /// The days of all fees within the time, those before it aside.
  private var feeDays: [Int] {
    guard let joined else { return [] }
    return Array(stride(from: joined, to: length, by: every)).filter { $0 >= 0 }
  }

  /// How many fees are owed in any case, those before the start aside.
  private var owed: Int {
    guard let joined else { return 0 }
    let minimum = list.memberships[0].minimum?.count ?? 0
    let sunk = stride(from: joined, to: 0, by: every).reduce(0) { count, _ in count + 1 }
    return max(1, (minimum + every - 1) / every) - sunk
  }

  private var every: Int { list.memberships[0].every.count }

  var total: Int {
    guard joined != nil else { return singles }
    return singles + max(owed, fees ?? feeDays.count) * (list.memberships[0].fee ?? 0)
  }
}

import TestSupport
import Testing

@testable import CareModel

/// What plans cost, as planned and on average, against ``TwinRule``, which tries every rule of payment
/// there is and shares no code with the searches.
///
/// `CASES=100000 swift test -c release --filter BestRuleTests` tries more of them.
struct BestRuleTests {
  @Test(arguments: Cases.parts(60, of: 20))
  func `no way to pay is better than the statement's, nor any rule than the best`(
    seeds: Range<UInt64>
  ) throws {
    for seed in seeds { try compare(RandomPractice(seed: seed), seed) }
  }

  @Test(arguments: Cases.parts(20, of: 10))
  func `packages, a free membership and an insurance at once leave no better rule`(
    seeds: Range<UInt64>
  ) throws {
    for seed in seeds { try compare(RandomPractice(seed: seed, isWhole: true), seed) }
  }

  /// A package that only a group has a price for, with an insurance; packages that cost nothing, where
  /// sessions of two kinds are in hand.
  @Test(arguments: [209_242, 120_774, 123_689, 204_899, 222_870] as [UInt64])
  func `what once differed agrees`(seed: UInt64) throws {
    try compare(RandomPractice(seed: seed), seed)
  }

  /// A fee whose equal shares are rounded up, with an insurance that pays all of them back: each period
  /// brings a cent.
  @Test(arguments: Cases.some(1, of: [58_657, 72_223] as [UInt64]))
  func `what once differed with everything at once agrees`(seed: UInt64) throws {
    try compare(RandomPractice(seed: seed, isWhole: true), seed)
  }

  private func compare(_ practice: RandomPractice, _ seed: UInt64) throws {
    let list = try practice.read()
    let twins = try practice.question.plans.map {
      try TwinFigures($0, asking: practice.question, in: list)
    }
    do {
      let comparison = try Comparison(practice.question, in: list, points: [])
      for (plan, twin) in zip(comparison.plans, twins) {
        let twin = try #require(twin, "seed \(seed): there is no way to pay")
        compare(plan.statement, twin.planned, seed)
        try compare(#require(plan.expected), twin, seed)
      }
    } catch CostingError.onRequest(let name) {
      #expect(twins.contains { $0 == nil }, "seed \(seed): '\(name)' was said to be on request")
    }
  }

  private func compare(_ statement: Statement, _ twin: TwinRule, _ seed: UInt64) {
    let end = statement.schedule.horizon.end
    let merit = TwinMerit(
      cost: Int128(statement.cost.minor), unused: Int128(statement.unusedSessions),
      packages: Int128(statement.purchases.count),
      earliness: statement.payments.reduce(0) { $0 + Int128($1.amount.minor * (end - $1.day)) })
    #expect(statement.isProven, "seed \(seed)")
    #expect(merit == twin.merit, "seed \(seed)")
    #expect(steps(of: statement) == steps(of: twin, statement.schedule), "seed \(seed)")
  }

  private func compare(_ expected: Expected, _ twin: TwinFigures, _ seed: UInt64) {
    let weight = twin.average.weight
    #expect(expected.cost == Fraction(twin.average.merit.cost, over: weight), "seed \(seed)")
    #expect(expected.costIfKnown == Fraction(twin.known, over: weight), "seed \(seed)")
    let costs = [expected.least, expected.p10, expected.p50, expected.p90, expected.most]
    let twins = [
      twin.average.costs.min(), twin.percentile(tenths: 1), twin.percentile(tenths: 5),
      twin.percentile(tenths: 9), twin.average.costs.max(),
    ]
    #expect(costs.map(\.minor) == twins, "seed \(seed)")
    guard let singly = twin.singly else { return }
    #expect(expected.costSingly == Fraction(singly, over: weight), "seed \(seed)")
  }

  /// What is done on each day, sorted: how visits are paid, what is bought, which fees are paid.
  private func steps(of statement: Statement) -> [String] {
    let visits = statement.visits.map { paid in
      switch paid.cover {
      case .single: "\(paid.visit.day) singly"
      case .package(_, session: 1): "\(paid.visit.day) by a package"
      default: "\(paid.visit.day) by a session in hand"
      }
    }
    let purchases = statement.purchases.map { "\($0.day) package \($0.package.position)" }
    let fees = statement.payments.compactMap { payment -> String? in
      guard case .fee(let membership) = payment.subject else { return nil }
      return "\(payment.day) fee \(membership.position)"
    }
    return (visits + purchases + fees).sorted()
  }

  private func steps(of twin: TwinRule, _ schedule: Schedule) -> [String] {
    var inHand = schedule.visits.map(\.day)
    var steps: [String] = []
    for payment in twin.payments[0] {
      switch payment.subject {
      case .single: steps.append("\(payment.day) singly")
      case .package(let package):
        steps += ["\(payment.day) by a package", "\(payment.day) package \(package.position)"]
      case .fee(let membership): steps.append("\(payment.day) fee \(membership.position)")
      case .extras, .refund: continue
      }
      if case .fee = payment.subject { continue }
      if let index = inHand.firstIndex(of: payment.day) { inHand.remove(at: index) }
    }
    return (steps + inHand.map { "\($0) by a session in hand" }).sorted()
  }
}

import TestSupport
import Testing

@testable import CareModel

/// A bound on what visits cost, which must never lie above it.
struct ShareBoundTests {
  private func costing(_ question: SampleQuestion) throws -> (Costing, Schedule) {
    let list = try question.list.read()
    let costing = try Costing(
      list, plans: list.plans, concession: question.concession.map { Ref($0) },
      extras: question.extras.map { Ref($0) },
      holdings: question.holdings.map {
        .init(package: Ref($0.package), sessions: $0.sessions, until: $0.until)
      })
    return (costing, try question.schedule(in: list))
  }

  private func least(_ question: SampleQuestion) throws -> Amount? {
    let (costing, schedule) = try costing(question)
    return ShareBound(costing)?.least(of: schedule.visits)
  }

  /// Against exhaustive search, for packages, memberships, concessions, holdings, extras, changes
  /// and prices on request.
  @Test func `no way to pay comes to less`() throws {
    var told = 0
    for seed in Cases.seeds(150, of: 600) {
      let question = SampleQuestion.random(seed: seed, features: .all)
      guard let least = try least(question), let best = try question.bruteForce() else { continue }
      #expect(least.minor <= best.cost, "seed \(seed)")
      if least.minor > best.cost / 2 { told += 1 }
    }
    #expect(told > 10, "it often tells more than half of the cost")
  }

  /// Ten visits, singly 100 each; a package of three for 280 makes a session 93.33, two periods'
  /// sessions for 270 make it 135, and two sessions that are held already leave eight to pay.
  @Test func `each visit costs at least the least share`() throws {
    let start = try #require(Day("2027-01-01"))
    var question = SampleQuestion(
      SampleList(services: [100_00], roundTo: 5),
      over: Horizon(from: start, length: Interval(days: 100)))
    question.list.phases = [.init(0, every: Interval(days: 10), sessions: nil)]
    #expect(try least(question)?.minor == 1_000_00)
    question.list.packages = [.init([0], 3, .price(280_00))]
    #expect(try least(question)?.minor == 933_30)
    question.list.memberships = [.init([0], fee: 270_00, every: Interval(months: 1), sessions: 2)]
    #expect(try least(question)?.minor == 933_30)
    question.holdings = [.init(package: 0, sessions: 2, until: start)]
    #expect(try least(question)?.minor == 746_64)
  }
}

import TestSupport
import Testing

@testable import CareModel

struct BreakEvenTests {
  private func statement(_ prices: [Int], on days: [Int], length: Int = 100) throws -> Statement {
    // One service for each visit, at its own price.
    let list = SampleList(
      services: prices.map(Optional.some),
      phases: SampleList.phases(on: days, of: Array(days.indices)))
    return try SampleQuestion(
      list, over: Horizon(from: day("2027-01-01"), length: Interval(days: length))
    ).statement()
  }

  @Test func `a course pays off on the day the other has cost as much`() throws {
    let course = try statement([300_00], on: [0])
    let relaxation = try statement(
      Array(repeating: 100_00, count: 5), on: [0, 10, 20, 30, 40])
    let breakEven = BreakEven(of: course, against: relaxation)
    #expect(try breakEven.answer == .at(day("2027-01-21")))
    #expect(try breakEven.leadChanges == [day("2027-01-21")])
    let reversed = BreakEven(of: relaxation, against: course)
    #expect(reversed.answer == .never)
    #expect(try reversed.leadChanges == [day("2027-01-31")])
  }

  @Test func `one that never costs more is always even, and so is a twin`() throws {
    let cheap = try statement([100_00], on: [0])
    let dear = try statement([100_00, 100_00], on: [0, 10])
    #expect(BreakEven(of: cheap, against: dear).answer == .always)
    #expect(BreakEven(of: cheap, against: dear).leadChanges.isEmpty)
    #expect(BreakEven(of: dear, against: dear).answer == .always)
  }

  @Test func `one that costs more from the first day on never breaks even`() throws {
    let dear = try statement([200_00], on: [0])
    let cheap = try statement([100_00], on: [0])
    #expect(BreakEven(of: dear, against: cheap).answer == .never)
    #expect(BreakEven(of: dear, against: cheap).leadChanges.isEmpty)
  }

  @Test func `steps may cross several times, and all are told`() throws {
    let steps = try statement([150_00, 150_00, 150_00], on: [0, 20, 40])
    let singles = try statement(
      Array(repeating: 100_00, count: 5), on: [0, 10, 20, 30, 40])
    // So far: day 0 150:100, day 10 150:200, day 20 300:300, day 30 300:400, day 40 450:500.
    let breakEven = BreakEven(of: steps, against: singles)
    #expect(try breakEven.answer == .at(day("2027-01-11")))
    let dearer = try statement([150_00, 200_00], on: [0, 20])
    // So far: day 0 150:100, day 10 150:200, day 20 350:300, day 30 350:400.
    let crossing = BreakEven(of: dearer, against: singles)
    #expect(
      try crossing.leadChanges == [day("2027-01-11"), day("2027-01-21"), day("2027-01-31")])
    #expect(try crossing.answer == .at(day("2027-01-31")))
  }

  @Test(arguments: UInt64(0)..<200)
  func `the answer is what looking at every day shows`(seed: UInt64) throws {
    let question = SampleQuestion.random(seed: 700_000 + seed, features: [])
    var other = SampleQuestion.random(seed: 800_000 + seed, features: [])
    other.horizon = question.horizon
    let (plan, against) = (try question.statement(), try other.statement())
    let horizon = question.horizon
    let isLeading = (0..<horizon.days).map { offset in
      plan.cost(before: horizon.start + offset + 1)
        <= against.cost(before: horizon.start + offset + 1)
    }
    let changes = isLeading.indices.dropFirst().filter { isLeading[$0] != isLeading[$0 - 1] }
    let behind = isLeading.lastIndex(of: false)
    let answer: TippingPoint<Day> =
      switch behind {
      case nil: .always
      case isLeading.count - 1: .never
      case .some(let last): .at(horizon.start + last + 1)
      }
    let breakEven = BreakEven(of: plan, against: against)
    #expect(breakEven.answer == answer)
    #expect(breakEven.leadChanges == changes.map { horizon.start + $0 })
  }
}

import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareModel

struct ValueRangeTests {
  @Test(arguments: [
    (9...21, 5, [9, 10, 15, 20, 21]), (10...20, 5, [10, 15, 20]), (7...7, 5, [7]),
    (11...14, 5, [11, 14]), (0...3, 1, [0, 1, 2, 3]), (4...11, 5, [4, 5, 10, 11]),
  ])
  func `a range has both ends, and the multiples of its step between`(
    range: ClosedRange<Int>, step: Int, values: [Int]
  ) {
    let tried = ValueRange(range, step: step)
    #expect((0..<tried.count).map { tried[$0] } == values)
  }

  @Test(arguments: UInt64(0)..<100)
  func `the values below a number are counted`(seed: UInt64) {
    var random = SeededGenerator(seed: 350_000 + seed)
    let low = random.int(0...30)
    let range = ValueRange(low...(low + random.int(0...60)), step: random.int(1...9))
    let number = random.int(0...100)
    let values = (0..<range.count).map { range[$0] }
    #expect(range.places(below: number) == values.count { $0 < number })
    #expect(values == Array(Set(values)).sorted())
  }
}

struct SwingTests {
  /// Two costs at each value from 0, of a shape.
  private func pairs(_ random: inout SeededGenerator, _ shape: CostShape) -> [CostPair] {
    shape == .leastOfLines ? lines(&random) : steps(&random, isMonotone: shape == .monotone)
  }

  /// The least of random lines in tenths, rounded: lowest at one end, and bulging between.
  private func lines(_ random: inout SeededGenerator) -> [CostPair] {
    let plans = (0...1).map { _ in
      (0..<random.int(1...4)).map { _ in (random.int(400...800), random.int(-30...30)) }
    }
    return (0..<random.int(1...60)).map { value in
      let costs = plans.map { lines in
        ((lines.map { $0 + $1 * value }.min() ?? 0) + 10_005) / 10 - 1000
      }
      return CostPair(own: Amount(minor: costs[0]), other: Amount(minor: costs[1]))
    }
  }

  /// Random steps in one direction each, or in any.
  private func steps(_ random: inout SeededGenerator, isMonotone: Bool) -> [CostPair] {
    let signs = [random.pick([-1, 1]), random.pick([-1, 1])]
    var costs = [random.int(40...80), random.int(40...80)]
    return (0..<random.int(1...40)).map { _ in
      for plan in 0...1 where random.chance(40) {
        let step = random.int(0...6)
        costs[plan] += isMonotone ? signs[plan] * step : random.pick([-step, step])
      }
      return CostPair(own: Amount(minor: costs[0]), other: Amount(minor: costs[1]))
    }
  }

  @Test(arguments: UInt64(0)..<800)
  func `the values at which the verdict turns are those that trying all of them finds`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: 360_000 + seed)
    let shape = random.pick([CostShape.monotone, .monotone, .leastOfLines, .leastOfLines, .any])
    let pairs = pairs(&random, shape)
    let base = random.int(0...pairs.count - 1)
    let verdict = pairs[base].costsNoMore
    let swing = Swing(
      over: ValueRange(0...pairs.count - 1, step: 1), from: base, verdict: verdict,
      shape: shape
    ) { pairs[$0] }
    #expect(swing.turnsBelow == (0..<base).last { pairs[$0].costsNoMore != verdict })
    #expect(
      swing.turnsAbove == (base..<pairs.count).first { pairs[$0].costsNoMore != verdict })
    let ends = [pairs[0], pairs[pairs.count - 1]].map(\.difference)
    #expect(swing.width == Swift.max(ends[0], ends[1]) - Swift.min(ends[0], ends[1]))
  }

  @Test func `where each cost only rises, few values are tried`() {
    var tried = 0
    let swing = Swing(
      over: ValueRange(0...1_000_000, step: 1), from: 10, verdict: true, shape: .monotone
    ) { value in
      tried += 1
      return CostPair(own: Amount(minor: value), other: Amount(minor: 700_000))
    }
    #expect(swing.turnsAbove == 700_001)
    #expect(swing.turnsBelow == nil)
    #expect(tried < 60)
  }

  @Test
  func `where a cost is the least of lines, few values are tried, and a bulge is not passed over`()
  {
    var tried = 0
    // 2 a step up to 600 at 300, then 1 a step down: above 500 from 251 to 399.
    let swing = Swing(
      over: ValueRange(0...1000, step: 1), from: 10, verdict: true, shape: .leastOfLines
    ) { value in
      tried += 1
      let own = Swift.min(2 * value, 900 - value)
      return CostPair(own: Amount(minor: own), other: Amount(minor: 500))
    }
    #expect(swing.turnsAbove == 251)
    #expect(swing.turnsBelow == nil)
    #expect(tried < 60)
  }
}

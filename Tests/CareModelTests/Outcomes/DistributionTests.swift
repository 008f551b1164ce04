import TestSupport
import Testing

@testable import CareModel

struct DistributionTests {
  /// A value for each unit of weight, ascending.
  private func expanded(_ weighted: [(value: Int, weight: Int128)]) -> [Int] {
    weighted.flatMap { Array(repeating: $0.value, count: Int($0.weight)) }.sorted()
  }

  private func random(_ random: inout SeededGenerator) -> [(value: Int, weight: Int128)] {
    let count = random.int(1...7)
    let drawn = (0..<count).map { _ in (random.int(-4...9), Int128(random.int(0...5))) }
    return [(random.int(-4...9), Int128(random.int(1...5)))] + drawn
  }

  @Test(arguments: UInt64(0)..<400)
  func `mean, ends and percentiles are those of as many clients as the weights say`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let weighted = random(&generator)
    let clients = expanded(weighted)
    let distribution = Distribution(weighted)
    #expect(
      Ratio(distribution.mean)
        == Ratio(Int128(clients.reduce(0, +)), over: Int128(clients.count)))
    #expect(distribution.least == clients.first)
    #expect(distribution.most == clients.last)
    for tenths in 1...10 {
      // The smallest value such that at least so many tenths of the clients have no more.
      let value = clients.first { limit in
        clients.count { $0 <= limit } * 10 >= clients.count * tenths
      }
      #expect(distribution.percentile(tenths: tenths) == value)
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `the chance to cost less counts every pair of clients`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (ours, theirs) = (random(&generator), random(&generator))
    let (own, other) = (expanded(ours), expanded(theirs))
    let pairs = own.reduce(0) { sum, value in sum + other.count { value < $0 } }
    let less = Distribution(ours).chanceOfLess(than: Distribution(theirs))
    #expect(Ratio(less) == Ratio(Int128(pairs), over: Int128(own.count * other.count)))
    let more = Distribution(theirs).chanceOfLess(than: Distribution(ours))
    let ties = own.reduce(0) { sum, value in sum + other.count { value == $0 } }
    let even = Ratio(Int128(ties), over: Int128(own.count * other.count))
    #expect(Ratio(less) + Ratio(more) + even == Ratio(1))
  }

  /// Of 100, 200, 400 at 1, 2, 1 quarters: a tenth lies within the first quarter, half within the
  /// second and third, nine tenths within the last; and a share that is just reached is reached.
  @Test func `percentiles of three values are those worked out by hand`() {
    let three = Distribution([(200, 2), (100, 1), (400, 1)])
    #expect([1, 5, 9].map(three.percentile) == [100, 200, 400])
    let halves = Distribution([(1, 5), (2, 5)])
    #expect([1, 5, 6, 9].map(halves.percentile) == [1, 1, 2, 2])
    let tenth = Distribution([(1, 1), (2, 8), (3, 1)])
    #expect([1, 5, 9].map(tenth.percentile) == [1, 2, 2])
  }

  @Test func `a figure that nothing can change is its own mean and percentiles`() {
    let one = Distribution([(7, 3), (7, 2), (9, 0)])
    #expect(Ratio(one.mean) == Ratio(7))
    #expect([1, 5, 9].map(one.percentile) == [7, 7, 7])
    #expect(one.least == 7 && one.most == 7)
    #expect(Ratio(one.chanceOfLess(than: one)) == Ratio(0))
  }
}

import CareModel
import Testing

struct AmountTests {
  @Test func `amounts add, subtract and multiply exactly`() {
    let (a, b) = (Amount(minor: 13_000), Amount(minor: 5))
    #expect(a + b == Amount(minor: 13_005))
    #expect(b - a == Amount(minor: -12_995))
    #expect(b * 3 == Amount(minor: 15))
    #expect(-a == Amount(minor: -13_000))
    #expect((-a).magnitude == a)
    #expect(b < a && !(a < a))
    var sum = Amount.zero
    sum += a
    sum += b
    #expect(sum == Amount(minor: 13_005))
  }

  @Test func `1.14 and 2.14 make 3.28`() {
    #expect([Amount(minor: 114), Amount(minor: 214)].total() == Amount(minor: 328))
    #expect([Amount]().total() == .zero)
  }

  @Test(arguments: [(0, 1_000_000_000), (2, 100_000_000_000), (3, 1_000_000_000_000)])
  func `the largest amount is a thousand million of the currency`(decimals: Int, minor: Int) {
    #expect(Amount.limit(decimals: decimals).minor == minor)
  }

  @Test func `no plan's sum leaves the range`() {
    let visits = Visit.most
    let largest = Amount.limit(decimals: 4).minor
    let (product, overflow) = largest.multipliedReportingOverflow(by: visits)
    #expect(!overflow && product > 0)
  }
}

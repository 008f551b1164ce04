import TestSupport
import Testing

@testable import CareModel

struct DecimalsTests {
  @Test(arguments: [
    (13_005, 2, "130.05"), (5, 2, "0.05"), (50, 2, "0.50"), (0, 2, "0.00"), (-5, 2, "-0.05"),
    (-13_005, 2, "-130.05"), (130, 0, "130"), (0, 0, "0"), (-7, 0, "-7"), (1, 3, "0.001"),
    (1_234, 3, "1.234"), (10_000, 4, "1.0000"), (Int.max, 2, "92233720368547758.07"),
    (Int.min, 2, "-92233720368547758.08"),
  ])
  func `smallest units are written with all their decimals`(
    units: Int, decimals: Int, text: String
  ) {
    #expect(decimalText(units, decimals: decimals) == text)
  }

  @Test(arguments: [
    ("130", 2, 13_000), ("130.05", 2, 13_005), ("130.5", 2, 13_050), ("130.50", 2, 13_050),
    ("130.500000", 2, 13_050), ("0", 2, 0), ("-0", 2, 0), ("0.00", 2, 0), ("0e99999999999", 2, 0),
    ("-1.25", 2, -125), ("1e2", 2, 10_000), ("1E+2", 2, 10_000), ("1.5e1", 2, 1_500),
    ("125e-2", 2, 125), ("1250e-3", 2, 125), ("12500000000000000000000e-20", 2, 12_500),
    ("0.0000000000000000000125e20", 2, 125), ("130", 0, 130), ("130.0", 0, 130), ("13e1", 0, 130),
    ("1.234", 3, 1_234), ("999999999999999999", 0, 999_999_999_999_999_999),
    ("0000000000000000000000001", 2, 100),
  ])
  func `a decimal is read exactly`(text: String, decimals: Int, units: Int) {
    #expect(decimalUnits(text, decimals: decimals) == units)
  }

  @Test(arguments: [
    ("72.505", 2), ("0.001", 2), ("1.5", 0), ("1e-3", 2), ("5e-1", 0), ("0.0001", 3),
    ("1e-1000000000000000000000", 2),
  ])
  func `more decimals than the currency has are refused, never rounded`(
    text: String, decimals: Int
  ) {
    #expect(decimalUnits(text, decimals: decimals) == nil)
  }

  @Test(arguments: [
    "99999999999999999999", "1e30", "1e999999999999999999999999", "9223372036854775808",
    "123456789012345678901234567890.5", "-9223372036854775809",
  ])
  func `a number past the range is refused, never wrapped`(text: String) {
    #expect(decimalUnits(text, decimals: 2) == nil)
    #expect(decimalUnits(text, decimals: 0) == nil)
  }

  @Test(arguments: [
    "", "-", "+", "+5", ".", ".5", "5.", "-.5", "1.2.3", "1,5", "1 000", " 1", "1 ", "0x10", "1e",
    "1e+", "1e-", "1e1.5", "1e1e1", "e5", "--1", "1-", "nan", "inf", "Infinity", "١", "５",
    "1\u{301}", "½", "1_000", "1'000", "12abc", "\u{0}", "1\n", "−1", "e", "1ee1", "1e--1",
  ])
  func `anything else is no decimal`(text: String) {
    #expect(decimalUnits(text, decimals: 2) == nil)
  }

  @Test(arguments: 0...4)
  func `what is written is read back`(decimals: Int) {
    var random = SeededGenerator(seed: UInt64(decimals))
    let large = (0..<1_000).map { _ in random.int(-1_000_000_000...1_000_000_000) }
    for units in Array(-1_000...1_000) + large {
      #expect(decimalUnits(decimalText(units, decimals: decimals), decimals: decimals) == units)
    }
  }

  @Test func `powers of ten are exact`() {
    #expect((0...4).map(powerOfTen) == [1, 10, 100, 1_000, 10_000])
  }
}

struct FractionTests {
  @Test(arguments: [
    ([1, 2, 1, 3], 17), ([1, 3, 1, 2], -17), ([573_709, 3, 673, 1], 19_056_333),
    ([5, 6, 1, 6], 67), ([0, 7, 0, 3], 0),
  ])
  func `a difference of means is exact until it is shown`(parts: [Int], hundredths: Int) {
    let left = Fraction(Int128(parts[0]), over: Int128(parts[1]))
    let right = Fraction(Int128(parts[2]), over: Int128(parts[3]))
    #expect((left - right).rounded(decimals: 2) == hundredths)
  }
}

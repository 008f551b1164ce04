import CareModel
import Testing

struct RoundingTests {
  @Test(arguments: [
    (5, 2, 3), (-5, 2, -3), (4, 3, 1), (-4, 3, -1), (5, 3, 2), (-5, 3, -2), (1, 2, 1), (-1, 2, -1),
    (0, 7, 0), (1, 3, 0), (-1, 3, 0), (25, 10, 3), (24, 10, 2), (35, 10, 4), (6, 3, 2),
  ])
  func `halves go away from zero`(dividend: Int, divisor: Int, quotient: Int) {
    #expect(halfAwayFromZero(Int128(dividend), dividedBy: Int128(divisor)) == Int128(quotient))
  }

  @Test(arguments: -60...60, 1...12)
  func `rounding is to the nearest, and the same on both sides of zero`(
    dividend: Int, divisor: Int
  ) {
    let result = Int(halfAwayFromZero(Int128(dividend), dividedBy: Int128(divisor)))
    let mirrored = Int(halfAwayFromZero(Int128(-dividend), dividedBy: Int128(divisor)))
    #expect(result == -mirrored)
    let doubled = 2 * abs(dividend - result * divisor)
    #expect(doubled <= divisor)
    if doubled == divisor { #expect(abs(result * divisor) > abs(dividend)) }
  }

  @Test func `the largest numbers round too`() {
    #expect(halfAwayFromZero(.max, dividedBy: .max) == 1)
    #expect(halfAwayFromZero(.max, dividedBy: 1) == .max)
    #expect(halfAwayFromZero(.max / 2, dividedBy: .max) == 0)
    #expect(halfAwayFromZero(.max / 2 + 1, dividedBy: .max) == 1)
  }

  // traps.md: where others lost a cent.
  @Test(arguments: [
    (19_99, 750_000, 14_99),  // Saleor 12040: 19.99 − 25 %
    (43, 150_000, 6), (4_84, 150_000, 73),  // Stripe: tax on the lines .43 and 4.84 at 15 %
    (43, 1_150_000, 49), (4_84, 1_150_000, 5_57),  // so the total is 6.06
    (70_00, 82_500, 5_78),  // Flexprice: 8.25 % of 70
    (9151_50, 900_000, 8236_35),  // Vendure 3091
    (1_00, 25_000, 3), (1_00, 24_000, 2),  // Stripe: .025 and .024
    (72_50, 5_000, 36), (-72_50, 5_000, -36), (-19_99, 750_000, -14_99), (-1_00, 25_000, -3),
    (69_00, 1_210_000, 83_49), (65_00, 1_210_000, 78_65), (59_00, 1_210_000, 71_39),
    (55_00, 1_210_000, 66_55), (49_00, 1_210_000, 59_29),  // Boost, plus 21 %
    (600_00, 1_100_000, 660_00), (399_00, 0, 0),
  ])
  func `a share of an amount is rounded once`(minor: Int, millionths: Int, result: Int) {
    let amount = Amount(minor: minor)
    #expect(
      amount.scaled(byMillionths: millionths, roundedTo: Amount(minor: 1)).minor == result)
  }

  @Test(arguments: [
    (66_67, 5, 66_65), (66_68, 5, 66_70), (66_67, 10, 66_70), (66_67, 25, 66_75),
    (66_67, 100, 67_00), (66_67, 500, 65_00), (2, 5, 0), (3, 5, 5), (-3, 5, -5), (-2, 5, 0),
    (50, 100, 1_00), (-50, 100, -1_00), (49, 100, 0), (202_50, 100, 203_00), (0, 5, 0),
  ])
  func `an amount goes to the nearest step`(minor: Int, step: Int, result: Int) {
    #expect(Amount(minor: minor).rounded(to: Amount(minor: step)).minor == result)
  }

  @Test func `the share and the step are rounded together, not one after the other`() {
    // 99.99 % of 0.25 is 0.249975: to 0.10 it is 0.20; 0.25 first would make 0.30.
    #expect(
      Amount(minor: 25).scaled(byMillionths: 999_900, roundedTo: Amount(minor: 10)).minor == 20)
  }
}

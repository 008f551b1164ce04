import Testing

@testable import CareRecords

struct ConfidenceTests {
  /// Newcombe, “Two-sided confidence intervals for the single proportion”, Statistics in Medicine 17 (1998), table I,
  /// method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func `Wilson's interval is that of Newcombe's table`(
    some: Int, all: Int, low: Double, high: Double
  ) throws {
    let found = try #require(Confidence(some, of: all))
    #expect(abs(found.share - Double(some) / Double(all)) < 1e-12)
    #expect(abs(try #require(found.low) - low) < 0.00005)
    #expect(abs(try #require(found.high) - high) < 0.00005)
  }

  @Test func `of nobody there is no share`() {
    #expect(Confidence(0, of: 0) == nil)
    #expect(Confidence(2, of: 1) == nil)
  }
}

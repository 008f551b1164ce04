import Testing

@testable import CareRecords

struct KaplanMeierTests {
  /// Weeks in remission under 6-MP (Freireich and others, Blood 21 (1963) 699), as every textbook has them; a minus is
  /// who was watched no longer.
  private static let weeks = [
    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
  ]

  private static let estimate = KaplanMeier(
    weeks.map { .init(time: abs($0), isEvent: $0 > 0) })

  /// As R's `survfit(conf.type = "log-log")` prints them.
  @Test(arguments: [
    (6, 0.857, 0.620, 0.952), (7, 0.807, 0.563, 0.923), (10, 0.753, 0.503, 0.889),
    (13, 0.690, 0.432, 0.849), (16, 0.627, 0.368, 0.805), (22, 0.538, 0.268, 0.747),
    (23, 0.448, 0.188, 0.680),
  ])
  func `the share and its interval are those of the textbook`(
    week: Int, share: Double, low: Double, high: Double
  ) throws {
    let found = try #require(Self.estimate.remaining(at: week))
    #expect(abs(found.share - share) < 0.0005)
    #expect(abs(try #require(found.low) - low) < 0.0005)
    #expect(abs(try #require(found.high) - high) < 0.0005)
  }

  @Test func `between events nothing changes, and past the last who was watched nothing is known`()
    throws
  {
    #expect(Self.estimate.remaining(at: 9) == Self.estimate.remaining(at: 7))
    #expect(Self.estimate.remaining(at: 35) == Self.estimate.remaining(at: 23))
    #expect(Self.estimate.remaining(at: 36) == nil)
    #expect(Self.estimate.remaining(at: 5)?.share == 1)
    #expect(Self.estimate.watched(after: 6) == 17)
    #expect(Self.estimate.longest == 35)
  }

  @Test func `where it has happened to all, nobody is left, and no interval is told`() throws {
    let all = KaplanMeier([.init(time: 2, isEvent: true), .init(time: 1, isEvent: true)])
    let end = try #require(all.remaining(at: 99))
    #expect(end.share == 0 && end.low == nil && end.high == nil)
    #expect(KaplanMeier([]).remaining(at: 1) == nil)
  }
}

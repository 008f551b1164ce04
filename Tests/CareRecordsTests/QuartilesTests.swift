import Testing

@testable import CareRecords

struct QuartilesTests {
  @Test func `quartiles lie between neighbours as far along as they should`() throws {
    // 1 + 0.75 of the way, 2.5, 3 + 0.25 of the way: told in quarters.
    let four = try #require(Quartiles([4, 1, 3, 2]))
    #expect([four.lower, four.median, four.upper] == [7, 10, 13])
    let five = try #require(Quartiles([10, 20, 30, 40, 100]))
    #expect([five.lower, five.median, five.upper] == [80, 120, 160])
    let one = try #require(Quartiles([7]))
    #expect([one.lower, one.median, one.upper, one.count] == [28, 28, 28, 1])
    #expect(Quartiles([]) == nil)
  }

  @Test func `quartiles of amounts may be below nothing`() throws {
    let two = try #require(Quartiles([-10, -5]))
    #expect([two.lower, two.median, two.upper] == [-35, -30, -25])
  }
}

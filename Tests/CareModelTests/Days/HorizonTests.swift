import CareModel
import Testing

struct HorizonTests {
  @Test func `a horizon holds its first day and not its end`() throws {
    let horizon = try Horizon(from: day("2026-11-22"), length: #require(Interval("12 months")))
    #expect(try horizon.end == day("2027-11-22"))
    #expect(try horizon.lastDay == day("2027-11-21"))
    #expect(horizon.days == 365)
    #expect(horizon.contains(horizon.start) && horizon.contains(horizon.lastDay))
    #expect(!horizon.contains(horizon.end) && !horizon.contains(horizon.start - 1))
  }

  @Test func `a month from the end of January ends before the last of February`() throws {
    let horizon = try Horizon(from: day("2026-01-31"), length: #require(Interval("1 month")))
    #expect(horizon.days == 28)
    #expect(try !horizon.contains(day("2026-02-28")))
  }

  @Test func `a horizon of one day is its first day`() throws {
    let horizon = try Horizon(from: day("2026-01-31"), length: #require(Interval("1 day")))
    #expect(horizon.lastDay == horizon.start)
  }
}

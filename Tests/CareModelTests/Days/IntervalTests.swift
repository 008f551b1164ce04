import Testing

@testable import CareModel

struct IntervalTests {
  @Test(arguments: [
    ("10 days", 10, Interval.Unit.day), ("1 day", 1, .day), ("1 week", 1, .week),
    ("2 weeks", 2, .week), ("6 months", 6, .month), ("1 year", 1, .year), ("300 years", 300, .year),
    ("1 days", 1, .day), ("2 week", 2, .week), ("109600 days", 109_600, .day),
  ])
  func `a length of time is read in words`(text: String, count: Int, unit: Interval.Unit) throws {
    let interval = try #require(Interval(text))
    #expect(interval.count == count && interval.unit == unit)
    #expect(Interval(interval.description) == interval)
  }

  @Test(arguments: [
    "", "week", "1", "1week", "1  week", " 1 week", "1 week ", "0 days", "01 week", "-1 week",
    "+1 week", "1.5 weeks", "1 Week", "1 weekss", "1 fortnight", "301 years", "109601 days",
    "99999999999999999999 days", "1 week and", "１ week", "one week", "1\u{A0}week", "3601 months",
    "15661 weeks",
  ])
  func `anything else is none`(text: String) {
    #expect(Interval(text) == nil)
  }

  @Test func `it is written with its plural`() throws {
    #expect(try #require(Interval("1 weeks")).description == "1 week")
    #expect(try #require(Interval("3 month")).description == "3 months")
  }

  @Test(arguments: [
    ("10 days", 3, "2026-03-02"), ("2 weeks", 2, "2026-02-28"), ("1 month", 3, "2026-04-30"),
    ("3 months", 1, "2026-04-30"), ("1 year", 2, "2028-01-31"), ("1 week", 0, "2026-01-31"),
  ])
  func `so many intervals after 31 January`(text: String, times: Int, result: String) throws {
    let interval = try #require(Interval(text))
    #expect(try day("2026-01-31").adding(interval, times: times).description == result)
  }
}

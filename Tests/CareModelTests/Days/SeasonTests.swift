import Testing

@testable import CareModel

struct SeasonTests {
  private func season(_ from: String, _ to: String) throws -> Season {
    Season(from: try #require(Season.Date(from)), to: try #require(Season.Date(to)))
  }

  @Test(arguments: [
    ("2026-11-01", true), ("2026-10-31", false), ("2026-12-31", true), ("2027-01-01", true),
    ("2027-03-31", true), ("2027-04-01", false), ("2027-07-15", false), ("2028-02-29", true),
  ])
  func `winter wraps the year's end, both days included`(text: String, isIn: Bool) throws {
    #expect(try season("11-01", "03-31").contains(day(text)) == isIn)
  }

  @Test(arguments: [
    ("2026-04-30", false), ("2026-05-01", true), ("2026-09-30", true), ("2026-10-01", false),
  ])
  func `summer does not`(text: String, isIn: Bool) throws {
    #expect(try season("05-01", "09-30").contains(day(text)) == isIn)
  }

  @Test func `a season of one day is that day`() throws {
    let season = try season("02-29", "02-29")
    #expect(try season.contains(day("2028-02-29")))
    #expect(try !season.contains(day("2027-02-28")))
    #expect(try !season.contains(day("2027-03-01")))
  }

  @Test(arguments: ["", "13-01", "00-10", "02-30", "04-31", "1-01", "01-1", "2000-01-01", "aa-bb"])
  func `anything but a day of the year is none`(text: String) {
    #expect(Season.Date(text) == nil)
  }

  @Test func `a season and the rest of the year are the whole year`() throws {
    let (winter, rest) = (try season("11-01", "03-31"), try season("04-01", "10-31"))
    let first = try day("2027-01-01")
    for offset in 0..<731 {
      #expect(winter.contains(first + offset) != rest.contains(first + offset))
    }
  }
}

import CareModel
import Testing

@testable import CareCommands

/// Dates and lengths of time as people write them.
struct WrittenValuesTests {
  @Test(arguments: [
    "2026-09-01", "1.9.2026", "01.09.2026", "1. September 2026", "1 September 2026",
    "1st September 2026", "September 1, 2026", "Sep 1, 2026", "1er septembre 2026", "1 sept. 2026",
    "1º settembre 2026", "1 SETTEMBRE 2026",
  ])
  func `the first of September is read`(text: String) {
    #expect(WrittenDate(text)?.day.description == "2026-09-01")
  }

  @Test func `months are read with and without accents, and by their first letters`() {
    #expect(WrittenDate("3 févr. 2027")?.day.description == "2027-02-03")
    #expect(WrittenDate("3 fevrier 2027")?.day.description == "2027-02-03")
    #expect(WrittenDate("3. März 2027")?.day.description == "2027-03-03")
    #expect(WrittenDate("3 juin 2027")?.day.description == "2027-06-03")
    #expect(WrittenDate("3 luglio 2027")?.day.description == "2027-07-03")
  }

  @Test func `a slash is read only where one of the two cannot be the month`() {
    #expect(WrittenDate("13/9/2026")?.day.description == "2026-09-13")
    #expect(WrittenDate("9/13/2026")?.day.description == "2026-09-13")
    #expect(WrittenDate("9/9/2026")?.day.description == "2026-09-09")
    #expect(WrittenDate("1/9/2026") == nil)
  }

  @Test(arguments: [
    "", "soon", "31.2.2026", "1.9.26", "1.13.2026", "3 jui 2027", "3 ju 2027", "0.9.2026",
    "1 September", "1 September 1899", "1th2 September 2026", "-1.9.2026", "1.9.2026.", "１.9.2026",
  ])
  func `what is no date, or could be two, is refused`(text: String) {
    #expect(WrittenDate(text) == nil)
  }

  @Test(arguments: [
    ("3 weeks", 3, Interval.Unit.week), ("3 semaines", 3, .week), ("3 Wochen", 3, .week),
    ("3 settimane", 3, .week), ("1 an", 1, .year), ("6 Monaten", 6, .month),
    ("12 mois", 12, .month),
    ("10  giorni", 10, .day), ("2 ANNEES", 2, .year),
  ])
  func `a length of time is read in any language`(text: String, count: Int, unit: Interval.Unit) {
    #expect(WrittenInterval(text)?.interval == Interval(count, unit))
  }

  @Test(arguments: ["", "weeks", "six weeks", "0 weeks", "1.5 weeks", "-1 week", "3 weks", "3"])
  func `what is no length of time is refused`(text: String) {
    #expect(WrittenInterval(text) == nil)
  }

  @Test func `from day to day is told in the largest unit that fits`() throws {
    let first = try #require(Day("2027-01-01"))
    let length = { (last: String) in Day(last).flatMap { Interval(from: first, through: $0) } }
    #expect(length("2027-08-31") == Interval(8, .month))
    #expect(length("2027-12-31") == Interval(12, .month))
    #expect(length("2027-01-14") == Interval(2, .week))
    #expect(length("2027-01-01") == Interval(1, .day))
    #expect(length("2027-02-01") == Interval(32, .day))
    #expect(length("2026-12-31") == nil)
    let late = try #require(Day("2027-01-31"))
    // A month after 31 January is 28 February, the first day that no longer counts.
    #expect(Day("2027-02-27").flatMap { Interval(from: late, through: $0) } == Interval(1, .month))
  }
}

import Foundation
import TestSupport
import Testing

@testable import CareModel

/// The day of a text; the tests' own texts are dates.
func day(_ text: String) throws -> Day {
  try #require(Day(text))
}

struct DayTests {
  @Test func `every day from 1900 to 2999 has its own number, and reads as it is written`() throws {
    let first = try day("1900-01-01")
    var number = first.number
    var mistakes = 0
    for year in 1900...2999 {
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for day in 1...length {
          let date = Day(number: number).date
          let made = Day(year: year, month: index + 1, day: day)
          if date != (year, index + 1, day) || made?.number != number { mistakes += 1 }
          number += 1
        }
        if Day(year: year, month: index + 1, day: length + 1) != nil { mistakes += 1 }
      }
    }
    #expect(mistakes == 0)
    #expect(try day("2999-12-31").number == number - 1)
  }

  @Test func `a text is read back`() throws {
    var random = SeededGenerator(seed: 7)
    let (first, last) = (try day("1900-01-01").number, try day("2999-12-31").number)
    for _ in 0..<5_000 {
      let day = Day(number: random.int(first...last))
      #expect(Day(day.description) == day)
    }
  }

  @Test func `days and months agree with Foundation's calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var random = SeededGenerator(seed: 8)
    let (first, last) = (try day("1900-01-01").number, try day("2999-12-31").number)
    for _ in 0..<1_500 {
      let day = Day(number: random.int(first...last))
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let own = day.date
      #expect(own.year == parts.year && own.month == parts.month && own.day == parts.day)
      let months = random.int(0...500)
      let later = try #require(calendar.date(byAdding: .month, value: months, to: date))
      #expect(day.adding(months: months).number == Int(later.timeIntervalSince1970 / 86_400))
    }
  }

  @Test(arguments: [(1900, 28), (2000, 29), (2024, 29), (2026, 28), (2100, 28), (2400, 29)])
  func `a year is leap by fours, not by hundreds, but by four hundreds`(year: Int, length: Int) {
    #expect(Day(year: year, month: 2, day: length) != nil)
    #expect(Day(year: year, month: 2, day: length + 1) == nil)
  }

  @Test(arguments: [
    "", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "1899-12-31",
    "3000-01-01", "2026-1-01", "2026-01-1", "26-01-01", "20260101", "2026/01/01", "2026-01-01 ",
    " 2026-01-01", "2026-01-01T00:00", "+026-01-01", "2026--1-01", "２026-01-01", "2026-01-0a",
    "-2026-01-0", "2026-01-٠١", "12026-01-01",
  ])
  func `anything but a date is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2026-01-31", 2, "2026-03-31"),
    ("2026-01-31", 13, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-08-31", 1, "2026-09-30"), ("2026-12-31", 2, "2027-02-28"),
    ("2028-02-29", 12, "2029-02-28"), ("2028-02-29", 48, "2032-02-29"),
    ("2026-11-22", 12, "2027-11-22"), ("2026-12-01", 1, "2027-01-01"),
    ("2026-10-30", 4, "2027-02-28"), ("2026-01-30", 1, "2026-02-28"),
  ])
  func `a month on is the same day, or the month's last`(
    from: String, months: Int, to: String
  ) throws {
    #expect(try day(from).adding(months: months).description == to)
  }

  @Test func `thirty-first of January plus one month is the last of February`() throws {
    let month = try #require(Interval(1, .month))
    #expect(try day("2026-01-31").adding(month) == day("2026-02-28"))
    #expect(try day("2028-01-31").adding(month) == day("2028-02-29"))
  }

  @Test func `months are counted from the anchor, never from the last result`() throws {
    let month = try #require(Interval(1, .month))
    let anchor = try day("2026-01-31")
    let days = (0...12).map { anchor.adding(month, times: $0).description.suffix(5) }
    #expect(
      days == [
        "01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31",
        "11-30", "12-31", "01-31",
      ])
  }

  @Test func `a year on from the leap day is the last of February, and four years on the leap day`()
    throws
  {
    let year = try #require(Interval(1, .year))
    let anchor = try day("2028-02-29")
    #expect(
      (1...4).map { anchor.adding(year, times: $0).description } == [
        "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29",
      ])
  }

  @Test func `fifty-two weeks are 364 days, and a month is not four weeks`() throws {
    let start = try day("2026-11-22")
    #expect(try start.adding(#require(Interval(52, .week))) - start == 364)
    #expect(try start.adding(#require(Interval(1, .year))) - start == 365)
    #expect(try start.adding(#require(Interval(1, .month))) - start == 30)
  }

  @Test func `days are ordered and counted`() throws {
    let (early, late) = (try day("2024-12-30"), try day("2025-01-01"))
    #expect(early < late && late - early == 2 && early + 2 == late && late - 2 == early)
    #expect(Day.epoch.description == "1970-01-01")
    #expect(early.description == "2024-12-30")
  }
}

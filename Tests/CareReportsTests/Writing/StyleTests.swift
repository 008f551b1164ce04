import CareModel
import TestSupport
import Testing

@testable import CareReports
@testable import PriceListFormat

struct StyleTests {
  @Test(arguments: [
    ("en_CH", "CHF", 126_500, "CHF\u{A0}1'265.00"),
    ("fr_CH", "CHF", 126_500, "1\u{202F}265.00\u{A0}CHF"),
    ("de_CH", "CHF", 126_500, "CHF\u{A0}1’265.00"), ("it_CH", "CHF", 126_500, "CHF\u{A0}1’265.00"),
    ("it_IT", "EUR", 126_500, "1.265,00\u{A0}€"), ("it_IT", "EUR", 126_500_00, "126.500,00\u{A0}€"),
    ("it_IT", "EUR", 126_50, "126,50\u{A0}€"), ("fr_CA", "CAD", 126_500, "1\u{A0}265,00\u{A0}$"),
    ("en_GB", "GBP", 126_500, "£1,265.00"), ("en_US", "USD", 126_500, "$1,265.00"),
    ("fr_CH", "EUR", -126_500, "-1\u{202F}265.00\u{A0}€"),
    ("de_DE", "EUR", 126_505, "1.265,05\u{A0}€"), ("ja_JP", "JPY", 126_500, "¥126,500"),
    ("en_US", "KWD", 126_505, "KWD\u{A0}126.505"), ("en_US", "USD", -5, "-$0.05"),
    ("fr_FR", "EUR", 126_500, "1\u{202F}265,00\u{A0}€"), ("en_CH", "JPY", 7, "JP¥\u{A0}7"),
  ])
  func `amounts are written as people of the place do`(
    locale: String, code: String, minor: Int, text: String
  ) throws {
    #expect(try style(locale, code).amount(Amount(minor: minor)) == text)
  }

  @Test(arguments: ["en_CH", "fr_CH", "de_DE", "ja_JP"])
  func `the largest amount is written exactly`(locale: String) throws {
    let amount = Amount(minor: 999_999_999_999_999_99)
    let digits = try style(locale).amount(amount).filter(\.isNumber)
    #expect(digits == "99999999999999999")
  }

  @Test(arguments: [
    ("en_CH", "22 November 2026", "22 Nov 2026"), ("fr_CH", "22 novembre 2026", "22 nov. 2026"),
    ("en_US", "November 22, 2026", "Nov 22, 2026"), ("de_DE", "22. November 2026", "22. Nov. 2026"),
    ("ja_JP", "22 November 2026", "22 Nov 2026"),
  ])
  func `dates are written as people of the place do, in the language of the texts`(
    locale: String, long: String, short: String
  ) throws {
    let day = try #require(Day("2026-11-22"))
    #expect(try style(locale).date(day).plain == long)
    #expect(try style(locale).shortDate(day) == short)
  }

  @Test func `French counts the first of a month, and only that`() throws {
    let style = try style("fr_CH")
    #expect(style.date(try #require(Day("2026-09-01"))) == "1er\u{A0}septembre 2026")
    #expect(style.shortDate(try #require(Day("2026-09-01"))) == "1er sept. 2026")
    #expect(style.date(try #require(Day("2026-09-11"))) == "11\u{A0}septembre 2026")
  }

  @Test func `no line ends between a figure and what it counts, or within a day of a month`() throws
  {
    #expect(Language.english.texts.sessions(2) == "2\u{A0}sessions")
    #expect(try style("en_CH").date(#require(Day("2027-06-06"))) == "6\u{A0}June 2027")
    #expect(try style("en_US").date(#require(Day("2027-06-06"))) == "June\u{A0}6, 2027")
  }

  @Test(arguments: [
    ("en_CH", "8.1%"), ("fr_CH", "8,1\u{A0}%"), ("it_CH", "8.1%"), ("it_IT", "8,1%"),
    ("fr_FR", "8,1\u{A0}%"), ("de_DE", "8,1\u{A0}%"), ("ja_JP", "8.1%"),
  ])
  func `shares are written as people of the place do`(locale: String, text: String) throws {
    #expect(try style(locale).share(try #require(Percentage("8.1%"))) == text)
  }

  @Test(arguments: [
    (0, "0 sessions", "0 séance"), (1, "1 session", "1 séance"), (2, "2 sessions", "2 séances"),
    (-1, "-1 sessions", "-1 séance"), (21, "21 sessions", "21 séances"),
  ])
  func `none is plural in English and singular in French`(
    count: Int, english: String, french: String
  ) {
    #expect(Language.english.texts.sessions(count).plain == english)
    #expect(Language.french.texts.sessions(count).plain == french)
  }

  @Test func `intervals are in the language of the texts`() throws {
    let intervals = [
      Interval(1, .day), Interval(2, .week), Interval(6, .month), Interval(1, .year),
    ]
    let known = intervals.compactMap { $0 }
    #expect(
      try known.map { try style("en_CH").interval($0).plain } == [
        "1 day", "2 weeks", "6 months", "1 year",
      ])
    #expect(
      try known.map { try style("fr_CH").interval($0).plain } == [
        "1 jour", "2 semaines", "6 mois", "1 an",
      ])
  }

  @Test(arguments: [
    (0, "0 min"), (45, "45 min"), (60, "1 h"), (65, "1 h 05"), (690, "11 h 30"),
    (60_000, "1'000 h"),
  ])
  func `durations are in hours and minutes`(minutes: Int, text: String) throws {
    #expect(try style("en_CH").duration(minutes: minutes) == text)
  }

  @Test(arguments: [
    ("en_CH", Language.english), ("fr_CH", .french), ("fr", .french), ("de_DE", .german),
    ("it_CH", .italian),
    ("frr_DE", .english), ("fro", .english), ("ja_JP", .english),
  ])
  func `texts are in the locale's language, or else in English`(
    locale: String, language: Language
  ) {
    #expect(Language(locale: locale) == language)
  }

  @Test(arguments: ["en", "en_CH", "gsw_CH", "fr_FR"])
  func `a locale is a language and a country`(identifier: String) {
    #expect(LocaleIdentifier.isWellFormed(identifier))
  }

  @Test(arguments: [
    "", "e", "EN", "en-CH", "en_", "_CH", "en_ch", "en_CHE", "en_CH_x", "é_CH", "engl",
  ])
  func `anything else is none`(identifier: String) {
    #expect(!LocaleIdentifier.isWellFormed(identifier))
  }

  @Test func `a difference is said in words`() throws {
    #expect(try style("en_CH").difference(Amount(minor: -500)) == "CHF\u{A0}5.00 less")
    #expect(try style("fr_CH").difference(Amount(minor: 500)) == "5.00\u{A0}CHF de plus")
    #expect(try style("en_CH").difference(.zero) == "CHF\u{A0}0.00")
  }
}

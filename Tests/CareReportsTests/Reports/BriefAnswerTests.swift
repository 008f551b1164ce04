import CareModel
import Foundation
import PriceListFormat
import TestSupport
import Testing

@testable import CareReports

/// What can be said aloud.
struct BriefAnswerTests {
  /// Every way to ask about a list: each plan alone against each other, and all together, in each case,
  /// over a short and a long time; for a group where the plans stand together.
  private static func questions(of list: PriceList) throws -> [Question] {
    let start = try #require(Day("2026-11-22"))
    let plans = list.plans.refs
    let sets = plans.map { [$0] } + [Array(plans)]
    let cases: [Ref<Case>?] = list.cases.isEmpty ? [nil] : list.cases.refs.map { $0 }
    let horizons = [Interval(days: 40), Interval(months: 12)]
    let group = list.base.concessions.refs.first
    return cases.flatMap { complaint in
      plans.flatMap { against in
        sets.flatMap { set in
          horizons.map { length in
            Question(
              complaint: complaint, plans: set + (set.contains(against) ? [] : [against]),
              against: against, horizon: Horizon(from: start, length: length),
              concession: set.count > 1 ? group : nil)
          }
        }
      }
    }
  }

  private static func real(_ name: String) throws -> PriceList {
    let bytes = try Data(contentsOf: RealLists.folder.appending(path: "\(name).json"))
    return try PriceListReader.read(Array(bytes), named: "\(name).json")
  }

  /// Words as a person counts them, a number being one: counted here without the program's own count.
  private func words(_ text: String) -> Int {
    let plain = text.replacing(/([0-9])[\u{202F}\u{A0}]([0-9])/) { "\($0.1)\($0.2)" }
    return plain.components(separatedBy: .whitespacesAndNewlines)
      .filter { $0.contains(/[\p{L}\p{N}]/) }.count
  }

  private func check(_ list: PriceList) throws {
    for question in try Self.questions(of: list) {
      guard let comparison = try? Comparison(question, in: list, points: []) else { continue }
      for language in Language.all {
        let style = LocaleStyle("\(language.code)_CH", currency: list.currency)
        let brief = BriefAnswer(
          comparison: comparison, phrases: Phrases(style: style, list: list))
        let text = brief.text
        #expect(words(text) <= 45, "\(words(text)): \(text)")
        let sentences = text.matches(of: /[.](\s|$)/).count - text.matches(of: /[0-9][.]\s/).count
        #expect((1...3).contains(sentences), "\(text)")
        #expect(text.hasSuffix("."))
        for slip in ["  ", "..", " .", " ,", "( ", "\n"] {
          #expect(!text.contains(slip), "\(text)")
        }
      }
    }
  }

  @Test func `every brief answer of the shipped list is short enough to be listened to`() throws {
    try check(readShippedList())
  }

  @Test(arguments: Cases.some(6, of: RealLists.names))
  func `every brief answer of a real list is short enough to be listened to`(name: String) throws {
    try check(Self.real(name))
  }
}

/// Brief answers, word for word.
struct BriefWordingTests {
  private let uncertain = #"""
    "sessions": 3, "resolves": "70%", "stopAfter": 2,
    "returns": {"chance": "41%", "after": "2 months", "topUp": 1}
    """#

  private func brief(
    _ comparison: Comparison, _ locale: String = "en_CH"
  ) throws -> String {
    let phrases = Phrases(style: try style(locale), list: comparison.list)
    return BriefAnswer(comparison: comparison, phrases: phrases).text.plain
  }

  /// A session costs 100; for 30 % it stops after two, then nine times 50 follow.
  ///
  /// The mean is 433.70, of
  /// the other 500; three sessions are 300, and two and nine are 650.
  @Test func `a cheaper course, in each language`() throws {
    let comparison = try SampleComparison.small(complaint: uncertain).compared()
    #expect(
      try brief(comparison)
        == "On average, “The course” costs CHF 66 less over 100 days than “The other” every 10 days "
        + "(CHF 434 against CHF 500). If all goes to plan, it costs CHF 200 less, ahead from 20 February "
        + "2027; if it does not help, CHF 150 more.")
    #expect(
      try brief(comparison, "fr_CH")
        == "En moyenne, « The course » coûte 66 CHF de moins sur 100 jours que « The other » tous "
        + "les 10 jours (434 CHF contre 500 CHF). Si tout va bien : 200 CHF de moins, dès le 20 février "
        + "2027 ; si elle n’aide pas, 150 CHF de plus.")
    #expect(
      try brief(comparison, "de_CH")
        == "Im Durchschnitt kostet «The course» über 100 Tage CHF 66 weniger als «The other» alle "
        + "10 Tage (CHF 434 gegenüber CHF 500). Wenn alles nach Plan geht, sind es CHF 200 "
        + "weniger, günstiger ab dem 20. Februar 2027; wenn es nicht hilft, CHF 150 mehr.")
    #expect(
      try brief(comparison, "it_CH")
        == "In media, «The course» costa su 100 giorni CHF 66 in meno di «The other» ogni 10 giorni "
        + "(CHF 434 contro CHF 500). Se tutto va come previsto, costa CHF 200 in meno, "
        + "conveniente dal 20 febbraio 2027; se non aiuta, CHF 150 in più.")
  }

  /// Three sessions at 300 against ten at 50.
  @Test func `relaxation is said to be cheaper where it is`() throws {
    let comparison = try SampleComparison.small(prices: [300_00, 50_00]).compared()
    #expect(
      try brief(comparison)
        == "“The other” every 10 days is cheaper over 100 days: “The course” costs CHF 400 more "
        + "(CHF 900 against CHF 500).")
  }

  @Test func `plans that cost the same are said to`() throws {
    let comparison = try SampleComparison.small(prices: [100_00, 30_00]).compared()
    #expect(
      try brief(comparison)
        == "“The course” costs as much over 100 days as “The other” every 10 days (CHF 300 against "
        + "CHF 300).")
  }

  @Test func `a small amount is told to the last coin`() throws {
    // Three sessions at 17.50 are 52.50, ten at 5 are 50.
    let comparison = try SampleComparison.small(prices: [17_50, 5_00]).compared()
    #expect(try brief(comparison).contains("costs CHF 2.50 more (CHF 53 against CHF 50)."))
  }

  @Test func `a course that the time cuts off is said to be unfinished`() throws {
    let comparison = try SampleComparison.small(horizon: Interval(days: 10)).compared()
    #expect(try brief(comparison).hasSuffix("The course is unfinished by then."))
  }

  @Test func `one plan alone just says what it costs`() throws {
    let sample = try SampleComparison.small()
    let list = try sample.read()
    var question = sample.question()
    question.plans = [question.against]
    #expect(
      try brief(Comparison(question, in: list))
        == "“The other” every 10 days costs CHF 500 over 100 days.")
  }

  @Test func `of several plans the cheapest is named`() throws {
    let list = try readShippedList()
    let start = try #require(Day("2026-11-22"))
    var question = Question(defaultsOf: list, start: start)
    question.plans = Array(list.plans.refs)
    let comparison = try Comparison(question, in: list, points: [])
    let means = try comparison.plans.map { try #require($0.expected?.cost) }
    let least = try #require(means.indices.min { means[$0] < means[$1] })
    let name = list.plans[comparison.plans[least].plan].name
    #expect(
      try brief(comparison).hasPrefix("On average, “\(name)” is the cheapest of 4 plans over"))
    question.horizon = Horizon(from: start, length: Interval(months: 3))
    #expect(
      try brief(Comparison(question, in: list, points: []))
        .contains("“Repeated relaxation” every 2 weeks is the cheapest of 4 plans over 3 months"))
  }

  @Test func `a group and an insurance are named where there is room`() throws {
    let list = try readShippedList()
    var question = Question(defaultsOf: list, start: try #require(Day("2026-11-22")))
    question.concession = list.base.concessions.refs.first
    #expect(try brief(Comparison(question, in: list, points: [])).contains("Student)"))
    question.concession = nil
    question.insurance = list.insurances.refs.first
    #expect(
      try brief(Comparison(question, in: list, points: [])).contains("after insurance)"))
  }
}

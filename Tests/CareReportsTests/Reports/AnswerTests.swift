import CareModel
import TestSupport
import Testing

@testable import CareReports

/// The answers to a comparison, a paragraph each.
func answers(
  _ sample: SampleComparison, _ settings: [(path: String, value: String)] = [],
  locale: String = "en_CH", points: Set<Assumption> = Set(Assumption.allCases),
  swapped: Bool = false
) throws -> [String] {
  let comparison = try sample.compared(settings, swapped: swapped, points: points)
  return try said(of: comparison, locale)
}

/// The answers to a comparison in full, as machines get them.
private func said(of comparison: Comparison, _ locale: String) throws -> [String] {
  let phrases = Phrases(style: try style(locale), list: comparison.list)
  return ComparisonAnswer(comparison: comparison, phrases: phrases).sentences()
}

struct AnswerTests {
  /// The digits of each amount, in order.
  private func amounts(_ text: String) -> [String] {
    text.matches(of: /CHF\u{A0}([0-9']*[0-9.]*[0-9])|([0-9\u{202F}]*[0-9.]*[0-9])\u{A0}CHF/)
      .map { ($0.1 ?? $0.2 ?? "").filter(\.isNumber) }
  }

  @Test(arguments: Cases.seeds(1, of: 40))
  func `English and French name the same amounts, in the same order`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 200_000 + seed, rare: true)
    for swapped in [false, true] {
      let (english, french) = try (
        answers(sample, swapped: swapped), answers(sample, locale: "fr_CH", swapped: swapped)
      )
      #expect(english.count == 1 && french.count == 1)
      #expect(english.map(amounts) == french.map(amounts))
      #expect(english.flatMap(amounts).isEmpty == english[0].contains("exactly as much"))
    }
  }

  /// Nothing that a reader would trip over, whatever the figures.
  @Test(arguments: Cases.seeds(1, of: 40))
  func `answers are whole sentences, and promise nothing`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 200_000 + seed, rare: true)
    for (locale, opening) in [("en_CH", "Case. Over "), ("fr_CH", "Case. Sur ")] {
      let text = try #require(answers(sample, locale: locale).first)
      #expect(text.hasPrefix(opening) && text.hasSuffix("."))
      for slip in ["  ", "..", " .", " ,", ",.", "( ", "\n"] { #expect(!text.contains(slip)) }
      let small = text.lowercased()
      for promise in [
        "always", "wins", "cure", "heal", "guarantee", "promise", "certain", "guéri", "garanti",
        "gagne", "assuré",
      ] {
        #expect(!small.contains(promise), "\(text)")
      }
      // Numbers of one take the singular.
      #expect(!text.contains(/\b1 (sessions|days|months|visits|séances|jours|visites)\b/))
    }
  }

  @Test(arguments: Cases.seeds(1, of: 40))
  func `French holds its double punctuation and quotation marks to their words`(
    seed: UInt64
  ) throws {
    let sample = SampleComparison.random(seed: 200_000 + seed, rare: true)
    let comparison = try sample.compared(points: Set(Assumption.allCases))
    let report = try Report(comparison, style: style("fr_CH"))
    for text in report.lead + report.notes.flatMap(\.sentences) {
      #expect(!text.contains(/[ ][:;!?»]/) && !text.contains(/«[ ]/), "\(text)")
      #expect(!text.contains("'") && !text.contains(/\b1 (janvier|février|mars)/), "\(text)")
    }
  }

  @Test(arguments: Cases.seeds(1, of: 40))
  func `the cheaper plan is named first, with the difference`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 210_000 + seed, rare: true)
    let comparison = try sample.compared()
    let plan = try #require(comparison.plans.first)
    let (difference, isMean) = try difference(of: plan, in: comparison)
    let amount = try style("en_CH").amount(difference.magnitude)
    let text = try #require(said(of: comparison, "en_CH").first)
    let verdict = String(text.prefix { $0 != "." } + text.drop { $0 != "." }.prefix(200))
    switch difference.minor.signum() {
    case -1: #expect(verdict.contains("“The course”") && verdict.contains("costs \(amount) less"))
    case 1:
      #expect(verdict.contains(/, “The other” is cheaper(?: over [^:“”]+)?: “The course”/))
      #expect(verdict.contains("costs \(amount) more\(isMean ? " (" : ".")"))
    default: #expect(verdict.contains("costs exactly as much as “The other”"))
    }
  }

  /// On average, where the outcomes differ; else as planned.
  private func difference(
    of plan: ComparedPlan, in comparison: Comparison
  ) throws -> (Amount, isMean: Bool) {
    guard let own = plan.expected, let other = comparison.expectedOfOther, own.least < own.most
    else { return (try #require(plan.against).difference, false) }
    return (Amount(rounding: own.cost - other.cost), true)
  }

  @Test func `when planned and average disagree, it says so`() throws {
    let rarely = #""sessions": 3, "resolves": "10%", "stopAfter": 2"#
    let text = try #require(answers(.small(complaint: rarely)).first).plain
    #expect(text.contains("“The course” costs CHF 115.00 more"))
    #expect(text.contains("If all goes to plan, it costs CHF 200.00 less"))
    let french = try #require(answers(.small(complaint: rarely), locale: "fr_CH").first)
    #expect(
      french.contains("revient moins cher") && french.contains("comme prévu, cette formule coûte"))
    let mostly = #""sessions": 3, "resolves": "90%", "stopAfter": 2"#
    let agreeing = try #require(answers(.small(complaint: mostly)).first)
    #expect(agreeing.contains("On average") && !agreeing.contains("is cheaper"))
  }

  @Test func `nothing is said on average where only one thing can happen`() throws {
    let text = try #require(answers(.small()).first)
    #expect(!text.contains("average"))
  }

  @Test func `a date is read aloud as people of the place do`() throws {
    #expect(try #require(answers(.small()).first).plain.contains("by 20 February 2027."))
    let first = try SampleComparison.small(prices: [100_00, 75_00])
    // Four visits of 75 on days 0 to 30, 31 January; three of 100 are as much.
    #expect(try #require(answers(first, locale: "fr_CH").first).plain.contains("31 janvier 2027"))
    let later = try SampleComparison.small(prices: [140_00, 60_00])
    // Seven visits of 60, the last on day 60: 2 March.
    #expect(try #require(answers(later, locale: "fr_CH").first).plain.contains("2 mars 2027"))
  }

  @Test func `made-up prices are marked as such, real ones are not`() throws {
    let list = try SampleComparison.small()
    for (isSample, locale, mark) in [
      (true, "en_CH", "SAMPLE PRICES"), (true, "fr_CH", "PRIX D’EXEMPLE"), (false, "en_CH", nil),
    ] as [(Bool, String, String?)] {
      let comparison = try list.compared([("sample", "\(isSample)")])
      let report = try Report(comparison, style: style(locale))
      #expect(report.mark == mark)
      let sentences: [String] = report.notes.flatMap(\.sentences)
      let says = sentences.contains {
        $0.contains("made up") || $0.contains("inventés")
      }
      #expect(says == isSample)
    }
  }

  @Test func `what it costs those whom it does not help is always told`() throws {
    let complaint = #""sessions": 3, "resolves": "70%", "stopAfter": 2"#
    let comparison = try SampleComparison.small(complaint: complaint).compared()
    // 200, then 50 on days 17, 27 … 97.
    let note = try #require(Report(comparison, style: style("en_CH")).notes[0].sentences.first)
    #expect(note.hasPrefix("If “The course” made no lasting difference"))
    #expect(note.hasSuffix("CHF\u{A0}650.00."))
  }

  @Test func `a comparison of a plan with itself just says what it costs`() throws {
    let sample = try SampleComparison.small()
    let list = try sample.read()
    var question = sample.question()
    question.plans = [question.against]
    let comparison = try Comparison(question, in: list)
    #expect(
      try said(of: comparison, "en_CH").map(\.plain)
        == ["Case. Over 100 days, “The other” costs CHF 500.00."])
  }
}

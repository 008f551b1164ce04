import CareModel
import TestSupport
import Testing

@testable import CareReports

/// Answers, word for word, as a desk reads them aloud.
struct AnswerWordingTests {
  private let uncertain = #"""
    "sessions": 3, "resolves": "70%", "stopAfter": 2,
    "returns": {"chance": "41%", "after": "2 months", "topUp": 1}
    """#

  /// With the spaces that hold words together as plain ones.
  private func said(
    _ sample: SampleComparison, locale: String = "en_CH", swapped: Bool = false
  ) throws -> String {
    try #require(answers(sample, locale: locale, swapped: swapped).first)
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  /// A session costs 100; for 30 % it stops after two, then nine times 50 follow.
  @Test func `a cheaper course`() throws {
    let sample = try SampleComparison.small(complaint: uncertain)
    let english = try said(sample)
    #expect(
      english.hasPrefix(
        "Case. On average, counting those who are not helped and those in whom the complaint "
          + "returns, “The course” costs CHF 66.30 less over 100 days than “The other” (CHF 433.70 "
          + "against CHF 500.00). If all goes to plan, it costs CHF 200.00 less, ahead "
          + "from 20 February 2027; if it does not help, CHF 150.00 more."))
    #expect(english.contains("It would cost more if more than 3 sessions were needed"))
    #expect(english.hasSuffix("On these assumptions, it costs less for 70% of clients."))
    let french = try said(sample, locale: "fr_CH")
    #expect(
      french.hasPrefix(
        "Case. En moyenne, en comptant ceux que la cure n’aide pas et ceux chez qui le trouble "
          + "revient, « The course » coûte 66.30 CHF de moins sur 100 jours que « The other » "
          + "(433.70 CHF contre 500.00 CHF). Si tout se passe comme prévu, cette formule coûte 200.00 CHF "
          + "de moins, rentable dès le 20 février 2027 ; si elle n’aide pas, 150.00 CHF de plus."))
    #expect(
      french.hasSuffix("Selon ces hypothèses, cette formule coûte moins pour 70 % des clients."))
  }

  @Test func `a dearer course, with one session and with one day`() throws {
    let sample = try SampleComparison.small(prices: [300_00, 50_00])
    #expect(
      try said(sample)
        == "Case. Over 100 days, “The other” is cheaper: “The course” costs CHF 400.00 more. It "
        + "would cost no more over any time from 6 months to 10 years. It would cost no more if "
        + "“The other” were taken every 5 days or more often, or if 1 session were enough.")
    #expect(
      try said(sample, locale: "fr_CH")
        == "Case. Sur 100 jours, « The other » revient moins cher : « The course » coûte 400.00 CHF "
        + "de plus. Sur toute durée de 6 mois à 10 ans, ce surcoût disparaîtrait. Cette formule ne "
        + "coûterait pas plus cher si « The other » avait lieu tous les 5 jours ou plus souvent, ou si "
        + "1 séance suffisait.")
    let daily = try SampleComparison.small(prices: [100_00, 3_10])
    #expect(try said(daily).hasSuffix("if “The other” were taken every day or more often."))
    #expect(
      try said(daily, locale: "fr_CH")
        .hasSuffix("si « The other » avait lieu tous les jours ou plus souvent."))
    let one = try SampleComparison.small(complaint: #""sessions": 1"#, prices: [300_00, 50_00])
    #expect(try said(one).contains("if more than 1 session were needed"))
    #expect(try said(one, locale: "fr_CH").contains("s’il fallait plus d’une séance"))
  }

  @Test func `an equal course`() throws {
    let sample = try SampleComparison.small(prices: [100_00, 30_00])
    #expect(
      try said(sample)
        == "Case. Over 100 days, “The course” costs exactly as much as “The other”. It would cost "
        + "more if more than 3 sessions were needed, or if “The other” were taken less often than "
        + "every 11 days.")
  }

  @Test func `a plan that is sure, against one that is not, is averaged too`() throws {
    let sample = try SampleComparison.small(
      complaint: #""sessions": 3, "resolves": "20%", "stopAfter": 2"#, prices: [160_00, 50_00])
    let text = try said(sample, swapped: true)
    // 20 % of three sessions at 160, 80 % of two and then three more.
    #expect(text.contains("“The other” costs CHF 236.00 less over 100 days than “The course”"))
    #expect(text.contains("(CHF 500.00 against CHF 736.00)"))
    #expect(text.contains("If all goes to plan, it costs CHF 20.00 more."))
  }

  @Test func `horizons that were not tried are not spoken of`() throws {
    // Over 20 years a yearly session costs more than what half a year of the other did.
    var sample = try SampleComparison.small(prices: [100_00, 50_00, 100_00])
    sample.course.append(#"{"service": "s2", "every": "1 year"}"#)
    sample.other = [#"{"service": "s1", "sessions": 26, "every": "1 week"}"#]
    sample.prices.horizon = Horizon(
      from: sample.prices.horizon.start, length: Interval(months: 240))
    #expect(try said(sample).hasSuffix("“The course” costs CHF 900.00 more."))
  }

  @Test func `a share is not rounded to all or to none`() throws {
    let nearly = #""sessions": 3, "resolves": "99.8%", "stopAfter": 2"#
    #expect(
      try said(.small(complaint: nearly)).hasSuffix(
        "On these assumptions, it costs less for more than 99% of clients."))
    let hardly = nearly.replacing("99.8%", with: "0.2%")
    #expect(
      try said(.small(complaint: hardly))
        .hasSuffix("On these assumptions, it costs less for fewer than 1% of clients."))
  }

  @Test func `a course that the horizon cuts off is said to be unfinished`() throws {
    let sample = try SampleComparison.small(horizon: Interval(days: 10))
    #expect(try said(sample).contains("“The course” (not finished by then) costs"))
    #expect(
      try said(sample, locale: "fr_CH").contains("« The course » (pas terminée d’ici là) coûte"))
  }
}

struct UnknownPriceTests {
  /// Relaxation is on request from 2029 on, long after the 100 days that are asked about.
  @Test func `a price on request beyond the question leaves the answer, and no horizon`() throws {
    let start = try #require(Day("2029-01-01"))
    var sample = try SampleComparison.small()
    sample.prices.list.changes = [.init(from: start, [.service(1, nil)])]
    for isOwn in [false, true] {
      if isOwn { sample.course.append(#"{"service": "s1", "every": "2 months"}"#) }
      let comparison = try sample.compared(points: [.horizon, .sessions, .worth])
      let points = try #require(comparison.plans.first?.against?.tippingPoints)
      #expect(points.horizonMonths == nil)
      #expect(points.mostSessions == .at(isOwn ? 4 : 5))
    }
  }
}

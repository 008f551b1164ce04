import CareModel
import TestSupport
import Testing

@testable import CareReports
@testable import PriceListFormat

/// What is wrong with where a drawing's words are: words that touch others or leave the picture.
private func faults(_ drawing: Drawing) -> [String] {
  let labels = drawing.labels
  let picture = Drawing.Box(
    left: 0, top: drawing.top, right: drawing.width, bottom: drawing.top + drawing.height)
  let outside = labels.filter { label in
    let box = label.box
    return box.left < picture.left - 0.01 || box.top < picture.top - 0.01
      || box.right > picture.right + 0.01 || box.bottom > picture.bottom + 0.01
  }
  let touching = labels.indices.flatMap { index in
    labels[..<index].filter { $0.box.intersects(labels[index].box) }
      .map { "'\($0.text)' touches '\(labels[index].text)'" }
  }
  return outside.map { "'\($0.text)' leaves the picture" } + touching
}

struct StepChartTests {
  private func compared(
    _ list: PriceList, _ complaint: Ref<Case>?, over horizon: Interval
  ) throws -> Comparison {
    var question = Question(defaultsOf: list, start: try #require(Day("2026-11-22")))
    question.complaint = complaint
    question.plans = Array(list.plans.refs)
    question.horizon = Horizon(from: question.horizon.start, length: horizon)
    return try Comparison(question, in: list, points: [])
  }

  private func chart(
    _ comparison: Comparison, _ locale: String, plans: [ComparedPlan]? = nil
  ) -> StepChart {
    StepChart(
      comparison: comparison,
      phrases: Phrases(
        style: LocaleStyle(locale, currency: comparison.list.currency), list: comparison.list),
      description: "", plans: plans ?? comparison.plans)
  }

  @Test(arguments: Cases.some(1, of: Array(0..<4)), ["3 months", "12 months", "5 years"])
  func `no words touch others, in any case, over any time, of any plans, in any language`(
    complaint: Int, horizon: String
  ) throws {
    let comparison = try compared(
      try readShippedList(), Ref(complaint), over: try #require(Interval(horizon)))
    for chosen in 1..<(1 << comparison.plans.count) {
      let plans = comparison.plans.enumerated().filter { chosen & (1 << $0.offset) != 0 }
        .map(\.element)
      for locale in Cases.some(1, of: ["de_CH", "fr_CH", "fr_FR", "en_US", "en_CH"]) {
        let chart = chart(comparison, locale, plans: plans)
        #expect(faults(chart.picture).isEmpty)
        let set = PictureBasis(setForThisRun: [
          String(repeating: "What was set. ", count: 30), "More.",
        ])
        #expect(faults(chart.picture.captioned("Whose prices", set)).isEmpty)
      }
    }
  }

  @Test(arguments: Cases.some(3, of: ["1 day", "5 weeks", "7 months", "10 days", "20 years"]))
  func `nor over times that nobody plans for`(horizon: String) throws {
    let comparison = try compared(
      try readShippedList(), Ref(0), over: try #require(Interval(horizon)))
    for locale in ["en_CH", "fr_CH"] {
      #expect(faults(chart(comparison, locale).picture).isEmpty)
    }
  }

  /// A phone that is 320 pixels wide leaves 288 to what stands between margins of 16.
  @Test(arguments: ["en_CH", "fr_CH", "de_CH", "it_CH"])
  func `letters are nine pixels high on a phone, through an image too`(locale: String) throws {
    let comparison = try compared(
      try readShippedList(), Ref(0), over: try #require(Interval("12 months")))
    let picture = chart(comparison, locale).picture
    let smallest = try #require(picture.labels.map(\.size).min())
    #expect(smallest * 288 / picture.width >= 9)
  }

  @Test(arguments: Cases.some(8, of: nastyNames.filter { !isBlank($0) }))
  func `nor whatever plans are called`(name: String) throws {
    let list = try readShippedList(
      ["course", "blended"].map { ("plans.\($0).name", JSONWriter.write(.text(name))) })
    let comparison = try compared(list, Ref(1), over: try #require(Interval("12 months")))
    for locale in ["en_CH", "fr_CH"] {
      #expect(faults(chart(comparison, locale).picture).isEmpty)
    }
  }

  /// The corners of the first shape of a role.
  private func corners(_ role: Drawing.Role, in drawing: Drawing) -> [Drawing.Point] {
    drawing.shapes.lazy.compactMap { shape -> [Drawing.Point]? in
      switch shape {
      case .polyline(let points, role), .polygon(let points, role): points
      default: nil
      }
    }.first ?? []
  }

  @Test func `the planned line rises by each day's payments and ends at the plan's cost`() throws {
    let list = try readShippedList()
    let comparison = try compared(list, Ref(0), over: try #require(Interval("12 months")))
    let drawing = chart(comparison, "en_CH").picture
    // By `carecost quote course`: 165 on 22 November, 630 on 29 November and on 27 December, days 0, 7
    // and 35 of 365; the axis reaches from 0 to 3000.
    let points = corners(.aside(0), in: drawing)
    try #require(points.count > 1)
    let (left, right) = (points[0].x, points[points.count - 1].x)
    let bottom = points[0].y
    let scale = (bottom - points[points.count - 1].y) / 1425
    #expect(
      points.map { (($0.x - left) / (right - left) * 365).rounded() } == [0, 0, 7, 7, 35, 35, 365])
    #expect(
      points.map { ((bottom - $0.y) / scale).rounded() } == [0, 165, 165, 795, 795, 1425, 1425])
    #expect(drawing.labels.map(\.text).contains("3'000"))
    #expect(!drawing.labels.map(\.text).contains("3'500"))
  }

  /// The list of ``BestRuleByHandTests``: two to four weekly sessions of 100, three for 240, over 100
  /// days.
  ///
  /// Each client pays 240 at once, one in six 100 more on day 21: the mean ends at 256.67, the band's
  /// upper edge at 340, its lower one at 240. Two sessions are planned, 100 each, a week apart.
  private func byHand() throws -> Drawing {
    var list = SampleList(services: [100_00, 50_00])
    list.packages = [.init([0], 3, .price(240_00))]
    let start = try #require(Day("2027-01-01"))
    let comparison = try SampleComparison(
      course: [#"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#],
      other: [#"{"service": "s1", "every": "10 days"}"#],
      complaint: #""sessions": {"fewest": 2, "likely": 2, "most": 4}"#,
      prices: SampleQuestion(list, over: Horizon(from: start, length: Interval(days: 100)))
    ).compared()
    return chart(comparison, "en_CH").picture
  }

  @Test
  func `the thick line is the average, within the band of eight in ten, beside what is planned`()
    throws
  {
    let drawing = try byHand()
    let (band, mean, planned) = (
      corners(.band(0), in: drawing), corners(.series(0), in: drawing),
      corners(.aside(0), in: drawing)
    )
    try #require(mean.count == 5 && band.count == 10)
    let (left, right, bottom) = (mean[0].x, mean[4].x, mean[0].y)
    let days = { (points: [Drawing.Point]) in
      points.map { (($0.x - left) / (right - left) * 100).rounded() }
    }
    let scale = (bottom - planned[planned.count - 1].y) / 200
    let francs = { (points: [Drawing.Point]) in
      points.map { (($0.y - bottom) / -scale * 100).rounded() / 100 }
    }
    #expect(days(mean) == [0, 0, 21, 21, 100])
    #expect(francs(mean) == [0, 240, 240, 256.67, 256.67])
    // Along the upper edge, and back along the lower one.
    #expect(days(band) == [0, 0, 21, 21, 100, 100, 21, 21, 0, 0])
    #expect(francs(band) == [0, 240, 240, 340, 340, 240, 240, 240, 240, 0])
    #expect(days(planned) == [0, 0, 7, 7, 100])
    #expect(francs(planned) == [0, 100, 100, 200, 200])
  }

  @Test func `what is certain has one line, and no band`() throws {
    let drawing = try byHand()
    #expect(corners(.band(1), in: drawing).isEmpty)
    #expect(corners(.aside(1), in: drawing).isEmpty)
    #expect(!corners(.series(1), in: drawing).isEmpty)
  }

  @Test func `at its end a line says the average and the plan, and below stands what is what`()
    throws
  {
    let words = try byHand().labels.map(\.text)
    let told = words.joined(separator: " ")
    #expect(told.contains("on average CHF\u{A0}256.67 as planned CHF\u{A0}200.00"))
    #expect(
      told.hasSuffix(
        "Thick line: on average. Shaded: eight clients in ten. Thin line, and the date: if all goes to plan."
      ))
  }

  @Test func `the day of break-even is marked where the other line passes`() throws {
    let list = try readShippedList()
    let all = try compared(list, Ref(0), over: try #require(Interval("12 months")))
    let chart = chart(all, "fr_CH", plans: Array(all.plans.prefix(2)))
    let drawing = chart.picture
    #expect(drawing.labels.map(\.text).contains("Pas plus cher dès le 6 juin 2027"))
    let marks = drawing.shapes.compactMap { shape in
      if case .line(let from, _, .mark) = shape { from.x } else { nil }
    }
    let axis = try #require(
      drawing.shapes.compactMap { shape in
        if case .line(let from, let to, .axis) = shape { (from.x, to.x) } else { nil }
      }.first { $0.0 < $0.1 })
    // 6 June 2027 is 196 days after 22 November 2026.
    #expect(marks.map { (($0 - axis.0) / (axis.1 - axis.0) * 365).rounded() } == [196])
  }

  @Test func `the picture says in words what it shows`() throws {
    let list = try readShippedList()
    let question = Question(defaultsOf: list, start: try #require(Day("2026-11-22")))
    let report = Report(
      try Comparison(question, in: list, points: []),
      style: LocaleStyle("en_CH", currency: list.currency))
    let draw = try #require(report.picture)
    let picture = draw()
    #expect(picture.title.plain == "Paid so far: Low back pain that returns, over 12 months")
    #expect(
      picture.description.plain
        == "On average, counting those who are not helped and those in whom the complaint returns, “Therapeutic course” costs CHF 682.03 less over 12 months than “Repeated relaxation” (CHF 2'058.47 against CHF 2'740.50). If all goes to plan, it costs CHF 1'315.50 less, ahead from 6 June 2027; if it does not help, CHF 399.00 more. “Therapeutic course”: CHF 2'058.47 on average, CHF 1'335.00 to CHF 3'139.50 for eight clients in ten, CHF 1'425.00 if all goes to plan; “Repeated relaxation”: CHF 2'740.50."
    )
  }
}

struct AxisTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 1), (6, 1, 6), (7, 2, 4), (600, 100, 6), (601, 200, 4), (274_050, 50_000, 6),
    (1_328_850, 500_000, 3), (100_000_000_000, 20_000_000_000, 5),
  ])
  func `amounts are marked in at most six steps of 1, 2 or 5`(greatest: Int, step: Int, steps: Int)
  {
    let axis = AmountAxis(upTo: Amount(minor: greatest))
    #expect(axis.step.minor == step)
    #expect(axis.steps == steps)
    #expect(axis.share(of: axis.step * axis.steps) == 1)
  }

  @Test func `days are marked at beginnings of the calendar, as closely as their names allow`()
    throws
  {
    let start = try #require(Day("2026-11-22"))
    func names(_ length: String, _ width: Double, _ locale: String = "en_CH") throws -> [String] {
      let horizon = Horizon(from: start, length: try #require(Interval(length)))
      return TimeAxis(horizon: horizon, style: try style(locale)).marks(width: width, size: 10)
        .map(\.name)
    }
    #expect(
      try names("12 months", 360) == ["Jan 2027", "Apr 2027", "Jul 2027", "Oct 2027"])
    #expect(try names("5 years", 400) == ["2027", "2028", "2029", "2030", "2031"])
    #expect(try names("20 years", 200) == ["2030", "2035", "2040", "2045"])
    #expect(try names("4 days", 300) == ["22 Nov", "23 Nov", "24 Nov", "25 Nov"])
    #expect(try names("5 weeks", 200) == ["22 Nov", "6 Dec", "20 Dec"])
    // One mark alone says nothing: the first day and the last.
    #expect(try names("3 months", 100) == ["22 Nov", "21 Feb"])
    #expect(try names("12 months", 240, "fr_CH") == ["janv. 2027", "juil. 2027"])
  }
}

struct SpreadTests {
  @Test func `what has room stays where it wants to be`() {
    #expect(Spread.middles([80, 20], heights: [10, 10], within: 0...100) == [80, 20])
  }

  @Test func `what wants the same place stands side by side, in order`() {
    #expect(Spread.middles([50, 50, 50], heights: [10, 20, 10], within: 0...100) == [50, 65, 80])
  }

  @Test func `what would leave the room pushes back`() {
    #expect(Spread.middles([95, 98, 3], heights: [10, 10, 10], within: 0...100) == [85, 95, 5])
  }

  @Test(arguments: 0..<200)
  func `nothing overlaps and nothing leaves the room`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let heights = (0..<random.int(1...8)).map { _ in Double(random.int(1...12)) }
    let wanted = heights.map { _ in Double(random.int(0...100)) }
    let middles = Spread.middles(wanted, heights: heights, within: 0...100)
    let ranges = zip(middles, heights).map { ($0 - $1 / 2, $0 + $1 / 2) }.sorted { $0.0 < $1.0 }
    #expect((ranges.first?.0 ?? 0) >= 0 && (ranges.last?.1 ?? 0) <= 100)
    for (above, below) in zip(ranges, ranges.dropFirst()) { #expect(above.1 <= below.0) }
  }
}

struct TextMeasureTests {
  @Test func `a text is broken at its spaces, and ends in an ellipsis where it is too long`() {
    // At a size of 10, each of these letters takes 6.4, a space 3.5, an ellipsis 10.5.
    let lines = { TextMeasure.lines(of: $0, size: 10, width: 32, most: $1) }
    #expect(lines("aaa aa", 3) == ["aaa", "aa"])
    #expect(lines("aa a a", 3) == ["aa a", "a"])
    #expect(lines("aaaaaaaa", 3) == ["aaaaa", "aaa"])
    #expect(lines("aaaaa aaaaa aaaaa", 2) == ["aaaaa", "aaa…"])
    #expect(lines("", 1) == [""])
  }

  @Test(arguments: nastyNames)
  func `no line is wider than its room`(name: String) {
    for line in TextMeasure.lines(of: name.visible, size: 12, width: 100, most: 3) {
      #expect(line.count == 1 || TextMeasure.width(of: line, size: 12) <= 100)
    }
  }
}

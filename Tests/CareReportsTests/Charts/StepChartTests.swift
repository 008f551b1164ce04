import CareModel
import TestSupport
import Testing

@testable import CareReports
@testable import PriceListFormat

/// What is wrong with where a drawing's words are: words that touch others or leave the picture.
private func faults(_ drawing: Drawing) -> [String] {
  let labels = drawing.labels
  let picture = Drawing.Box(left: 0, top: 0, right: drawing.width, bottom: drawing.height)
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

  @Test(arguments: 0..<4, ["3 months", "12 months", "5 years"])
  func `no words touch others, in any case, over any time, of any plans, in any language`(
    complaint: Int, horizon: String
  ) throws {
    let comparison = try compared(
      try readShippedList(), Ref(complaint), over: try #require(Interval(horizon)))
    for chosen in 1..<(1 << comparison.plans.count) {
      let plans = comparison.plans.enumerated().filter { chosen & (1 << $0.offset) != 0 }
        .map(\.element)
      for locale in Cases.some(2, of: ["en_US", "fr_CH", "fr_FR", "de_CH", "en_CH"]) {
        let chart = chart(comparison, locale, plans: plans)
        #expect(faults(chart.drawing(.wide)).isEmpty)
        #expect(faults(chart.drawing(.narrow)).isEmpty)
      }
    }
  }

  @Test(arguments: ["1 day", "10 days", "5 weeks", "7 months", "20 years"])
  func `nor over times that nobody plans for`(horizon: String) throws {
    let comparison = try compared(
      try readShippedList(), Ref(0), over: try #require(Interval(horizon)))
    for locale in ["en_CH", "fr_CH"] {
      #expect(faults(chart(comparison, locale).drawing(.wide)).isEmpty)
      #expect(faults(chart(comparison, locale).drawing(.narrow)).isEmpty)
    }
  }

  @Test(arguments: nastyNames.filter { !isBlank($0) })
  func `nor whatever plans are called`(name: String) throws {
    let list = try readShippedList(
      ["course", "blended"].map { ("plans.\($0).name", JSONWriter.write(.text(name))) })
    let comparison = try compared(list, Ref(1), over: try #require(Interval("12 months")))
    #expect(faults(chart(comparison, "en_CH").drawing(.wide)).isEmpty)
    #expect(faults(chart(comparison, "fr_CH").drawing(.narrow)).isEmpty)
  }

  @Test func `a line rises by each day's payments and ends at the plan's cost`() throws {
    let list = try readShippedList()
    let comparison = try compared(list, Ref(0), over: try #require(Interval("12 months")))
    let drawing = chart(comparison, "en_CH").drawing(.wide)
    // By `carecost quote course`: 165 on 22 November, 630 on 29 November and on 27 December, days 0, 7
    // and 35 of 365; the axis reaches from 0 to 3000.
    let points = try #require(
      drawing.shapes.lazy.compactMap { shape in
        if case .polyline(let points, .series(0)) = shape { points } else { nil }
      }.first)
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

  @Test func `the day of break-even is marked where the other line passes`() throws {
    let list = try readShippedList()
    let all = try compared(list, Ref(0), over: try #require(Interval("12 months")))
    let chart = chart(all, "fr_CH", plans: Array(all.plans.prefix(2)))
    let drawing = chart.drawing(.wide)
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
    #expect(picture.wide.title.plain == "Paid so far: Low back pain that returns, over 12 months")
    #expect(
      picture.wide.description.plain
        == "Over 12 months, “Therapeutic course” costs CHF 1'315.50 less than “Repeated relaxation”, and has paid for itself by 6 June 2027. “Therapeutic course”: CHF 1'425.00; “Repeated relaxation”: CHF 2'740.50."
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

import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareModel
@testable import CareReports
@testable import PriceListFormat

/// Lines of a sweep of a small comparison: three weekly sessions of 100 against 50 every 10 days, over 100 days.
struct SweepLineTests {
  private func line(
    _ variation: String, _ measure: SweepMeasure, practice: Practice? = nil
  ) throws -> SweepLine {
    let sample = try SampleComparison.small()
    let scenarios = try Scenarios(Array(sample.json.utf8), named: "list.json")
    let question = sample.question()
    let sweep = try Sweep(
      [Variation(parsing: variation)], measures: [measure], of: scenarios, practice: practice
    ) { _ in question }
    let shared = try #require(sweep.sharedFigures(with: WorkerPool(1)))
    return try #require(SweepLine(sweep, shared, of: measure))
  }

  @Test func `each plan has a line, and it is told where the cheaper one turns`() throws {
    let found = try line("services.s0.price=100..200:25", .cost)
    #expect(
      found.series.map(\.values) == [
        [300_00, 375_00, 450_00, 525_00, 600_00], Array(repeating: 500_00, count: 5),
      ])
    #expect(found.turns == [2] && found.today?.position == 100)
    let text = Report(found, style: try style("en_CH")).lead.joined().replacing("\u{A0}", with: " ")
    #expect(
      text.contains("in 3 of 5 combinations") && text.contains("between CHF 150.00 and CHF 175.00"))
  }

  @Test func `lengths of time stand by their days, and words one after another`() throws {
    let found = try line("plans.other.phases.1.every=1 week,2 weeks,20 days", .difference)
    #expect(found.positions == [7, 14, 20] && found.today?.position == 10)
    // 15, 8 and 5 visits of 50.
    #expect(found.series.map(\.values) == [[-450_00, -100_00, 50_00]])
    #expect(found.turns == [1])
    let words = try line("plans.other.phases.1.service=s1,s0", .cost)
    #expect(words.positions == [0, 1] && words.today == nil)
  }

  @Test func `a practice has one line, with its least and most`() throws {
    let group = ClientGroup(
      complaint: ID("case"), plan: try #require(ID("course")), clients: 10)
    let found = try line("services.s0.price=90,110", .income, practice: Practice([group]))
    // Ten clients of three sessions.
    #expect(found.series.map(\.values) == [[2700_00, 3300_00]] && found.turns.isEmpty)
    let text = Report(found, style: try style("en_CH")).lead.joined().replacing("\u{A0}", with: " ")
    #expect(text.contains("least CHF 2'700.00 at CHF 90.00, most CHF 3'300.00 at CHF 110.00"))
  }

  @Test(arguments: ["en_CH", "de_CH", "fr_CH", "it_CH"], [SweepMeasure.cost, .averageDifference])
  func `no words of the picture touch others`(locale: String, measure: SweepMeasure) throws {
    let found = try line("services.s0.price=100..200:5", measure)
    let report = Report(found, style: try style(locale))
    let draw = try #require(report.picture)
    let drawing = draw()
    let boxes = drawing.labels.map(\.box)
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[..<index].contains { $0.intersects(box) }, "\(drawing.labels[index].text)")
      #expect(box.left > -1 && box.right < drawing.width + 1, "\(drawing.labels[index].text)")
      #expect(box.bottom <= drawing.height + 1)
    }
  }

  @Test(arguments: [(0, 0), (-700, 50), (-13, -2), (7, 9), (90_000, 98_000), (-1, 0)])
  func `an axis of values reaches around them in round steps`(low: Int, high: Int) {
    let axis = ValueAxis(from: low, to: high)
    #expect(axis.marks[0] <= low && axis.marks[axis.marks.count - 1] >= high)
    #expect(axis.marks.count <= 9 && axis.marks.allSatisfy { $0 % axis.step == 0 })
    #expect(axis.marks[0] > low - axis.step)
  }
}

import CareModel
import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareReports
@testable import PriceListFormat

private func scenarios(_ sample: SampleComparison) throws -> Scenarios {
  try Scenarios(Array(sample.json.utf8), named: "sample.json")
}

private func sensitivity(
  _ sample: SampleComparison, measure: CostMeasure? = nil, asked: [AskedRange] = []
) throws -> Sensitivity {
  let scenarios = try scenarios(sample)
  let question = sample.question()
  return try Sensitivity(
    scenarios, question, plan: Ref(0), measure: measure,
    asked: asked.map { try Sensitivity.values(of: $0, in: scenarios, from: question.horizon.start) }
  )
}

/// What a bar says, in francs: `path low…high: difference…difference, below/above`.
private func fact(_ bar: Sensitivity.Bar) -> String {
  let text = { (number: Int?) in number.map { bar.value.text($0, decimals: 2) } ?? "-" }
  let francs = { (pair: CostPair) in pair.difference.minor / 100 }
  let swing = bar.swing
  return
    "\(bar.value.path) \(text(bar.value.range.low))…\(text(bar.value.range.high)): \(francs(swing.low))…\(francs(swing.high)), \(text(swing.turnsBelow))/\(text(swing.turnsAbove))"
}

/// Two to five weekly sessions of 100, most likely three, against 50 every 10 days, over 100 days.
private func small(_ sessions: String = #"{"fewest": 2, "likely": 3, "most": 5}"#) throws
  -> SampleComparison
{
  try .small(complaint: #""sessions": \#(sessions)"#)
}

struct SensitivityTests {
  @Test func `each assumption of a small comparison, worked out by hand`() throws {
    let all = try sensitivity(try small(), measure: .planned)
    // Three at 100 against ten at 50.
    #expect(all.base.difference == Amount(minor: -200_00))
    #expect(
      all.bars.map(fact) == [
        // 20 visits cost 1000, 5 cost 250; every 20 days is the first with fewer than six visits.
        "plans.other.phases.1.every 5 days…20 days: -700…50, -/20 days",
        // Five visits in 50 days, 20 in 200; the sixth comes on the 51st day.
        "defaults.horizon 50 days…200 days: 50…-700, 50 days/-",
        // Five sessions cost 500, which is no more than 500.
        "cases.case.sessions 2…5: -300…0, -/-",
        "services.s1.price 45.00…55.00: -150…-250, -/-",
        "services.s0.price 90.00…110.00: -230…-170, -/-",
      ])
    #expect(
      all.idle.map(\.value.path) == ["cases.case.reliefDays", "cases.case.resolves"])
  }

  /// Half of 200 days is all of the 100 that are looked at; half of 198 is not.
  @Test(arguments: [("200 days", false), ("198 days", true), ("100 years", false)])
  func `a rhythm that leaves one visit, however it is varied, is not varied`(
    every: String, isVaried: Bool
  ) throws {
    var sample = try small()
    sample.other = [#"{"service": "s1", "every": "\#(every)"}"#]
    let all = try sensitivity(sample, measure: .planned)
    let paths = (all.bars.map(\.value.path) + all.idle.map(\.value.path)).map(\.description)
    #expect(paths.contains("plans.other.phases.1.every") == isVaried)
  }

  /// From fifty years to two hundred, day by day, would be 54 788 values.
  @Test
  func `a rhythm of a century is varied by steps, so that no more are tried than may be asked for`()
    throws
  {
    var sample = try small()
    sample.other = [#"{"service": "s1", "every": "100 years"}"#]
    sample.prices.horizon = Horizon(
      from: sample.prices.horizon.start, length: Interval(years: 300))
    let scenarios = try scenarios(sample)
    let ranges = UsualRanges(scenarios: scenarios, question: sample.question(), plan: Ref(0)).values
    let rhythm = try #require(ranges.first { $0.path.description == "plans.other.phases.1.every" })
    #expect(rhythm.range.high - rhythm.range.low > 50_000)
    #expect(ranges.allSatisfy { $0.shape != .any || $0.range.count <= VariedValue.mostValues })
  }

  @Test func `a horizon of months is halved and doubled, and tried by months`() throws {
    let all = try sensitivity(.small(horizon: Interval(months: 12)), measure: .planned)
    let bar = try #require(all.bars.first { $0.value.path == .horizon })
    // Every 10 days: 19 visits in 181 days, 74 in 731, at 50 each; the course costs 300.
    #expect(fact(bar) == "defaults.horizon 6 months…24 months: -650…-3400, -/-")
  }

  @Test func `where outcomes are uncertain, their mean is looked at`() throws {
    let all = try sensitivity(try small())
    #expect(all.measure == .expected)
    // Weights of 2 to 5 sessions: 1/2, 1, 2/3, 1/3; their mean is 10/3.
    #expect(all.base.difference == Amount(minor: 333_33 - 500_00))
    #expect(try sensitivity(try small("3")).measure == .planned)
  }

  @Test func `ranges that are asked for take the place of the usual ones, or come in addition`()
    throws
  {
    let asked = [
      AskedRange(path: "services.s0.price", low: "150", high: "200"),
      AskedRange(path: "cases.case.sessions", low: "1", high: "9"),
      AskedRange(path: "plans.other.phases.1.every", low: "1 week", high: "2 weeks"),
      AskedRange(path: "packages.none.discount", low: "1%", high: "3%"),
    ]
    let some = try sensitivity(try small(), measure: .planned, asked: Array(asked.prefix(3)))
    #expect(
      some.bars.map(fact) == [
        "cases.case.sessions 1…9: -400…400, -/6",
        "defaults.horizon 50 days…200 days: 50…-700, 50 days/-",
        // 15 visits cost 750, 8 cost 400.
        "plans.other.phases.1.every 1 week…2 weeks: -450…-100, -/-",
        // 3 × 166.67 is 500.01; steps are those of prices, 0.05.
        "services.s0.price 150.00…200.00: -50…100, -/166.70",
        "services.s1.price 45.00…55.00: -150…-250, -/-",
      ])
    let error = #expect(throws: AnalysisError.self) { try sensitivity(try small(), asked: asked) }
    guard case .invalidList = error else {
      Issue.record("The value itself is wrong.")
      return
    }
  }

  @Test(arguments: [
    ("services.s0.price", "a", "b"), ("services.s0.price", "2", "1"),
    ("services.s0.price", "1.005", "2"), ("cases.case.sessions", "1.5", "2"),
    ("cases.case.sessions", "1", "50%"), ("cases.case.sessions", "", ""),
  ])
  func `what is no range is told`(path: String, low: String, high: String) throws {
    let asked = [AskedRange(path: Path(path), low: low, high: high)]
    #expect(throws: BadRange.notARange) { try sensitivity(try small(), asked: asked) }
  }

  @Test func `more values than can be tried one by one are told`() throws {
    let asked = [AskedRange(path: "cases.case.sessions", low: "1", high: "2001")]
    #expect(throws: BadRange.tooMany) { try sensitivity(try small(), asked: asked) }
  }

  @Test func `prices of dated changes within the horizon are assumptions of their own`() throws {
    var sample = try small("3")
    let day = try #require(Day("2027-01-10"))
    sample.prices.list.changes = [.init(from: day, [.service(0, 200_00)])]
    let all = try sensitivity(sample)
    // Sessions on 1, 8 and 15 January: two at 100, one at 200.
    #expect(all.base.difference == Amount(minor: -100_00))
    let facts = all.bars.map(fact)
    #expect(facts.contains("services.s0.price 90.00…110.00: -120…-80, -/-"))
    #expect(facts.contains("changes.1.set.services.s0.price 180.00…220.00: -120…-80, -/-"))
  }
}

struct SensitivityLawsTests {
  private func random(_ seed: UInt64) -> SampleComparison? {
    let sample = SampleComparison.random(seed: 370_000 + seed, rare: true)
    return (try? sample.compared()) == nil ? nil : sample
  }

  /// The difference that `compare` tells, of the costs that are measured.
  private func difference(
    _ sample: SampleComparison, _ settings: [(path: String, value: String)], _ measure: CostMeasure
  ) throws -> Amount? {
    let comparison = try sample.compared(settings)
    let plan = try #require(comparison.plans.first)
    guard measure == .expected, let own = plan.expected, let other = comparison.expectedOfOther
    else { return plan.against?.difference }
    return Amount(minor: own.cost.rounded(decimals: 0) - other.cost.rounded(decimals: 0))
  }

  @Test(arguments: Cases.seeds(3, of: 8))
  func `every figure is what comparing with that value set tells`(seed: UInt64) throws {
    guard let sample = random(seed), let all = try? sensitivity(sample) else { return }
    #expect(try all.base.difference == difference(sample, [], all.measure))
    for bar in all.bars + all.idle where bar.value.path != .horizon {
      for (number, pair) in [
        (bar.value.range.low, bar.swing.low), (bar.value.range.high, bar.swing.high),
      ] {
        let setting = (path: bar.value.path.description, value: bar.value.text(number, decimals: 2))
        #expect(try pair.difference == difference(sample, [setting], all.measure))
      }
    }
    let widths = all.bars.map(\.swing.width)
    #expect(widths == widths.sorted(by: >))
    #expect(all.idle.allSatisfy { $0.swing.width == .zero && !$0.swing.turns })
  }

  @Test(arguments: UInt64(0)..<4)
  func `the verdict turns where trying every value says so`(seed: UInt64) throws {
    let measure = seed == 0 ? CostMeasure.expected : .planned
    guard let sample = random(1000 + seed), let all = try? sensitivity(sample, measure: measure)
    else { return }
    let scenarios = try scenarios(sample)
    let verdict = all.base.costsNoMore
    for bar in all.bars where bar.value.range.count <= 120 && bar.value.path != .horizon {
      let value = bar.value
      let numbers = (0..<value.range.count).map { value.range[$0] }
      let turned = try numbers.filter { number in
        let list = try scenarios.list(under: [value.setting(number, decimals: 2)])
        return try CostPair(Ref(0), sample.question(), in: list, by: all.measure).costsNoMore
          != verdict
      }
      let base = try #require(value.base)
      #expect(bar.swing.turnsBelow == turned.last { $0 < base }, "\(value.path)")
      #expect(bar.swing.turnsAbove == turned.first { $0 > base }, "\(value.path)")
    }
  }

  @Test(arguments: Cases.seeds(3, of: 8))
  func `both languages name the same amounts, in whole sentences`(seed: UInt64) throws {
    guard let sample = random(2000 + seed),
      let all = try? sensitivity(sample, measure: .planned)
    else { return }
    let reports = try ["en_CH", "fr_CH"].map { Report(all, style: try style($0)) }
    let amounts = reports.map { $0.lead.joined().amounts }
    #expect(amounts[0] == amounts[1])
    for report in reports {
      for text in report.lead {
        #expect(text.hasSuffix("."))
        for slip in ["  ", "..", " .", " ,", "nil"] { #expect(!text.contains(slip)) }
      }
      // A bar that is broken would be none.
      let layout = Layout()
      let lines = report.written(layout).split(separator: "\n").filter { $0.contains("│") }
      #expect(lines.count >= all.bars.count)
    }
  }
}

struct HorizonRangeTests {
  /// The shipped list's course against relaxation every two weeks, on average, each end as `compare --horizon`
  /// tells it.
  @Test func `the horizon makes the difference that a comparison over it has`() throws {
    let scenarios = try Scenarios(shippedBytes(), named: "pricing.json")
    let list = scenarios.base
    let question = Question(defaultsOf: list, start: try #require(Day("2026-11-22")))
    let range = AskedRange(path: .horizon, low: "3 months", high: "12 months")
    let plan = try #require(list.plans.refs.first)
    let found = try Sensitivity(
      scenarios, question, plan: plan, measure: .expected,
      asked: [Sensitivity.values(of: range, in: scenarios, from: question.horizon.start)])
    let bar = try #require(found.bars.first { $0.value.path == .horizon })
    let differences = try [3, 12].map { months in
      var asked = question
      asked.horizon = Horizon(from: question.horizon.start, length: Interval(months: months))
      return try CostPair(plan, asked, in: list, by: .expected).difference
    }
    #expect(bar.swing.low.difference == differences[0])
    #expect(bar.swing.high.difference == differences[1])
    #expect(differences[0] > .zero && differences[1] < .zero)
  }
}

import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareModel
@testable import PriceListFormat

private func share(_ text: String) -> Percentage { Percentage(text) ?? .none }

private func retention(_ points: [(String, String)]) -> Retention? {
  Retention(points.map { Retention.Point(rise: share($0.0), stays: share($0.1)) })
}

struct RetentionTests {
  /// The share that stays, in millionths, when so much more is paid than 1000.
  private func stays(_ retention: Retention?, _ cost: Int) -> Int? {
    retention?.share(Change(before: Amount(minor: 1000), after: Amount(minor: cost)))
      .rounded(decimals: 6)
  }

  @Test func `for each percent more, so many leave`() {
    let each = Retention(forEachPercent: share("98%"))
    #expect(
      [1000, 1010, 1050, 1500, 2000, 900].map { stays(each, $0) }
        == [1_000_000, 980_000, 900_000, 0, 0, 1_000_000])
  }

  @Test func `between the points of a table it goes straight, and on beyond the last`() {
    let table = retention([("5%", "90%"), ("10%", "75%")])
    // Half way to 5%, half way from there to 10%, then 3 points for each percent.
    #expect(
      [1025, 1050, 1075, 1100, 1150, 1400].map { stays(table, $0) }
        == [950_000, 900_000, 825_000, 750_000, 600_000, 0])
  }

  @Test func `who paid nothing and is to pay leaves`() {
    let each = Retention(forEachPercent: share("98%"))
    let change = Change(before: Amount.zero, after: Amount(minor: 1))
    #expect(each?.share(change) == Fraction.none)
  }

  @Test func `more never stay at a higher price`() {
    #expect(retention([]) == nil)
    #expect(retention([("5%", "90%"), ("5%", "80%")]) == nil)
    #expect(retention([("5%", "80%"), ("10%", "90%")]) == nil)
    #expect(retention([("0%", "100%")]) == nil)
    let point = { Retention.Point(rise: share($0), stays: share($1)) }
    #expect(Retention.disorder(in: [point("5%", "90%"), point("10%", "95%")]) == 1)
    #expect(Retention.disorder(in: [point("0%", "90%")]) == 0)
    #expect(Retention.disorder(in: [point("5%", "90%"), point("10%", "90%")]) == nil)
  }
}

struct KeptIncomeTests {
  /// One service at 100, for an hour, taken once.
  private static let list = #"""
    {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", "roundTo": 1,
     "services": [{"id": "s", "name": "S", "minutes": 60, "price": 100}],
     "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 1}]}]}
    """#

  private func best(
    _ measure: SweepMeasure, _ practice: Practice, _ each: String, in json: String, _ path: Path,
    _ low: String, _ high: String
  ) throws -> Goal {
    let scenarios = try Scenarios(Array(json.utf8), named: "list.json")
    let start = try #require(Day("2027-01-01"))
    let value = try Goal.values(
      of: path, asked: AskedRange(path: path, low: low, high: high, step: "1"), in: scenarios,
      from: start)
    return try Goal(
      Goal.Asked(measure, .most, keeping: Retention(forEachPercent: share(each))), along: value,
      of: scenarios, practice: practice, with: WorkerPool(2)
    ) { list in Question(defaultsOf: list, start: start) }
  }

  private func hundred(perSession: Int = 0) throws -> Practice {
    let group = ClientGroup(complaint: nil, plan: try #require(ID("p")), clients: 100)
    return Practice([group], costs: TreatmentCosts(perSession: Amount(minor: perSession * 100)))
  }

  @Test func `the best price is where those who leave outweigh what the others pay more`() throws {
    let price: Path = "services.s.price"
    // p × (1 − 0.005 × (p − 100)) is greatest at p = 150: 150 × 0.75 for each of 100.
    let found = try best(.income, hundred(), "99.5%", in: Self.list, price, "50", "250")
    guard case .best(let spot) = found.answer else {
      Issue.record("\(found.answer)")
      return
    }
    #expect(spot.at.number == 15_000 && spot.at.value == .amount(Amount(minor: 11_250_00)))
    #expect(spot.at.staying == 750 && found.tried.count < 100)
    // Beside it one franc: 149 × 0.755 and 151 × 0.745.
    #expect(spot.below?.value == .amount(Amount(minor: 11_249_50)))
    #expect(spot.above?.value == .amount(Amount(minor: 11_249_50)))
  }

  @Test func `the best at the end of a range goes on beyond it, and within it does not`() throws {
    let price: Path = "services.s.price"
    let wider = { (low: String, high: String, each: String) in
      try best(.income, hundred(), each, in: Self.list, price, low, high).wider
    }
    // The best of all is 150, as above; where everybody leaves at once it is what is paid now.
    #expect(try wider("50", "250", "99.5%") == nil)
    #expect(
      try wider("50", "140", "99.5%") == Goal.WiderRange(low: 5_000, high: 23_000))
    #expect(
      try wider("160", "250", "99.5%") == Goal.WiderRange(low: 7_000, high: 25_000))
    #expect(try wider("50", "250", "0%") == nil)
  }

  /// At 250, which is 150% more, 150 millionths of 100 clients leave: 99.985 stay.
  @Test func `where a part of a client leaves, not all are said to stay`() throws {
    let found = try best(
      .income, hundred(), "99.9999%", in: Self.list, "services.s.price", "50", "250")
    guard case .best(let spot) = found.answer else {
      Issue.record("\(found.answer)")
      return
    }
    #expect(spot.at.number == 25_000 && spot.at.staying == 999)
  }

  @Test func `what a session costs makes a higher price the best`() throws {
    // (p − 40) × (1 − 0.005 × (p − 100)) is greatest at p = 170: 130 × 0.65 for each of 100.
    let found = try best(
      .margin, hundred(perSession: 40), "99.5%", in: Self.list, "services.s.price", "50", "290")
    guard case .best(let spot) = found.answer else {
      Issue.record("\(found.answer)")
      return
    }
    #expect(spot.at.number == 17_000 && spot.at.value == .amount(Amount(minor: 8_450_00)))
  }

  @Test func `where two leave for each percent, no rise pays`() throws {
    let found = try best(.income, hundred(), "98%", in: Self.list, "services.s.price", "50", "250")
    guard case .best(let spot) = found.answer else {
      Issue.record("\(found.answer)")
      return
    }
    #expect(spot.at.number == 10_000 && spot.at.staying == 1000)
  }

  @Test(arguments: Cases.seeds(1, of: 40))
  func `the best price of random clients is the best of all`(seed: UInt64) throws {
    let sample = RandomPractice(seed: 660_000 + seed)
    guard let list = try? sample.read(), list.currency.decimals == 2 else { return }
    var random = SeededGenerator(seed: 670_000 + seed)
    let groups = list.plans.map {
      ClientGroup(complaint: list.cases.first?.id, plan: $0.id, clients: random.int(0...9))
    }
    let practice = Practice(groups)
    let each = random.pick(["99.9%", "99%", "98%", "90%"])
    guard
      let found = try? best(
        .income, practice, each, in: sample.json, "services.s0.price", "5", "60"),
      case .best(let spot) = found.answer
    else { return }
    // At some prices the list would contradict itself; none of them is the best.
    let tried = (5...60).compactMap { try? kept(sample.json, practice, each, price: $0) }
    #expect(spot.at.value == .amount(Amount(minor: tried.max() ?? 0)))
  }

  /// What is kept at a price, from incomes and costs alone.
  private func kept(
    _ json: String, _ practice: Practice, _ each: String, price: Int
  ) throws -> Int? {
    let start = try #require(Day("2027-01-01"))
    let setting = Override(path: "services.s0.price", value: "\(price)", source: "--set")
    let lists = Change(
      before: try readList(json),
      after: try PriceListReader.read(Array(json.utf8), named: "list.json", settings: [setting]))
    let horizon = Question(defaultsOf: lists.before, start: start).horizon
    let leaving = 1 - (Double(share(each).millionths) / 1_000_000)
    let change = try PracticeChange(practice, by: lists, among: [], over: horizon)
    var sum = 0.0
    for (client, income) in zip(change.clients, change.income.after.rows) {
      guard let cost = client.cost else { return nil }
      let (before, after) = (Double(cost.before.minor), Double(cost.after.minor))
      let rise = after <= before ? 0 : before == 0 ? .infinity : (after - before) / before * 100
      sum += Double(income.net.minor) * max(0, 1 - leaving * rise)
    }
    return Int((sum * 1000).rounded() / 1000 + 0.5)
  }
}

import TestSupport
import Testing

@testable import CareAnalysis
@testable import CareModel
@testable import PriceListFormat

/// What was found, in the list's own numbers: `at 166.70: 0.10 (166.65: -0.05, 166.75: 0.25)`.
private func fact(_ goal: Goal) -> String {
  switch goal.answer {
  case .already: "already"
  case .everywhere(let spot): "everywhere \(fact(spot, goal))"
  case .at(let spots): spots.map { fact($0, goal) }.joined(separator: "; ")
  case .nowhere(let spot): "nowhere \(spot.map { fact($0, goal) } ?? "")"
  case .best(let spot): "best \(fact(spot, goal))"
  case .unmoved: "unmoved"
  }
}

private func fact(_ spot: Goal.Spot, _ goal: Goal) -> String {
  let around = [spot.below, spot.above].map { $0.map { fact($0, goal) } ?? "-" }
  return "\(fact(spot.at, goal)) (\(around.joined(separator: ", ")))"
}

private func fact(_ point: Goal.Point, _ goal: Goal) -> String {
  let text = goal.value.text(point.number, decimals: 2)
  return switch point.value {
  case .amount(let amount): "\(text): \(decimalText(amount.minor, decimals: 2))"
  case .count(let count): "\(text): \(count)"
  case .thousandths(let share): "\(text): \(share)"
  case .day(let day): "\(text): \(day)"
  case .always, .never, .onRequest, .absent: "\(text): \(point.value)"
  }
}

/// A goal within a range of a list.
private func goal(
  _ measure: SweepMeasure, _ aim: GoalAim, along range: AskedRange, in json: String,
  _ question: Question, practice: Practice? = nil, keeping retention: Retention? = nil
) throws -> Goal {
  let scenarios = try Scenarios(Array(json.utf8), named: "list.json")
  let value = try Goal.values(
    of: range.path, asked: range, in: scenarios, from: question.horizon.start)
  return try Goal(
    Goal.Asked(measure, aim, keeping: retention), along: value, of: scenarios, practice: practice,
    with: WorkerPool(2)
  ) { _ in question }
}

/// The places at which a target is hit beside others at which it is not, and of two between which it is passed
/// the one that is nearer to it.
private func nearestEdges(_ values: [Int?], _ target: Int) -> Set<Int> {
  var places: Set<Int> = []
  for (place, pair) in zip(values, values.dropFirst()).enumerated() {
    guard pair.0 != pair.1 else { continue }
    if pair.0 == target { places.insert(place) }
    if pair.1 == target { places.insert(place + 1) }
    guard let one = pair.0, let two = pair.1, min(one, two) < target, target < max(one, two) else {
      continue
    }
    places.insert(abs(two - target) < abs(one - target) ? place + 1 : place)
  }
  return places
}

private func francs(_ amount: Int) -> GoalAim { .value(.amount(Amount(minor: amount * 100))) }

struct GoalByHandTests {
  /// Two to five weekly sessions of 100, most likely three, against 50 every 10 days, over 100 days: 300 against
  /// 500.
  private func small(
    _ measure: SweepMeasure, _ aim: GoalAim, _ path: String, _ low: String, _ high: String,
    step: String? = nil
  ) throws -> Goal {
    let sample = try SampleComparison.small(
      complaint: #""sessions": {"fewest": 2, "likely": 3, "most": 5}"#)
    return try goal(
      measure, aim, along: AskedRange(path: Path(path), low: low, high: high, step: step),
      in: sample.json, sample.question())
  }

  @Test func `a price is found between the two steps where a difference turns`() throws {
    // 3 × 166.65 = 499.95, 3 × 166.70 = 500.10: the first is nearer to 500.
    let found = try small(.difference, francs(0), "services.s0.price", "50", "200", step: "0.05")
    #expect(fact(found) == "166.65: -0.05 (166.60: -0.20, 166.70: 0.10)")
    #expect(found.tried.of == 3001 && found.tried.count < 40)
  }

  /// Of sessions at up to 125, four or more cost no more than 500.
  @Test func `where nothing is proved, few of many values are tried, and all beside what is found`()
    throws
  {
    let found = try small(.mostSessions, .value(.count(4)), "services.s0.price", "50", "200")
    #expect(fact(found) == "125.00: 4 (124.95: 4, 125.05: 3)")
    #expect(found.stride == 12 && found.tried.of == 3001)
    #expect((251...300).contains(found.tried.count))
    // A step says which are tried: all of them.
    let coarse = try small(
      .mostSessions, .value(.count(4)), "services.s0.price", "50", "200", step: "1")
    #expect(coarse.stride == nil && coarse.tried.count == 151)
  }

  /// From 80 on all buy five for 400, singly or not: 40 clients bring 16 000, and no price brings more.
  ///
  /// That sums which only rise stay the same between two prices proves it, though rounding of the tax proves
  /// nothing.
  @Test func `where clients go on to a package, no dearer price is tried one by one`() throws {
    let json = """
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", "roundTo": 0.05,
       "tax": {"percent": "8.1%", "included": true},
       "services": [{"id": "s", "name": "Session", "minutes": 60, "price": 70}],
       "packages": [{"id": "five", "name": "Five", "covers": ["s"], "sessions": 5, "price": 400}],
       "plans": [{"id": "p", "name": "Plan", "phases": [{"service": "s", "every": "1 week", "sessions": 5}]}],
       "cases": [{"id": "c", "name": "Case", "sessions": 5}]}
      """
    let list = try readList(json)
    let practice = Practice([ClientGroup(complaint: nil, plan: list.plans[Ref(0)].id, clients: 40)])
    let question = Question(defaultsOf: list, start: try #require(Day("2027-01-01")))
    let found = try goal(
      .margin, .value(.amount(Amount(minor: 20_000_00))),
      along: AskedRange(path: Path("services.s.price"), low: "0", high: "280", step: "0.05"),
      in: json, question, practice: practice)
    #expect(fact(found).hasPrefix("nowhere 80.00: 14801.11 ("))
    #expect(found.tried.of == 5601 && found.tried.count < 60)
  }

  @Test func `what is reached exactly is found where it is`() throws {
    #expect(
      try fact(small(.cost, francs(600), "services.s0.price", "50", "250", step: "1"))
        == "200.00: 600.00 (199.00: 597.00, 201.00: 603.00)")
    // Ten visits.
    #expect(
      try fact(
        small(.cost, .moved(millionths: 50_000), "services.s0.price", "50", "250", step: "1"))
        == "105.00: 315.00 (104.00: 312.00, 106.00: 318.00)")
  }

  @Test func `a rhythm is found by days, and a number of sessions by one`() throws {
    // Five visits of 50 in 100 days, every 20 days, are the first to cost less than 300; of six, every 19 days,
    // the difference is nearer to 1.
    #expect(
      try fact(
        small(.difference, francs(1), "plans.other.phases.1.every", "10 days", "30 days"))
        == "19 days: 0.00 (18 days: 0.00, 20 days: 50.00)")
    #expect(
      try fact(small(.difference, francs(0), "cases.case.sessions", "1", "9"))
        == "5: 0.00 (4: -100.00, 6: 100.00)")
  }

  @Test func `what is so already needs no change, and what bears on nothing has none`() throws {
    #expect(try fact(small(.cost, francs(300), "services.s0.price", "50", "200")) == "already")
    #expect(try fact(small(.cost, francs(9), "services.s1.price", "20", "80")) == "unmoved")
  }

  @Test
  func `what is reached nowhere is told with the nearest, above and below it`() throws {
    #expect(
      try fact(small(.cost, francs(9), "services.s0.price", "50", "60", step: "1"))
        == "nowhere 50.00: 150.00 (-, 51.00: 153.00)")
    #expect(
      try fact(small(.cost, francs(310), "services.s0.price", "150", "160", step: "1"))
        == "nowhere 150.00: 450.00 (-, 151.00: 453.00)")
  }

  @Test func `who asks for a break-even by a day gets no later one, from whichever side`() throws {
    // Three singles of 100 against 50 every 10 days: 300 are reached by the sixth, on day 50, 348 by the
    // seventh, on day 60, and 351 by the eighth, on day 70.
    let start = try SampleComparison.small(complaint: #""sessions": 3"#).question().horizon.start
    let found = { (days: Int) in
      try fact(
        small(.breakEven, .value(.day(start + days)), "services.s0.price", "50", "200", step: "1"))
    }
    #expect(
      try found(55) == "100.00: \(start + 50) (99.00: \(start + 50), 101.00: \(start + 60))")
    #expect(
      try found(65) == "116.00: \(start + 60) (115.00: \(start + 60), 117.00: \(start + 70))")
  }

  @Test func `what jumps up and down is found at every turn`() throws {
    let json = #"""
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", "roundTo": 1,
       "services": [{"id": "s", "name": "S", "price": 100}],
       "packages": [{"id": "three", "name": "T", "covers": ["s"], "sessions": 3,
                     "discount": "33.3333%", "valid": "1 year"}],
       "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 3, "every": "1 week"}]}]}
      """#
    let question = Question(
      defaultsOf: try readList(json), start: try #require(Day("2027-01-01")))
    let steps = AskedRange(path: "roundTo", low: "1", high: "60", step: "1")
    let found = try goal(.cost, francs(205), along: steps, in: json, question)
    // Three at 33.3333% off are 200.0001, to the nearest step, and singly they are 300.
    let costs = (1...60).map { step in min(300, (2 * 200 + step) / (2 * step) * step) }
    let edges = nearestEdges(costs, 205)
    guard case .at(let spots) = found.answer else {
      Issue.record("\(found.answer)")
      return
    }
    #expect(spots.map { $0.at.number / 100 } == edges.sorted().map { $0 + 1 })
    #expect(edges.count > 10 && found.tried.count == 60)
  }

  @Test func `ranges follow from what stands there`() throws {
    let scenarios = try Scenarios(shippedBytes(), named: "pricing.json")
    let start = try #require(Day("2026-11-22"))
    let values = { (path: String) in
      let value = try Goal.values(of: Path(path), asked: nil, in: scenarios, from: start)
      let ends = [value.range.low, value.range.high, value.range.step]
      return ends.map { value.text($0, decimals: 2) }.joined(separator: " ")
    }
    #expect(try values("services.relaxation.price") == "57.50 230.00 0.05")
    #expect(try values("cases.low-back.resolves") == "0% 100% 0.1%")
    #expect(try values("cases.low-back.sessions") == "6 12 1")
    #expect(try values("cases.low-back.reliefDays") == "1 6 1")
    #expect(try values("plans.relaxation.phases.1.every") == "7 days 28 days 1 day")
    for path in ["plans.course.name", "services.none.price", "tax.included"] {
      #expect(throws: BadGoal.noRange) {
        try Goal.values(of: Path(path), asked: nil, in: scenarios, from: start)
      }
    }
  }
}

/// Each answer held against every value of the range, tried by comparisons alone.
struct GoalTwinTests {
  /// What a comparison says of a measure; `nil` where it cannot be told.
  private func value(
    of measure: SweepMeasure, _ list: PriceList, _ question: Question
  ) throws -> Int? {
    var question = question
    question.plans = [Ref(0)]
    let comparison = try Comparison(question, in: list, points: [])
    let plan = try #require(comparison.plans.first)
    let mean = { (fraction: Fraction?) in fraction.map { $0.rounded(decimals: 0) } }
    switch measure {
    case .cost: return plan.statement.cost.minor
    case .difference: return plan.against?.difference.minor
    case .expected: return mean(plan.expected?.cost)
    case .averageDifference:
      return mean(plan.expected?.cost).flatMap { own in
        mean(comparison.expectedOfOther?.cost).map { own - $0 }
      }
    default:
      switch plan.against?.breakEven.answer {
      case .at(let day): return day - .epoch
      case .always: return .min
      case .never: return .max
      case nil: return nil
      }
    }
  }

  private static let measures: [SweepMeasure] = [
    .cost, .difference, .expected, .averageDifference, .breakEven,
  ]

  /// By value of the range, what is measured there.
  private func all(
    _ range: AskedRange, in json: String, _ read: (PriceList) throws -> Int?
  ) throws -> [Int?] {
    (try #require(Int(range.low))...(try #require(Int(range.high)))).map { number in
      let setting = Override(path: range.path, value: "\(number)", source: "--set")
      let list = try? PriceListReader.read(
        Array(json.utf8), named: "list.json", settings: [setting])
      return list.flatMap { try? read($0) }
    }
  }

  /// The values that are told of a target: no later days, no lower incomes, and of costs the nearer.
  private func edges(_ values: [Int?], _ target: Int, of measure: SweepMeasure) -> Set<Int> {
    if measure.goalSide == .nearest { return nearestEdges(values, target) }
    let reached = values.map { $0.map { isReached($0, target, of: measure) } }
    return Set(
      values.indices.filter { place in
        reached[place] == true
          && [place - 1, place + 1].contains {
            values.indices.contains($0) && reached[$0] != true
          }
      })
  }

  private func isReached(_ value: Int, _ target: Int, of measure: SweepMeasure) -> Bool {
    switch measure.goalSide {
    case .atLeast: value >= target
    case .atMost: value <= target
    case .nearest: value == target
    }
  }

  private func check(
    _ goal: Goal, against values: [Int?], low: Int, _ target: Int, now: Int?
  ) {
    let edges = edges(values, target, of: goal.asked.measure)
    switch goal.answer {
    case .at(let spots):
      #expect(Set(spots.map { $0.at.number / 100 - low }) == edges)
      let far = { (number: Int) in abs(number - (goal.today.number ?? low * 100)) }
      #expect(spots.map { far($0.at.number) } == spots.map { far($0.at.number) }.sorted())
      for spot in spots {
        for point in [spot.at, spot.below, spot.above].compactMap(\.self) {
          #expect(
            goal.asked.measure.place(of: point.value) == values[point.number / 100 - low])
        }
      }
    case .nowhere(let spot):
      #expect(edges.isEmpty)
      let numbers = values.compactMap(\.self).filter { $0 != .min && $0 != .max }
      let nearest = numbers.map { abs($0 - target) }.min()
      let found = spot.flatMap { goal.asked.measure.place(of: $0.at.value) }
      #expect(found.map { abs($0 - target) } == nearest)
      let base = goal.today.number.map { $0 / 100 - low }
      let far = { (place: Int) in abs(place - (base ?? 0)) }
      let asNear = values.indices.filter { place in
        values[place].map { $0 != .min && $0 != .max && abs($0 - target) == nearest } ?? false
      }
      let told = spot.map { far($0.at.number / 100 - low) }
      #expect(told == asNear.map(far).min())
    case .everywhere:
      #expect(edges.isEmpty && values.allSatisfy { $0 != nil })
      #expect(
        values.allSatisfy { $0.map { isReached($0, target, of: goal.asked.measure) } ?? false })
    case .already: #expect(now == target)
    case .unmoved: #expect(Set(values.compactMap(\.self)).count < 2)
    case .best: Issue.record("nobody asked for the most")
    }
  }

  @Test(arguments: Cases.seeds(10, of: 300))
  func `what is found is what trying every value finds`(seed: UInt64) throws {
    let practice = RandomPractice(seed: 640_000 + seed)
    guard let list = try? practice.read() else { return }
    var random = SeededGenerator(seed: 650_000 + seed)
    let measure = random.pick(Self.measures)
    let range = AskedRange(
      path: Path("services.s\(random.int(0...1)).price"), low: "\(random.int(1...10))",
      high: "\(random.int(40...80))", step: "1")
    guard let now = try? value(of: measure, list, practice.question) else { return }
    let values = try all(range, in: practice.json) { try value(of: measure, $0, practice.question) }
    let known = values.compactMap(\.self).filter { $0 != .min && $0 != .max }
    guard let some = known.first else { return }
    let target = random.chance(70) ? random.pick(known) + random.int(-2...2) : some - 10_000
    let aim: SweepValue =
      measure == .breakEven ? .day(.epoch + target) : .amount(Amount(minor: target))
    var question = practice.question
    question.plans = [Ref(0)]
    let found = try? goal(measure, .value(aim), along: range, in: practice.json, question)
    guard let found else {
      #expect(values.contains(nil) || list.base.services.count < 2)
      return
    }
    check(found, against: values, low: try #require(Int(range.low)), target, now: now)
  }

  /// What clients bring at a price, from their incomes alone.
  private func taken(
    _ measure: SweepMeasure, from practice: Practice, by list: PriceList, over horizon: Horizon
  ) throws -> Int? {
    let income = try PracticeIncome(of: practice.groups, in: list, over: horizon).total
    return switch measure {
    case .income: income.net.minor
    case .tax: income.tax.minor
    case .margin: income.net.minor - practice.costs.perSession.minor * income.sessions
    default: income.perHour?.rounded(decimals: 0)
    }
  }

  @Test(arguments: Cases.seeds(10, of: 300))
  func `what a practice takes in is found where trying every price finds it`(seed: UInt64) throws {
    let sample = RandomPractice(seed: 680_000 + seed)
    guard let list = try? sample.read() else { return }
    var random = SeededGenerator(seed: 690_000 + seed)
    let measure = random.pick([SweepMeasure.income, .tax, .margin, .incomePerHour])
    let practice = Practice(
      list.plans.map {
        ClientGroup(complaint: list.cases.first?.id, plan: $0.id, clients: random.int(1...9))
      }, costs: TreatmentCosts(perSession: Amount(minor: random.int(0...20_00))))
    let horizon = sample.question.horizon
    let read = { try taken(measure, from: practice, by: $0, over: horizon) }
    guard let now = try? read(list) else { return }
    let range = AskedRange(
      path: Path("services.s\(random.int(0...1)).price"), low: "\(random.int(1...10))",
      high: "\(random.int(40...80))", step: "1")
    let values = try all(range, in: sample.json, read)
    let known = values.compactMap(\.self)
    guard let some = known.first else { return }
    let target = random.chance(70) ? random.pick(known) + random.int(-2...2) : some + 1_000_000
    let found = try? goal(
      measure, .value(.amount(Amount(minor: target))), along: range, in: sample.json,
      sample.question, practice: practice)
    guard let found else {
      #expect(values.contains(nil) || list.base.services.count < 2)
      return
    }
    check(found, against: values, low: try #require(Int(range.low)), target, now: now)
  }

  @Test(arguments: Cases.seeds(20, of: 300))
  func `a day that payments prove is the one that trying every price finds`(seed: UInt64) throws {
    let practice = RandomPractice(seed: 660_000 + seed)
    guard let list = try? practice.read() else { return }
    var random = SeededGenerator(seed: 670_000 + seed)
    let paths = list.base.pricedItems.map(\.path).filter {
      list.isStraight(along: $0, for: practice.question)
    }
    guard !paths.isEmpty, let now = try? value(of: .breakEven, list, practice.question) else {
      return
    }
    let range = AskedRange(path: random.pick(paths), low: "1", high: "120", step: "1")
    let values = try all(range, in: practice.json) {
      try value(of: .breakEven, $0, practice.question)
    }
    let days = values.compactMap(\.self).filter { $0 != .min && $0 != .max }
    guard !days.isEmpty else { return }
    let target = random.pick(days) + random.int(-1...1)
    var question = practice.question
    question.plans = [Ref(0)]
    let found = try? goal(
      .breakEven, .value(.day(.epoch + target)), along: range, in: practice.json, question)
    guard let found else {
      #expect(values.contains(nil))
      return
    }
    check(found, against: values, low: 1, target, now: now)
  }
}

/// A mean over all outcomes, along a chance: the least of straight lines.
struct GoalOfChanceTests {
  /// Two to nine weekly sessions of 100, or three for 240, against 50 every 10 days, over 200 days.
  private static func sample() throws -> SampleComparison {
    SampleComparison(
      course: [#"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#],
      other: [#"{"service": "s1", "every": "10 days"}"#],
      complaint: #""sessions": {"fewest": 2, "likely": 4, "most": 9}, "resolves": "50%""#,
      prices: SampleQuestion(
        SampleList(
          services: [100_00, 50_00],
          packages: [
            .init([0], 3, .price(240_00), valid: Interval(months: 6)),
            .init([1], 8, .price(300_00), valid: Interval(months: 6)),
          ]),
        over: Horizon(from: try #require(Day("2027-01-01")), length: Interval(days: 200))))
  }

  /// By per cent, what trying each of them finds.
  private static func all(_ measure: SweepMeasure, _ json: String, _ question: Question) throws
    -> [Int?]
  {
    try (0...100).map { share in
      let setting = Override(
        path: Path("cases.case.resolves"), value: "\(share)%", source: "--set")
      let list = try PriceListReader.read(
        Array(json.utf8), named: "list.json", settings: [setting])
      let comparison = try Comparison(question, in: list, points: [])
      let own = try #require(comparison.plans.first?.expected?.cost).rounded(decimals: 0)
      let other = try #require(comparison.expectedOfOther?.cost).rounded(decimals: 0)
      return measure == .expected ? own : own - other
    }
  }

  @Test(arguments: Cases.some(1, of: [SweepMeasure.averageDifference, .expected]))
  func `a chance is found where trying every one finds it, and few are tried`(
    measure: SweepMeasure
  ) throws {
    let sample = try Self.sample()
    var question = sample.question()
    question.plans = [Ref(0)]
    let values = try Self.all(measure, sample.json, question)
    let now = try #require(values[50])
    let targets = Set(values.compactMap(\.self)).subtracting([now]).sorted()
    for target in Cases.areAll
      ? targets : targets.indices.filter({ $0 % 9 == 0 }).map({ targets[$0] })
    {
      let found = try goal(
        measure, .value(.amount(Amount(minor: target + 1))),
        along: AskedRange(path: Path("cases.case.resolves"), low: "0%", high: "100%", step: "1%"),
        in: sample.json, question)
      guard case .at(let spots) = found.answer else {
        #expect(nearestEdges(values, target + 1).isEmpty)
        continue
      }
      #expect(Set(spots.map { $0.at.number / 10_000 }) == nearestEdges(values, target + 1))
      #expect(found.tried.count < 30 && found.tried.of == 101)
    }
  }
}

/// What stays behind at the value that is found.
struct GoalForgottenTests {
  @Test func `a package that stays at a price that is found is told as forgotten`() throws {
    // Three sessions for 330 are 110 each; five for 450 saved 10% of 500, and save 18.2% of 550.
    let json = #"""
      {"format": 1, "practice": "P", "currency": "CHF", "locale": "en_CH", "roundTo": 1,
       "services": [{"id": "s", "name": "S", "price": 100}],
       "packages": [{"id": "five", "name": "F", "covers": ["s"], "sessions": 5, "price": 450,
                     "valid": "1 year"}],
       "plans": [{"id": "p", "name": "P", "phases": [{"service": "s", "sessions": 3, "every": "1 week"}]}]}
      """#
    let question = Question(
      defaultsOf: try readList(json), start: try #require(Day("2027-01-01")))
    let range = AskedRange(path: "services.s.price", low: "90", high: "140")
    let found = try goal(.cost, francs(330), along: range, in: json, question)
    #expect(fact(found) == "110.00: 330.00 (109.00: 327.00, 111.00: 333.00)")
    let forgotten = try #require(found.forgotten.first)
    let five = try #require(ID("five"))
    #expect(found.forgotten.count == 1 && forgotten.item == .package(five))
    #expect(forgotten.keepingDiscount == Amount(minor: 495_00))
    #expect(try goal(.cost, francs(300), along: range, in: json, question).forgotten.isEmpty)
  }
}

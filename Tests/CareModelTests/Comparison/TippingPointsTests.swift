import CareReports
import TestSupport
import Testing

@testable import CareModel

/// Worked out by hand, one for each point.
struct TippingPointsTests {
  private static let course =
    #"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#
  private static let openEnded = #"{"service": "s1", "every": "10 days"}"#

  /// A course of three weekly sessions of 100; else 50 every 10 days; over 100 days.
  ///
  /// The course is paid for on days 0, 7 and 14: 300. The other is on days 0, 10 … 90: 500.
  private func sample(
    course: [String] = [course], other: [String] = [openEnded],
    complaint: String = #""sessions": 3"#, prices: [Int] = [100_00, 50_00],
    horizon: Interval = Interval(days: 100)
  ) throws -> SampleComparison {
    SampleComparison(
      course: course, other: other, complaint: complaint,
      prices: SampleQuestion(
        SampleList(services: prices, roundTo: 5),
        over: Horizon(from: try day("2027-01-01"), length: horizon)))
  }

  private func against(_ sample: SampleComparison) throws -> ComparedPlan.Against {
    let comparison = try sample.compared(points: Set(Assumption.allCases))
    return try #require(comparison.plans.first?.against)
  }

  private func points(_ sample: SampleComparison) throws -> TippingPoints {
    try against(sample).tippingPoints
  }

  /// The other has cost 300 with its sixth visit, on day 50.
  @Test func `the course breaks even, and is worth six sessions, on the day of the sixth`() throws {
    let against = try against(sample())
    #expect(against.difference.minor == -200_00)
    #expect(try against.breakEven.answer == .at(day("2027-02-20")))
    #expect(try against.breakEven.leadChanges == [day("2027-02-20")])
    #expect(against.tippingPoints.worthInSessions == .at(6))
  }

  /// 100 N ≤ 500 up to N = 5.
  @Test func `the course may take five sessions`() throws {
    #expect(try points(sample()).mostSessions == .at(5))
    // 100 N ≤ 1500 is true of as many sessions as 100 days have room for: 15.
    #expect(try points(sample(prices: [100_00, 150_00])).mostSessions == .always)
    #expect(try points(sample(prices: [500_01, 50_00])).mostSessions == .never)
    #expect(try points(sample(prices: [500_00, 50_00])).mostSessions == .at(1))
  }

  /// Every d days there are ⌈100/d⌉ visits, and six are enough: 19 days give six, 20 give five.
  @Test func `the other may be taken every 19 days`() throws {
    #expect(try points(sample()).rarestRhythmDays == .at(19))
    // One visit, on the first day, is enough.
    #expect(try points(sample(prices: [100_00, 300_00])).rarestRhythmDays == .always)
    // A hundred visits are not.
    #expect(try points(sample(prices: [100_00, 2_99])).rarestRhythmDays == .never)
  }

  /// Three sessions at 166.65 are 499.95, at 166.70 they are 500.10.
  @Test func `a session may cost 166,65`() throws {
    #expect(try points(sample()).dearestSession == .at(Amount(minor: 166_65)))
    // The printed price of a package of that service alone moves in proportion: three for 280 are three
    // for 499.95 at 178.55, and for 500.10 at 178.60.
    var packaged = try sample()
    packaged.prices.list.packages = [.init([0], 3, .price(280_00))]
    #expect(try points(packaged).dearestSession == .at(Amount(minor: 178_55)))
    // The assessment alone costs more than the other plan.
    let assessed = try sample(
      course: [#"{"service": "s2", "sessions": 1}"#, Self.course],
      prices: [100_00, 50_00, 1000_00])
    #expect(try points(assessed).dearestSession == .never)
  }

  /// The mean falls with the chance.
  ///
  /// If it does not help: 300, and 50 on days 24, 34 … 94, which is 8 times: 700. So the mean is
  /// 700 − 400 p, and no more than 500 from 50 % on.
  @Test func `it must resolve for half of the clients`() throws {
    #expect(try points(sample()).lowestChance == .at(500))
    // The other costs 300: not unless all are resolved.
    let level = try sample(prices: [100_00, 30_00])
    #expect(try points(level).lowestChance == .at(1000))
    // 299 is less than the course costs even them.
    #expect(try points(sample(prices: [100_00, 29_90])).lowestChance == .never)
    // A course for nothing: 0, and what follows is 400 of 500.
    #expect(try points(sample(prices: [0, 50_00])).lowestChance == .always)
  }

  /// By 1 February (31 days) the other has cost 4 × 50, by 1 March (59 days) 6 × 50.
  @Test func `the course pays off over two months`() throws {
    #expect(try points(sample()).horizonMonths == .at(2))
    #expect(try points(sample(prices: [50_00, 50_00])).horizonMonths == .always)
    // By 1 January 2037 the other, which ends after four sessions, has still cost no more than 200.
    let ends = try sample(
      other: [#"{"service": "s1", "sessions": 4, "every": "10 days"}"#])
    #expect(try points(ends).horizonMonths == .never)
  }

  @Test func `a course of a fixed number of sessions may not take more`() throws {
    let fixed = Self.course.replacing("\"case\"", with: "3")
    let points = try points(sample(course: [fixed]))
    #expect(points.mostSessions == nil)
    #expect(points.dearestSession == .at(Amount(minor: 166_65)))
    #expect(points.lowestChance == .at(500))
  }

  @Test func `a price that both plans depend on has no tipping point`() throws {
    let shared = #"{"service": "s0", "every": "10 days"}"#
    let points = try points(sample(other: [shared]))
    #expect(points.dearestSession == nil)
    #expect(points.mostSessions == .at(10))
  }

  @Test func `a plan without an open end has no rhythm to tip`() throws {
    let ends = #"{"service": "s1", "sessions": 10, "every": "10 days"}"#
    let points = try points(sample(other: [ends]))
    #expect(points.rarestRhythmDays == nil)
    #expect(points.worthInSessions == .at(6))
  }

  @Test func `a plan that resolves nothing has no session, price or chance to tip`() throws {
    let eases = #"{"service": "s0", "sessions": 3, "every": "1 week"}"#
    let points = try points(sample(course: [eases]))
    #expect(points.mostSessions == nil)
    #expect(points.dearestSession == nil)
    #expect(points.lowestChance == nil)
    #expect(points.worthInSessions == .at(6))
    #expect(points.rarestRhythmDays == .at(19))
    #expect(points.horizonMonths == .at(2))
  }

  @Test func `a course that no session of fits in the horizon has no number of sessions to tip`()
    throws
  {
    let late = #"{"service": "s0", "sessions": "case", "every": "101 days", "resolves": true}"#
    let points = try points(
      sample(course: [#"{"service": "s2", "sessions": 1}"#, late], prices: [100_00, 50_00, 10_00]))
    #expect(points.mostSessions == nil)
    // And whatever its price, it is not paid.
    #expect(points.dearestSession == .always)
  }

  @Test func `a price on request has no tipping point, if something else pays for it`() throws {
    var sample = try sample()
    sample.prices.list.services[0] = nil
    sample.prices.list.packages = [.init([0], 3, .price(280_00))]
    #expect(try points(sample).dearestSession == nil)
  }

  /// A price that a dated change sets stays: days 7 and 14 cost 100 each whatever the first costs.
  @Test func `only the first price of a service is moved`() throws {
    var sample = try sample()
    sample.prices.list.changes = [
      .init(from: try day("2027-01-05"), [.service(0, 100_00)])
    ]
    #expect(try points(sample).dearestSession == .at(Amount(minor: 300_00)))
  }

  @Test func `points that are not asked for are not told`() throws {
    let comparison = try sample().compared(points: [.horizon])
    let points = try #require(comparison.plans.first?.against?.tippingPoints)
    #expect(points.horizonMonths == .at(2))
    #expect(points.worthInSessions == nil && points.mostSessions == nil)
    #expect(points.rarestRhythmDays == nil && points.dearestSession == nil)
    #expect(points.lowestChance == nil)
  }
}

/// Each point from its definition, every value paid for in full by a list read anew.
struct TippingPointTwinTests {
  /// Whether the course costs no more.
  private func holds(
    _ sample: SampleComparison, _ settings: [(path: String, value: String)] = [],
    over horizon: Horizon? = nil
  ) throws -> Bool {
    let comparison = try sample.compared(settings, over: horizon)
    let (plan, other) = (comparison.plans[0].statement, comparison.plans[1].statement)
    #expect(comparison.plans[0].against?.difference == plan.cost - other.cost)
    let costs = comparison.plans.map(Self.cost)
    return costs[0] <= costs[1]
  }

  /// What a plan costs on average; as planned where no mean is told.
  private static func cost(_ plan: ComparedPlan) -> Ratio {
    plan.expected.map { Ratio($0.cost) } ?? Ratio(Int128(plan.statement.cost.minor))
  }

  /// The last of these values up to which it holds.
  private func last(_ values: ClosedRange<Int>, holds: (Int) throws -> Bool) rethrows
    -> TippingPoint<Int>
  {
    guard let failing = try values.first(where: { try !holds($0) }) else { return .always }
    return failing == values.lowerBound ? .never : .at(failing - 1)
  }

  private func points(
    _ sample: SampleComparison, _ point: Assumption
  ) throws -> TippingPoints {
    try #require(sample.compared(points: [point]).plans.first?.against).tippingPoints
  }

  @Test(arguments: Cases.seeds(40, of: 150))
  func `a plan is worth as many visits as it takes the other to cost as much`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 30_000 + seed)
    let plans = try sample.compared().plans
    let (cost, other) = (Self.cost(plans[0]), plans[1].statement)
    let days = other.schedule.visits.map(\.day)
    let worth = days.indices.first { index in
      let paid = other.payments.filter { $0.day <= days[index] }.map(\.amount).total()
      return Ratio(Int128(paid.minor)) >= cost
    }
    #expect(
      try points(sample, .worth).worthInSessions == worth.map { .at($0 + 1) } ?? .never)
  }

  @Test(arguments: Cases.seeds(20, of: 80))
  func `a course may take as many sessions as all numbers up to that allow`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 40_000 + seed)
    let list = try sample.read()
    let plan = list.plans[0]
    let point = try points(sample, .sessions).mostSessions
    guard let resolving = plan.resolvingPhase, plan.phases[resolving].length == .asTheCase else {
      #expect(point == nil)
      return
    }
    let course = Plan(
      id: plan.id, name: plan.names, about: nil, phases: Array(plan.phases[...resolving]))
    let room = try (1...100).prefix { count in
      try Schedule(of: course, sessions: count, over: sample.prices.horizon).isFinished
    }
    guard let most = room.last else {
      #expect(point == nil)
      return
    }
    let twin = try last(1...most) { try holds(sample, [("cases.case.sessions", "\($0)")]) }
    #expect(point == twin)
  }

  @Test(arguments: Cases.seeds(8, of: 30))
  func `the other may be as rare as all intervals up to that allow`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 50_000 + seed)
    let other = try sample.read().plans[1]
    let point = try points(sample, .rhythm).rarestRhythmDays
    guard let open = other.openPhase else {
      #expect(point == nil)
      return
    }
    let path = "plans.other.phases.\(open + 1).every"
    let twin = try last(1...sample.prices.horizon.days) {
      try holds(sample, [(path, $0 == 1 ? "1 day" : "\($0) days")])
    }
    #expect(point == twin)
  }

  @Test(arguments: Cases.seeds(20, of: 80))
  func `a session may cost what still costs no more, and not a step more`(seed: UInt64) throws {
    let sample = SampleComparison.random(seed: 60_000 + seed)
    let list = try sample.read()
    let (plan, other) = (list.plans[0], list.plans[1])
    let point = try points(sample, .price).dearestSession
    guard let service = plan.resolvingPhase.map({ plan.phases[$0].services[0] }),
      !other.services.contains(service)
    else {
      #expect(point == nil)
      return
    }
    let step = list.base.roundTo.minor
    let listed = try #require(list.base.services[service].price.amount).minor
    func holds(_ price: Int) throws -> Bool {
      let packages = list.base.packages.compactMap { package -> (path: String, value: String)? in
        guard package.covers == [service], case .price(.amount(let printed)) = package.terms,
          listed > 0
        else { return nil }
        let steps = (2 * printed.minor * price + listed * step) / (2 * listed * step)
        return ("packages.\(package.id).price", SampleList.amount(steps * step))
      }
      return try self.holds(
        sample,
        [("services.s\(service.position).price", SampleList.amount(price))] + packages)
    }
    let isTied = (try? holds(10 * step)).map { _ in false } ?? true
    switch point {
    case nil:
      // The price cannot be moved alone: a package is derived from it and another's.
      #expect(isTied)
    case .always:
      for price in [0, 1, 7, 100, 100_000] { #expect(try holds(price * step)) }
    case .never:
      for price in 0...40 { #expect(try !holds(price * step)) }
    case .at(let dearest):
      #expect(dearest.minor.isMultiple(of: step))
      let steps = dearest.minor / step
      for price in max(0, steps - 60)...steps { #expect(try holds(price * step)) }
      for price in (steps + 1)...(steps + 20) { #expect(try !holds(price * step)) }
      #expect(try !holds(10_000 * step))
    }
  }

  @Test(arguments: Cases.seeds(4, of: 24))
  func `the course must help as many as all chances from that on allow`(seed: UInt64) throws {
    try checkChance(SampleComparison.random(seed: 70_000 + seed), everyChance: seed == 0)
  }

  /// Both help equally often: then both means move with the chance.
  @Test(arguments: Cases.seeds(6, of: 40))
  func `so it must where the other plan sets out to resolve the same complaint`(seed: UInt64) throws
  {
    var sample = SampleComparison.random(seed: 75_000 + seed)
    var dice = SeededGenerator(seed: seed)
    sample.course = [#"{"service": "s0", "sessions": "case", "every": "1 week", "resolves": true}"#]
    let last = sample.prices.list.services.count - 1
    sample.other = [
      #"{"service": "s\#(last)", "sessions": "case", "every": "\#(dice.int(4...9)) days", "resolves": true}"#,
      #"{"service": "s\#(dice.int(0...last))", "every": "\#(dice.int(10...30)) days"}"#,
    ]
    try checkChance(sample, everyChance: seed == 0)
  }

  private func checkChance(_ sample: SampleComparison, everyChance: Bool) throws {
    let list = try sample.read()
    let plan = list.plans[0]
    let point = try points(sample, .chance).lowestChance
    guard let resolving = plan.resolvingPhase, let resolution = plan.resolution,
      list.plans[1].phases.allSatisfy({ $0.every != nil })
    else {
      #expect(point == nil)
      return
    }
    let path =
      resolution == .asTheCase
      ? "cases.case.resolves" : "plans.course.phases.\(resolving + 1).resolves"
    func holds(_ thousandths: Int) throws -> Bool {
      let comparison = try sample.compared([
        (path, "\(thousandths / 10).\(thousandths % 10)%")
      ])
      let means = comparison.plans.compactMap { $0.expected.map { Ratio($0.cost) } }
      return try #require(means.first) <= #require(means.last)
    }
    // Every value in the first case, in the others those around the point and every 10 %.
    var values = Set(everyChance ? Array(0...1000) : Array(stride(from: 0, through: 1000, by: 100)))
    if case .at(let lowest) = point { values.formUnion([lowest - 1, lowest, lowest + 1]) }
    let tried = try values.filter { (0...1000).contains($0) }.sorted().map { ($0, try holds($0)) }
    let failing = tried.last { !$0.1 }?.0
    switch point {
    case .always: #expect(failing == nil)
    case .never: #expect(failing == 1000)
    case .at(let lowest): #expect(failing == lowest - 1)
    case nil: Issue.record("applies")
    }
  }

  @Test(arguments: Cases.seeds(1, of: 10))
  func `the course pays off from the horizon on from which all longer ones agree`(seed: UInt64)
    throws
  {
    let sample = SampleComparison.random(seed: 80_000 + seed, rare: true)
    let start = sample.prices.horizon.start
    let failing = try (1...120).last { months in
      try !holds(sample, over: Horizon(from: start, length: Interval(months: months)))
    }
    let twin: TippingPoint<Int> =
      switch failing {
      case nil: .always
      case 120: .never
      case .some(let months): .at(months + 1)
      }
    #expect(try points(sample, .horizon).horizonMonths == twin)
  }
}

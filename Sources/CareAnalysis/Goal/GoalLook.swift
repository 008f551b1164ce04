internal import CareModel
public import PriceListFormat

extension Goal {
  /// Looks for the value.
  ///
  /// - Parameters:
  ///   - asked: What is asked.
  ///   - value: Of which value, within which range.
  ///   - scenarios: The price list.
  ///   - practice: Whose income it is, for measures that need clients.
  ///   - pool: Who does the work where every value must be tried, because nothing is proved.
  ///   - ask: What is asked of each list.
  /// - Throws: ``AnalysisError/noGoal(_:)`` if it cannot be looked for; what `ask` throws.
  /// - Complexity: One reading of the measure for each value, far fewer where prices prove what lies between.
  public init(
    _ asked: Asked, along value: VariedValue, of scenarios: Scenarios, practice: Practice? = nil,
    with pool: WorkerPool, asking ask: @escaping Sweep.Asking
  ) throws(AnalysisError) {
    let varied = VariedList(value: value, scenarios: scenarios)
    try varied.check()
    let list = scenarios.base
    let question = try ask(list)
    let plan = question.plans.first { $0 != question.against } ?? question.against
    let gauge = GoalGauge(
      asked.measure, of: plan, practice, along: value, in: list, question, asking: ask)
    guard let gauge else { throw .noGoal(.noSuchFigure) }
    let kept = asked.kept(
      of: practice, along: value.path, in: list, question.horizon, isProven: gauge.slack != nil)
    let read: Reader = { kept?.reading(in: $0) ?? gauge.reading(in: $0) }
    let now = read(list).value
    let target = asked.aim.target(from: now)
    guard target != nil || asked.aim == .most else { throw .noGoal(.nothingToMoveFrom) }
    var scan = GoalScan(
      over: value.range, of: asked.measure,
      target: (target.flatMap(asked.measure.place) ?? .max, asked.side)
    ) { varied.list(at: $0).map(read) ?? .untold }
    guard gauge.isProven || value.range.count <= Self.mostValues else {
      throw .noGoal(.tooMany)
    }
    self.list = list
    self.question = question
    self.plan = asked.measure.needsClients ? nil : plan
    self.asked = asked
    self.value = value
    self.practice = practice
    self.target = target
    today = (value.base, now)
    overtaken = scenarios.overtaken(value.path, within: question.horizon)
    answer =
      gauge.isMoved
      ? scan.answer(
        aim: asked.aim, base: value.base, isThere: target == now,
        reading: gauge.isProven ? nil : (value.strideOfTrials, pool))
      : .unmoved
    tried = (scan.known.count, value.range.count)
    stride = gauge.isProven || value.strideOfTrials == 1 ? nil : value.strideOfTrials
    untold = scan.known.values.count { asked.measure.place(of: $0.value) == nil }
    forgotten = answer.found.map { varied.forgotten(at: $0.number, from: question) } ?? []
  }

  /// Reads what is measured off a list.
  private typealias Reader = @Sendable (PriceList) -> GoalReading

  /// The most values that are tried one by one.
  public static let mostValues = 20_000
}

extension VariedValue {
  /// Of how many values one is tried at first, where nothing proves what lies between: all that were asked for by their
  /// step; else so many that what follows from a whole list for each of them can be waited for.
  fileprivate var strideOfTrials: Int {
    hasOwnStep ? 1 : (range.count + Self.usualTrials - 1) / Self.usualTrials
  }

  /// How many values are tried at first, unless a step says which.
  private static let usualTrials = 256
}

extension Goal.Asked {
  /// What a practice brings where some clients leave; `nil` where all stay.
  fileprivate func kept(
    of practice: Practice?, along path: Path, in list: PriceList, _ horizon: Horizon, isProven: Bool
  ) -> KeptPractice? {
    guard let retention, let practice, [.income, .margin].contains(measure) else { return nil }
    return KeptPractice(
      practice, retention, measure, along: path, in: list, horizon, isProven: isProven)
  }
}

/// The list with a value varied.
private struct VariedList: Sendable {
  let value: VariedValue
  let scenarios: Scenarios

  private func setting(_ number: Int) -> Override {
    value.setting(number, decimals: scenarios.base.currency.decimals, option: "--vary")
  }

  /// - Throws: ``AnalysisError/invalidList(_:)`` if not even the lowest value can be set.
  func check() throws(AnalysisError) {
    let lowest = setting(value.range.low)
    try AnalysisError.reading { () throws(InvalidPriceList) in try scenarios.check(lowest) }
  }

  /// `nil` where the list would contradict itself.
  func list(at number: Int) -> PriceList? { try? scenarios.list(under: [setting(number)]) }

  /// What stays behind at a value.
  func forgotten(at number: Int, from question: Question) -> [Forgotten] {
    list(at: number).map {
      Forgotten.all(in: Change(before: scenarios.base, after: $0), from: question.horizon.start)
    } ?? []
  }
}

extension GoalScan {
  /// What is found.
  fileprivate mutating func answer(
    aim: GoalAim, base: Int?, isThere: Bool, reading trials: (stride: Int, pool: WorkerPool)?
  ) -> Goal.Answer {
    if let trials { read(every: trials.stride, with: trials.pool) }
    let own = base.map { range.places(below: $0) }.flatMap { $0 < range.count ? $0 : nil }
    if aim == .most {
      return nearest(to: base).map { .best(spot(at: $0)) } ?? .nowhere(nil)
    }
    if isThere {
      return .already(own.flatMap { range[$0] == base ? spot(at: $0) : nil })
    }
    let reached = places(nearest: base)
    if !reached.isEmpty { return .at(reached.map { spot(at: $0) }) }
    if standing(at: 0) == .reached { return .everywhere(spot(at: own ?? range.count - 1)) }
    return .nowhere(nearest(to: base).map { spot(at: $0) })
  }

  /// The places that are told of all turns, the nearest to a number first.
  private mutating func places(nearest base: Int?) -> [Int] {
    var places: Set<Int> = []
    for turn in turns() { places.formUnion(told(at: turn)) }
    let range = range
    let far = { (place: Int) in abs(range[place] - (base ?? range.low)) }
    return places.sorted { (far($0), $0) < (far($1), $1) }
  }

  private mutating func spot(at place: Int) -> Goal.Spot {
    Goal.Spot(
      at: point(at: place), below: place > 0 ? point(at: place - 1) : nil,
      above: place + 1 < range.count ? point(at: place + 1) : nil)
  }

  private mutating func point(at place: Int) -> Goal.Point {
    let reading = at(place)
    return Goal.Point(number: range[place], value: reading.value, staying: reading.staying)
  }
}

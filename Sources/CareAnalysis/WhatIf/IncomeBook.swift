internal import CareModel

/// What clients of every kind come to by one list, each distinct one worked out once.
struct IncomeBook {
  fileprivate let list: PriceList
  private let horizon: Horizon
  private var figures: [Question: ClientFigures] = [:]

  init(_ list: PriceList, over horizon: Horizon) {
    self.list = list
    self.horizon = horizon
  }

  /// What a group brings; nothing for a plan that the list does not have.
  ///
  /// - Throws: ``CostingError`` if what one of them pays cannot be told, or all come to too much.
  mutating func income(of group: ClientGroup) throws(CostingError) -> Income {
    guard let plan = list.plans.ref(group.plan) else { return .none }
    var sum = GroupSum(clients: group.clients)
    for figures in try averages(of: plan, for: group) { sum.add(figures) }
    return try sum.income()
  }

  /// What such a client can expect to pay for their plan, less what comes back, to the smallest unit; `nil`
  /// for a plan that the list does not have.
  mutating func cost(of group: ClientGroup) throws(CostingError) -> Amount? {
    guard let plan = list.plans.ref(group.plan) else { return nil }
    return GroupSum.mean(try averages(of: plan, for: group).map(\.cost))
  }

  /// What a plan comes to for such a client, for each day of arrival.
  private mutating func averages(
    of plan: Ref<Plan>, for group: ClientGroup
  ) throws(CostingError) -> [AverageFigures] {
    let complaint = group.complaint.flatMap { list.cases.ref($0) }
    var averages: [AverageFigures] = []
    for question in group.questions(in: list, over: horizon) {
      averages.append(
        try asking(question) { figures throws(CostingError) in
          try figures.average(plan, for: complaint)
        })
    }
    return averages
  }

  /// Asks the figures of a kind of client, which remember what they were asked.
  private mutating func asking<Answer>(
    _ question: Question, _ ask: (inout ClientFigures) throws(CostingError) -> Answer
  ) throws(CostingError) -> Answer {
    var own =
      if let known = figures.removeValue(forKey: question) { known } else {
        try ClientFigures(list, question)
      }
    defer { figures[question] = own }
    return try ask(&own)
  }

  /// What such a client pays with who comes first, if all goes as planned; `nil` where that cannot be told.
  mutating func mix(of group: ClientGroup) -> PaymentMix? {
    statement(of: group).map { PaymentMix(of: $0, in: list) }
  }

  /// How much less such a client pays who comes first, if all goes as planned, than if it were paid as by another
  /// list; `nil` where that cannot be told.
  mutating func saving(of group: ClientGroup, over other: inout IncomeBook) -> Amount? {
    guard let old = other.statement(of: group), let asked = asked(by: group) else { return nil }
    let by = other.list
    return
      (try? asking(asked.question) {
        $0.saving(of: asked.plan, for: asked.complaint, over: old, by: by)
      }) ?? nil
  }

  /// How one pays who comes first, if all goes as planned.
  private mutating func statement(of group: ClientGroup) -> Statement? {
    asked(by: group).flatMap { asked in
      (try? asking(asked.question) { $0.statement(asked.plan, for: asked.complaint) }) ?? nil
    }
  }

  /// What those ask who come first; `nil` if the list does not have their plan.
  private func asked(
    by group: ClientGroup
  ) -> (question: Question, plan: Ref<Plan>, complaint: Ref<Case>?)? {
    guard let plan = list.plans.ref(group.plan),
      let question = group.questions(in: list, over: horizon).first
    else { return nil }
    return (question, plan, group.complaint.flatMap { list.cases.ref($0) })
  }
}

/// What clients of one kind come to who come on one day.
private struct ClientFigures {
  private let list: PriceList
  private var statements: StatementCache
  private var averages: AverageCache

  init(_ list: PriceList, _ question: Question) throws(CostingError) {
    self.list = list
    statements = try StatementCache(list, question)
    averages = AverageCache(list, question)
  }

  /// How a plan is paid for, as planned.
  mutating func statement(_ plan: Ref<Plan>, for complaint: Ref<Case>?) -> Statement? {
    try? statements.statement(plan, for: complaint).get()
  }

  /// How much less a plan costs, as planned, than if it were paid as by another list.
  mutating func saving(
    of plan: Ref<Plan>, for complaint: Ref<Case>?, over old: Statement, by other: PriceList
  ) -> Amount? {
    statements.saving(of: plan, for: complaint, over: old, by: other)
  }

  /// The averages of a plan; what is planned where no mean is told.
  mutating func average(
    _ plan: Ref<Plan>, for complaint: Ref<Case>?
  ) throws(CostingError) -> AverageFigures {
    if let average = try averages.average(of: plan, for: complaint) { return average }
    let statement = try statements.statement(plan, for: complaint).get()
    return AverageFigures(
      cost: Fraction(statement.cost), takings: Takings(of: statement, in: list),
      visits: Fraction(Int128(statement.visits.count), over: 1),
      minutes: statement.minutes.map { Fraction(Int128($0), over: 1) })
  }
}

/// What a group comes to, as many of it on each of its days; rounded once for the group.
private struct GroupSum {
  /// Sums are counted in so many parts of a whole until they are rounded.
  private static let parts = Int128(1000)

  private let clients: Int
  private var days = 0
  private var takings = Int128(0)
  private var tax = Int128(0)
  private var sessions = Int128(0)
  private var minutes: Int128? = 0

  init(clients: Int) {
    self.clients = clients
  }

  /// Adds those who come on one more day.
  mutating func add(_ figures: AverageFigures) {
    days += 1
    for (rate, mean) in figures.takings.means {
      let paid = all(mean)
      takings += paid
      tax += halfAwayFromZero(
        paid * Int128(rate.millionths), dividedBy: Int128(Percentage.whole + rate.millionths))
    }
    sessions += all(figures.visits)
    minutes = figures.minutes.flatMap { own in minutes.map { $0 + all(own) } }
  }

  /// What all clients come to if one comes to so much, in ``parts``.
  private func all(_ mean: Fraction) -> Int128 {
    mean.scaled(by: Int128(clients) * Self.parts, over: 1).nearest
  }

  /// The mean over all days.
  func income() throws(CostingError) -> Income {
    let mean = { (sum: Int128) -> Int128 in
      halfAwayFromZero(sum, dividedBy: Self.parts * Int128(max(1, days)))
    }
    let sums = [mean(takings), mean(sessions), mean(minutes ?? 0)]
    guard sums.allSatisfy({ $0 <= Self.limit }) else { throw .tooMuch }
    return Income(
      takings: Amount(minor: Int(mean(takings))), tax: Amount(minor: Int(mean(tax))),
      clients: clients, sessions: Int(mean(sessions)), minutes: minutes.map { Int(mean($0)) })
  }

  /// The mean of costs, to the smallest unit.
  static func mean(_ costs: [Fraction]) -> Amount? {
    guard !costs.isEmpty else { return nil }
    let sum = costs.reduce(Int128(0)) {
      $0 + $1.scaled(by: parts, over: 1).nearest
    }
    return Amount(
      minor: Int(halfAwayFromZero(sum, dividedBy: parts * Int128(costs.count))))
  }

  /// The most that is counted, in the smallest unit: far enough from the end of `Int` that the sum of a
  /// file can be shown with decimals.
  private static let limit = Int128(Int.max / 1_000_000)
}

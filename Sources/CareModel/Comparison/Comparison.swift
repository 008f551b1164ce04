/// What is to be compared, for whom, over which time.
public struct Question: Hashable, Sendable {
  /// The complaint; `nil` only for a list without cases.
  public var complaint: Ref<Case>?
  /// The plans, in the order in which they are shown.
  public var plans: [Ref<Plan>]
  /// The plan that the others are held against.
  public var against: Ref<Plan>
  /// The time that is looked at.
  public var horizon: Horizon
  /// The group the client belongs to.
  public var concession: Ref<Concession>?
  /// What is added to each visit.
  public var extras: [Ref<Extra>]
  /// Sessions the client has already paid for.
  public var holdings: [Holding]

  /// A question about these plans.
  public init(
    complaint: Ref<Case>?, plans: [Ref<Plan>], against: Ref<Plan>, horizon: Horizon,
    concession: Ref<Concession>? = nil, extras: [Ref<Extra>] = [], holdings: [Holding] = []
  ) {
    self.complaint = complaint
    self.plans = plans
    self.against = against
    self.horizon = horizon
    self.concession = concession
    self.extras = extras
    self.holdings = holdings
  }

  /// The list's own question, from that day on.
  public init(defaultsOf list: PriceList, start: Day) {
    self.init(
      complaint: list.defaults.complaint, plans: list.defaults.plans,
      against: list.defaults.against,
      horizon: Horizon(from: start, length: list.defaults.horizon))
  }
}

/// One plan in a comparison.
public struct ComparedPlan: Sendable {
  /// What was paid before a day.
  public struct CostBy: Hashable, Sendable {
    /// How long after the start.
    public let after: Interval
    /// That day.
    public let day: Day
    /// What was paid before it.
    public let cost: Amount
  }

  /// This plan held against another.
  public struct Against: Hashable, Sendable {
    /// This plan's cost minus the other's.
    public let difference: Amount
    /// When this plan stops having cost more.
    public let breakEven: BreakEven
  }

  /// Which plan.
  public let plan: Ref<Plan>
  /// Its visits and payments.
  public let statement: Statement
  /// After 1, 3, 6, 12, 24, 36, 60 and 120 months as far as they lie within the horizon, and at its
  /// end.
  public let costBy: [CostBy]
  /// Days within the horizon on which the client is comfortable.
  public let comfortableDays: Int
  /// `nil` for the plan that the others are held against.
  public let against: Against?

  /// The cost of one comfortable day, rounded to the smallest unit; `nil` if there is none.
  public var costPerComfortableDay: Amount? {
    guard comfortableDays > 0 else { return nil }
    let cost = Int128(statement.cost.minor)
    return Amount(minor: Int(halfAwayFromZero(cost, dividedBy: Int128(comfortableDays))))
  }
}

/// Statements side by side, with their differences.
public struct Comparison: Sendable {
  /// The list that the plans are paid by.
  public let list: PriceList
  /// What was asked.
  public let question: Question
  /// In the order of the question's plans.
  public let plans: [ComparedPlan]

  /// Compares the plans of a question.
  ///
  /// - Throws: ``CostingError`` if one of the plans cannot be paid for.
  /// - Complexity: That of ``Costing/statement(of:plan:)`` for each plan.
  public init(_ question: Question, in list: PriceList) throws(CostingError) {
    let asked = question.plans + [question.against]
    let costing = try Costing(
      list, plans: asked.map { list.plans[$0] }, concession: question.concession,
      extras: question.extras, holdings: question.holdings)
    let complaint = question.complaint.map { list.cases[$0] } ?? .unspecified
    let statement = { (ref: Ref<Plan>) throws(CostingError) in
      let schedule = try Schedule(
        of: list.plans[ref], sessions: complaint.sessions.likely, over: question.horizon)
      return try costing.statement(of: schedule, plan: list.plans[ref].name)
    }
    let other = try statement(question.against)
    plans = try question.plans.map { ref throws(CostingError) in
      let own = ref == question.against ? other : try statement(ref)
      return ComparedPlan(
        plan: ref, statement: own, costBy: Self.costBy(own),
        comfortableDays: own.schedule.comfortableDays(reliefDays: complaint.reliefDays),
        against: ref == question.against
          ? nil
          : .init(
            difference: own.cost - other.cost, breakEven: BreakEven(of: own, against: other)))
    }
    self.list = list
    self.question = question
  }

  private static func costBy(_ statement: Statement) -> [ComparedPlan.CostBy] {
    let horizon = statement.schedule.horizon
    let months = [1, 3, 6, 12, 24, 36, 60, 120].map { Interval(months: $0) }
    let within = months.filter { horizon.start.adding($0) < horizon.end }
    return (within + [horizon.length]).map { after in
      let day = horizon.start.adding(after)
      return .init(after: after, day: day, cost: statement.cost(before: day))
    }
  }
}

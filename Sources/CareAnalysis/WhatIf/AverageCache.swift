internal import CareModel

/// What plans come to on average by one list for one client, each case prepared only once.
struct AverageCache {
  private let list: PriceList
  private let question: Question
  private var figures: [Ref<Case>?: Figures] = [:]

  init(_ list: PriceList, _ question: Question) {
    self.list = list
    self.question = question
  }

  /// The mean cost of a plan, to the smallest unit; `nil` where none is told, or a price is not known.
  mutating func cost(of plan: Ref<Plan>, for complaint: Ref<Case>?) -> Amount? {
    let plan = list.plans[plan]
    return
      (try? asking(complaint) { figures throws(CostingError) in
        try figures.expectedCost(of: plan)
      }) ?? nil
  }

  /// What a plan comes to; `nil` where no mean is told.
  ///
  /// - Throws: ``CostingError`` if what it costs cannot be told.
  mutating func average(
    of plan: Ref<Plan>, for complaint: Ref<Case>?
  ) throws(CostingError) -> AverageFigures? {
    let plan = list.plans[plan]
    return try asking(complaint) { figures throws(CostingError) in try figures.average(of: plan) }
  }

  /// Asks the figures of a case, which remember what they were asked.
  private mutating func asking<Answer>(
    _ complaint: Ref<Case>?, _ ask: (inout Figures) throws(CostingError) -> Answer
  ) throws(CostingError) -> Answer {
    var own =
      if let known = figures.removeValue(forKey: complaint) { known } else {
        try prepared(for: complaint)
      }
    defer { figures[complaint] = own }
    return try ask(&own)
  }

  private func prepared(for complaint: Ref<Case>?) throws(CostingError) -> Figures {
    var question = question
    question.complaint = complaint
    question.plans = Array(list.plans.refs)
    return try Figures(question, in: list)
  }
}

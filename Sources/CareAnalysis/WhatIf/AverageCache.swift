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
    (try? average(of: plan, for: complaint))?.map { Amount(rounding: $0.cost) } ?? nil
  }

  /// What a plan comes to; `nil` where no mean is told.
  ///
  /// - Throws: ``CostingError`` if what it costs cannot be told.
  mutating func average(
    of plan: Ref<Plan>, for complaint: Ref<Case>?
  ) throws(CostingError) -> AverageFigures? {
    var own = try prepared(for: complaint)
    let average = try own.average(of: list.plans[plan])
    figures[complaint] = own
    return average
  }

  private func prepared(for complaint: Ref<Case>?) throws(CostingError) -> Figures {
    if let known = figures[complaint] { return known }
    var question = question
    question.complaint = complaint
    question.plans = Array(list.plans.refs)
    return try Figures(question, in: list)
  }
}

internal import CareModel

/// Statements of one list for one client, each distinct schedule paid for only once.
struct StatementCache {
  private struct Key: Hashable {
    let plan: Ref<Plan>
    let visits: [Visit]
  }

  let list: PriceList
  let horizon: Horizon
  private let costing: Costing
  private let pay: PayChoices
  private var known: [Key: Result<Statement, CostingError>] = [:]

  /// - Throws: ``CostingError`` if the client's extras come to more than any price.
  init(_ list: PriceList, _ question: Question) throws(CostingError) {
    self.list = list
    horizon = question.horizon
    pay = question.pay
    costing = try Costing(
      list, plans: list.plans, concession: question.concession, extras: question.extras,
      holdings: question.holdings, member: question.member, insurance: question.insurance)
  }

  /// A plan's statement as planned for a case; or why there is none.
  mutating func statement(
    _ plan: Ref<Plan>, for complaint: Ref<Case>?
  ) -> Result<Statement, CostingError> {
    let sessions = (complaint.map { list.cases[$0] } ?? .unspecified).sessions.likely
    do throws(CostingError) {
      let schedule = try Schedule(of: list.plans[plan], sessions: sessions, over: horizon)
      let key = Key(plan: plan, visits: schedule.visits)
      if let statement = known[key] { return statement }
      let result = statement(of: schedule, plan)
      known[key] = result
      return result
    } catch {
      return .failure(error)
    }
  }

  /// How much less a plan costs as planned than if what a statement by another list pays for were paid again; `nil`
  /// where that cannot be, or not be told.
  mutating func saving(
    of plan: Ref<Plan>, for complaint: Ref<Case>?, over old: Statement, by other: PriceList
  ) -> Amount? {
    guard let own = try? statement(plan, for: complaint).get(),
      own.schedule.visits.map(\.day) == old.schedule.visits.map(\.day)
    else { return nil }
    return costing.cost(repeating: old, by: other).map { max(.zero, $0 - own.cost) }
  }

  private func statement(
    of schedule: Schedule, _ plan: Ref<Plan>
  ) -> Result<Statement, CostingError> {
    do throws(CostingError) {
      return .success(
        try costing.statement(of: schedule, plan: list.plans[plan].name, offers: pay[plan]))
    } catch {
      return .failure(error)
    }
  }
}

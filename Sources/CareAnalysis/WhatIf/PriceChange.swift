public import CareModel

/// A price list held against a proposal to change it: what moves, what each plan then costs, who
/// switches, and what was forgotten.
public struct PriceChange: Sendable {
  /// The list as it stands, and as proposed.
  public let lists: Change<PriceList>
  /// What is asked of each: the client and the time; the plans are those of ``costs``.
  public let questions: Change<Question>
  /// One for each case and plan, in this order.
  public let costs: [CostChange]
  /// Every price that differs on some day from the horizon's start on, in the order of the file.
  public let moves: [PriceMove]
  /// Who would choose another plan, or pay in another way.
  public let switches: [Switch]
  /// What did not move although a service it covers did.
  public let forgotten: [Forgotten]
  /// Cases and plans that only one of the lists has.
  public let unmatched: [ID]

  /// Whether clients of some plan and case can expect to pay something else than is planned.
  public var isUncertain: Bool { costs.contains(where: \.isUncertain) }

  /// The time that is looked at.
  public var horizon: Horizon { questions.before.horizon }

  /// Holds a list against a proposal.
  ///
  /// - Parameters:
  ///   - lists: The list as it stands, and as proposed.
  ///   - questions: Who asks, over which time, with the references of each list.
  ///   - complaints: The cases to look at; a list without cases has none.
  ///   - plans: The plans to look at.
  /// - Throws: ``CostingError`` if the client's extras come to more than any price.
  /// - Complexity: That of ``Comparison`` without tipping points for each case and plan, before and after.
  public init(
    _ lists: Change<PriceList>, questions: Change<Question>, complaints: [ID], plans: [ID]
  ) throws(CostingError) {
    var caches = Change(
      before: try StatementCache(lists.before, questions.before),
      after: try StatementCache(lists.after, questions.after))
    let both = Matching(lists)
    let known = complaints.filter { both.complaint($0) != nil }
    var means = Change(
      before: AverageCache(lists.before, questions.before),
      after: AverageCache(lists.after, questions.after))
    var costs: [CostChange] = []
    for complaint in complaints.isEmpty ? [nil] : known.map(Optional.some) {
      let cases = complaint.flatMap(both.complaint)
      for plan in plans {
        guard let plans = both.plan(plan) else { continue }
        let statements = Change(
          before: caches.before.statement(plans.before, for: cases?.before),
          after: caches.after.statement(plans.after, for: cases?.after))
        let averages = Change(
          before: means.before.cost(of: plans.before, for: cases?.before),
          after: means.after.cost(of: plans.after, for: cases?.after))
        var cost = CostChange(
          complaint: complaint, plan: plan, statements, averages: averages, by: lists)
        if cost.mixes.before != cost.mixes.after, let old = try? statements.before.get() {
          cost.saving = caches.after.saving(
            of: plans.after, for: cases?.after, over: old, by: lists.before)
        }
        costs.append(cost)
      }
    }
    self.lists = lists
    self.questions = questions
    self.costs = costs
    let periods = PricePeriod.all(of: lists, from: questions.before.horizon.start)
    moves = PriceMove.all(over: periods, of: lists)
    forgotten = Forgotten.all(over: periods, of: lists)
    switches = Switch.all(among: costs)
    unmatched =
      complaints.filter { both.complaint($0) == nil } + plans.filter { both.plan($0) == nil }
  }
}

/// What goes by the same name in both lists.
private struct Matching {
  let lists: Change<PriceList>

  init(_ lists: Change<PriceList>) {
    self.lists = lists
  }

  func complaint(_ id: ID) -> Change<Ref<Case>>? {
    guard let before = lists.before.cases.ref(id), let after = lists.after.cases.ref(id) else {
      return nil
    }
    return Change(before: before, after: after)
  }

  func plan(_ id: ID) -> Change<Ref<Plan>>? {
    guard let before = lists.before.plans.ref(id), let after = lists.after.plans.ref(id) else {
      return nil
    }
    return Change(before: before, after: after)
  }
}

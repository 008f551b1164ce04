internal import CareModel
internal import PriceListFormat

/// What a practice takes in by lists that differ in some values alone: the clients whom those values cannot
/// touch are worked out once.
package struct VariedPractice: Sendable {
  /// Whose income it is.
  let practice: Practice
  /// By group: what it brings whatever the values; `nil` where they may matter.
  let still: [Income?]

  /// Works out what stays.
  ///
  /// - Parameters:
  ///   - practice: Whose income it is.
  ///   - paths: The values that differ.
  ///   - list: The list that they are changed in.
  ///   - horizon: The time that is looked at.
  init(_ practice: Practice, along paths: [Path], in list: PriceList, over horizon: Horizon) {
    self.practice = practice
    var book = IncomeBook(list, over: horizon)
    still = practice.groups.map { group in
      group.isTouched(by: paths, in: list, over: horizon) ? nil : try? book.income(of: group)
    }
  }

  /// What clients bring by a list.
  ///
  /// - Throws: ``AnalysisError/noSuchPlan(_:)`` if it lacks a plan that somebody follows, or
  ///   ``AnalysisError/noLongerThere(_:)`` something else that the file says of somebody;
  ///   ``AnalysisError/unknownCost(_:)`` if what they pay cannot be told.
  func income(in list: PriceList, over horizon: Horizon) throws(AnalysisError) -> PracticeIncome {
    if let lost = practice.groups.first(where: { list.plans.ref($0.plan) == nil }) {
      throw .noSuchPlan(lost.plan)
    }
    if let lost = practice.groups.lazy.compactMap({ $0.missing(in: list) }).first {
      throw .noLongerThere(lost)
    }
    return try AnalysisError.costing { () throws(CostingError) in
      var book = IncomeBook(list, over: horizon)
      var rows: [Income] = []
      for (group, known) in zip(practice.groups, still) {
        if let known { rows.append(known) } else { rows.append(try book.income(of: group)) }
      }
      return PracticeIncome(rows: rows)
    }
  }
}

extension ClientGroup {
  /// What is said of such clients beside their plan that a list does not have; `nil` if it has all.
  fileprivate func missing(in list: PriceList) -> ID? {
    complaint.flatMap { list.cases.ref($0) == nil ? $0 : nil }
      ?? concession.flatMap { list.base.concessions.ref($0) == nil ? $0 : nil }
      ?? insurance.flatMap { list.insurances.ref($0) == nil ? $0 : nil }
      ?? extras.first { list.base.extras.ref($0) == nil }
  }

  /// Whether a value at one of these paths may change what such clients bring.
  fileprivate func isTouched(
    by paths: [Path], in list: PriceList, over horizon: Horizon
  ) -> Bool {
    guard let plan = list.plans.ref(plan), var question = questions(in: list, over: horizon).first
    else { return true }
    question.complaint = complaint.flatMap { list.cases.ref($0) }
    let reach = Dependencies(paths, in: list, question: question, countsDays: false)
    return paths.contains { reach.touchesOutcomes(of: list.plans[plan], by: $0) }
  }
}

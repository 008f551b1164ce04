public import CareModel

/// One plan's visits and payments, line by line.
public struct Quote: Sendable {
  /// The list that the plan is paid by.
  public let list: PriceList
  /// Whose visits and payments.
  public let plan: Ref<Plan>
  /// For whom, over which time.
  public let question: Question
  /// The visits and payments as planned.
  public let statement: Statement
  /// What it costs over all outcomes, and the rule by which it is then paid; `nil` where no mean is
  /// told.
  public let expected: Expected?
  /// The ways to pay for it; `nil` where they cannot be told.
  public let ways: WaysToPay?

  /// What an insurance pays back, visit by visit; `nil` if there is none.
  var refunds: Refunds? { statement.refunds(by: question.insurance, in: list) }

  /// Pays for one plan of a question.
  ///
  /// - Throws: `CostingError` if it cannot be paid for.
  /// - Complexity: That of `WaysToPay`.
  public init(_ plan: Ref<Plan>, of question: Question, in list: PriceList) throws(CostingError) {
    var own = question
    own.plans = [plan]
    self.list = list
    self.plan = plan
    self.question = question
    if let compared = try? Comparison(own, in: list, points: []).plans.first {
      statement = compared.statement
      expected = compared.expected
      ways = try? WaysToPay(plan, comparedAs: compared, of: question, in: list)
    } else {
      // The plan it is held against cannot be paid for; this one may be.
      own.against = plan
      let comparison = try Comparison(own, in: list, points: [])
      guard let compared = comparison.plans.first else { throw .onRequest(list.plans[plan].name) }
      statement = compared.statement
      expected = nil
      ways = nil
    }
  }
}

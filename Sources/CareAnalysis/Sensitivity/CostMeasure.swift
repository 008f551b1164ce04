public import CareModel

/// Which costs of two plans are held against each other.
public enum CostMeasure: String, CaseIterable, Sendable {
  /// Those of all going as planned.
  case planned
  /// The means over all outcomes, each rounded to the currency's smallest unit, as they are shown.
  case expected
}

extension CostMeasure {
  /// The measure that says most: the means, unless all is certain or there are none.
  ///
  /// - Throws: As ``CostPair/init(_:_:in:by:)``.
  public static func mostTelling(
    for plan: Ref<Plan>, _ question: Question, in list: PriceList
  ) throws(CostingError) -> CostMeasure {
    var question = question
    question.plans = [plan]
    let comparison = try Comparison(question, in: list, points: [])
    guard let compared = comparison.plans.first, compared.expected != nil,
      comparison.expectedOfOther != nil
    else { return .planned }
    return comparison.isUncertain(compared) ? .expected : .planned
  }
}

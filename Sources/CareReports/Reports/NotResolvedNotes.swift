internal import CareModel

/// What a plan costs those whom it does not help, for every plan that sets out to resolve.
struct NotResolvedNotes {
  /// What is told.
  let comparison: Comparison
  /// How people of the place say it.
  let phrases: Phrases

  private var list: PriceList { comparison.list }

  /// One for each plan that sets out to resolve, unless it always does.
  func sentences() -> [String] {
    comparison.plans.compactMap { plan in
      guard list.plans[plan.plan].resolution != nil else { return nil }
      let name = phrases.quoted(plan.plan)
      let other = phrases.quoted(comparison.question.against)
      guard let expected = plan.expected else {
        return phrases.texts.noAverage(of: name, becauseOf: other)
      }
      guard let cost = expected.ifNotResolved else { return nil }
      let amount = phrases.style.amount(Amount(rounding: cost))
      return phrases.texts.ifNotHelped(name, then: other, costs: amount)
    }
  }
}

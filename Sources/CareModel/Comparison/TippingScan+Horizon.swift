// The shortest horizon from which on a plan costs no more.
extension TippingScan {
  mutating func horizonMonths() throws(CostingError) -> TippingPoint<Int>? {
    try ifKnown { scan throws(CostingError) in
      let months = 1...TippingPoints.mostMonths
      try scan.requirePrices(under: scan.assumptions(months: months.upperBound))
      guard let dearer = try scan.lastDearerHorizon(in: months) else { return .always }
      return dearer == months.upperBound ? .never : .at(dearer + 1)
    }
  }

  /// In no more months than this a best rule may settle all at once.
  ///
  /// In more, only what is clear does, since rules for years take long to find. With an insurance each month stands alone, since what is
  /// paid later can bring back something for what was paid before.
  private var few: Int { evaluation.question.insurance == nil ? 4 : 1 }

  /// The longest horizon of a range, in months, over which the plan costs more; `nil` if there is none.
  ///
  /// A longer horizon never costs less: its visits are those of a shorter one and some more, and a
  /// rule for all of them is one for the first of them, too. So where the plan over the longest
  /// horizon costs no more than the other over the shortest, it costs no more over any between. That
  /// holds of visits paid singly with an insurance, too, which never pays back more than such a price.
  private mutating func lastDearerHorizon(
    in months: ClosedRange<Int>
  ) throws(CostingError) -> Int? {
    let long = assumptions(months: months.upperBound)
    let short = assumptions(months: months.lowerBound)
    if try evaluation.clearlyCostsNoMore(plan, under: long, thanOtherUnder: short) { return nil }
    if months.count <= few,
      try !evaluation.clearlyCostsMore(plan, under: long, thanOtherUnder: short)
    {
      let own = try evaluation.mean(of: plan, under: long)
      if try own <= evaluation.mean(of: evaluation.other, under: short) { return nil }
    }
    guard months.count > 1 else { return months.lowerBound }
    let middle = (months.lowerBound + months.upperBound) / 2
    let later = try lastDearerHorizon(in: (middle + 1)...months.upperBound)
    if let later { return later }
    return try lastDearerHorizon(in: months.lowerBound...middle)
  }

  /// Throws what either plan cannot be paid without, over the longest horizon: what is clear without
  /// some price would not say so.
  private mutating func requirePrices(under assumptions: Assumptions) throws(CostingError) {
    for plan in [plan, evaluation.other]
    where try !evaluation.knowsPrices(of: plan, under: assumptions) {
      _ = try evaluation.mean(of: plan, under: assumptions)
    }
  }

  private func assumptions(months: Int) -> Assumptions {
    var assumptions = evaluation.assumptions
    assumptions.horizon = Horizon(
      from: evaluation.question.horizon.start, length: Interval(months: months))
    return assumptions
  }
}

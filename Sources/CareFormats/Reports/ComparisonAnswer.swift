internal import CareModel

/// What a comparison says, in whole sentences: who is cheaper, by how much, from when on.
struct ComparisonAnswer {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }

  func sentences() -> [String] {
    comparison.plans.compactMap { plan in plan.against.map { sentence(plan, $0) } }
  }

  private func sentence(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String {
    let own = phrases.quoted(list.plans[plan.plan].name)
    let other = phrases.quoted(list.plans[comparison.question.against].name)
    let horizon = phrases.style.interval(comparison.question.horizon.length)
    let amount = phrases.style.amount(against.difference.magnitude)
    guard against.difference != .zero else {
      return phrases.pick(
        "Over \(horizon) \(own) costs exactly as much as \(other).",
        "Sur \(horizon), \(own) coûte exactement autant que \(other).")
    }
    guard against.difference < .zero else {
      return phrases.pick(
        "Over \(horizon) \(own) costs \(amount) more than \(other).",
        "Sur \(horizon), \(own) coûte \(amount) de plus que \(other).")
    }
    let since = paidFor(against.breakEven.answer)
    return phrases.pick(
      "Over \(horizon) \(own) costs \(amount) less than \(other)\(since).",
      "Sur \(horizon), \(own) coûte \(amount) de moins que \(other)\(since).")
  }

  private func paidFor(_ answer: BreakEven.Answer) -> String {
    guard case .from(let day) = answer else { return "" }
    let date = phrases.style.date(day)
    return phrases.pick(
      ", and has paid for itself by \(date)", " et s’est payé de lui-même d’ici au \(date)")
  }
}

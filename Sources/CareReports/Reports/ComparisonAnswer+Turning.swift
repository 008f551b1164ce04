internal import CareModel

// What would turn the verdict.
extension ComparisonAnswer {
  /// A way in which the verdict would turn, and how near it is: the value at which it turns over the
  /// value that is assumed, or the reverse, so that 1 is nearest.
  private struct Turn {
    let words: String
    let nearness: Double
  }

  func turning(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String {
    let isCheaper = against.difference <= .zero
    let turns = self.turns(plan, against.tippingPoints, isCheaper: isCheaper)
      .sorted { $0.nearness < $1.nearness }.prefix(2).map(\.words)
    guard !turns.isEmpty else { return "" }
    let all = turns.joined(separator: pick(", or if ", ", ou "))
    guard isCheaper else {
      return pick("It would cost no more if \(all).", "Ce plan ne coûterait pas plus \(all).")
    }
    return pick("It would cost more if \(all).", "Ce plan coûterait plus \(all).")
  }

  private func turns(
    _ plan: ComparedPlan, _ points: TippingPoints, isCheaper: Bool
  ) -> [Turn] {
    [
      sessions(points, isCheaper: isCheaper), rhythm(points, isCheaper: isCheaper),
      isCheaper ? horizon(points) : nil,
    ].compactMap { $0 }
  }

  private func sessions(_ points: TippingPoints, isCheaper: Bool) -> Turn? {
    guard case .at(let most)? = points.mostSessions else { return nil }
    let likely = comparison.question.sessions(in: list)
    let count = phrases.sessions(most)
    guard isCheaper else {
      guard most < likely else { return nil }
      return Turn(
        words: pick(
          "\(count) were enough", "si \(count) \(most == 1 ? "suffisait" : "suffisaient")"),
        nearness: Double(likely) / Double(most))
    }
    guard most >= likely else { return nil }
    return Turn(
      words: pick(
        "more than \(count) were needed",
        most == 1 ? "s’il fallait plus d’une séance" : "s’il fallait plus de \(count)"),
      nearness: Double(most) / Double(likely))
  }

  private func rhythm(_ points: TippingPoints, isCheaper: Bool) -> Turn? {
    let plan = list.plans[comparison.question.against]
    guard case .at(let days)? = points.rarestRhythmDays,
      let every = plan.openPhase.flatMap({ plan.phases[$0].every })
    else { return nil }
    let start = comparison.question.horizon.start
    let usual = start.adding(every) - start
    let count = phrases.language.counted(days, .day)
    let often = pick(
      days == 1 ? "every day" : "every \(count)", days == 1 ? "tous les jours" : "tous les \(count)"
    )
    guard isCheaper else {
      guard days < usual else { return nil }
      return Turn(
        words: pick(
          "\(other) were taken \(often) or more often",
          "si \(other) avait lieu \(often) ou plus souvent"),
        nearness: Double(usual) / Double(days))
    }
    guard days >= usual else { return nil }
    return Turn(
      words: pick(
        "\(other) were taken less often than \(often)",
        "si \(other) avait lieu moins souvent que \(often)"),
      nearness: Double(days) / Double(usual))
  }

  private func horizon(_ points: TippingPoints) -> Turn? {
    guard case .at(let months)? = points.horizonMonths else { return nil }
    let start = comparison.question.horizon.start
    let least = start.adding(Interval(months: months)) - start
    guard least <= comparison.question.horizon.days else { return nil }
    let count = phrases.language.counted(months, .month)
    return Turn(
      words: pick("you looked less than \(count) ahead", "si l’on comparait sur moins de \(count)"),
      nearness: Double(comparison.question.horizon.days) / Double(least))
  }
}

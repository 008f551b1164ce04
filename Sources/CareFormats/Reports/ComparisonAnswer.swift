internal import CareModel

/// What a comparison says, in whole sentences that can be read aloud: who is cheaper, by how much,
/// from when on; what it comes to on average; and what would turn the verdict.
struct ComparisonAnswer {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }
  private var style: LocaleStyle { phrases.style }
  private var other: String { phrases.quoted(list.plans[comparison.question.against].name) }

  private func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  /// A paragraph for each plan that is held against another.
  func sentences() -> [String] {
    let complaint = comparison.question.complaint.map { "\(list.cases[$0].name). " } ?? ""
    let answers = comparison.plans.compactMap { plan in
      plan.against.map { against in
        [verdict(plan, against), average(plan, against), turning(plan, against)]
          .filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
    guard let first = answers.first else { return [complaint + only].filter { !$0.isEmpty } }
    return [complaint + first] + answers.dropFirst()
  }

  /// What is said where there is nothing to compare with.
  private var only: String {
    guard let plan = comparison.plans.first else { return "" }
    let cost = style.amount(plan.statement.cost)
    return pick("\(over), \(other) costs \(cost).", "\(over), \(other) coûte \(cost).")
  }

  private var over: String {
    let horizon = style.interval(comparison.question.horizon.length)
    return pick("Over \(horizon)", "Sur \(horizon)")
  }

  private func name(_ plan: ComparedPlan) -> String { phrases.quoted(list.plans[plan.plan].name) }
}

// Who is cheaper.
extension ComparisonAnswer {
  private func verdict(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String {
    let own = name(plan)
    let amount = style.amount(against.difference.magnitude)
    if against.difference == .zero {
      return pick(
        "\(over), \(own) costs exactly as much as \(other).",
        "\(over), \(own) coûte exactement autant que \(other).")
    }
    guard against.difference < .zero else { return dearer(plan, against, by: amount) }
    let since = paidFor(against.breakEven.answer)
    return pick(
      "\(over), \(own) costs \(amount) less than \(other)\(since).",
      "\(over), \(own) coûte \(amount) de moins que \(other)\(since).")
  }

  private func paidFor(_ answer: BreakEven.Answer) -> String {
    guard case .from(let day) = answer else { return "" }
    let date = style.date(day)
    return pick(", and has paid for itself by \(date)", ", et l’écart est rattrapé le \(date)")
  }

  /// The other plan is cheaper: that comes first, then from which horizon on it would not be.
  private func dearer(
    _ plan: ComparedPlan, _ against: ComparedPlan.Against, by amount: String
  ) -> String {
    let own = name(plan)
    let verdict = pick(
      "\(over), \(other) is cheaper: \(own) costs \(amount) more.",
      "\(over), \(other) revient moins cher : \(own) coûte \(amount) de plus.")
    switch against.tippingPoints.horizonMonths {
    case .at(let months):
      let time = phrases.language.counted(months, .month)
      return verdict
        + pick(
          " It would cost no more over \(time) or longer.",
          " Sur \(time) ou plus, l’écart disparaîtrait.")
    case .never:
      return verdict
        + pick(
          " It would still cost more over 10 years.", " Même sur 10 ans, l’écart demeurerait.")
    case .always, nil: return verdict
    }
  }
}

// What it comes to on average.
extension ComparisonAnswer {
  private func average(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String {
    guard let expected = plan.expected, expected.least < expected.most,
      let their = comparison.expectedOfOther
    else { return "" }
    let cost = style.amount(Amount(minor: expected.cost.rounded(decimals: 0)))
    let other = style.amount(Amount(minor: their.cost.rounded(decimals: 0)))
    let counting = counting(plan)
    let planned = against.difference.minor.signum()
    let average = expected.cost < their.cost ? -1 : their.cost < expected.cost ? 1 : 0
    let (start, than) = words(planned: planned, average: average)
    let mean =
      "\(start)\(counting), \(pick("it costs", "ce plan coûte")) \(cost), \(than) \(other)."
    return mean + chance(against)
  }

  /// For how many clients it is the cheaper one.
  private func chance(_ against: ComparedPlan.Against) -> String {
    guard let chance = against.chanceCheaper else { return "" }
    if chance == Fraction.none {
      return pick(
        " It costs less in none of these outcomes.", " Il ne coûte moins dans aucune de ces issues."
      )
    }
    if chance == Fraction.all {
      return pick(
        " It costs less in all of these outcomes.", " Il coûte moins dans toutes ces issues.")
    }
    let share = style.share(Percentage(millionths: chance.rounded(decimals: 2) * 10_000))
    return pick(
      " It costs less for \(share) of clients.", " Il coûte moins pour \(share) des clients.")
  }

  /// How the average goes on from what is planned: in the same direction, or against it.
  private func words(planned: Int, average: Int) -> (start: String, than: String) {
    let same = pick("On average", "En moyenne")
    let turned = pick("But on average", "Mais en moyenne")
    return switch (planned, average) {
    case (..<0, ..<0): (same, pick("still less than", "toujours moins que"))
    case (..<0, 1...): (turned, pick("more than", "plus que"))
    case (1..., 1...): (same, pick("also more than", "aussi plus que"))
    case (1..., ..<0): (turned, pick("less than", "moins que"))
    case (_, 0): (same, pick("as much as", "autant que"))
    case (_, ..<0): (same, pick("less than", "moins que"))
    default: (same, pick("more than", "plus que"))
    }
  }

  private func counting(_ plan: ComparedPlan) -> String {
    let complaint = comparison.question.complaint.map { list.cases[$0] }
    let fails = (plan.expected?.chance ?? .all) < .all
    let returns = (complaint?.returns?.chance ?? .none) > .none
    let groups = [
      fails ? pick("those whom it does not help", "ceux que le traitement n’aide pas") : nil,
      returns
        ? pick("those in whom the complaint returns", "ceux chez qui le mal revient") : nil,
    ].compactMap { $0 }
    guard !groups.isEmpty else { return "" }
    return pick(
      ", counting \(phrases.joined(groups))", ", en comptant \(phrases.joined(groups))")
  }
}

// What would turn the verdict.
extension ComparisonAnswer {
  /// A way in which the verdict would turn, and how near it is: the value at which it turns over the
  /// value that is assumed, or the reverse, so that 1 is nearest.
  private struct Turn {
    let words: String
    let nearness: Double
  }

  private func turning(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String {
    let isCheaper = against.difference <= .zero
    let turns = self.turns(plan, against.tippingPoints, isCheaper: isCheaper)
      .sorted { $0.nearness < $1.nearness }.prefix(2).map(\.words)
    guard !turns.isEmpty else { return "" }
    let all = turns.joined(separator: pick(", or ", ", ou "))
    guard isCheaper else {
      return pick("It would cost no more if \(all).", "Ce plan ne coûterait pas plus si \(all).")
    }
    return pick("That holds unless \(all).", "Cela vaut sauf si \(all).")
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
        words: pick("it took at most \(count)", "\(count) au plus suffisaient"),
        nearness: Double(likely) / Double(most))
    }
    guard most >= likely else { return nil }
    return Turn(
      words: pick("it takes more than \(count)", "il faut plus de \(count)"),
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
    guard isCheaper else {
      guard days < usual else { return nil }
      return Turn(
        words: pick(
          "\(other) were taken every \(count) or more often",
          "\(other) avait lieu tous les \(count) ou plus souvent"),
        nearness: Double(usual) / Double(days))
    }
    guard days >= usual else { return nil }
    return Turn(
      words: pick(
        "\(other) is taken less often than every \(count)",
        "\(other) a lieu moins souvent que tous les \(count)"),
      nearness: Double(days) / Double(usual))
  }

  private func horizon(_ points: TippingPoints) -> Turn? {
    guard case .at(let months)? = points.horizonMonths else { return nil }
    let start = comparison.question.horizon.start
    let least = start.adding(Interval(months: months)) - start
    guard least <= comparison.question.horizon.days else { return nil }
    let count = phrases.language.counted(months, .month)
    return Turn(
      words: pick("you look ahead less than \(count)", "l’on regarde à moins de \(count)"),
      nearness: Double(comparison.question.horizon.days) / Double(least))
  }
}

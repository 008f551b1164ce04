internal import CareModel

/// What a comparison says, in whole sentences that can be read aloud: who is cheaper, by how much,
/// from when on; what it comes to on average; and what would turn the verdict.
struct ComparisonAnswer {
  let comparison: Comparison
  let phrases: Phrases

  var list: PriceList { comparison.list }
  var style: LocaleStyle { phrases.style }
  var other: String { phrases.quoted(list.plans[comparison.question.against].name) }

  func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  /// A paragraph for each plan that is held against another.
  func sentences() -> [String] {
    let complaint = comparison.question.complaint.map { "\(list.cases[$0].name). " } ?? ""
    let answers = comparison.plans.compactMap { plan in
      plan.against.map { against in
        [verdict(plan, against), turning(plan, against), average(plan, against)]
          .filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
    guard let first = answers.first else { return [complaint + only].filter { !$0.isEmpty } }
    return [complaint + first] + answers.dropFirst()
  }

  /// What a picture of the comparison says: who is cheaper, and where each line ends.
  var picture: String {
    let verdicts = comparison.plans.compactMap { plan in plan.against.map { verdict(plan, $0) } }
    let costs = comparison.plans.map { plan in
      let cost = style.amount(plan.statement.cost)
      return pick("\(name(plan)): \(cost)", "\(name(plan)) : \(cost)")
    }
    let all = costs.joined(separator: pick("; ", " ; ")) + "."
    return (verdicts + [all]).joined(separator: " ")
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

  func name(_ plan: ComparedPlan) -> String { phrases.quoted(list.plans[plan.plan].name) }
}

// Who is cheaper.
extension ComparisonAnswer {
  private func verdict(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String {
    let own = name(plan) + unfinished(plan)
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

  /// A course that the horizon cuts off is not the course that was promised.
  private func unfinished(_ plan: ComparedPlan) -> String {
    plan.statement.schedule.isFinished
      ? "" : pick(" (not finished by then)", " (plan inachevé d’ici là)")
  }

  private func paidFor(_ answer: BreakEven.Answer) -> String {
    guard case .from(let day) = answer else { return "" }
    let date = style.date(day)
    return pick(
      ", and has paid for itself by \(date)", ", et le surcoût de départ est rattrapé le \(date)")
  }

  /// The other plan is cheaper: that comes first, then from which horizon on it would not be.
  private func dearer(
    _ plan: ComparedPlan, _ against: ComparedPlan.Against, by amount: String
  ) -> String {
    let own = name(plan) + unfinished(plan)
    let verdict = pick(
      "\(over), \(other) is cheaper: \(own) costs \(amount) more.",
      "\(over), \(other) revient moins cher : \(own) coûte \(amount) de plus.")
    return verdict + further(against.tippingPoints.horizonMonths)
  }

  /// What longer horizons would change; nothing is said of those that were not tried.
  private func further(_ point: TippingPoint<Int>?) -> String {
    let horizon = comparison.question.horizon
    let ends = { (months: Int) in horizon.start.adding(Interval(months: months)) }
    guard ends(120) > horizon.end else { return "" }
    switch point {
    case .at(120):
      return pick(
        " It would cost no more over 10 years.", " Sur 10 ans, ce surcoût disparaîtrait.")
    case .at(let months) where ends(months) > horizon.end:
      let time = phrases.language.counted(months, .month)
      return pick(
        " It would cost no more over any time from \(time) to 10 years.",
        " Sur toute durée de \(time) à 10 ans, ce surcoût disparaîtrait.")
    case .never:
      return pick(
        " It would still cost more over 10 years.", " Même sur 10 ans, ce surcoût demeurerait.")
    case .at, .always, nil: return ""
    }
  }
}

// What it comes to on average.
extension ComparisonAnswer {
  private func average(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String {
    guard let expected = plan.expected, let their = comparison.expectedOfOther,
      comparison.isUncertain(plan)
    else { return "" }
    let (cost, other) = (Amount(rounding: expected.cost), Amount(rounding: their.cost))
    let counting = counting([plan.plan, comparison.question.against], [expected, their])
    let planned = against.difference.minor.signum()
    // As printed: nobody should read that something costs more than the same amount.
    let average = (cost - other).minor.signum()
    let (start, than) = words(planned: planned, average: average)
    let own = pick("\(name(plan)) costs", "\(name(plan)) coûte")
    let mean =
      "\(start)\(counting), \(own) \(style.amount(cost)), \(than) \(style.amount(other))."
    return mean + chance(against)
  }

  /// For how many clients it is the cheaper one.
  private func chance(_ against: ComparedPlan.Against) -> String {
    guard let chance = against.chanceCheaper else { return "" }
    if chance == Fraction.none {
      return pick(
        " On these assumptions, it costs less in no outcome.",
        " Selon ces hypothèses, ce plan ne coûte moins dans aucune issue.")
    }
    if chance == Fraction.all {
      return pick(
        " On these assumptions, it costs less in every outcome.",
        " Selon ces hypothèses, ce plan coûte moins dans chaque issue.")
    }
    let hundredths = chance.rounded(decimals: 2)
    let share = { style.share(Percentage(millionths: $0 * 10_000)) }
    // Rounding must not make "all" of most, nor "none" of some.
    switch hundredths {
    case 0:
      return pick(
        " On these assumptions, it costs less for fewer than \(share(1)) of clients.",
        " Selon ces hypothèses, ce plan coûte moins pour moins de \(share(1)) des clients.")
    case 100:
      return pick(
        " On these assumptions, it costs less for more than \(share(99)) of clients.",
        " Selon ces hypothèses, ce plan coûte moins pour plus de \(share(99)) des clients.")
    default:
      return pick(
        " On these assumptions, it costs less for \(share(hundredths)) of clients.",
        " Selon ces hypothèses, ce plan coûte moins pour \(share(hundredths)) des clients.")
    }
  }

  /// How the average goes on from what is planned: in the same direction, or against it.
  private func words(planned: Int, average: Int) -> (start: String, than: String) {
    let same = pick("On average", "En moyenne")
    let turned = pick("But on average", "Mais en moyenne")
    return switch (planned, average) {
    case (..<0, ..<0): (same, pick("still less than", "là aussi moins que"))
    case (..<0, 1...): (turned, pick("more than", "plus que"))
    case (1..., 1...): (same, pick("also more than", "là aussi plus que"))
    case (1..., ..<0): (turned, pick("less than", "moins que"))
    case (_, 0): (same, pick("as much as", "autant que"))
    case (_, ..<0): (same, pick("less than", "moins que"))
    default: (same, pick("more than", "plus que"))
    }
  }

  /// Whom the averages of these plans take in.
  private func counting(_ plans: [Ref<Plan>], _ averages: [Expected]) -> String {
    let complaint = comparison.question.complaint.map { list.cases[$0] }
    let resolving = zip(plans, averages).filter { list.plans[$0.0].resolution != nil }.map(\.1)
    let fails = resolving.contains { $0.chance < .all }
    let returns =
      resolving.contains { $0.chance > .none } && (complaint?.returns?.chance ?? .none) > .none
    let groups = [
      fails ? pick("those who are not helped", "ceux que le traitement n’aide pas") : nil,
      returns
        ? pick("those in whom the complaint returns", "ceux chez qui le mal revient") : nil,
    ].compactMap { $0 }
    guard !groups.isEmpty else { return "" }
    return pick(
      ", counting \(phrases.joined(groups))", ", en comptant \(phrases.joined(groups))")
  }
}

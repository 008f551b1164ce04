internal import CareModel

/// What a comparison says, in whole sentences that can be read aloud: who is cheaper, by how much,
/// from when on; what it comes to on average; and what would turn the verdict.
struct ComparisonAnswer {
  /// What is told.
  let comparison: Comparison
  /// How people of the place say it.
  let phrases: Phrases

  /// The list that the plans are paid by.
  var list: PriceList { comparison.list }
  /// How people of the place write.
  var style: LocaleStyle { phrases.style }
  /// The sentences of the language.
  var texts: any Texts { phrases.texts }
  /// The name of the plan that the others are held against.
  var other: String { phrases.quoted(comparison.question.against) }

  /// A paragraph for each plan that is held against another.
  func sentences() -> [String] {
    let complaint = comparison.question.complaint.map { "\(list.cases[$0].name). " } ?? ""
    let answers = comparison.plans.compactMap { plan in
      plan.against.map { against in
        paragraph(plan, against).joined(separator: " ")
      }
    }
    guard let first = answers.first else { return [complaint + only].filter { !$0.isEmpty } }
    return [complaint + first] + answers.dropFirst()
  }

  /// What stands below a brief answer: of two plans what that leaves out, of more a paragraph each.
  func further() -> [String] {
    let others = comparison.plans.filter { $0.against != nil }
    guard others.count < 2 else { return sentences() }
    return others.compactMap { plan in plan.against.map { details(plan, $0) } }
      .filter { !$0.isEmpty }
  }

  /// What would change the verdict, and for how many clients it holds.
  private func details(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String {
    guard comparison.isUncertain(plan), let expected = plan.expected,
      let their = comparison.expectedOfOther
    else {
      let later = against.difference > .zero ? against.tippingPoints.horizonMonths : nil
      return [overOtherTimes(later), turning(plan, against)].compactMap { $0 }
        .joined(separator: " ")
    }
    let isDearer = Amount(rounding: their.cost) < Amount(rounding: expected.cost)
    let groups = counting([plan.plan, comparison.question.against], [expected, their])
    return [
      isDearer ? overOtherTimes(against.tippingPoints.horizonMonths) : nil,
      turning(plan, against),
      against.chanceCheaper.map { texts.costsLess(for: clients($0)) },
      groups.isEmpty ? nil : texts.theAverageCounts(groups),
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// Where outcomes are uncertain the average leads, for that is what somebody who decides can expect.
  private func paragraph(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> [String] {
    let first = average(plan, against)
    let chance = against.chanceCheaper.map { texts.costsLess(for: clients($0)) }
    let rest = first.isEmpty ? [] : [chance].compactMap { $0 }
    return (first.isEmpty ? verdict(plan, against) : first)
      + [turning(plan, against)].compactMap { $0 } + rest
  }

  /// What a picture of the comparison says: who is cheaper, and where each line ends.
  var picture: String {
    let verdicts = comparison.plans.flatMap { plan -> [String] in
      guard let against = plan.against else { return [] }
      let average = average(plan, against)
      return average.isEmpty ? verdict(plan, against) : average
    }
    let costs = comparison.plans.map { texts.labelled(name($0), drawnCosts(of: $0)) }
    return (verdicts + [texts.clauses(costs) + "."]).joined(separator: " ")
  }

  private func drawnCosts(of plan: ComparedPlan) -> String {
    let planned = plan.statement.cost
    guard let expected = plan.expected, !expected.isCertainly(planned) else {
      return style.amount(planned)
    }
    return texts.costs(
      style.amount(Amount(rounding: expected.cost)), from: style.amount(expected.p10),
      to: style.amount(expected.p90), planned: style.amount(planned))
  }

  /// What is said where there is nothing to compare with.
  private var only: String {
    guard let plan = comparison.plans.first else { return "" }
    return texts.costs(other, style.amount(plan.statement.cost), over: time)
  }

  /// How long is looked at.
  private var time: Interval { comparison.question.horizon.length }

  /// A plan's name in quotation marks.
  private func name(_ plan: ComparedPlan) -> String { phrases.quoted(plan.plan) }
}

// Who is cheaper.
extension ComparisonAnswer {
  /// Who is cheaper as planned, by how much, and from which day on.
  private func verdict(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> [String] {
    // A course that is cut off is not the course that was promised.
    let own = plan.statement.schedule.isFinished ? name(plan) : texts.unfinished(name(plan))
    let amount = style.amount(against.difference.magnitude)
    switch (against.difference.minor.signum(), against.breakEven.answer) {
    case (0, _): return [texts.costsTheSame(own, as: other, over: time)]
    case (1..., _):
      let dearer = texts.costsMore(own, by: amount, than: other, over: time)
      return [dearer] + [overOtherTimes(against.tippingPoints.horizonMonths)].compactMap { $0 }
    case (_, .at(let day)):
      let date = style.moment(day)
      return [texts.costsLess(own, by: amount, than: other, over: time, paidForBy: date)]
    default: return [texts.costsLess(own, by: amount, than: other, over: time)]
    }
  }

  /// What looking further ahead would change; nothing is said of times that were not tried.
  private func overOtherTimes(_ point: TippingPoint<Int>?) -> String? {
    let horizon = comparison.question.horizon
    let furthest = Interval(years: TippingPoints.mostMonths / 12)
    guard horizon.start.adding(furthest) > horizon.end else { return nil }
    switch point {
    case .at(TippingPoints.mostMonths): return texts.wouldCostNoMore(over: furthest)
    case .at(let months) where horizon.start.adding(Interval(months: months)) > horizon.end:
      return texts.wouldCostNoMore(overAnyTimeFrom: Interval(months: months), to: furthest)
    case .never: return texts.wouldStillCostMore(over: furthest)
    case .at, .always, nil: return nil
    }
  }
}

// What it comes to on average.
extension ComparisonAnswer {
  /// The average, then what it comes to if all goes to plan; nothing where all is certain.
  private func average(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> [String] {
    guard let expected = plan.expected, let their = comparison.expectedOfOther,
      comparison.isUncertain(plan)
    else { return [] }
    // As printed: nobody should read that something costs more than the same amount.
    let (cost, otherCost) = (Amount(rounding: expected.cost), Amount(rounding: their.cost))
    let verdict = AverageVerdict(
      plan: name(plan), other: other, difference: difference(cost - otherCost),
      cost: style.amount(cost), otherCost: style.amount(otherCost), time: time,
      counting: counting([plan.plan, comparison.question.against], [expected, their]))
    let isDearer = otherCost < cost
    let later = isDearer ? overOtherTimes(against.tippingPoints.horizonMonths) : nil
    return [texts.onAverage(verdict), later, outlook(plan, against, than: otherCost)]
      .compactMap { $0 }
  }

  /// What it costs if all goes to plan, from which day on it pays, and what if it does not help.
  private func outlook(
    _ plan: ComparedPlan, _ against: ComparedPlan.Against, than other: Amount
  ) -> String {
    let isFinished = plan.statement.schedule.isFinished
    let since: String? =
      if case .at(let day) = against.breakEven.answer, against.difference <= .zero {
        style.moment(day)
      } else {
        nil
      }
    let failed = plan.expected?.ifNotResolved.map { difference(Amount(rounding: $0) - other) }
    let planned = texts.ifAllGoesToPlan(
      PlannedOutlook(planned: difference(against.difference), since: since, notHelped: failed))
    return isFinished ? planned : "\(planned) \(texts.itIsNotFinishedByThen)"
  }

  /// Which way costs differ, and by how much.
  private func difference(_ amount: Amount) -> CostDifference {
    let text = style.amount(amount.magnitude)
    return amount == .zero ? .none : amount < .zero ? .less(text) : .more(text)
  }

  /// For how many clients it is the cheaper one.
  private func clients(_ chance: Fraction) -> ShareOfClients {
    let share = { style.share(Percentage(millionths: $0 * 10_000)) }
    let hundredths = chance.rounded(decimals: 2)
    return switch (chance, hundredths) {
    case (Fraction.none, _): .none
    case (Fraction.all, _): .all
    case (_, 0): .fewer(than: share(1))
    case (_, 100): .more(than: share(99))
    default: .exactly(share(hundredths))
    }
  }

  /// Whom the averages of these plans take in.
  private func counting(
    _ plans: [Ref<Plan>], _ averages: [Expected]
  ) -> [AverageVerdict.Group] {
    let returns = comparison.question.complaint.flatMap { list.cases[$0].returns }
    let resolving = zip(plans, averages).filter { list.plans[$0.0].resolution != nil }.map(\.1)
    let fails = resolving.contains { $0.chance < .all }
    let comesBack =
      resolving.contains { $0.chance > .none } && (returns?.chance ?? .none) > .none
    return (fails ? [.notHelped] : []) + (comesBack ? [.returning] : [])
  }
}

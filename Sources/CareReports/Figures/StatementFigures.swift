internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

extension Figure {
  /// What a plan is, and what its visits and payments come to.
  static let ofStatement: [Figure] = [
    .plan("finished", .flag, "Whether the plan ends, or goes on as it should, within the horizon.")
    {
      plan, _ in .flag(plan.statement.schedule.isFinished)
    }
    .read(in: .plans, isOptional: true, as: { $0.texts.finishedByThen }) { subject, words in
      subject.plan.statement.schedule.isFinished ? .absent : .text(words.texts.no)
    },
    .plan("visits", .count, "How many visits.", measure: .visits) { plan, _ in
      .count(plan.statement.visits.count)
    }
    .read(in: .plans, as: { $0.texts.visitsTitle }),
    .plan(
      "minutes", .minutes, "The time in treatment; absent where a service does not say how long."
    ) {
      plan, _ in plan.statement.minutes.map { .minutes($0) } ?? .absent
    }
    .read(in: .plans, as: { $0.texts.timeInTreatment }),
    .plan(
      "listCost", .amount,
      "What every visit would cost paid singly; absent where a price is on request.",
      measure: .listCost
    ) { plan, _ in .amount(plan.statement.listCost) }
    .read(in: .plans, as: { $0.texts.paidSingly }),
    .plan(
      "cost", .amount,
      "What the visits cost as planned, in the cheapest way, after what an insurance pays back.",
      measure: .cost
    ) { plan, _ in .amount(plan.statement.cost) }
    .read(
      in: .plans,
      as: { words in
        words.insurance == nil ? words.texts.paidInTheCheapestWay : words.texts.paidAfterInsurance
      }
    )
    .read(in: .plans, isNested: true, as: { $0.texts.paidWith }) { subject, words in
      .text(
        words.phrases.text(
          PaymentMix(of: subject.plan.statement, in: words.comparison.list)))
    }
    .read(in: .outcomes, as: { $0.texts.asPlanned }),
    .plan("refunded", .amount, "What an insurance pays back.") { plan, _ in
      .amount(plan.statement.refunded)
    }
    .read(
      in: .plans, isNested: true, isOptional: true,
      as: { $0.texts.paidBack(by: $0.insurance ?? "") }),
    .plan("proven", .flag, "Whether it is proved that no way to pay costs less.") { plan, _ in
      .flag(plan.statement.isProven)
    },
    .plan("atLeast", .amount, "What no way to pay is below, as far as is proved.") { plan, _ in
      .amount(plan.statement.atLeast)
    },
    .plan(
      "unusedSessions", .count, "Sessions paid for and not used by the end.",
      measure: .unusedSessions
    ) { plan, _ in .count(plan.statement.unusedSessions) }
    .read(in: .plans, isOptional: true, as: { $0.texts.sessionsNotUsed }),
    .plan("unusedWorth", .amount, "The money in these sessions.") { plan, _ in
      .amount(plan.statement.unusedWorth)
    }
    .read(in: .plans, isNested: true, isOptional: true, as: { $0.texts.worth }),
  ]

  /// What relief a plan brings.
  static let ofRelief: [Figure] = [
    .plan(
      "comfortableDays", .days, "Days within the horizon on which the client is comfortable.",
      measure: .comfortableDays
    ) { plan, _ in .count(plan.comfortableDays) }
    .read(
      in: .plans,
      as: { words in
        words.texts.comfortableDays(
          of: words.style.number(words.comparison.question.horizon.days))
      }),
    .plan("costPerComfortableDay", .amount, "The cost over these days; absent if there is none.") {
      plan, _ in .amount(plan.costPerComfortableDay)
    }
    .read(in: .plans, isNested: true, as: { $0.texts.costPerComfortableDay }),
  ]

  /// What was paid before a day, for each day that the comparison tells; in tables alone, since JSON
  /// has all of them in `costBy`.
  static func costsSoFar(in comparison: Comparison) -> [Figure] {
    let dates = comparison.plans.first?.costBy.dropLast() ?? []
    return dates.enumerated().map { index, costBy in
      let count = costBy.after.count
      return Figure(
        key: "costAfter\(count)Month\(count == 1 ? "" : "s")", name: "costBy", place: nil,
        kind: .amount, meaning: "What was paid before that day.",
        value: { .amount($0.plan.costBy[index].cost) }
      )
      .read(in: .plans, as: { $0.texts.paidBefore($0.style.shortMoment(costBy.day)) })
    }
  }
}

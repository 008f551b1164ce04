internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

extension Figure {
  /// A plan held against another as planned.
  static let againstTheOther: [Figure] = [
    .against(
      "difference", .amount, "The plan's cost minus the other's, as planned.", measure: .difference
    ) { .difference($0.difference) }
    .read(in: .plans, isOptional: true, as: { $0.texts.against($0.other) }),
    Figure(
      key: "averageDifference", name: "averageDifference", place: .against, kind: .amount,
      meaning: "The plan's mean cost minus the other's.",
      value: { .mean($0.comparison.averageDifference(of: $0.plan)) }),
    .measured("breakEven", .breakEven, .date, "From when on the plan has cost no more, to the end.")
      .read(in: .plans, isNested: true, isOptional: true, as: { $0.texts.costsNoMoreFrom }) {
        subject, words in subject.plan.against?.breakEven.answer.cell(words.phrases) ?? .absent
      },
    .against(
      "leadChanges", .list, "Every day on which ‘has cost no more so far’ turns true or false."
    ) { .record(.list($0.breakEven.leadChanges.map { .text($0.description) })) },
  ]

  /// How far each assumption may go before the verdict turns.
  static let limits: [Figure] = [
    .measured(
      "worthInSessions", .worthInSessions, .count,
      "The fewest visits of the other plan that cost as much."
    )
    .told(as: { $0.texts.forTheSameMoney($0.other) }) { points, words in
      points.worthInSessions.map(words.texts.forTheSameMoney)
    },
    .measured(
      "mostSessions", .mostSessions, .count, "The most sessions up to which the plan costs no more."
    )
    .told(as: { $0.texts.sessionsItTakes }) { points, words in
      points.mostSessions.map(words.texts.sessionsAtMost)
    },
    .measured(
      "rarestRhythmDays", .rarestRhythm, .days,
      "The longest time between two visits of the other plan up to which the plan costs no more."
    )
    .told(as: { $0.texts.isTaken($0.other) }) { points, words in
      points.rarestRhythmDays.map(words.texts.rarest)
    },
    .measured(
      "dearestSession", .dearestSession, .amount,
      "The highest list price of the resolving service at which the plan costs no more."
    )
    .read(in: .limits, isOptional: true, as: { $0.texts.priceOfASession }) { subject, words in
      let point = subject.plan.against?.tippingPoints.dearestSession
      let charged = point?.map { words.style.amount(subject.charged($0)) }
      return charged.map { .text(words.texts.dearest($0)) } ?? .absent
    },
    .measured(
      "lowestChance", .lowestChance, .chance,
      "The smallest chance to resolve from which on the plan costs no more on average."
    )
    .told(as: { $0.texts.chanceItResolves }) { points, words in
      points.lowestChance.map { thousandths in
        words.texts.lowestChance(
          thousandths.map { words.style.share(Percentage(millionths: $0 * 1000)) })
      }
    },
    .measured(
      "horizonMonths", .horizonMonths, .months,
      "The shortest horizon from which on the plan costs no more."
    )
    .told(as: { $0.texts.timeLookedAt }) { points, words in
      points.horizonMonths.map(words.texts.shortestTime)
    },
  ]

  /// The same, told to people in the words of its own kind.
  private func told(
    as title: @escaping @Sendable (FigureWords) -> String,
    _ text: @escaping @Sendable (TippingPoints, FigureWords) -> String?
  ) -> Figure {
    read(in: .limits, isOptional: true, as: title) { subject, words in
      subject.plan.against.flatMap { text($0.tippingPoints, words) }.map { .text($0) } ?? .absent
    }
  }
}

extension Figure.Subject {
  /// A list price of the plan's resolving service as people are charged it, with tax.
  fileprivate func charged(_ price: Amount) -> Amount {
    let plan = comparison.list.plans[plan.plan]
    guard let phase = plan.resolvingPhase else { return price }
    return comparison.list.base.charged(price, for: plan.phases[phase].services)
  }
}

extension TippingPoint {
  /// The same with its value, if it has one, as something else.
  fileprivate func map<Other>(_ transform: (Value) -> Other) -> TippingPoint<Other> {
    switch self {
    case .always: .always
    case .never: .never
    case .at(let value): .at(transform(value))
    }
  }
}

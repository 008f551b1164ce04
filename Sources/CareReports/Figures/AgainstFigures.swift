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
      """
      The highest list price of the resolving service, as first written, at which the plan costs no \
      more; prices of its packages move along, what a dated change sets stays.
      """
    )
    .read(in: .limits, isOptional: true, as: { $0.texts.priceOfASession }) { subject, words in
      let point = subject.plan.against?.tippingPoints.dearestSession
      let charged = point?.map { words.style.amount(subject.charged($0)) }
      guard let charged, subject.hasFirstPrice else { return .absent }
      let last = subject.lastDayOfFirstPrice.map { words.style.shortDate($0).unbroken }
      return .text(words.texts.dearest(charged, until: last))
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
  /// The services of the phase that resolves.
  private var resolving: [Ref<Service>]? {
    let plan = comparison.list.plans[plan.plan]
    return plan.resolvingPhase.map { plan.phases[$0].services }
  }

  /// A list price of the plan's resolving service as people are charged it, with tax.
  fileprivate func charged(_ price: Amount) -> Amount {
    resolving.map { comparison.list.base.charged(price, for: $0) } ?? price
  }

  /// The day on which a change sets that service's price; `nil` if none does before the end.
  private var changeOfPrice: Day? {
    let change = resolving?.first.flatMap(comparison.list.firstChange)
    return change.flatMap { $0 < comparison.question.horizon.end ? $0 : nil }
  }

  /// Whether the client pays that service's first price at all.
  fileprivate var hasFirstPrice: Bool {
    changeOfPrice.map { $0 > comparison.question.horizon.start } ?? true
  }

  /// Whether printed prices of packages move along with the price up to which the plan costs no more.
  var movesPackages: Bool {
    guard case .at? = plan.against?.tippingPoints.dearestSession, hasFirstPrice,
      let service = resolving?.first
    else { return false }
    return !comparison.list.base.packages(movingWith: service).isEmpty
  }

  /// The last day on which the service has its first price; `nil` if it has it to the end.
  fileprivate var lastDayOfFirstPrice: Day? { changeOfPrice.map { $0 - 1 } }
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

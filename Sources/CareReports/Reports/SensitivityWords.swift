internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// How far the difference moves with each assumption, in words and as a table.
struct SensitivityWords: SwingWords {
  /// What is told.
  let sensitivity: Sensitivity
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// How people of the place say it.
  let phrases: Phrases

  /// A plan's name in quotation marks.
  func name(_ plan: Ref<Plan>) -> String { phrases.quoted(list.plans[plan].name) }

  /// What is varied.
  func name(of value: VariedValue) -> String {
    phrases.assumptionName(of: value, sensitivity.question.complaint)
  }

  /// From where on, or up to where, the verdict is another: `≥ 27 days`.
  func turns(_ bar: Sensitivity.Bar) -> String? {
    let below = bar.swing.turnsBelow.map { "≤\u{A0}\(text($0, of: bar.value))" }
    let above = bar.swing.turnsAbove.map { "≥\u{A0}\(text($0, of: bar.value))" }
    let both = [below, above].compactMap { $0 }
    return both.isEmpty ? nil : both.joined(separator: ", ")
  }
}

// Sentences.
extension SensitivityWords {
  /// Who is cheaper, what moves that most, and what would turn it.
  var answers: [String] {
    [([verdict] + [widest].compactMap { $0 } + [turning]).joined(separator: " ")]
  }

  /// Who is cheaper with everything as assumed, and by how much.
  private var verdict: String {
    let (question, measure) = (sensitivity.question, sensitivity.measure)
    let complaint = question.complaint.map { "\(list.cases[$0].name). " } ?? ""
    let horizon = question.horizon.length
    let (own, other) = (name(sensitivity.plan), name(question.against))
    let difference = sensitivity.base.difference
    return complaint
      + (difference == .zero
        ? texts.costsTheSame(own, as: other, over: horizon, measure)
        : texts.costs(own, style.difference(difference), than: other, over: horizon, measure))
  }

  /// The assumption that moves the difference most; `nil` if none does.
  private var widest: String? {
    sensitivity.bars.first.map { bar in
      let range = bar.value.range
      return texts.mattersMost(
        name(of: bar.value),
        at: text(range.low, of: bar.value), style.difference(bar.swing.low.difference),
        at: text(range.high, of: bar.value), style.difference(bar.swing.high.difference))
    }
  }

  /// Within their ranges, which assumptions turn the verdict.
  private var turning: String {
    let turning = sensitivity.bars.compactMap { bar in
      turns(bar).map { "\(name(of: bar.value)) (\($0))" }
    }
    return turning.isEmpty ? texts.nothingTurns : texts.onlyTheseTurn(turning)
  }

  /// What the ranges are, what does not matter, and what cannot be moved alone.
  var notes: [String] {
    [meaning] + idle + notVaried + resting.sentences()
  }

  /// What the figures rest on.
  var resting: QuestionNotes {
    QuestionNotes(question: question, set: set, phrases: phrases)
  }

  /// The same question about the two plans.
  private var question: Question {
    var question = sensitivity.question
    question.plans = [sensitivity.plan, question.against]
    return question
  }

  /// Which costs are held against each other.
  private var meaning: String {
    texts.differenceMeans(
      name(sensitivity.plan), name(sensitivity.question.against), sensitivity.measure)
  }

  /// The assumptions that move nothing.
  private var idle: [String] {
    sensitivity.idle.isEmpty
      ? [] : [texts.withoutEffect(sensitivity.idle.map { name(of: $0.value) })]
  }

  /// The assumptions that cannot be moved alone, or not at all.
  private var notVaried: [String] {
    texts.notVaried(
      tied: sensitivity.tied.map(name), unpriced: sensitivity.unpriced.map(name))
  }
}

// The figures.
extension SensitivityWords {
  /// One assumption a row, for people and machines.
  var table: Table {
    Table(
      caption: texts.swingTitle(.assumptions),
      columns: columnsOfValue + [
        .init("differenceAtLow", texts.swingTitle(.difference)),
        .init("differenceAtHigh", texts.swingTitle(.toDifference)),
        .init("turns", texts.swingTitle(.turnsAt), for: .people),
        .machine("swing"), .machine("turnsBelow"), .machine("turnsAbove"),
        .machine("measure"), .machine("plan"),
      ] + facts.map { .machine($0.key) },
      rows: (sensitivity.bars + sensitivity.idle).map { row($0) + facts.map(\.cell) })
  }

  /// What every row rests on.
  private var facts: [(key: String, cell: Cell)] {
    QuestionBasis(question: question, list: list, set: set).cells
      + question.plans.map { plan in
        ("phases.\(list.plans[plan].id)", .phases(of: plan, question, in: list))
      }
  }

  /// An assumption, its range, the differences at both ends, and where the verdict turns.
  private func row(_ bar: Sensitivity.Bar) -> [Cell] {
    let (value, swing) = (bar.value, bar.swing)
    return cells(of: value) + [
      .amount(swing.low.difference), .amount(swing.high.difference),
      turns(bar).map { .text($0) } ?? .absent,
      .amount(swing.width), written(swing.turnsBelow, of: value),
      written(swing.turnsAbove, of: value),
      .text(sensitivity.measure.rawValue), .text(list.plans[sensitivity.plan].id.text),
    ]
  }
}

// The bars.
extension SensitivityWords {
  /// Around the difference as assumed.
  var swings: Swings {
    let base = sensitivity.base.difference
    return Swings(
      title: texts.whatMatters(name(sensitivity.plan), against: name(sensitivity.question.against)),
      bars: sensitivity.bars.map { bar in
        Swings.Bar(
          name: "\(name(of: bar.value)), \(phrases.range(of: bar.value))",
          caption: caption(of: bar),
          low: bar.swing.low.difference, high: bar.swing.high.difference)
      }, base: (base, style.difference(base)), zero: texts.bothCostTheSame, style: style)
  }

  /// All that a bar shows, in words.
  private func caption(of bar: Sensitivity.Bar) -> String {
    let (name, range) = (name(of: bar.value), phrases.range(of: bar.value))
    let low = style.amount(bar.swing.low.difference)
    let high = style.amount(bar.swing.high.difference)
    guard let turns = turns(bar) else { return texts.bar(name, range, low: low, high: high) }
    return texts.bar(name, range, low: low, high: high, turnsAt: turns)
  }
}

// For machines.
extension SensitivityWords {
  func record() -> Record {
    SensitivityRecord(
      sensitivity: sensitivity, set: set, answers: answers, assumptions: notes
    ).record()
  }
}

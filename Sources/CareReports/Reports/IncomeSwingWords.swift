internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// How far what a practice takes in moves with each assumption, in words and as a table.
struct IncomeSwingWords: SwingWords {
  /// What is told.
  let sensitivity: IncomeSensitivity
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// How people of the place say it.
  let phrases: Phrases

  /// What is measured.
  private var measure: String {
    texts.changeTitle(sensitivity.measure == .margin ? .margin : .income)
  }

  /// What is varied, with whose complaint it is where there are several.
  func name(of value: VariedValue) -> String {
    let name = phrases.assumptionName(of: value, nil)
    let complaints = Set(sensitivity.practice.groups.compactMap(\.complaint))
    guard value.path.names.first == "cases", complaints.count > 1,
      let complaint = list.itemName(at: value.path)
    else { return name }
    return texts.fieldOf(phrases.quoted(complaint), name)
  }

  // MARK: Sentences

  /// What is taken in with everything as assumed, and what moves that most.
  var answers: [String] {
    let taken = texts.clientsBring(
      style.number(sensitivity.practice.clients), measure, style.amount(sensitivity.base),
      over: sensitivity.question.horizon.length)
    return [([taken] + [widest].compactMap(\.self)).joined(separator: " ")]
  }

  private var widest: String? {
    sensitivity.bars.first.map { bar in
      let range = bar.value.range
      return texts.movesMost(
        name(of: bar.value), at: text(range.low, of: bar.value), style.amount(bar.low),
        at: text(range.high, of: bar.value), style.amount(bar.high))
    }
  }

  /// What the ranges are, what does not matter, and what the figures rest on.
  var notes: [String] {
    let idle = sensitivity.idle.map(name)
    return [texts.oneAtATime] + (idle.isEmpty ? [] : [texts.withoutEffectOnIncome(idle)])
      + texts.notVaried(
        tied: sensitivity.tied.map(name), unpriced: sensitivity.unpriced.map(name))
      + [practice.income] + resting.sentences()
  }

  /// What the figures rest on: all plans that clients follow.
  var resting: QuestionNotes {
    QuestionNotes(question: question, set: set, phrases: phrases, showsPrices: false)
  }

  private var practice: PracticeBasis {
    PracticeBasis(practice: sensitivity.practice, phrases: phrases)
  }

  private var question: Question { practice.question(sensitivity.question) }

  // MARK: Figures

  /// One assumption a row, for people and machines.
  var table: Table {
    Table(
      caption: texts.swingTitle(.assumptions),
      columns: columnsOfValue + [
        .init("atLow", measure), .init("atHigh", texts.swingTitle(.toDifference)),
        .machine("swing"), .machine("measure"),
      ] + facts.map { .machine($0.key) },
      rows: sensitivity.bars.map { row($0) + facts.map(\.cell) })
  }

  private var facts: [(key: String, cell: Cell)] {
    QuestionBasis(question: question, list: list, set: set).cells
  }

  private func row(_ bar: IncomeSensitivity.Bar) -> [Cell] {
    cells(of: bar.value) + [
      .amount(bar.low), .amount(bar.high), .amount(bar.width),
      .text(sensitivity.measure.rawValue),
    ]
  }

  func record() -> Record {
    IncomeSensitivityRecord(
      sensitivity: sensitivity, set: set, answers: answers, assumptions: notes
    ).record()
  }

  // MARK: Bars

  /// Around what is taken in as assumed.
  var swings: Swings {
    Swings(
      title: texts.whatMovesIncome(measure),
      bars: sensitivity.bars.map { bar in
        let (name, range) = (name(of: bar.value), phrases.range(of: bar.value))
        return Swings.Bar(
          name: "\(name), \(range)",
          caption: texts.bar(name, range, low: style.amount(bar.low), high: style.amount(bar.high)),
          low: bar.low, high: bar.high)
      }, base: (sensitivity.base, style.amount(sensitivity.base)), zero: nil, style: style)
  }
}

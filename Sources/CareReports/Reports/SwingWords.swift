internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// What is told of how far a figure moves with each assumption: of a difference in cost, or of income.
protocol SwingWords: Sendable {
  /// The values of the list that were replaced for this run.
  var set: [Override] { get }
  /// How people of the place say it.
  var phrases: Phrases { get }
  /// The figure as assumed, and what moves it most.
  var answers: [String] { get }
  /// What the ranges are, what does not matter, and what the figures rest on.
  var notes: [String] { get }
  /// What the figures rest on.
  var resting: QuestionNotes { get }
  /// One assumption a row, for people and machines.
  var table: Table { get }
  /// The bars.
  var swings: Swings { get }
  /// What is varied, in words.
  func name(of value: VariedValue) -> String
  /// The whole document for machines.
  func record() -> Record
}

extension SwingWords {
  var list: PriceList { phrases.list }
  var style: LocaleStyle { phrases.style }
  var texts: any Texts { phrases.texts }

  /// A value as people read it.
  func text(_ number: Int, of value: VariedValue) -> String { phrases.text(number, of: value) }
}

// What all rows of a table begin with.
extension SwingWords {
  /// Which assumption, and from where to where.
  var columnsOfValue: [Table.Column] {
    [
      .machine("path"), .init("name", texts.swingTitle(.assumption), for: .people),
      .machine("assumed"), .machine("low"), .machine("high"),
      .init("range", texts.swingTitle(.range), for: .people),
    ]
  }

  func cells(of value: VariedValue) -> [Cell] {
    [
      .text(value.path.description), .text(name(of: value)), written(value.base, of: value),
      written(value.range.low, of: value), written(value.range.high, of: value),
      .text(phrases.range(of: value)),
    ]
  }

  /// A number of a varied value as the price list has it.
  func written(_ number: Int?, of value: VariedValue) -> Cell {
    number.map { .text(value.text($0, decimals: list.currency.decimals)) } ?? .absent
  }
}

extension Report {
  /// How far a figure moves with each assumption.
  init(_ words: some SwingWords) {
    let (phrases, answers) = (words.phrases, words.answers)
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: words.list, on: words.resting.question.horizon.start, set: words.set))
    basis = words.resting.basis
    lead = answers
    tables = [words.table]
    notes = [Notes(nil, words.notes)]
    record = { words.record() }
    style = phrases.style
    currency = words.list.currency
    let swings = words.swings
    if !swings.bars.isEmpty {
      let tornado = Tornado(swings: swings)
      sketch = Sketch(tables: [words.table, tornado.table], legend: [tornado.legend])
      picture = {
        TornadoChart(swings: swings, description: answers.joined(separator: " ")).picture
      }
    }
  }
}

public import CareAnalysis
internal import CareModel
public import PriceListFormat

extension Report {
  /// What a plan costs more than the other for every pair of two assumptions' values, and where
  /// the cheaper one changes.
  ///
  /// - Parameters:
  ///   - map: The differences.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ map: HeatMap, set: [Override] = [], style: LocaleStyle) {
    let phrases = Phrases(style: style, list: map.list)
    let words = HeatMapWords(map: map, phrases: phrases)
    let resting = QuestionNotes(question: map.comparedQuestion, set: set, phrases: phrases)
    let notes = words.notes + resting.sentences()
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: map.list, on: map.question.horizon.start, set: set))
    basis = resting.basis
    let answers = words.meaning + [words.sentence, words.directions]
    lead = answers
    tables = [words.table]
    sketch = Sketch(tables: [words.drawnTable])
    self.notes = [Notes(nil, notes)]
    picture = { HeatMapChart(map: map, phrases: phrases, description: words.sentence).picture }
    record = { HeatMapRecord(map: map, set: set, answers: answers, assumptions: notes).record() }
    self.style = style
    currency = map.list.currency
  }
}

extension HeatMap {
  /// The question about its two plans.
  fileprivate var comparedQuestion: Question {
    var question = question
    question.plans = [plan, against]
    return question
  }
}

/// A heat map in words and cells.
private struct HeatMapWords {
  /// What is told.
  let map: HeatMap
  /// How people of the place say it.
  let phrases: Phrases

  private var texts: any Texts { phrases.texts }
  /// The name of the plan that is held against the other.
  private var plan: String { phrases.quoted(map.list.plans[map.plan].name) }
  /// The name of the plan that it is held against.
  private var other: String { phrases.quoted(map.list.plans[map.against].name) }
  /// Which plans are held against each other.
  private var caption: String { told(texts.heldAgainst(plan, other)) }

  /// That the figures are means, or those of all going to plan.
  var meaning: [String] { [told(texts.costsMoreOrLess(plan, than: other)) + "."] }

  private func told(_ title: String) -> String {
    map.measure == .expected ? texts.averaged(title) : texts.ifAllGoesToPlan(title)
  }

  /// What varies, and what of it a dated change takes the place of.
  var notes: [String] {
    [texts.varied([name(of: map.down.path), name(of: map.across.path)])]
      + map.overtaken.map { texts.holdsUntil(name(of: $0.path), phrases.style.date($0.day)) }
  }

  private func name(of path: Path) -> String {
    phrases.variedName(of: path, map.question.complaint)
  }

  /// On how many of all fields the plan costs no more.
  var sentence: String {
    let (holding, known) = map.share
    return texts.costsNoMore(
      plan, than: other, in: phrases.style.number(holding), of: phrases.style.number(known))
  }

  /// What runs which way, and what the figures are.
  var directions: String {
    texts.directions(
      down: name(of: map.down.path), across: name(of: map.across.path),
      in: map.list.currency.code)
  }

  /// A column for the first assumption, and one for each value of the second.
  private var columns: [Table.Column] {
    [.init("value", map.list.currency.code)]
      + map.across.values.map { .init($0, phrases.value($0)) }
  }

  /// The differences as figures.
  var table: Table {
    Table(
      caption: caption, columns: columns,
      rows: map.down.values.indices.map { row in
        [.text(phrases.value(map.down.values[row]))]
          + map.differences[row].map { difference in
            difference.map { .figure($0) } ?? .absent
          }
      })
  }
}

// The border, drawn with the characters of a terminal.
extension HeatMapWords {
  /// The differences for a terminal, with a line wherever the verdict turns between two fields.
  var drawnTable: Table {
    let widths = map.across.values.indices.map { column in
      map.differences.indices.map { text($0, column).displayWidth }.max() ?? 0
    }
    let rows = map.down.values.indices.flatMap { row -> [[Cell]] in
      let cells = map.across.values.indices.map { cell(row, $0, width: widths[$0]) }
      let line = border(below: row, widths: widths)
      return [[.text(phrases.value(map.down.values[row]))] + cells]
        + (line.map { [[.text("")] + $0] } ?? [])
    }
    return Table(caption: caption, columns: columns, rows: rows)
  }

  /// The difference in a field; a dash where it cannot be told.
  private func text(_ row: Int, _ column: Int) -> String {
    map.differences[row][column].map {
      phrases.style.figure($0)
    } ?? "–"
  }

  /// An amount on the right, and a bar after it where the verdict turns before the next.
  private func cell(_ row: Int, _ column: Int, width: Int) -> Cell {
    let text = text(row, column)
    let isLast = column + 1 == map.across.values.count
    let turns = !isLast && map.turns(between: (row, column), and: (row, column + 1))
    let space = String(repeating: "\u{A0}", count: width - text.displayWidth)
    return .text(space + text + "\u{A0}" + (turns ? "┃" : "\u{A0}"))
  }

  /// A line below a row where the verdict turns before the next; `nil` if it turns nowhere.
  private func border(below row: Int, widths: [Int]) -> [Cell]? {
    guard row + 1 < map.down.values.count else { return nil }
    let turns = map.across.values.indices.map {
      map.turns(between: (row, $0), and: (row + 1, $0))
    }
    guard turns.contains(true) else { return nil }
    return zip(turns, widths).map { turns, width in
      .text(String(repeating: turns ? "━" : "\u{A0}", count: width + 2))
    }
  }
}

public import CareAnalysis
internal import CareModel
public import PriceListFormat

extension Report {
  /// What a plan costs more than the other, or a practice takes in, for every pair of two assumptions' values, and
  /// where the cheaper one changes, or less is taken in than now.
  ///
  /// - Parameters:
  ///   - map: The differences.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ map: HeatMap, set: [Override] = [], style: LocaleStyle) {
    let phrases = Phrases(style: style, list: map.list)
    let words = HeatMapWords(map: map, phrases: phrases)
    let practice = map.practice.map { PracticeBasis(practice: $0, phrases: phrases) }
    let resting = QuestionNotes(
      question: practice?.question(map.question) ?? map.comparedQuestion, set: set,
      phrases: phrases, showsPrices: practice == nil)
    let notes = words.notes + (practice?.sentences ?? []) + resting.sentences()
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: map.list, on: map.question.horizon.start, set: set))
    basis = resting.basis
    let answers = words.meaning + [words.sentence, words.directions]
    lead = answers
    tables = [words.table]
    sketch = Sketch(tables: [words.drawnTable])
    self.notes = [Notes(nil, notes)]
    picture = {
      HeatMapChart(
        map: map, phrases: phrases, title: words.title, fields: words.fields,
        description: words.sentence
      ).picture
    }
    record = { HeatMapRecord(map: map, set: set, answers: answers, assumptions: notes).record() }
    self.style = style
    currency = map.list.currency
  }
}

extension HeatMap {
  /// The question about its two plans.
  fileprivate var comparedQuestion: Question {
    var question = question
    if case .plans(let plan, let against, _) = subject { question.plans = [plan, against] }
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

  private func name(_ plan: Ref<Plan>) -> String { phrases.quoted(map.list.plans[plan].name) }

  /// What is measured of a practice.
  private func name(_ measure: SweepMeasure) -> String {
    texts.measureName(measure, of: "", against: "")
  }

  /// What stands above the table.
  private var caption: String {
    switch map.subject {
    case .plans(let plan, let against, let costs):
      told(texts.heldAgainst(name(plan), name(against)), costs)
    case .practice(let measure, _): name(measure)
    }
  }

  /// What the map is of: whose costs against whose, or what is taken in.
  var title: String {
    switch map.subject {
    case .plans(let plan, let against, let costs):
      told(texts.costsMoreOrLess(name(plan), than: name(against)), costs)
    case .practice(let measure, _): name(measure)
    }
  }

  /// That the figures are means, or those of all going to plan.
  var meaning: [String] { if case .plans = map.subject { [title + "."] } else { [] } }

  private func told(_ title: String, _ costs: CostMeasure) -> String {
    costs == .expected ? texts.averaged(title) : texts.ifAllGoesToPlan(title)
  }

  /// What the two kinds of fields are, the one that holds first.
  var fields: [String] {
    switch map.subject {
    case .plans: [texts.costsNoMoreField, texts.costsMoreField]
    case .practice: [texts.bringsNoLessField, texts.bringsLessField]
    }
  }

  /// What varies, and what of it a dated change takes the place of.
  var notes: [String] {
    [texts.varied([name(of: map.down.path), name(of: map.across.path)])]
      + map.overtaken.map { phrases.held(name(of: $0.path), until: $0.by) }
  }

  private func name(of path: Path) -> String {
    phrases.variedName(of: path, map.question.complaint)
  }

  /// On how many of all fields the plan costs no more, or no less is taken in.
  var sentence: String {
    let (holding, known) = map.share
    let counts = (phrases.style.number(holding), phrases.style.number(known))
    switch map.subject {
    case .plans(let plan, let against, _):
      return texts.costsNoMore(name(plan), than: name(against), in: counts.0, of: counts.1)
    case .practice(let measure, let today):
      return texts.bringsNoLess(
        name(measure), now: phrases.style.amount(today), in: counts.0, of: counts.1)
    }
  }

  /// What runs which way, and what the figures are.
  var directions: String {
    let (down, across) = (name(of: map.down.path), name(of: map.across.path))
    let code = map.list.currency.code
    return switch map.subject {
    case .plans: texts.directions(down: down, across: across, in: code)
    case .practice: texts.directionsOfAmounts(down: down, across: across, in: code)
    }
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
          + map.across.values.indices.map { column in
            map.amount(row, column).map { .figure($0) } ?? .absent
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
    map.amount(row, column).map(phrases.style.figure) ?? "–"
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

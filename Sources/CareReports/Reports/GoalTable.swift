internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// The values that a goal was found at and beside, in rows.
struct GoalTable {
  /// Says what they are.
  let words: GoalWords

  private var goal: Goal { words.goal }
  private var texts: any Texts { words.texts }

  /// A value, what the measure is there, and which value it is.
  private struct Row {
    let number: Int?
    let value: SweepValue
    let staying: Int?
    let what: GoalTitle
    /// Whether the value is the list's own.
    var isToday = false

    init(_ point: Goal.Point, _ what: GoalTitle) {
      number = point.number
      value = point.value
      staying = point.staying
      self.what = what
    }

    init(today: (number: Int?, value: SweepValue), staying: Int?) {
      number = today.number
      value = today.value
      self.staying = staying
      what = .today
    }
  }

  /// By value; the list's own first where it is no number.
  private var rows: [Row] {
    var rows: [Row] = []
    for row in found where !rows.contains(where: { $0.number == row.number }) { rows.append(row) }
    let own = rows.firstIndex { $0.number == goal.today.number }
    if let own, rows[own].what != .beside {
      rows[own].isToday = true
    } else {
      if let own { rows.remove(at: own) }
      rows.append(Row(today: goal.today, staying: hasStaying ? everybody : nil))
    }
    return rows.sorted { ($0.number ?? .min) < ($1.number ?? .min) }
  }

  /// All clients, in tenths: as the list stands, nobody pays more.
  private var everybody: Int? {
    goal.practice.map { $0.clients * 10 }
  }

  /// What a row is; of the list's own value, that, too.
  private func title(of row: Row) -> String {
    let title = texts.goalTitle(row.what)
    return row.isToday ? "\(title) (\(texts.goalTitle(.today)))" : title
  }

  /// Each spot with what is beside it; of further ones only themselves.
  private var found: [Row] {
    switch goal.answer {
    case .unmoved, .nowhere(nil), .already(nil): []
    case .already(let spot?), .everywhere(let spot): around(spot, .found)
    case .nowhere(let spot?): around(spot, .nearest)
    case .best(let spot): around(spot, .best)
    case .at(let spots):
      (spots.first.map { around($0, .found) } ?? [])
        + spots.dropFirst().map { Row($0.at, .elsewhere) }
    }
  }

  private func around(_ spot: Goal.Spot, _ what: GoalTitle) -> [Row] {
    [Row(spot.at, what)] + [spot.below, spot.above].compactMap(\.self).map { Row($0, .beside) }
  }

  /// For people and machines.
  var table: Table {
    Table(
      caption: texts.goalTitle(.values),
      columns: [
        .machine("path"), .machine("value"), .init("name", texts.goalTitle(.value), for: .people),
        .machine("measure"), .init("result", words.measure),
        .init("staying", texts.goalTitle(.staying), for: hasStaying ? .everyone : .machines),
        .init("which", texts.goalTitle(.what), for: .people), .machine("what"),
        .machine("asked"), .machine("plan"),
      ] + facts.map { .machine($0.key) },
      rows: rows.map { cells($0) + facts.map(\.cell) })
  }

  private var hasStaying: Bool { goal.asked.retention != nil }

  private var facts: [(key: String, cell: Cell)] {
    QuestionBasis(question: words.question, list: goal.list, set: words.set).cells
  }

  private func cells(_ row: Row) -> [Cell] {
    let decimals = goal.list.currency.decimals
    return [
      .text(goal.value.path.description),
      row.number.map { .text(goal.value.text($0, decimals: decimals)) } ?? .absent,
      row.number.map { .text(words.text($0)) } ?? .absent,
      .text(goal.asked.measure.rawValue), Cell(row.value, words.phrases),
      row.staying.map { .mean($0, decimals: 1) } ?? .absent,
      .text(title(of: row)), .text(row.what.code),
      goal.target.map { Cell($0) } ?? .absent,
      .optional(goal.plan.map { goal.list.plans[$0].id }),
    ]
  }
}

extension Cell {
  /// A value of a sweep for people and machines alike; words that stand for a number as people say them.
  fileprivate init(_ value: SweepValue, _ phrases: Phrases) {
    switch value {
    case .thousandths(let share): self = .share(Percentage(millionths: share * 1000))
    case .always, .never: self = .text(phrases.text(value))
    default: self = Cell(value)
    }
  }
}

extension GoalTitle {
  /// What machines call a row.
  var code: String {
    switch self {
    case .today: "today"
    case .found: "found"
    case .best: "best"
    case .beside: "beside"
    case .nearest: "nearest"
    case .elsewhere: "elsewhere"
    case .values, .value, .what, .staying: ""
    }
  }
}

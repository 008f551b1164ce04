internal import CareModel
internal import PriceListFormat

/// A comparison as tables: one plan a row, one figure a column; people see them turned.
struct ComparisonTables {
  /// What is shown.
  let comparison: Comparison
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// How people of the place say it.
  let phrases: Phrases

  /// What figures need of both.
  private var words: FigureWords { FigureWords(comparison: comparison, phrases: phrases) }
  /// Makes columns of figures.
  private var columns: FigureColumns { FigureColumns(words: words) }
  private var texts: any Texts { phrases.texts }
  private var list: PriceList { comparison.list }

  /// First the one that machines get, too.
  func tables() -> [Table] { [plans, outcomes, limits].compactMap { $0 } }

  /// What each plan is and costs, and for machines everything else.
  var plans: Table {
    let own = Figure.ofStatement + Figure.costsSoFar(in: comparison) + Figure.ofRelief
    let others = Figure.overOutcomes + Figure.againstTheOther + Figure.limits
    // What people read of the others stands here, the rest below, where no row of people ends.
    let read = columns.columnsForPeople(of: others, in: .plans)
    let keys = Set(read.filter { $0.column.audience == .everyone }.map(\.column.key))
    let rest = others.filter { !keys.contains($0.key) }.compactMap(columns.forMachines)
    let shown = names + columns.columns(of: own, in: .plans) + read + basis + rest
    return columns.table(phrases.caption(of: comparison), shown, of: comparison.plans)
  }

  /// What plans cost over all their outcomes; `nil` if every plan comes to what is planned, whatever
  /// happens.
  private var outcomes: Table? {
    guard comparison.plans.contains(where: comparison.isUncertain) else { return nil }
    let shown = columns.columnsForPeople(of: Figure.catalogue, in: .outcomes)
    return columns.table(texts.overAllOutcomes, [columns.name] + shown, of: comparison.plans)
  }

  /// How far each assumption may go; `nil` if there is nothing to tell.
  private var limits: Table? {
    let shown = columns.columnsForPeople(of: Figure.limits, in: .limits)
    guard !shown.isEmpty else { return nil }
    return columns.table(
      texts.costsNoMoreAsFarAs, [columns.name] + shown,
      of: comparison.plans.filter { $0.against != nil })
  }

  /// The column of the plans' names, and that of their ids.
  private var names: [FigureColumns.Column] {
    let id = FigureColumns.Column(column: .machine("plan")) {
      .text($0.comparison.list.plans[$0.plan.plan].id.text)
    }
    return [id, columns.name]
  }

  /// What every row rests on, so that a table that is handed on still says so.
  private var basis: [FigureColumns.Column] {
    let question = comparison.question
    let phases = FigureColumns.Column(column: .machine("phases")) {
      .phases(of: $0.plan.plan, question, in: $0.comparison.list)
    }
    return QuestionBasis(question: question, list: list, set: set).cells.map { key, cell in
      .init(column: .machine(key)) { _ in cell }
    } + [phases]
  }
}

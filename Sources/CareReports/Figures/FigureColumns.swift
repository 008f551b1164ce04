internal import CareModel

/// Figures as the columns of a table: one plan a row, transposed for people.
struct FigureColumns {
  /// Of which comparison, and how it is said.
  let words: FigureWords

  /// A column, and its cell for each plan.
  struct Column {
    /// The key, the title and who reads it.
    let column: Table.Column
    /// What stands in it for a plan.
    let cell: (Figure.Subject) -> Cell
  }

  /// Each plan of the comparison.
  private var subjects: [Figure.Subject] {
    words.comparison.plans.map { .init(plan: $0, comparison: words.comparison) }
  }

  /// What people read of some figures in a section, and machines of all of them.
  func columns(of figures: [Figure], in section: FigureRow.Section) -> [Column] {
    figures.flatMap { figure in
      let rows = figure.rows.filter { $0.section == section }
      let plain = rows.first { $0.cell == nil }
      let own = plain.map { column(of: figure, as: $0) } ?? forMachines(figure)
      return [own].compactMap { $0 } + rows.compactMap { forPeople(figure, $0) }
    }
  }

  /// Only what people read of some figures in a section.
  func columnsForPeople(of figures: [Figure], in section: FigureRow.Section) -> [Column] {
    columns(of: figures, in: section).filter { $0.column.audience != .machines }
  }

  /// A figure for machines alone; `nil` if tables have no room for it.
  func forMachines(_ figure: Figure) -> Column? {
    guard figure.kind != .list else { return nil }
    return Column(column: .machine(figure.key)) { figure.value($0).cell }
  }

  /// A figure that people read as it is; machines alone if nobody would miss it.
  private func column(of figure: Figure, as row: FigureRow) -> Column? {
    if row.isOptional, subjects.allSatisfy({ figure.value($0).isIdle }) {
      return forMachines(figure)
    }
    return Column(column: .init(figure.key, row.title(words))) { figure.value($0).cell }
  }

  /// A figure that people read in words of its own; `nil` if nobody would miss it.
  private func forPeople(_ figure: Figure, _ row: FigureRow) -> Column? {
    guard let cell = row.cell else { return nil }
    if row.isOptional, subjects.allSatisfy({ cell($0, words) == .absent }) { return nil }
    return Column(column: .init(figure.key, row.title(words), for: .people)) { cell($0, words) }
  }

  /// A table of such columns, with a row for each of these plans.
  func table(_ caption: String, _ columns: [Column], of plans: [ComparedPlan]) -> Table {
    Table(
      caption: caption, columns: columns.map(\.column),
      rows: plans.map { plan in
        columns.map { $0.cell(.init(plan: plan, comparison: words.comparison)) }
      }, isTransposed: true)
  }

  /// The plan's name, which heads its row.
  var name: Column {
    Column(column: .init("name", words.texts.plan)) { subject in
      .text(subject.comparison.list.plans[subject.plan.plan].name)
    }
  }
}

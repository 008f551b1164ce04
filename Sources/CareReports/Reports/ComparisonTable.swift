internal import CareModel

/// A comparison as a table: one plan a row, one fact a column; people see it turned.
struct ComparisonTable {
  let comparison: Comparison
  let phrases: Phrases

  /// A fact: its column, and its cell for each plan.
  struct Fact {
    let column: Table.Column
    /// Whether people are spared it if no plan has anything to say about it.
    var isOptional = false
    let cell: (ComparedPlan) -> Cell
  }

  func table() -> Table {
    let facts =
      names + visits + costs + costsBy + relief + difference
      + MachineFacts(comparison: comparison).facts
    let shown = facts.compactMap(shown)
    return Table(
      caption: caption, columns: shown.map(\.column),
      rows: comparison.plans.map { plan in shown.map { $0.cell(plan) } }, isTurned: true)
  }

  /// A fact with nothing to say is for machines only, or for nobody.
  private func shown(_ fact: Fact) -> Fact? {
    guard fact.isOptional, comparison.plans.allSatisfy({ fact.cell($0).isIdle }) else {
      return fact
    }
    return fact.column.audience == .people
      ? nil : Fact(column: .machine(fact.column.key), cell: fact.cell)
  }

  private var list: PriceList { comparison.list }

  private var texts: any Texts { phrases.texts }

  /// The title of a fact that belongs to the one above it.
  private func nested(_ title: String) -> String { Table.nesting + title }

  private var caption: String {
    let time = comparison.question.horizon.length
    let complaint = comparison.question.complaint.map { list.cases[$0].name }
    return complaint.map { texts.compared($0, over: time) } ?? texts.plans(over: time)
  }

  private var names: [Fact] {
    [
      Fact(column: .machine("plan")) { .text(list.plans[$0.plan].id.text) },
      Fact(column: .init("name", texts.plan)) { .text(list.plans[$0.plan].name) },
    ]
  }

  private var visits: [Fact] {
    [
      Fact(column: .machine("finished")) {
        .text($0.statement.schedule.isFinished ? "true" : "false")
      },
      Fact(column: .init("visits", texts.visitsTitle)) {
        .count($0.statement.visits.count)
      },
      Fact(column: .init("minutes", texts.timeInTreatment)) {
        $0.statement.minutes.map { .minutes($0) } ?? .absent
      },
      Fact(
        column: .init("unfinished", texts.finishedByThen, for: .people),
        isOptional: true
      ) {
        $0.statement.schedule.isFinished ? .absent : .text(texts.no)
      },
    ]
  }

  private var costs: [Fact] {
    [
      Fact(column: .init("listCost", texts.paidSingly)) {
        $0.statement.listCost.map { .amount($0) } ?? .absent
      },
      Fact(column: .init("cost", texts.paidInTheCheapestWay)) {
        .amount($0.statement.cost)
      },
      Fact(column: .init("with", nested(texts.paidWith), for: .people)) {
        .text(phrases.text(Means(of: $0.statement, in: list)))
      },
      Fact(
        column: .init(
          "unusedSessions", texts.sessionsNotUsed),
        isOptional: true
      ) {
        .count($0.statement.unusedSessions)
      },
      Fact(column: .init("unusedWorth", nested(texts.worth)), isOptional: true) {
        $0.statement.unusedWorth > .zero ? .amount($0.statement.unusedWorth) : .absent
      },
    ]
  }

  private var costsBy: [Fact] {
    let dates = comparison.plans.first?.costBy.dropLast() ?? []
    return dates.enumerated().map { index, costBy in
      let date = phrases.style.shortDate(costBy.day)
      return Fact(
        column: .init(
          "costAfter\(costBy.after.count)Month\(costBy.after.count == 1 ? "" : "s")",
          texts.paidBefore(date))
      ) { .amount($0.costBy[index].cost) }
    }
  }

  private var relief: [Fact] {
    let days = comparison.question.horizon.days
    return [
      Fact(
        column: .init(
          "comfortableDays",
          texts.comfortableDays(of: days))
      ) { .count($0.comfortableDays) },
      Fact(column: .init("costPerComfortableDay", nested(texts.costPerComfortableDay))) {
        $0.costPerComfortableDay.map { .amount($0) } ?? .absent
      },
    ]
  }

  private var difference: [Fact] {
    let other = phrases.quoted(comparison.question.against)
    return [
      Fact(
        column: .init("difference", texts.against(other)), isOptional: true
      ) { $0.against.map { .difference($0.difference) } ?? .absent },
      Fact(
        column: .init(
          "since", nested(texts.costsNoMoreFrom), for: .people),
        isOptional: true
      ) { $0.against.map { $0.breakEven.answer.cell(phrases) } ?? .absent },
    ]
  }
}

extension Cell {
  /// Whether the cell says nothing that people would miss.
  fileprivate var isIdle: Bool {
    switch self {
    case .absent, .count(0): true
    default: false
    }
  }
}

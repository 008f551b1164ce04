internal import CareModel

/// A comparison as a table: one plan a row, one fact a column; people see it turned.
struct ComparisonTable {
  let comparison: Comparison
  let phrases: Phrases

  /// A fact: its column, and its cell for each plan.
  private struct Fact {
    let column: Table.Column
    let cell: (ComparedPlan) -> Cell
    /// Whether a fact that no plan has anything to say about is left out for people.
    var isOptional = false
  }

  func table() -> Table {
    let facts = self.facts
    let rows = comparison.plans.map { plan in facts.map { $0.cell(plan) } }
    let columns = facts.enumerated().map { index, fact in
      let isIdle = fact.isOptional && rows.allSatisfy { $0[index].isIdle }
      return isIdle
        ? Table.Column(fact.column.key, fact.column.title, isForMachinesOnly: true) : fact.column
    }
    return Table(caption: caption, columns: columns, rows: rows, isTurned: true)
  }

  private var list: PriceList { comparison.list }

  private func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  private var caption: String {
    let horizon = phrases.style.interval(comparison.question.horizon.length)
    let name = comparison.question.complaint.map { list.cases[$0].name }
    let over = pick("over \(horizon)", "sur \(horizon)")
    return name.map { "\($0), \(over)" } ?? pick("Plans \(over)", "Plans \(over)")
  }

  private var facts: [Fact] {
    names + visits + costs + costsBy + relief + difference
  }

  private var names: [Fact] {
    [
      Fact(column: .init("plan", "", isForMachinesOnly: true)) {
        .text(list.plans[$0.plan].id.text)
      },
      Fact(column: .init("name", pick("Plan", "Plan"))) { .text(list.plans[$0.plan].name) },
    ]
  }

  private var visits: [Fact] {
    [
      Fact(column: .init("visits", pick("Visits", "Visites"))) {
        .count($0.statement.visits.count)
      },
      Fact(column: .init("minutes", pick("Time in treatment", "Temps de soin"))) {
        $0.statement.minutes.map { .minutes($0) } ?? .absent
      },
      Fact(
        column: .init("finished", pick("Finished by then", "Terminé d’ici là")),
        cell: { plan in
          plan.statement.schedule.isFinished ? .absent : .text(pick("no", "non"))
        }, isOptional: true),
    ]
  }

  private var costs: [Fact] {
    [
      Fact(column: .init("listCost", pick("Paid singly", "Payé à la séance"))) {
        $0.statement.listCost.map { .amount($0) } ?? .absent
      },
      Fact(
        column: .init("cost", pick("Paid in the cheapest way", "Payé au plus avantageux"))
      ) {
        .amount($0.statement.cost)
      },
      Fact(column: .init("with", pick("\u{A0}\u{A0}with", "\u{A0}\u{A0}avec"))) { .text(means(of: $0.statement)) },
      Fact(
        column: .init("unused", pick("Sessions paid, not used", "Séances payées, non utilisées")),
        cell: { .count($0.statement.unusedSessions) }, isOptional: true),
      Fact(
        column: .init("unusedWorth", pick("\u{A0}\u{A0}worth", "\u{A0}\u{A0}valeur")),
        cell: {
          $0.statement.unusedWorth > .zero ? .amount($0.statement.unusedWorth) : .absent
        }, isOptional: true),
    ]
  }

  /// What was bought: `2 × Five sessions, Monthly membership`.
  private func means(of statement: Statement) -> String {
    let packages = list.base.packages.refs.compactMap { ref -> String? in
      let count = statement.purchases.count { $0.package == ref }
      let name = list.base.packages[ref].name
      return count == 0 ? nil : count == 1 ? name : "\(count) × \(name)"
    }
    let membership = statement.membership.map { list.base.memberships[$0.membership].name }
    let isHolding = statement.visits.contains {
      if case .holding = $0.cover { true } else { false }
    }
    let held = isHolding ? [pick("sessions in hand", "séances en réserve")] : []
    let means = held + [membership].compactMap { $0 } + packages
    return means.isEmpty ? pick("single sessions", "séances seules") : means.joined(separator: ", ")
  }

  private var costsBy: [Fact] {
    let dates = comparison.plans.first?.costBy.dropLast() ?? []
    return dates.enumerated().map { index, costBy in
      let date = phrases.style.shortDate(costBy.day)
      return Fact(
        column: .init("costBefore\(costBy.day)", pick("Paid before \(date)", "Payé avant le \(date)"))
      ) { .amount($0.costBy[index].cost) }
    }
  }

  private var relief: [Fact] {
    let days = comparison.question.horizon.days
    return [
      Fact(
        column: .init(
          "comfortableDays",
          pick("Comfortable days, of \(days)", "Jours confortables, sur \(days)"))
      ) { .count($0.comfortableDays) },
      Fact(
        column: .init("costPerComfortableDay", pick("\u{A0}\u{A0}cost of each", "\u{A0}\u{A0}coût de chacun"))
      ) { $0.costPerComfortableDay.map { .amount($0) } ?? .absent },
    ]
  }

  private var difference: [Fact] {
    let other = list.plans[comparison.question.against].name
    return [
      Fact(
        column: .init(
          "difference", pick("Against \(phrases.quoted(other))", "Face à \(phrases.quoted(other))")),
        cell: { $0.against.map { .difference($0.difference) } ?? .absent }, isOptional: true),
      Fact(
        column: .init("breakEven", pick("\u{A0}\u{A0}costs no more from", "\u{A0}\u{A0}ne coûte pas plus dès")),
        cell: { $0.against.map { breakEven($0.breakEven) } ?? .absent }, isOptional: true),
    ]
  }

  private func breakEven(_ breakEven: BreakEven) -> Cell {
    switch breakEven.answer {
    case .always: .text(pick("the first day", "le premier jour"))
    case .never: .text(pick("never", "jamais"))
    case .from(let day): .date(day)
    }
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

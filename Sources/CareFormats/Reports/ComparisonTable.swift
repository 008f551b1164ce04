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

  private func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  /// A fact that belongs to the one above it.
  private func nested(_ english: String, _ french: String) -> String {
    "\u{A0}\u{A0}" + pick(english, french)
  }

  private var caption: String {
    let horizon = phrases.style.interval(comparison.question.horizon.length)
    let name = comparison.question.complaint.map { list.cases[$0].name }
    let over = pick("over \(horizon)", "sur \(horizon)")
    return name.map { "\($0), \(over)" } ?? "Plans \(over)"
  }

  private var names: [Fact] {
    [
      Fact(column: .machine("plan")) { .text(list.plans[$0.plan].id.text) },
      Fact(column: .init("name", pick("Plan", "Plan"))) { .text(list.plans[$0.plan].name) },
    ]
  }

  private var visits: [Fact] {
    [
      Fact(column: .machine("finished")) {
        .text($0.statement.schedule.isFinished ? "true" : "false")
      },
      Fact(column: .init("visits", pick("Visits", "Visites"))) {
        .count($0.statement.visits.count)
      },
      Fact(column: .init("minutes", pick("Time in treatment", "Temps de soin"))) {
        $0.statement.minutes.map { .minutes($0) } ?? .absent
      },
      Fact(
        column: .init("unfinished", pick("Finished by then", "Terminé d’ici là"), for: .people),
        isOptional: true
      ) {
        $0.statement.schedule.isFinished ? .absent : .text(pick("no", "non"))
      },
    ]
  }

  private var costs: [Fact] {
    [
      Fact(column: .init("listCost", pick("Paid singly", "Payé à la séance"))) {
        $0.statement.listCost.map { .amount($0) } ?? .absent
      },
      Fact(column: .init("cost", pick("Paid in the cheapest way", "Payé au plus avantageux"))) {
        .amount($0.statement.cost)
      },
      Fact(column: .init("with", nested("with", "avec"), for: .people)) {
        .text(means(of: $0.statement))
      },
      Fact(
        column: .init(
          "unusedSessions", pick("Sessions paid, not used", "Séances payées, non utilisées")),
        isOptional: true
      ) {
        .count($0.statement.unusedSessions)
      },
      Fact(column: .init("unusedWorth", nested("worth", "valeur")), isOptional: true) {
        $0.statement.unusedWorth > .zero ? .amount($0.statement.unusedWorth) : .absent
      },
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
    return means.isEmpty
      ? pick("single sessions", "séances à l’unité") : means.joined(separator: ", ")
  }

  private var costsBy: [Fact] {
    let dates = comparison.plans.first?.costBy.dropLast() ?? []
    return dates.enumerated().map { index, costBy in
      let date = phrases.style.shortDate(costBy.day)
      return Fact(
        column: .init(
          "costAfter\(costBy.after.count)Month\(costBy.after.count == 1 ? "" : "s")",
          pick("Paid before \(date)", "Payé avant le \(date)"))
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
      Fact(column: .init("costPerComfortableDay", nested("cost of each", "coût de chacun"))) {
        $0.costPerComfortableDay.map { .amount($0) } ?? .absent
      },
    ]
  }

  private var difference: [Fact] {
    let other = phrases.quoted(list.plans[comparison.question.against].name)
    return [
      Fact(
        column: .init("difference", pick("Against \(other)", "Face à \(other)")), isOptional: true
      ) { $0.against.map { .difference($0.difference) } ?? .absent },
      Fact(
        column: .init(
          "since", nested("costs no more from", "ne coûte pas plus dès"), for: .people),
        isOptional: true
      ) { $0.against.map { since($0.breakEven) } ?? .absent },
    ]
  }

  private func since(_ breakEven: BreakEven) -> Cell {
    switch breakEven.answer {
    case .always: .text(pick("the first day", "le premier jour"))
    case .never: .text(pick("never", "jamais"))
    case .from(let day): .date(day)
    }
  }
}

/// The facts of a comparison that people read in tables of their own.
private struct MachineFacts {
  let comparison: Comparison

  var facts: [ComparisonTable.Fact] { question + outcomes + against }

  /// What every row rests on, so that a table that is handed on still says so.
  private var question: [ComparisonTable.Fact] {
    let list = comparison.list
    let question = comparison.question
    return [
      fact("sample") { _ in .text(list.isSample ? "true" : "false") },
      fact("case") { _ in question.complaint.map { .text(list.cases[$0].id.text) } },
      fact("source") { _ in question.complaint.flatMap { list.cases[$0].source }.map { .text($0) }
      },
      fact("against") { _ in .text(list.plans[question.against].id.text) },
      fact("start") { _ in .date(question.horizon.start) },
      fact("end") { _ in .date(question.horizon.end) },
      fact("pricesFrom") { _ in list.from.map { .date($0) } },
    ]
  }

  private var outcomes: [ComparisonTable.Fact] {
    [
      fact("expectedCost") {
        $0.expected.map { .amount(Amount(minor: $0.cost.rounded(decimals: 0))) }
      },
      fact("least") { $0.expected.map { .amount($0.least) } },
      fact("p10") { $0.expected.map { .amount($0.p10) } },
      fact("p50") { $0.expected.map { .amount($0.p50) } },
      fact("p90") { $0.expected.map { .amount($0.p90) } },
      fact("most") { $0.expected.map { .amount($0.most) } },
      fact("chanceCheaper") { plan in
        plan.against?.chanceCheaper.map { .mean($0.rounded(decimals: 4), decimals: 4) }
      },
    ]
  }

  private var against: [ComparisonTable.Fact] {
    [
      fact("breakEven") { $0.against.map { cell($0.breakEven.answer) } },
      point("worthInSessions", \.worthInSessions) { .count($0) },
      point("mostSessions", \.mostSessions) { .count($0) },
      point("rarestRhythmDays", \.rarestRhythmDays) { .count($0) },
      point("dearestSession", \.dearestSession) { .amount($0) },
      point("lowestChance", \.lowestChance) { .mean($0, decimals: 3) },
      point("horizonMonths", \.horizonMonths) { .count($0) },
    ]
  }

  private func fact(
    _ key: String, _ cell: @escaping (ComparedPlan) -> Cell?
  ) -> ComparisonTable.Fact {
    .init(column: .machine(key)) { cell($0) ?? .absent }
  }

  private func point<Value>(
    _ key: String, _ path: KeyPath<TippingPoints, TippingPoint<Value>?>,
    _ cell: @escaping (Value) -> Cell
  ) -> ComparisonTable.Fact {
    fact(key) { plan in
      switch plan.against?.tippingPoints[keyPath: path] {
      case .always: .text("always")
      case .never: .text("never")
      case .at(let value): cell(value)
      case nil: nil
      }
    }
  }

  private func cell(_ answer: BreakEven.Answer) -> Cell {
    switch answer {
    case .always: .text("always")
    case .never: .text("never")
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

internal import CareModel
internal import PriceListFormat

/// The same plans in several cases: one case a row.
///
/// Machines get all of it in the first table. So do people where one plan is held against another;
/// where there are more, each has a table of its own, because nobody reads twelve columns.
struct CasesTable {
  /// Of the same plans, each of a case of its own.
  let comparisons: [Comparison]
  /// Any of them: they are about the same plans.
  let first: Comparison
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// How it is said.
  let phrases: Phrases

  /// A fact: its column, and its cell for each case.
  private struct Fact {
    /// The key, the title and who reads it.
    let column: Table.Column
    /// What stands in it for a case.
    let cell: (Comparison) -> Cell
  }

  /// What all of them are paid by.
  private var list: PriceList { first.list }

  private var texts: any Texts { phrases.texts }

  /// First the one that machines get, too.
  func tables() -> [Table] {
    let held = first.plans.indices.filter { first.plans[$0].against != nil }
    let isSingle = held.count == 1
    let main = names + sessions + costs + held.flatMap { against($0, forPeople: isSingle) } + basis
    let others = isSingle ? [] : held.map { details(of: $0) }
    return [table(caption, main)] + others
  }

  /// A table of some facts; people are spared those with nothing to say.
  private func table(_ caption: String, _ facts: [Fact]) -> Table {
    let said = facts.filter { fact in
      fact.column.audience == .machines || comparisons.contains { fact.cell($0) != .absent }
    }
    return Table(
      caption: caption, columns: said.map(\.column),
      rows: comparisons.map { comparison in said.map { $0.cell(comparison) } })
  }

  /// What the table shows.
  private var caption: String {
    texts.whatEachCaseCosts(over: first.question.horizon.length)
  }

  /// One plan against the other.
  private func details(of index: Int) -> Table {
    let name = self.name(index)
    let other = phrases.quoted(first.question.against)
    return table(
      texts.against(name, other),
      names.suffix(1) + words(index, difference: texts.difference(of: name)))
  }

  /// A plan's name in quotation marks.
  private func name(_ index: Int) -> String {
    phrases.quoted(first.plans[index].plan)
  }

  /// Which case.
  private var names: [Fact] {
    [
      Fact(column: .machine("case")) { comparison in
        comparison.question.complaint.map { .text(list.cases[$0].id.text) } ?? .absent
      },
      Fact(column: .init("name", texts.caseTitle)) { comparison in
        comparison.question.complaint.map { .text(list.cases[$0].name) } ?? .absent
      },
    ]
  }

  /// How many sessions are planned for.
  private var sessions: [Fact] {
    [
      Fact(column: .init("sessions", texts.sessionsTitle)) {
        .count($0.question.sessions(in: list))
      }
    ]
  }

  /// Of each plan that is shown, and of the one that they are held against.
  private var costs: [Fact] {
    let shown = first.plans.indices.map { index in
      cost(of: first.plans[index].plan) { .amount($0.plans[index].statement.cost) }
    }
    let against = first.question.against
    guard !first.plans.contains(where: { $0.plan == against }) else { return shown }
    return shown + [cost(of: against) { .amount($0.costOfOther) }]
  }

  /// A column with a plan's costs.
  private func cost(of plan: Ref<Plan>, _ cell: @escaping (Comparison) -> Cell) -> Fact {
    Fact(column: .init("cost.\(list.plans[plan].id)", list.plans[plan].name), cell: cell)
  }
}

// One plan against another.
extension CasesTable {
  /// What people read of a plan against the other, and what machines get.
  private func against(_ index: Int, forPeople: Bool) -> [Fact] {
    (forPeople ? words(index, difference: texts.difference) : []) + figures(index)
  }

  /// What people read of it.
  private func words(_ index: Int, difference: String) -> [Fact] {
    [
      fact(.init("difference", difference, for: .people), index) {
        .difference($0.difference)
      },
      fact(
        .init("since", texts.costsNoMoreFromTitle, for: .people), index
      ) { $0.breakEven.answer.cell(phrases) },
      fact(
        .init("most", texts.mostSessions, for: .people),
        index
      ) {
        switch $0.tippingPoints.mostSessions {
        case .at(let count): .count(count)
        case .always: .text(texts.anyNumber)
        case .never: .text(texts.noSession)
        case nil: .absent
        }
      },
    ]
  }

  /// What machines get of each plan, as the catalogue of figures has it.
  private func figures(_ index: Int) -> [Fact] {
    let plan = list.plans[first.plans[index].plan].id
    return ["expectedCost", "difference", "breakEven", "mostSessions"].compactMap { key in
      Figure.catalogue.first { $0.key == key }.map { figure in
        Fact(column: .machine("\(key).\(plan)")) { comparison in
          figure.value(.init(plan: comparison.plans[index], comparison: comparison)).cell
        }
      }
    }
  }

  /// A fact of a plan against the other; absent where there is none.
  private func fact(
    _ column: Table.Column, _ index: Int, _ cell: @escaping (ComparedPlan.Against) -> Cell
  ) -> Fact {
    Fact(column: column) { $0.plans[index].against.map(cell) ?? .absent }
  }

  /// What every row rests on; its case it says itself.
  private var basis: [Fact] {
    let keys = QuestionBasis(question: first.question, list: list, set: set)
      .cells(besides: ["case"]).map(\.key)
    let facts = keys.map { key in
      Fact(column: .machine(key)) { comparison in
        QuestionBasis(question: comparison.question, list: list, set: set).cells
          .first { $0.key == key }?.cell ?? .absent
      }
    }
    return facts + first.question.comparedPlans(in: list).map(phases)
  }

  /// What a plan consists of, in each case.
  private func phases(of plan: Ref<Plan>) -> Fact {
    Fact(column: .machine("phases.\(list.plans[plan].id)")) {
      .phases(of: plan, $0.question, in: list)
    }
  }
}

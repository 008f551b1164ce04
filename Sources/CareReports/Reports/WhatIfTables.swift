internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// A change as tables: each cost, who switches, what was forgotten, what the practice takes in.
struct WhatIfTables {
  /// What is shown.
  let whatIf: WhatIf
  /// How people of the place say it.
  let phrases: Phrases

  /// Both lists and what differs between them.
  var change: PriceChange { whatIf.change }
  /// The list as it is.
  private var before: PriceList { change.lists.before }

  /// The title of a column.
  func title(_ title: ChangeTitle) -> String { phrases.texts.changeTitle(title) }

  /// A plan's name.
  private func name(of plan: ID) -> String { before.plans.name(of: plan) }

  /// Whether rows of several cases stand below one another, so that each must name its own.
  private var hasCases: Bool { Set(change.costs.map(\.complaint)).count > 1 }

  /// The columns of the case; none for a list without cases.
  private var caseColumns: [Table.Column] {
    [
      .machine("case"),
      .init("caseName", title(.complaint), for: hasCases ? .everyone : .machines),
    ]
  }

  /// What stands in them.
  private func caseCells(_ complaint: ID?) -> [Cell] {
    [
      complaint.map { .text($0.text) } ?? .absent,
      complaint.map { .text(before.cases.name(of: $0)) } ?? .absent,
    ]
  }

  /// One case and plan a row.
  func costs() -> Table {
    Table(
      caption: title(change.isUncertain ? .averageCosts : .costs),
      columns: caseColumns + [
        .machine("plan"), .init("name", title(.plan)),
        .machine("before"), .machine("after"), .machine("difference"), .machine("growth"),
        .machine("averageBefore"), .machine("averageAfter"), .machine("averageDifference"),
        .init("expectedBefore", title(.before), for: .people),
        .init("expectedAfter", title(.after), for: .people),
        .init("expectedDifference", title(.difference), for: .people),
        .init("expectedGrowth", title(.growth), for: .people),
        .machine("start"), .machine("end"), .machine("sample"),
      ],
      rows: change.costs.map { cost in
        caseCells(cost.complaint) + [.text(cost.plan.text), .text(name(of: cost.plan))]
          + planned(cost) + averages(cost) + expected(cost)
          + [
            .date(change.horizon.start), .date(change.horizon.end),
            .text(before.isSample ? "true" : "false"),
          ]
      })
  }

  /// The means before and after, and their difference.
  private func averages(_ cost: CostChange) -> [Cell] {
    let amounts = cost.averages.map { $0.map(Cell.amount) ?? .absent }
    let difference = cost.means.map { Cell.difference($0.difference) } ?? .absent
    return [amounts.before, amounts.after, difference]
  }

  /// What people read: what clients can expect to pay.
  private func expected(_ cost: CostChange) -> [Cell] {
    guard let amounts = cost.expected else { return planned(cost) }
    return [
      .amount(amounts.before), .amount(amounts.after), .difference(amounts.difference),
      growth(amounts),
    ]
  }

  /// The cost as planned before and after, the difference, and its share.
  private func planned(_ cost: CostChange) -> [Cell] {
    let amounts = cost.statements.map { statement -> Cell in
      (try? statement.get()).map { .amount($0.cost) } ?? .onRequest
    }
    let known = cost.costs
    return [
      amounts.before, amounts.after, known.map { .difference($0.difference) } ?? .absent,
      known.map(growth) ?? .absent,
    ]
  }

  /// From or to nothing there is no share to tell, so words say it.
  private func growth(_ costs: Change<Amount>) -> Cell {
    if costs.isNone { return .growth(0) }
    if costs.after == .zero { return .text(title(.free)) }
    return costs.growth.map { .growth($0.rounded(decimals: 3)) } ?? .text(title(.new))
  }

  /// One switch a row; `nil` if nobody switches.
  func switches() -> Table? {
    guard !change.switches.isEmpty else { return nil }
    return Table(
      caption: title(.switches),
      columns: caseColumns + [
        .init("what", title(.whatChanges)),
        .init("before", title(.before)), .init("after", title(.after)),
        .init("saves", title(.saves)),
      ], rows: change.switches.map(row))
  }

  /// Clients, and what is the cheapest for them before and after.
  private func row(_ one: Switch) -> [Cell] {
    switch one {
    case .cheapestPlan(let complaint, let plans, let gain):
      let names = plans.map { phrases.joined($0.map { name(of: $0) }) }
      return caseCells(complaint) + [
        .text(title(.cheapestPlan)), .text(names.before),
        .text(names.after), .amount(gain),
      ]
    case .wayToPay(let complaint, let plan, let means, let gain):
      let after = Phrases(style: phrases.style, list: change.lists.after)
      return caseCells(complaint) + [
        .text(name(of: plan)), .text(phrases.text(means.before)), .text(after.text(means.after)),
        gain.map { .amount($0) } ?? .absent,
      ]
    }
  }

  /// One price a row; `nil` if none was forgotten.
  func forgotten() -> Table? {
    guard !change.forgotten.isEmpty else { return nil }
    let isLater = change.forgotten.contains { $0.from != nil }
    return Table(
      caption: title(.forgotten),
      columns: [
        .machine("path"), .init("name", title(.forgotten)),
        .init("service", title(.service)),
        .init("from", title(.from), for: isLater ? .everyone : .machines),
        .machine("priceBefore"), .init("price", title(.price)), .machine("sessions"),
        .init("singlesBefore", title(.singlesBefore)),
        .init("singlesAfter", title(.singlesAfter)),
        .init("discountBefore", title(.discountBefore)),
        .init("discountAfter", title(.discountAfter)), .init("keepingDiscount", title(.keeping)),
      ], rows: change.forgotten.map(row))
  }

  /// A price that stayed, the one that moved, and the discount before and after.
  private func row(_ one: Forgotten) -> [Cell] {
    let singles = one.single.map { single -> Cell in
      single.map { .amount($0 * one.sessions) } ?? .onRequest
    }
    let discounts = one.discount.map { discount -> Cell in
      discount.map { .discount($0.rounded(decimals: 3)) } ?? .absent
    }
    return [
      .text(one.item.path.description), .text(phrases.name(of: one.item)),
      .text(before.base.services.name(of: one.service)),
      .date(one.from ?? change.horizon.start), .amount(one.price.before),
      .amount(one.price.after), .count(one.sessions),
      singles.before, singles.after, discounts.before, discounts.after,
      one.keepingDiscount.map { .amount($0) } ?? .absent,
    ]
  }
}

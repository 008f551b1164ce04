internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

// The practice's clients, and what they bring.
extension WhatIfTables {
  /// One group of the clients file a row; `nil` without one.
  func clients() -> Table? {
    guard let practice = whatIf.practice else { return nil }
    return Table(
      caption: title(.clients),
      columns: [
        .init("who", title(.who), for: .people), .machine("case"), .machine("plan"),
        .init("clients", title(.count)), .machine("concession"), .machine("extra"),
        .machine("insurance"), .machine("pay"), .machine("start"),
        .machine("costBefore"), .machine("costAfter"), .machine("taxBefore"), .machine("taxAfter"),
        .init("incomeBefore", title(.before)), .init("incomeAfter", title(.after)),
        .machine("switches"), .init("becomes", title(.becomes), for: .people),
      ], rows: practice.clients.indices.map { row(practice, $0) })
  }

  private func row(_ practice: PracticeChange, _ place: Int) -> [Cell] {
    let words = ClientWords(change: change, phrases: phrases)
    let one = practice.clients[place]
    let income = practice.income.map { $0.rows[place] }
    let costs: [Cell] =
      one.cost.map { [.amount($0.before), .amount($0.after)] } ?? [.absent, .absent]
    let brought: [Cell] = [
      .amount(income.before.tax), .amount(income.after.tax), .amount(income.before.net),
      .amount(income.after.net),
    ]
    let becomes: Cell = words.becomes(one).map { .text($0) } ?? .absent
    return [.text(words.who(one.group))] + words.ids(of: one.group) + costs + brought
      + [.text(one.switches ? "true" : "false"), becomes]
  }

  /// Before and after a row each; `nil` without clients.
  ///
  /// People see it turned.
  func income() -> Table? {
    guard let practice = whatIf.practice else { return nil }
    let tax = practice.income.map { $0.total.tax }
    let hasTax = tax.before != Amount.zero || tax.after != Amount.zero
    let hasCosts = practice.costs != TreatmentCosts()
    return Table(
      caption: title(.practice),
      columns: [
        .init("name", title(.practice)),
        .init("takings", title(.takings), for: hasTax ? .everyone : .machines),
        .init("tax", title(.tax), for: hasTax ? .everyone : .machines),
        .init("income", title(.income)),
        .init("sessions", title(.sessions)),
        .init("minutes", title(.minutes)),
        .init("perSession", title(.perSession)),
        .init("perHour", title(.perHour)),
        .init("margin", title(.margin), for: hasCosts ? .everyone : .machines),
      ],
      rows: [
        [.text(title(.before))] + cells(practice.income.before.total, practice.costs),
        [.text(title(.after))] + cells(practice.income.after.total, practice.costs),
      ], isTransposed: true)
  }

  private func cells(_ income: Income, _ costs: TreatmentCosts) -> [Cell] {
    let rounded = { (fraction: Fraction?) -> Cell in
      fraction.map { .amount(Amount(rounding: $0)) } ?? .absent
    }
    return [
      .amount(income.takings), .amount(income.tax), .amount(income.net), .count(income.sessions),
      income.minutes.map { .minutes($0) } ?? .absent, rounded(income.perSession),
      rounded(income.perHour), rounded(income.margin(after: costs)),
    ]
  }
}

/// Who clients are, and what becomes the cheapest for them.
struct ClientWords {
  /// Both lists.
  let change: PriceChange
  /// How people of the place say it.
  let phrases: Phrases

  private var list: PriceList { change.lists.before }

  /// The names of what they come for, follow, are and use, and the day on which they come.
  func who(_ group: ClientGroup) -> String {
    let complaint = group.complaint.map { list.cases.name(of: $0) }
    let concession = group.concession.map { list.base.concessions.name(of: $0) }
    let insurance = group.insurance.map { list.insurances.name(of: $0) }
    let extras = group.extras.map { list.base.extras.name(of: $0) }.joined(separator: ", ")
    let names: [String?] = [
      complaint, list.plans.name(of: group.plan), concession, extras.isEmpty ? nil : extras,
      insurance, offers(group), start(group),
    ]
    return names.compactMap(\.self).joined(separator: " · ")
  }

  private func offers(_ group: ClientGroup) -> String? {
    group.offers.map { ids in
      ids.isEmpty
        ? phrases.texts.singleSessions : ids.map(phrases.offerName).joined(separator: ", ")
    }
  }

  private func start(_ group: ClientGroup) -> String? {
    switch group.arrival {
    case .first: nil
    case .on(let day): phrases.style.date(day)
    case .evenly: phrases.texts.comingEvenly
    }
  }

  /// What the clients file says of them, after what is said of all.
  func ids(of group: ClientGroup) -> [Cell] {
    [
      .optional(group.complaint), .text(group.plan.text), .count(group.clients),
      .optional(group.concession), .words(group.extras.map(\.text)), .optional(group.insurance),
      pay(group), arrival(group),
    ]
  }

  private func pay(_ group: ClientGroup) -> Cell {
    guard let offers = group.offers else { return .text("cheapest") }
    return .text(offers.isEmpty ? "singly" : offers.map(\.text).joined(separator: " "))
  }

  private func arrival(_ group: ClientGroup) -> Cell {
    switch group.arrival {
    case .first: .date(change.horizon.start)
    case .on(let day): .date(day)
    case .evenly: .text("even")
    }
  }

  /// The plan that becomes the cheapest, or else how theirs is paid for then; `nil` if nothing changes.
  func becomes(_ client: ClientChange) -> String? {
    if !client.otherPlans.isEmpty {
      return phrases.joined(client.otherPlans.map { list.plans.name(of: $0) })
    }
    guard let mix = client.mix, !mix.isNone else { return nil }
    return Phrases(style: phrases.style, list: change.lists.after).text(mix.after)
  }
}

extension Phrases {
  /// The name of a package or a membership.
  fileprivate func offerName(_ id: ID) -> String {
    list.base.packages.ref(id) == nil
      ? list.base.memberships.name(of: id) : list.base.packages.name(of: id)
  }
}

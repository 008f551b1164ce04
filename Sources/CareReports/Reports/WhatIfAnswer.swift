internal import CareModel
internal import Diagnostics
internal import PriceListFormat

/// What a change does, in whole sentences: what moves, what clients pay, who switches, what was
/// forgotten, what the practice takes in.
struct WhatIfAnswer {
  let whatIf: WhatIf
  let phrases: Phrases

  var change: PriceChange { whatIf.change }
  var style: LocaleStyle { phrases.style }
  private var before: PriceList { change.lists.before }

  func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  func paragraphs() -> [String] {
    [
      (moves + settings).joined(separator: " "),
      ([costs, overall].compactMap { $0 } + switches).joined(separator: " "),
      forgotten.joined(separator: " "),
      practice.joined(separator: " "),
    ].filter { !$0.isEmpty }
  }

  func name(of plan: ID) -> String { phrases.quoted(before.plans.name(of: plan)) }

  func name(ofCase id: ID) -> String { phrases.quoted(before.cases.name(of: id)) }

  /// `6.7%`, of a growth in whichever direction.
  func share(_ fraction: Fraction) -> String {
    style.share(thousandths: abs(fraction.rounded(decimals: 3)))
  }
}

// What moves.
extension WhatIfAnswer {
  /// How many moves are told one by one.
  private static let most = 6

  private var moves: [String] {
    let told = change.moves.prefix(Self.most).map(sentence)
    let rest = change.moves.count - told.count
    guard rest > 0 else { return Array(told) }
    return told + [
      pick(
        "Other prices that move: \(style.number(rest)).",
        "Autres prix qui changent : \(style.number(rest)).")
    ]
  }

  private func sentence(_ move: PriceMove) -> String {
    let name = phrases.quoted(itemName(move.item))
    let until =
      move.until.map { day in
        let date = style.date(day - 1)
        return pick(", until \(date)", ", jusqu’au \(date)")
      } ?? ""
    let words = moved(name, move.price)
    guard let from = move.from else { return "\(words)\(until)." }
    let date = style.date(from)
    return pick("From \(date), \(words)\(until).", "Dès le \(date), \(words)\(until).")
  }

  private func itemName(_ item: PricedItem) -> String {
    guard before.base.price(of: item) == nil else { return phrases.name(of: item) }
    return Phrases(style: style, list: change.lists.after).name(of: item)
  }

  private func moved(_ name: String, _ price: Change<Price?>) -> String {
    let texts = price.map { $0.map(text) }
    return switch (texts.before, texts.after) {
    case (let old?, let new?):
      pick("\(name) goes from \(old) to \(new)", "\(name) passe de \(old) à \(new)")
    case (nil, let new?):
      pick("\(name) is new, at \(new)", "\(name) est nouveau, à \(new)")
    case (let old?, nil):
      pick("\(name), at \(old), is no more", "\(name), à \(old), disparaît")
    case (nil, nil): name
    }
  }

  private func text(_ price: Price) -> String {
    price.amount.map(style.amount) ?? pick("“on request”", "« sur demande »")
  }

  /// What is set beside prices, and what is said of a proposal that does nothing.
  private var settings: [String] {
    let paths = Set(change.moves.map(\.item.path))
    let others = whatIf.proposal.filter { setting in
      !paths.contains(setting.path) && !isPrice(setting.path)
    }
    let told = others.map { setting in
      let path = Quoted.plain(setting.path.description)
      let value = Quoted.plain(setting.value)
      return pick("\(path) becomes \(value).", "\(path) devient \(value).")
    }
    guard told.isEmpty, change.moves.isEmpty else { return told }
    return [pick("No price changes.", "Aucun prix ne change.")]
  }

  private func isPrice(_ path: Path) -> Bool {
    before.base.pricedItems.contains { $0.path == path }
  }
}

// What clients pay.
extension WhatIfAnswer {
  /// The costs of one case: the question's own, or the first.
  private var costs: String? {
    let own: ID? = change.questions.before.complaint.map { before.cases[$0].id }
    let isAsked = change.costs.contains { $0.complaint == own }
    let complaint: ID? = isAsked ? own : change.costs.first?.complaint ?? nil
    let costs = change.costs.filter { $0.complaint == complaint && $0.costs != nil }
    guard !costs.isEmpty else { return nil }
    let horizon = style.interval(change.horizon.length)
    let place = complaint.map { name(ofCase: $0) }
    let whom = place.map { pick(", for \($0)", ", pour \($0)") } ?? ""
    let start = pick("Over \(horizon)\(whom)", "Sur \(horizon)\(whom)")
    let clauses = (moving(costs) + [staying(costs)].compactMap { $0 } + [cheapest(costs)])
      .compactMap { $0 }
    return pick(
      "\(start): \(clauses.joined(separator: "; ")).",
      "\(start) : \(clauses.joined(separator: " ; ")).")
  }

  private func moving(_ costs: [CostChange]) -> [String] {
    costs.compactMap { cost -> String? in
      guard let amounts = cost.costs, !amounts.isNone else { return nil }
      let difference = style.difference(amounts.difference)
      let share = amounts.growth.map { " (\(self.share($0)))" } ?? ""
      return pick(
        "\(name(of: cost.plan)) costs \(difference)\(share)",
        "\(name(of: cost.plan)) coûte \(difference)\(share)")
    }
  }

  private func staying(_ costs: [CostChange]) -> String? {
    let names = costs.filter { $0.costs?.isNone ?? false }.map { name(of: $0.plan) }
    guard !names.isEmpty else { return nil }
    let all = phrases.joined(names)
    return names.count == 1
      ? pick("\(all) costs what it did", "\(all) coûte autant qu’avant")
      : pick("\(all) cost what they did", "\(all) coûtent autant qu’avant")
  }

  private func cheapest(_ costs: [CostChange]) -> String? {
    guard costs.count > 1 else { return nil }
    let plans = Switch.cheapestPlans(among: costs)
    let names = plans.map { phrases.joined($0.map { name(of: $0) }) }
    return plans.isNone
      ? pick("\(names.after) stays the cheapest", "le moins cher reste \(names.after)")
      : pick(
        "the cheapest is then \(names.after) instead of \(names.before)",
        "le moins cher devient \(names.after) au lieu de \(names.before)")
  }

  /// How many of all costs rise, and how many fall.
  private var overall: String? {
    let all = change.costs.compactMap(\.costs)
    guard Set(change.costs.map(\.complaint)).count > 1 else { return nil }
    let rising = all.map(\.difference).filter { $0 > .zero }
    let falling = all.map(\.difference).filter { $0 < .zero }
    let counts = [rising.count, falling.count, all.count - rising.count - falling.count]
      .map(style.number)
    let (up, down) = (atMost(rising), atMost(falling))
    return pick(
      "Of all costs in the table, higher: \(counts[0])\(up); lower: \(counts[1])\(down); unchanged: \(counts[2]).",
      "Parmi tous les coûts du tableau, en hausse : \(counts[0])\(up) ; en baisse : \(counts[1])\(down) ; inchangés : \(counts[2])."
    )
  }

  private func atMost(_ differences: [Amount]) -> String {
    guard let most = differences.map(\.magnitude).max() else { return "" }
    let amount = style.amount(most)
    return pick(" (by at most \(amount))", " (de \(amount) au plus)")
  }
}

// Who switches, and what was forgotten.
extension WhatIfAnswer {
  private var switches: [String] {
    guard !change.switches.isEmpty else {
      return [
        pick(
          "Nobody’s cheapest plan, or cheapest way to pay, becomes another.",
          "Pour personne, le plan ou la façon de payer la moins chère ne change.")
      ]
    }
    let plans = change.switches.compactMap { one -> ID?? in
      if case .cheapestPlan(let complaint, _) = one { complaint } else { nil }
    }
    return [switchingPlans(plans), switchingWays(change.switches.count - plans.count)]
      .compactMap { $0 }
  }

  private func switchingPlans(_ complaints: [ID?]) -> String? {
    guard !complaints.isEmpty else { return nil }
    let names = phrases.joined(complaints.compactMap { $0.map { name(ofCase: $0) } })
    let whom = names.isEmpty ? "" : pick(" for \(names)", " pour \(names)")
    return pick(
      "Another plan becomes the cheapest\(whom).", "Un autre plan devient le moins cher\(whom).")
  }

  private func switchingWays(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let costs = phrases.language.counted(count, .cost)
    let all = change.costs.count
    return pick(
      "The cheapest way to pay becomes another for \(costs) of \(all).",
      "La façon de payer la moins chère change pour \(costs) sur \(all).")
  }

  /// How many forgotten prices are told one by one.
  private static let mostForgotten = 3

  private var forgotten: [String] {
    let told = change.forgotten.prefix(Self.mostForgotten).map(sentence)
    let rest = change.forgotten.count - told.count
    let more =
      rest > 0
      ? [pick("Others in the table: \(rest).", "Autres au tableau : \(rest).")] : []
    guard let first = told.first else { return [] }
    return [pick("Forgotten: \(first)", "Oublié : \(first)")] + told.dropFirst() + more
  }

  private func sentence(_ forgotten: Forgotten) -> String {
    let item = phrases.quoted(phrases.name(of: forgotten.item))
    let service = phrases.quoted(phrases.list.base.services.name(of: forgotten.service))
    let price = style.amount(forgotten.price)
    let sessions = phrases.sessions(forgotten.sessions)
    let shares = forgotten.discount.map {
      $0.map { style.share(thousandths: $0.rounded(decimals: 3)) }
    }
    let unknown = pick("unknown", "inconnu")
    return pick(
      "\(item) stays at \(price) while \(service) moves; its discount on \(sessions) goes from \(shares.before ?? unknown) to \(shares.after ?? unknown).",
      "\(item) reste à \(price) alors que \(service) change ; sa remise sur \(sessions) passe de \(shares.before ?? unknown) à \(shares.after ?? unknown)."
    )
  }
}

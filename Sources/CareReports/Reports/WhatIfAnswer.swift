internal import CareAnalysis
internal import CareModel
internal import Diagnostics
internal import PriceListFormat

/// What a change does, in whole sentences: what moves, what clients pay, who switches, what was
/// forgotten, what the practice takes in.
struct WhatIfAnswer {
  /// What is told.
  let whatIf: WhatIf
  /// How people of the place say it.
  let phrases: Phrases

  /// Both lists and what differs between them.
  var change: PriceChange { whatIf.change }
  /// How people of the place write.
  var style: LocaleStyle { phrases.style }
  /// The list as it is.
  private var before: PriceList { change.lists.before }

  var texts: any Texts { phrases.texts }

  /// What moves, what plans cost then, who pays another way, what was forgotten, and what the
  /// practice takes.
  func paragraphs() -> [String] {
    [
      (moves + settings).joined(separator: " "),
      ([costs, overall].compactMap { $0 } + switches).joined(separator: " "),
      ForgottenWords(forgotten: change.forgotten, phrases: phrases).sentences
        .joined(separator: " "),
      practice.joined(separator: " "),
    ].filter { !$0.isEmpty }
  }

  /// A plan's name in quotation marks.
  func name(of plan: ID) -> String { phrases.quoted(before.plans.name(of: plan)) }

  /// A case's name in quotation marks.
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

  /// A sentence for each price that moves, or for all alike.
  private var moves: [String] {
    let told = change.moves.prefix(Self.most).map(sentence)
    let rest = change.moves.count - told.count
    return Array(told) + (rest > 0 ? [texts.otherPricesMove(style.number(rest))] : [])
  }

  /// A price before and after.
  private func sentence(_ move: PriceMove) -> String {
    let name = phrases.quoted(itemName(move.item))
    let days = DaysInWords(from: move.from, until: move.until.map { $0 - 1 }, style.date)
    let prices = move.price.map { $0.map(text) }
    return switch (prices.before, prices.after) {
    case (let old?, let new?): texts.priceMoves(name, from: old, to: new, on: days)
    case (nil, let new?): texts.priceIsNew(name, at: new + rhythm(of: move.item), on: days)
    case (let old?, nil): texts.priceIsGone(name, at: old, on: days)
    case (nil, nil): name
    }
  }

  /// What a price is of.
  private func itemName(_ item: PricedItem) -> String {
    guard before.base.price(of: item) == nil else { return phrases.name(of: item) }
    return Phrases(style: style, list: change.lists.after).name(of: item)
  }

  /// ` every 2 weeks`, of a fee; nothing of other prices.
  private func rhythm(of item: PricedItem) -> String {
    guard case .fee(let id) = item,
      let membership = change.lists.after.base.memberships.first(where: { $0.id == id })
    else { return "" }
    return " " + phrases.rhythm(membership.every)
  }

  /// An amount, or that it is on request.
  private func text(_ price: Price) -> String {
    price.amount.map(style.amount) ?? texts.quotedOnRequest
  }

  /// What is set beside prices, and what is said of a proposal that does nothing.
  private var settings: [String] {
    let moved = change.moves.map(\.item.path)
    let others = whatIf.values.filter { value in
      !isPrice(value.path) && !value.path.names.contains("source")
        && !moved.contains { $0.isWithin(value.path) }
    }
    let told = others.map(ProposedWords(change: change, phrases: phrases).sentence)
    return told.isEmpty && change.moves.isEmpty ? [texts.noPriceChanges] : told
  }

  /// Whether a path leads to an amount of money.
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
    let costs = change.costs.filter { $0.complaint == complaint && $0.expected != nil }
    guard !costs.isEmpty else { return nil }
    let clauses = moving(costs) + [staying(costs), cheapest(costs)].compactMap { $0 }
    return texts.costsOver(
      change.horizon.length, for: complaint.map { name(ofCase: $0) },
      onAverage: costs.contains(where: \.isUncertain), clauses)
  }

  /// The plans whose cost changes, and by how much.
  private func moving(_ costs: [CostChange]) -> [String] {
    costs.compactMap { cost in
      guard let amounts = cost.expected, !amounts.isNone else { return nil }
      return texts.planCosts(
        name(of: cost.plan), style.difference(amounts.difference),
        share: amounts.growth.map(share))
    }
  }

  /// The plans whose cost stays; `nil` if all change.
  private func staying(_ costs: [CostChange]) -> String? {
    let names = costs.filter { $0.expected?.isNone ?? false }.map { name(of: $0.plan) }
    return names.isEmpty ? nil : texts.costTheSame(phrases.joined(names), count: names.count)
  }

  /// Which plan is the cheapest, if it is another than before.
  private func cheapest(_ costs: [CostChange]) -> String? {
    guard costs.count > 1 else { return nil }
    let plans = Switch.cheapestPlans(among: costs)
    let names = plans.map { phrases.joined($0.map { name(of: $0) }) }
    return plans.isNone
      ? texts.staysCheapest(names.after, count: plans.after.count)
      : texts.becomesCheapest(names.after, insteadOf: names.before)
  }

  /// How many of all costs rise, and how many fall.
  private var overall: String? {
    guard Set(change.costs.map(\.complaint)).count > 1 else { return nil }
    let all = change.costs.compactMap { $0.expected?.difference }
    return texts.costsOverall(
      OverallInWords(
        higher: side(all.filter { $0 > .zero }), lower: side(all.filter { $0 < .zero }),
        unchanged: style.number(all.count { $0 == .zero })))
  }

  /// The plans that become dearer, or those that become cheaper.
  private func side(_ differences: [Amount]) -> OverallInWords.Side {
    (style.number(differences.count), differences.map(\.magnitude).max().map(style.amount))
  }
}

// Who switches, and what was forgotten.
extension WhatIfAnswer {
  /// For whom another plan, or another way to pay, becomes the cheapest.
  private var switches: [String] {
    if let clients { return [clients] }
    guard !change.switches.isEmpty else { return [texts.nobodySwitches] }
    let plans = change.switches.compactMap { one -> (complaint: ID?, gain: Amount)? in
      if case .cheapestPlan(let complaint, _, let gain) = one { (complaint, gain) } else { nil }
    }
    let ways = change.switches.compactMap { one -> Amount? in
      if case .wayToPay(_, _, _, let gain) = one { gain } else { nil }
    }
    let paying = switchingWays(change.switches.count - plans.count, saving: most(ways))
    return [switchingPlans(plans), paying]
      .compactMap { $0 }
  }

  /// How many of the practice's clients; `nil` if they are not known.
  private var clients: String? {
    whatIf.practice.map { practice in
      let all = style.number(practice.count)
      return practice.switching == 0
        ? texts.noClientSwitches(of: all)
        : texts.clientsSwitch(
          style.number(practice.switching), of: all,
          saving: most(practice.clients.map(\.gain)),
          savingByPaying: most(practice.clients.compactMap(\.saving)))
    }
  }

  /// The most of some amounts; `nil` where none is more than nothing.
  private func most(_ amounts: [Amount]) -> String? {
    amounts.max().flatMap { $0 > .zero ? style.amount($0) : nil }
  }

  /// The complaints for which it is another plan, and by how much at most.
  private func switchingPlans(_ switches: [(complaint: ID?, gain: Amount)]) -> String? {
    guard let most = switches.map(\.gain).max() else { return nil }
    let names = switches.compactMap { $0.complaint.map { name(ofCase: $0) } }
    return texts.otherPlanCheapest(
      for: names.isEmpty ? nil : phrases.joined(names), by: most > .zero ? style.amount(most) : nil,
      isAtMost: switches.count > 1)
  }

  /// How many clients are better off paying another way.
  private func switchingWays(_ count: Int, saving: String?) -> String? {
    count > 0 ? texts.otherWayToPay(count, of: change.costs.count, saving: saving) : nil
  }
}

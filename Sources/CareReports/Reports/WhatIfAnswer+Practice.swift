internal import CareAnalysis
internal import CareModel

// What the practice takes in.
extension WhatIfAnswer {
  /// What the change means for who owns the practice: income and tax, what an hour brings and what is left,
  /// how many clients it may lose, and how much of its time it takes.
  var practice: [String] {
    guard let practice = whatIf.practice else { return [] }
    let totals = practice.income.map(\.total)
    return [takings(totals), tax(totals), perHour(totals), margin(practice)].compactMap(\.self)
      + leeway(practice) + [hours(practice)].compactMap(\.self)
  }

  /// What all clients pay, without tax, before and after.
  private func takings(_ income: Change<Income>) -> String {
    let net = income.map(\.net)
    let amounts = net.map(style.amount)
    let hasTax = income.before.tax != .zero || income.after.tax != .zero
    guard !net.isNone else { return texts.takesInAsBefore(amounts.after, withoutTax: hasTax) }
    return texts.takesIn(
      amounts.after, insteadOf: amounts.before, style.difference(net.difference),
      share: net.growth.map(share), withoutTax: hasTax)
  }

  /// The tax that is owed; `nil` where there is none.
  private func tax(_ income: Change<Income>) -> String? {
    let tax = income.map(\.tax)
    guard tax.before != .zero || tax.after != .zero else { return nil }
    let amounts = tax.map(style.amount)
    return tax.isNone
      ? texts.owesTaxAsBefore(amounts.after)
      : texts.owesTax(amounts.after, insteadOf: amounts.before)
  }

  /// What an hour of treatment brings; `nil` where durations are unknown.
  private func perHour(_ income: Change<Income>) -> String? {
    guard let before = income.before.perHour, let after = income.after.perHour else { return nil }
    let hours = Change(before: before, after: after)
      .map { style.amount(Amount(rounding: $0)) }
    return hours.isNone
      ? texts.hourBringsAsBefore(hours.after)
      : texts.hourBrings(hours.after, insteadOf: hours.before)
  }

  /// What is left after the costs of treating; `nil` where they are nothing, or not known.
  private func margin(_ practice: PracticeChange) -> String? {
    guard practice.costs != TreatmentCosts(),
      let margins = practice.income.margins(after: practice.costs)
    else { return nil }
    let amounts = margins.map { style.amount(Amount(rounding: $0)) }
    return amounts.isNone
      ? texts.leavesAsBefore(amounts.after)
      : texts.leaves(amounts.after, insteadOf: amounts.before)
  }

  /// How many clients may stay away before the practice is left with less: of all alike, and of those whose
  /// price rises; nothing where nothing changes.
  private func leeway(_ practice: PracticeChange) -> [String] {
    guard let margins = practice.income.margins(after: practice.costs), !margins.isNone else {
      return []
    }
    return [ofAll(practice), ofDearer(practice)].compactMap(\.self)
  }

  private func ofAll(_ practice: PracticeChange) -> String? {
    let all = practice.income.after.total.clients
    let clients = style.number(all)
    switch practice.income.leeway(after: practice.costs) {
    case .mayLose(0): return texts.mayLoseNone(of: clients)
    case .mayLose(let count):
      return texts.mayLose(style.number(count), of: clients, share: share(count, of: all))
    case .mustGain(let count):
      return texts.needsMore(style.number(count), beside: clients, share: share(count, of: all))
    case .never: return texts.neverMadeUp
    case nil: return nil
    }
  }

  private func ofDearer(_ practice: PracticeChange) -> String? {
    let all = practice.income.dearer.after.clients
    let clients = style.number(all)
    switch practice.income.leewayOfDearer(after: practice.costs) {
    case .mayLose(0): return texts.mayLoseNone(ofDearer: clients)
    case .mayLose(let count):
      return texts.mayLose(style.number(count), ofDearer: clients, share: share(count, of: all))
    default: return nil
    }
  }

  /// So many of all, as a share: of the number that is told.
  private func share(_ count: Int, of all: Int) -> String {
    share(Fraction(Int128(count), over: Int128(max(1, all))))
  }

  /// How much of the practice's time the clients take; `nil` where one of them is not known.
  private func hours(_ practice: PracticeChange) -> String? {
    practice.hours.flatMap {
      practice.income.after.total.share(ofHours: $0, over: change.horizon)
    }.map { texts.takesHours(share($0)) }
  }
}

internal import CareAnalysis
internal import CareModel

// What the practice takes in.
extension WhatIfAnswer {
  /// What the change means for who owns the practice: takings, takings an hour, and how many
  /// clients it may lose.
  var practice: [String] {
    guard let income = whatIf.income else { return [] }
    return [takings(income), perHour(income), leeway(income)].compactMap { $0 }
  }

  /// What all clients pay, before and after.
  private func takings(_ income: Change<Income>) -> String {
    let takings = income.map(\.takings)
    let amounts = takings.map(style.amount)
    guard !takings.isNone else { return texts.takesInAsBefore(amounts.after) }
    return texts.takesIn(
      amounts.after, insteadOf: amounts.before, style.difference(takings.difference),
      share: takings.growth.map(share))
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

  /// How many clients may stay away before the practice earns less; `nil` without costs of a
  /// session.
  private func leeway(_ income: Change<Income>) -> String? {
    let sales = income.breakEvenSales(variableCost: whatIf.variableCost)
    let share = sales.map { self.share($0) }
    let clients = style.number(income.after.clients)
    switch income.leeway(variableCost: whatIf.variableCost) {
    case .mayLose(0):
      guard let sales, sales != Fraction.none else { return nil }
      return texts.mayLoseNone(of: clients, share: share)
    case .mayLose(let count):
      return texts.mayLose(style.number(count), of: clients, share: share)
    case .mustGain(let count):
      return texts.needsMore(style.number(count), beside: clients, share: share)
    case .never: return texts.neverMadeUp
    }
  }
}

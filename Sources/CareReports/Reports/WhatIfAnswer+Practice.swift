internal import CareModel

// What the practice takes in.
extension WhatIfAnswer {
  var practice: [String] {
    guard let income = whatIf.income else { return [] }
    return [takings(income), perHour(income), leeway(income)].compactMap { $0 }
  }

  private func takings(_ income: Change<Income>) -> String {
    let takings = income.map(\.takings)
    let amounts = takings.map(style.amount)
    guard !takings.isNone else {
      return pick(
        "The practice takes in \(amounts.after), as before.",
        "Le cabinet encaisse \(amounts.after), comme avant.")
    }
    let difference = style.difference(takings.difference)
    let share = takings.growth.map { " (\(self.share($0)))" } ?? ""
    return pick(
      "The practice takes in \(amounts.after) instead of \(amounts.before), \(difference)\(share).",
      "Le cabinet encaisse \(amounts.after) au lieu de \(amounts.before), soit \(difference)\(share)."
    )
  }

  private func perHour(_ income: Change<Income>) -> String? {
    guard let before = income.before.perHour, let after = income.after.perHour else { return nil }
    let hours = Change(before: before, after: after)
      .map { style.amount(Amount(rounding: $0)) }
    guard !hours.isNone else {
      return pick(
        "An hour of treatment brings \(hours.after), as before.",
        "Une heure de soin rapporte \(hours.after), comme avant.")
    }
    return pick(
      "An hour of treatment brings \(hours.after) instead of \(hours.before).",
      "Une heure de soin rapporte \(hours.after) au lieu de \(hours.before).")
  }

  private func leeway(_ income: Change<Income>) -> String? {
    let sales = income.breakEvenSales(variableCost: whatIf.variableCost)
    let share = sales.map { " (\(self.share($0)))" } ?? ""
    let clients = style.number(income.after.clients)
    switch income.leeway(variableCost: whatIf.variableCost) {
    case .mayLose(0):
      guard sales.map({ $0 != Fraction.none }) ?? false else { return nil }
      return pick(
        "It may lose none of its \(clients) clients\(share) before it earns less.",
        "Il ne peut perdre aucun de ses \(clients) clients\(share) sans gagner moins.")
    case .mayLose(let count):
      let lost = style.number(count)
      return pick(
        "It may lose \(lost) of its \(clients) clients\(share) before it earns less.",
        "Il peut perdre \(lost) de ses \(clients) clients\(share) avant de gagner moins.")
    case .mustGain(let count):
      let more = style.number(count)
      return pick(
        "Beside its \(clients) clients it needs \(more) more\(share) to earn as much.",
        "En plus de ses \(clients) clients, il lui en faut \(more)\(share) pour gagner autant.")
    case .never:
      return pick(
        "No number of clients makes up for it: a session costs the practice more than it brings.",
        "Aucun nombre de clients ne compense : une séance coûte au cabinet plus qu’elle ne rapporte."
      )
    }
  }
}

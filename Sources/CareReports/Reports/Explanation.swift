internal import CareModel

/// How an amount came about, in words: which price, which rule, which rounding.
struct Explanation {
  let phrases: Phrases

  private var list: PriceList { phrases.list }
  private var style: LocaleStyle { phrases.style }

  /// An amount and its steps: `Three of a kind: 3 × CHF 110.00 less 5% = CHF 313.50.`.
  func sentence(_ name: String, _ derivation: Derivation) -> String {
    var single = Amount.zero
    let steps = derivation.steps.map { step in
      defer { single = step.amount }
      return text(step, from: single)
    }
    let all = steps.joined(separator: phrases.pick("; ", " ; "))
    return phrases.pick("\(name): \(all).", "\(name) : \(all).")
  }

  private func text(_ step: Derivation.Step, from before: Amount) -> String {
    let amount = style.amount(step.amount)
    let rounding = step.isRounded ? rounding(step) : ""
    switch step.rule {
    case .listed: return phrases.pick("\(amount) as listed", "\(amount) selon la liste")
    case .single(let service):
      let name = list.base.services[service].name
      return phrases.pick("\(name) is \(amount)", "\(name) coûte \(amount)")
    case .packageDiscount(let discount, let sessions):
      let off = off(discount)
      return "\(sessions) × \(style.amount(before)) \(off) = \(amount)\(rounding)"
    case .payFor(let paid, let sessions):
      let given = phrases.pick("\(sessions) for \(paid)", "\(sessions) pour \(paid)")
      return "\(given): \(paid) × \(style.amount(before)) = \(amount)\(rounding)"
    case .concessionPrice(let ref):
      let name = list.base.concessions[ref].name
      return phrases.pick("\(amount) for \(name)", "\(amount) pour \(name)")
    case .concessionDiscount(let ref, let discount):
      return "\(off(discount)) (\(list.base.concessions[ref].name)) = \(amount)\(rounding)"
    case .membershipPrice(let ref):
      let name = list.base.memberships[ref].name
      return phrases.pick("\(amount) with \(name)", "\(amount) avec \(name)")
    case .membershipDiscount(let ref, let discount):
      return "\(off(discount)) (\(list.base.memberships[ref].name)) = \(amount)\(rounding)"
    case .tax(let percent):
      let added = phrases.pick("tax of \(style.share(percent))", "taxe de \(style.share(percent))")
      return "+ \(added) = \(amount)\(rounding)"
    }
  }

  private func off(_ discount: Percentage) -> String {
    phrases.pick("less \(style.share(discount))", "moins \(style.share(discount))")
  }

  /// What rounding did: `, rounded from 103.545 to a step of CHF 0.05`.
  private func rounding(_ step: Derivation.Step) -> String {
    let decimals = list.currency.decimals + 6
    let exact = style.number(Int(clamping: step.exact), decimals: decimals)
    return phrases.pick(", rounded from \(exact)", ", arrondi de \(exact)")
  }
}

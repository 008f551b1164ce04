internal import CareModel

/// How an amount came about, in words: which price, which rule, which rounding.
struct Explanation {
  /// How it is said.
  let phrases: Phrases

  private var list: PriceList { phrases.list }
  private var style: LocaleStyle { phrases.style }
  private var texts: any Texts { phrases.texts }

  /// An amount and its steps: `Three of a kind: 3 × CHF 110.00 less 5% = CHF 313.50.`.
  func sentence(_ name: String, _ derivation: Derivation) -> String {
    var single = Amount.zero
    let steps = derivation.steps.map { step in
      defer { single = step.amount }
      return text(step, from: single)
    }
    return texts.labelled(name, texts.clauses(steps)) + "."
  }

  /// One step, beginning with the amount that the step before came to.
  private func text(_ step: Derivation.Step, from before: Amount) -> String {
    let amount = style.amount(step.amount)
    let rounding = step.isRounded ? rounding(step) : ""
    switch step.rule {
    case .listed: return texts.asListed(amount)
    case .single(let service):
      return texts.service(list.base.services[service].name, is: amount)
    case .packageDiscount(let discount, let sessions):
      let off = less(discount)
      return "\(sessions) × \(style.amount(before)) \(off) = \(amount)\(rounding)"
    case .payFor(let paid, let sessions):
      let sum = "\(paid) × \(style.amount(before)) = \(amount)\(rounding)"
      return texts.labelled(texts.payFor(paid, of: sessions), sum)
    case .concessionPrice(let ref):
      return texts.amount(amount, forGroup: list.base.concessions[ref].name)
    case .concessionDiscount(let ref, let discount):
      return "\(less(discount)) (\(list.base.concessions[ref].name)) = \(amount)\(rounding)"
    case .membershipPrice(let ref):
      return texts.amount(amount, withMembership: list.base.memberships[ref].name)
    case .membershipDiscount(let ref, let discount):
      return "\(less(discount)) (\(list.base.memberships[ref].name)) = \(amount)\(rounding)"
    case .tax(let percent):
      return "+ \(texts.tax(of: style.share(percent))) = \(amount)\(rounding)"
    }
  }

  /// What a discount takes off, within a sum.
  private func less(_ discount: Percentage) -> String { texts.lessShare(style.share(discount)) }

  /// What rounding did: `, rounded from 103.545`.
  private func rounding(_ step: Derivation.Step) -> String {
    let decimals = list.currency.decimals + 6
    let exact = style.number(Int(clamping: step.exact), decimals: decimals)
    return ", \(texts.rounded(from: exact))"
  }
}

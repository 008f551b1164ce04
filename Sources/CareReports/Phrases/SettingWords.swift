internal import CareModel
internal import Diagnostics
internal import PriceListFormat

/// Values of the list that were replaced for one run, in words.
struct SettingWords {
  /// As they were given, in order.
  let settings: [Override]
  /// About which complaint, whose values need no name.
  let complaint: Ref<Case>?
  /// How people of the place say it.
  let phrases: Phrases

  private var list: PriceList { phrases.list }
  private var texts: any Texts { phrases.texts }

  /// All of them in one sentence; none if nothing was replaced.
  func sentences() -> [String] {
    let values = settings.effective.map { texts.labelled(name(of: $0.path), value(of: $0)) }
    return values.isEmpty ? [] : [texts.setForThisRun(values)]
  }

  /// What a path leads to, as people call it; the path itself where it has no name.
  func name(of path: Path) -> String {
    if let item = item(at: path) {
      return texts.priceVaried(phrases.quoted(phrases.name(of: item)))
    }
    if let plan = list.openPlan(at: path) { return texts.rhythmVaried(phrases.quoted(plan)) }
    guard let own = complaint.map({ list.cases[$0].id }) else { return written(path) }
    return switch path {
    case Path("cases", own, "sessions"): texts.sessionsVaried
    case Path("cases", own, "reliefDays"): texts.reliefVaried
    case Path("cases", own, "resolves"): texts.resolvesVaried
    case Path("cases", own, "returns", "chance"): texts.returnsVaried
    default: written(path)
    }
  }

  /// The value as people write it, where it is a price or a length of time.
  private func value(of setting: Override) -> String {
    let text = Quoted.plain(setting.text)
    guard item(at: setting.path) != nil,
      let minor = decimalUnits(setting.value, decimals: list.currency.decimals)
    else { return phrases.value(text) }
    return phrases.style.amount(Amount(minor: minor))
  }

  private func written(_ path: Path) -> String { Quoted.plain(path.description) }

  private func item(at path: Path) -> PricedItem? {
    list.base.pricedItems.first { $0.path == path }
  }
}

extension PriceList {
  /// The plan whose open phase's rhythm a path leads to.
  func openPlan(at path: Path) -> Ref<Plan>? {
    plans.refs.first { plan in
      plans[plan].openPhase.map { Path.rhythm(of: plans[plan].id, phase: $0) } == path
    }
  }
}

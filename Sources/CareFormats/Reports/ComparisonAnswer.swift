internal import CareModel

/// What a comparison says, in whole sentences: who is cheaper, by how much, from when on.
struct ComparisonAnswer {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }

  func sentences() -> [String] {
    comparison.plans.compactMap { plan in plan.against.map { sentence(plan, $0) } }
  }

  private func sentence(_ plan: ComparedPlan, _ against: ComparedPlan.Against) -> String {
    let own = phrases.quoted(list.plans[plan.plan].name)
    let other = phrases.quoted(list.plans[comparison.question.against].name)
    let horizon = phrases.style.interval(comparison.question.horizon.length)
    let amount = phrases.style.amount(against.difference.magnitude)
    guard against.difference != .zero else {
      return phrases.pick(
        "Over \(horizon) \(own) costs exactly as much as \(other).",
        "Sur \(horizon), \(own) coûte exactement autant que \(other).")
    }
    guard against.difference < .zero else {
      return phrases.pick(
        "Over \(horizon) \(own) costs \(amount) more than \(other).",
        "Sur \(horizon), \(own) coûte \(amount) de plus que \(other).")
    }
    let since = paidFor(against.breakEven.answer)
    return phrases.pick(
      "Over \(horizon) \(own) costs \(amount) less than \(other)\(since).",
      "Sur \(horizon), \(own) coûte \(amount) de moins que \(other)\(since).")
  }

  private func paidFor(_ answer: BreakEven.Answer) -> String {
    guard case .from(let day) = answer else { return "" }
    let date = phrases.style.date(day)
    return phrases.pick(
      ", and has paid for itself by \(date)", " et s’est payé de lui-même d’ici au \(date)")
  }
}

/// What a comparison rests on, in whole sentences.
struct Assumptions {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }
  private var style: LocaleStyle { phrases.style }

  func sentences() -> [String] {
    [time] + complaint + client + prices + [notCounted]
  }

  private var time: String {
    let horizon = comparison.question.horizon
    let from = style.date(horizon.start)
    let to = style.date(horizon.lastDay)
    return phrases.pick(
      "Counted from \(from) to \(to), both days included.",
      "Compté du \(from) au \(to), ces deux jours compris.")
  }

  private var complaint: [String] {
    guard let ref = comparison.question.complaint else { return [] }
    let complaint = list.cases[ref]
    let relief = phrases.language.counted(complaint.reliefDays, .day)
    let sessions = phrases.sessions(complaint.sessions)
    let source =
      complaint.source.map { phrases.pick("source: \($0)", "source : \($0)") }
      ?? phrases.pick("the practice’s own assumption", "hypothèse du cabinet")
    return [
      phrases.pick(
        "Assumed for \(phrases.quoted(complaint.name)): \(sessions); a session eases it for \(relief) (\(source)).",
        "Hypothèses pour \(phrases.quoted(complaint.name)) : \(sessions) ; une séance soulage \(relief) (\(source)).")
    ]
  }

  private var client: [String] {
    let question = comparison.question
    let concession = question.concession.map { list.base.concessions[$0].name }
    let extras = question.extras.map { list.base.extras[$0].name }
    let holdings = question.holdings.map { holding in
      let name = list.base.packages[holding.package].name
      let until = style.date(holding.until)
      return phrases.pick(
        "\(phrases.sessions(holding.sessions)) of \(phrases.quoted(name)) until \(until)",
        "\(phrases.sessions(holding.sessions)) de \(phrases.quoted(name)) jusqu’au \(until)")
    }
    return [
      concession.map { phrases.pick("Prices for: \($0).", "Tarif : \($0).") },
      extras.isEmpty
        ? nil
        : phrases.pick(
          "With every visit: \(phrases.joined(extras)).",
          "À chaque visite : \(phrases.joined(extras))."),
      holdings.isEmpty
        ? nil
        : phrases.pick(
          "Already paid for: \(phrases.joined(holdings)).",
          "Déjà payé : \(phrases.joined(holdings))."),
    ].compactMap { $0 }
  }

  private var prices: [String] {
    let horizon = comparison.question.horizon
    let changes = list.versions.compactMap(\.from).filter { horizon.start < $0 && $0 < horizon.end }
    let dates = phrases.joined(changes.map(style.date))
    var notes: [String] = []
    if !changes.isEmpty {
      notes.append(
        phrases.pick(
          "Prices change on \(dates); each payment is at its own day’s price.",
          "Les prix changent le \(dates) ; chaque paiement est au prix de son jour."))
    }
    if let from = list.from, horizon.start < from {
      notes.append(
        phrases.pick(
          "The prices are those of \(style.date(from)); payments before it are taken at them, too.",
          "Les prix sont ceux du \(style.date(from)) ; les paiements antérieurs y sont comptés aussi."))
    }
    return notes
  }

  private var notCounted: String {
    phrases.pick(
      "Not counted: travel, insurance, tips. Nothing here is a medical promise.",
      "Non comptés : trajets, assurances, pourboires. Rien ici n’est une promesse médicale.")
  }
}

internal import CareModel

/// What every figure about a question rests on, in whole sentences.
struct QuestionNotes {
  let question: Question
  let phrases: Phrases

  private var list: PriceList { phrases.list }
  private var style: LocaleStyle { phrases.style }

  func sentences() -> [String] {
    [time] + complaint + client + prices + [notCounted]
  }

  private var time: String {
    let horizon = question.horizon
    let from = style.date(horizon.start)
    let to = style.date(horizon.lastDay)
    return phrases.pick(
      "Counted from \(from) to \(to), both days included.",
      "Compté du \(from) au \(to), ces deux jours compris.")
  }

  private var complaint: [String] {
    guard let ref = question.complaint else { return [] }
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
    let horizon = question.horizon
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

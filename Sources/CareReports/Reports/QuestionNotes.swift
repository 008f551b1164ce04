internal import CareModel

/// What a plan costs those whom it does not help, for every plan that sets out to resolve.
struct NotResolvedNotes {
  let comparison: Comparison
  let phrases: Phrases

  private var list: PriceList { comparison.list }

  func sentences() -> [String] {
    comparison.plans.compactMap { plan in
      guard list.plans[plan.plan].resolution != nil else { return nil }
      let name = phrases.quoted(list.plans[plan.plan].name)
      let other = phrases.quoted(list.plans[comparison.question.against].name)
      guard let cost = plan.expected?.ifNotResolved else {
        return phrases.pick(
          "No average is told for \(name): nobody can go on with \(other), which has a phase without a rhythm.",
          "Pas de moyenne pour \(name) : on ne peut poursuivre par \(other), dont une phase n’a pas de rythme."
        )
      }
      let amount = phrases.style.amount(Amount(rounding: cost))
      return phrases.pick(
        "If \(name) made no lasting difference, and \(other) followed: \(amount).",
        "Si \(name) ne changeait rien de durable et que \(other) suivait : \(amount).")
    }
  }
}

/// What every figure about a question rests on, in whole sentences.
struct QuestionNotes {
  let question: Question
  let phrases: Phrases

  private var list: PriceList { phrases.list }
  private var style: LocaleStyle { phrases.style }

  func sentences() -> [String] { complaint + rest }

  /// What does not depend on the complaint.
  var rest: [String] { [time] + client + prices + sample + [notCounted] }

  private var time: String {
    let from = style.date(question.horizon.start)
    let to = style.date(question.horizon.lastDay)
    return phrases.pick(
      "Counted from \(from) to \(to), both days included.",
      "Compté du \(from) au \(to), ces deux jours compris.")
  }

  /// What is assumed of the complaint, and where that comes from.
  var complaint: [String] {
    guard let complaint = question.complaint.map({ list.cases[$0] }) else { return [] }
    let name = phrases.quoted(complaint.name)
    let course =
      setsOutToResolve ? [sessions(complaint), chance(complaint), returns(complaint)] : []
    let facts = ([relief(complaint)] + course).compactMap { $0 }.joined(
      separator: phrases.pick("; ", " ; "))
    let source =
      complaint.source.map { phrases.pick("Source: \($0).", "Source : \($0).") }
      ?? phrases.pick("The practice’s own assumption.", "Hypothèse propre au cabinet.")
    return [
      phrases.pick(
        "Assumed for \(name): \(facts). \(source)", "Hypothèses pour \(name) : \(facts). \(source)")
    ]
  }

  /// Whether a plan that is asked about sets out to resolve; else that part is not assumed.
  private var setsOutToResolve: Bool {
    (question.plans + [question.against]).contains { list.plans[$0].resolution != nil }
  }

  private func sessions(_ complaint: Case) -> String {
    let range = phrases.sessions(complaint.sessions)
    return phrases.pick("a course takes \(range)", "un traitement demande \(range)")
  }

  private func relief(_ complaint: Case) -> String {
    let days = phrases.language.counted(complaint.reliefDays, .day)
    return phrases.pick("a session eases it for \(days)", "une séance soulage \(days)")
  }

  private func chance(_ complaint: Case) -> String {
    let share = style.share(complaint.resolves)
    let stop = complaint.stopAfter.map { count in
      let sessions = phrases.sessions(count)
      return phrases.pick(
        " (else it is given up after \(sessions))", " (sinon, arrêt après \(sessions))")
    }
    return phrases.pick(
      "it resolves for \(share)\(stop ?? "")",
      "le mal est résolu dans \(share) des cas\(stop ?? "")")
  }

  private func returns(_ complaint: Case) -> String? {
    guard let returns = complaint.returns, complaint.resolves > .none else { return nil }
    let share = style.share(returns.chance)
    let after = style.interval(returns.after)
    let topUp = phrases.sessions(returns.topUp)
    return phrases.pick(
      "of those for whom it resolves, it returns for \(share) after \(after) and takes \(topUp) more",
      "une fois résolu, il revient dans \(share) des cas après \(after) et demande encore \(topUp)")
  }

  private var client: [String] {
    let concession = question.concession.map { list.base.concessions[$0].name }
    let extras = question.extras.map { list.base.extras[$0].name }
    let holdings = question.holdings.map { holding in
      let name = list.base.packages[holding.package].name
      let sessions = phrases.sessions(holding.sessions)
      let until = style.date(holding.until)
      return phrases.pick(
        "\(sessions) of \(phrases.quoted(name)) until \(until)",
        "\(sessions) de \(phrases.quoted(name)) jusqu’au \(until)")
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
          "Already paid for, so not counted: \(phrases.joined(holdings)).",
          "Déjà payé, donc non compté : \(phrases.joined(holdings))."),
    ].compactMap { $0 }
  }

  private var prices: [String] {
    let horizon = question.horizon
    let changes = list.versions.compactMap(\.from).filter { horizon.start < $0 && $0 < horizon.end }
    let dates = phrases.joined(changes.map { phrases.pick(style.date($0), "le \(style.date($0))") })
    var notes: [String] = []
    if !changes.isEmpty {
      notes.append(
        phrases.pick(
          "Prices change on \(dates); each payment is at its own day’s price.",
          "Les prix changent \(dates) ; chaque paiement est au prix du jour."))
    }
    if let from = list.from {
      let date = style.date(from)
      notes.append(
        horizon.start < from
          ? phrases.pick(
            "The prices are those of \(date); payments before it are counted at them, too.",
            "Les prix sont ceux du \(date) ; les paiements antérieurs y sont comptés aussi.")
          : phrases.pick("The prices are those of \(date).", "Les prix sont ceux du \(date)."))
    }
    return notes
  }

  private var sample: [String] {
    guard list.isSample else { return [] }
    return [
      phrases.pick(
        "The prices are made up to show the program; no practice charges them.",
        "Les prix sont inventés pour montrer le programme ; aucun cabinet ne les pratique.")
    ]
  }

  private var notCounted: String {
    phrases.pick(
      "Not counted: travel, insurance, tips. Nothing here is a medical promise.",
      "Non comptés : trajets, assurances, pourboires. Rien ici n’est une promesse médicale.")
  }
}

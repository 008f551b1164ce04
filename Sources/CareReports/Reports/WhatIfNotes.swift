internal import CareModel

/// What the figures before and after a change rest on, in whole sentences.
struct WhatIfNotes {
  let whatIf: WhatIf
  let phrases: Phrases

  private var change: PriceChange { whatIf.change }

  func sentences() -> [String] {
    unknown + unmatched + [planned] + income
      + QuestionNotes(question: question, phrases: phrases).sentences()
  }

  /// The question without a complaint: what is assumed of one would not hold for all.
  private var question: Question {
    var question = change.questions.before
    let complaints = Set(change.costs.map(\.complaint))
    question.complaint =
      complaints.count == 1
      ? change.costs.first?.complaint.flatMap { change.lists.before.cases.ref($0) } : nil
    return question
  }

  private var planned: String {
    phrases.pick(
      "Costs are those of a course that goes as planned, paid for in the cheapest way, before and after.",
      "Coûts d’un plan qui se déroule comme prévu, payé au plus avantageux, avant et après.")
  }

  private var unknown: [String] {
    let plans = change.costs.filter { $0.costs == nil }.map(\.plan)
    let list = change.lists.before
    return list.plans.filter { plans.contains($0.id) }.map { plan in
      let name = phrases.quoted(plan.name)
      return phrases.pick(
        "What \(name) costs is not known: a price that it needs is on request.",
        "Le coût de \(name) n’est pas connu : un prix dont il dépend est sur demande.")
    }
  }

  private var unmatched: [String] {
    guard !change.unmatched.isEmpty else { return [] }
    let names = phrases.joined(change.unmatched.map(\.text))
    return [
      phrases.pick(
        "Left out, as the proposal takes it away: \(names).",
        "Non compté, car la proposition le supprime : \(names).")
    ]
  }

  private var income: [String] {
    guard whatIf.income != nil else {
      return [
        phrases.pick(
          "With --clients FILE, it tells the practice’s income too.",
          "Avec --clients FICHIER, le revenu du cabinet est donné aussi.")
      ]
    }
    let cost = phrases.style.amount(whatIf.variableCost)
    return [
      phrases.pick(
        "Income is what clients pay over that time, tax included, if all of them start on the first day and pay in the cheapest way; each session is taken to cost the practice \(cost).",
        "Le revenu est ce que paient les clients sur cette durée, taxe comprise, si tous commencent le premier jour et paient au plus avantageux ; chaque séance est supposée coûter \(cost) au cabinet."
      )
    ]
  }
}

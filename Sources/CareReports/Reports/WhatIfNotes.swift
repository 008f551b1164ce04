internal import CareAnalysis
internal import CareModel

/// What the figures before and after a change rest on, in whole sentences.
struct WhatIfNotes {
  let whatIf: WhatIf
  let phrases: Phrases

  private var change: PriceChange { whatIf.change }

  func sentences() -> [String] {
    unknown + unmatched
      + [change.isUncertain ? texts.costsOnAverage : texts.costsAsPlanned, income]
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

  private var texts: any Texts { phrases.texts }

  private var unknown: [String] {
    let plans = change.costs.filter { $0.expected == nil }.map(\.plan)
    let list = change.lists.before
    return list.plans.filter { plans.contains($0.id) }.map {
      texts.costUnknown(phrases.quoted($0.name))
    }
  }

  private var unmatched: [String] {
    change.unmatched.isEmpty
      ? [] : [texts.leftOut(phrases.joined(change.unmatched.map(\.text)))]
  }

  private var income: String {
    whatIf.income == nil
      ? texts.incomeWithClients
      : texts.incomeMeans(variableCost: phrases.style.amount(whatIf.variableCost))
  }
}

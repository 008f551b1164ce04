internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// What the figures before and after a change rest on, in whole sentences.
struct WhatIfNotes {
  /// What is told.
  let whatIf: WhatIf
  /// The values of the list that were replaced for this run, before and after alike.
  let set: [Override]
  /// How people of the place say it.
  let phrases: Phrases

  /// Both lists and what differs between them.
  private var change: PriceChange { whatIf.change }

  /// What cannot be told, what has no counterpart, and what income is made of.
  func sentences() -> [String] {
    unknown + unmatched + proposed
      + [change.isUncertain ? texts.costsOnAverage : texts.costsAsPlanned, income]
      + QuestionNotes(
        question: question, set: set,
        phrases: Phrases(style: phrases.style, list: change.lists.after), showsPrices: false
      ).sentences()
  }

  /// The question without a complaint, which is told with what is assumed afterwards: what is assumed of one
  /// would not hold for all.
  private var question: Question {
    var question = change.questions.after
    let plans = Set(change.costs.map(\.plan))
    question.plans = change.lists.after.plans.refs.filter {
      plans.contains(change.lists.after.plans[$0].id)
    }
    let complaints = Set(change.costs.map(\.complaint))
    question.complaint =
      complaints.count == 1
      ? change.costs.first?.complaint.flatMap { change.lists.after.cases.ref($0) } : nil
    return question
  }

  private var texts: any Texts { phrases.texts }

  /// What proposed assumptions rest on, but for those of a complaint that is told with all that is assumed of it.
  private var proposed: [String] {
    let told = question.complaint.map { change.lists.after.cases[$0].id }
    return change.lists.after.cases.filter { $0.id != told }.compactMap { complaint in
      let isProposed = whatIf.proposal.contains { $0.path == Path("cases", complaint.id, "source") }
      guard isProposed, let source = complaint.source else { return nil }
      return texts.proposedRests(on: source, for: phrases.quoted(complaint.name))
    }
  }

  /// The plans whose cost cannot be told, and why.
  private var unknown: [String] {
    let plans = change.costs.filter { $0.expected == nil }.map(\.plan)
    let list = change.lists.before
    return list.plans.filter { plans.contains($0.id) }.map {
      texts.costUnknown(phrases.quoted($0.name))
    }
  }

  /// Plans and cases that only one of the lists has.
  private var unmatched: [String] {
    change.unmatched.isEmpty
      ? [] : [texts.leftOut(phrases.joined(change.unmatched.map(\.text)))]
  }

  /// What is counted as income: what clients pay, without tax.
  private var income: String {
    guard let costs = whatIf.practice?.costs else { return texts.incomeWithClients }
    let amount = { (amount: Amount) in amount == .zero ? nil : phrases.style.amount(amount) }
    return texts.incomeMeans(perSession: amount(costs.perSession), perHour: amount(costs.perHour))
  }

  /// What looks wrong in the proposal, and what fixes it.
  func found() -> [String] {
    let words = LintWords(phrases: Phrases(style: phrases.style, list: change.lists.after))
    return whatIf.warnings.map { "\($0.path): \(words.message($0)) \(words.fix($0))" }
  }
}

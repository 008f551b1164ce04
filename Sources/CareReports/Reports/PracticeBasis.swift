internal import CareAnalysis
internal import CareModel

/// What figures of a practice rest on, beside what those of any question do: whose clients they are of, and what is
/// counted as income.
struct PracticeBasis {
  /// Whose clients, and what treating them costs.
  let practice: Practice
  /// How people of the place say it.
  let phrases: Phrases

  private var texts: any Texts { phrases.texts }

  /// The question about all plans that clients follow, for no complaint, since each has one of their own.
  func question(_ question: Question) -> Question {
    var question = question
    let followed = Set(practice.groups.map(\.plan))
    question.plans = phrases.list.plans.refs.filter {
      followed.contains(phrases.list.plans[$0].id)
    }
    question.complaint = nil
    return question
  }

  /// In whole sentences.
  var sentences: [String] { [whose, income] }

  private var whose: String {
    texts.ofClients(phrases.style.number(practice.clients))
  }

  /// What is counted as income.
  var income: String {
    let amount = { (amount: Amount) in amount == .zero ? nil : phrases.style.amount(amount) }
    return texts.incomeMeans(
      perSession: amount(practice.costs.perSession), perHour: amount(practice.costs.perHour))
  }
}

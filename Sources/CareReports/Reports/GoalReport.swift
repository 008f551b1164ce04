public import CareAnalysis
internal import CareModel
public import PriceListFormat

extension Report {
  /// The value at which a measure reaches what is asked, and the values beside it.
  ///
  /// - Parameters:
  ///   - goal: What was found.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ goal: Goal, set: [Override] = [], style: LocaleStyle) {
    let phrases = Phrases(style: style, list: goal.list)
    let words = GoalWords(goal: goal, set: set, phrases: phrases)
    let (answers, assumptions) = (words.answers(), words.notes())
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: goal.list, on: goal.question.horizon.start, set: set))
    basis = words.resting.basis
    lead = answers
    tables = [GoalTable(words: words).table]
    notes = [Notes(nil, assumptions)]
    record = {
      GoalRecord(goal: goal, set: set, answers: answers, assumptions: assumptions).record()
    }
    self.style = style
    currency = goal.list.currency
  }
}

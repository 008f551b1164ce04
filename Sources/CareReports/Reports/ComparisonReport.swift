public import CareModel
public import PriceListFormat

extension Report {
  /// Plans side by side: the answer, the table that proves it, and what it rests on.
  ///
  /// - Parameters:
  ///   - comparison: What was found.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ comparison: Comparison, set: [Override] = [], style: LocaleStyle) {
    let phrases = Phrases(style: style, list: comparison.list)
    let answer = ComparisonAnswer(comparison: comparison, phrases: phrases)
    let answers = answer.sentences()
    let assumptions =
      PaymentNotes(comparison: comparison, phrases: phrases).sentences()
      + NotResolvedNotes(comparison: comparison, phrases: phrases).sentences()
      + QuestionNotes(question: comparison.question, phrases: phrases).sentences()
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = answers
    tables = ComparisonTables(comparison: comparison, phrases: phrases).tables()
    notes = [Notes(nil, assumptions)]
    record = {
      ComparisonRecord(
        comparison: comparison, set: set, answers: answers, assumptions: assumptions
      ).record()
    }
    self.style = style
    currency = comparison.list.currency
    picture = {
      StepChart(comparison: comparison, phrases: phrases, description: answer.picture).picture
    }
  }
}

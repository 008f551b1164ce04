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
    let brief = BriefAnswer(comparison: comparison, phrases: phrases).text
    let assumptions =
      PaymentNotes(comparison: comparison, phrases: phrases).sentences()
      + NotResolvedNotes(comparison: comparison, phrases: phrases).sentences()
      + QuestionNotes(question: comparison.question, phrases: phrases).sentences()
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = [brief] + answer.further()
    tables = ComparisonTables(comparison: comparison, phrases: phrases).tables()
    notes = [Notes(nil, assumptions)]
    record = {
      ComparisonRecord(
        comparison: comparison, set: set, brief: brief, answers: answers, assumptions: assumptions
      ).record()
    }
    self.style = style
    currency = comparison.list.currency
    self.brief = Brief(comparison, lead: brief, phrases)
    picture = {
      StepChart(comparison: comparison, phrases: phrases, description: answer.picture).picture
    }
  }
}

extension Brief {
  /// A comparison in brief.
  fileprivate init(_ comparison: Comparison, lead: String, _ phrases: Phrases) {
    self.lead = [lead]
    table = BriefTable(comparison: comparison, phrases: phrases).table()
    let question = QuestionNotes(question: comparison.question, phrases: phrases)
    notes = question.setForThisRun
    howToPay = PaymentNotes(comparison: comparison, phrases: phrases).sentences()
    basis = question.sentences()
    inShort = InShort(
      head: question.headInShort,
      sentences: PaymentNotes(comparison: comparison, phrases: phrases).inShort + question.inShort)
    let plan = comparison.plans.first { $0.against != nil }?.plan ?? comparison.question.against
    dayByDay = "carecost quote \(comparison.list.plans[plan].id)"
  }
}

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
    let resting = QuestionNotes(question: comparison.question, set: set, phrases: phrases)
    let brief = BriefAnswer(comparison: comparison, phrases: phrases).text
    let payment = PaymentNotes(comparison: comparison, phrases: phrases)
    howToPay = payment.sentences()
    let assumptions =
      howToPay + payment.priceMoves
      + NotResolvedNotes(comparison: comparison, phrases: phrases).sentences()
      + resting.sentences()
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: comparison.list, on: comparison.question.horizon.start, set: set))
    lead = [brief] + answer.further()
    tables = ComparisonTables(comparison: comparison, set: set, phrases: phrases).tables()
    notes = [Notes(nil, assumptions)]
    record = {
      ComparisonRecord(
        comparison: comparison, set: set, brief: brief, answers: answers, assumptions: assumptions
      ).record()
    }
    self.style = style
    currency = comparison.list.currency
    basis = resting.basis
    self.brief = Brief(comparison, lead: brief, resting, phrases)
    picture = {
      StepChart(comparison: comparison, phrases: phrases, description: answer.picture).picture
    }
  }
}

extension Brief {
  /// A comparison in brief.
  fileprivate init(
    _ comparison: Comparison, lead: String, _ question: QuestionNotes, _ phrases: Phrases
  ) {
    self.lead = [lead]
    table = BriefTable(comparison: comparison, set: question.set, phrases: phrases).table()
    compared = question.compared
    notes = question.setForThisRun
    basis = question.sentences()
    inShort = InShort(
      head: question.headInShort,
      howToPay: PaymentNotes(comparison: comparison, phrases: phrases).inShort,
      sentences: question.inShort)
    let plan = comparison.plans.first { $0.against != nil }?.plan ?? comparison.question.against
    dayByDay = "carecost quote \(comparison.list.plans[plan].id)"
  }
}

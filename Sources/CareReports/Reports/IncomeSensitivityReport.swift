public import CareAnalysis
internal import CareModel
public import PriceListFormat

extension Report {
  /// Which assumption moves most what a practice takes in.
  ///
  /// - Parameters:
  ///   - sensitivity: What was found.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ sensitivity: IncomeSensitivity, set: [Override] = [], style: LocaleStyle) {
    let phrases = Phrases(style: style, list: sensitivity.list)
    let words = IncomeSwingWords(sensitivity: sensitivity, set: set, phrases: phrases)
    let (answers, assumptions) = (words.answers, words.notes)
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: sensitivity.list, on: sensitivity.question.horizon.start, set: set))
    basis = words.resting.basis
    lead = answers
    tables = [words.table]
    notes = [Notes(nil, assumptions)]
    record = {
      IncomeSensitivityRecord(
        sensitivity: sensitivity, set: set, answers: answers, assumptions: assumptions
      ).record()
    }
    self.style = style
    currency = sensitivity.list.currency
    if !sensitivity.bars.isEmpty {
      sketch = Sketch(tables: [words.table, words.tornado.table], legend: [words.tornado.legend])
      picture = { words.chart(answers.joined(separator: " ")).picture }
    }
  }
}

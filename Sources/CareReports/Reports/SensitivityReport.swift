public import CareAnalysis
internal import CareModel
public import PriceListFormat

extension Report {
  /// Which assumption matters most, and which would turn the verdict.
  ///
  /// - Parameters:
  ///   - sensitivity: What was found.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ sensitivity: Sensitivity, set: [Override] = [], style: LocaleStyle) {
    let phrases = Phrases(style: style, list: sensitivity.list)
    let words = SensitivityWords(sensitivity: sensitivity, set: set, phrases: phrases)
    let answers = words.answers
    let tornado = words.tornado
    let assumptions = words.notes
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: sensitivity.list, on: sensitivity.question.horizon.start, set: set))
    basis = words.resting.basis
    lead = answers
    tables = [words.table]
    notes = [Notes(nil, assumptions)]
    record = {
      SensitivityRecord(
        sensitivity: sensitivity, set: set, answers: answers, assumptions: assumptions
      ).record()
    }
    self.style = style
    currency = sensitivity.list.currency
    if !sensitivity.bars.isEmpty {
      sketch = Sketch(tables: [words.table, tornado.table], legend: [tornado.legend])
      picture = {
        TornadoChart(words: words, description: answers.joined(separator: " ")).picture
      }
    }
  }
}

public import CareAnalysis
internal import CareModel

extension Report {
  /// Which assumption matters most, and which would turn the verdict.
  public init(_ sensitivity: Sensitivity, style: LocaleStyle) {
    let phrases = Phrases(style: style, list: sensitivity.list)
    let words = SensitivityWords(sensitivity: sensitivity, phrases: phrases)
    let answers = words.answers
    let tornado = Tornado(words: words)
    let assumptions = words.notes
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = answers
    tables = [words.table]
    notes = [Notes(nil, assumptions)]
    record = {
      SensitivityRecord(sensitivity: sensitivity, answers: answers, assumptions: assumptions)
        .record()
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

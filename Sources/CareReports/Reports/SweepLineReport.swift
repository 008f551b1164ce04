public import CareAnalysis
internal import CareModel
public import PriceListFormat

extension Report {
  /// What comes of one assumption's values: a line, with the value at which the cheaper plan becomes another.
  ///
  /// - Parameters:
  ///   - line: What is drawn.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init(_ line: SweepLine, set: [Override] = [], style: LocaleStyle) {
    let phrases = Phrases(style: style, list: line.list)
    let words = SweepLineWords(line: line, phrases: phrases)
    let practice = line.practice.map { PracticeBasis(practice: $0, phrases: phrases) }
    let resting = QuestionNotes(
      question: practice?.question(line.question) ?? line.comparedQuestion, set: set,
      phrases: phrases, showsPrices: practice == nil)
    let notes = words.notes + (practice?.sentences ?? []) + resting.sentences()
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: line.list, on: line.question.horizon.start, set: set))
    basis = resting.basis
    let answers = words.answers
    lead = answers
    tables = [words.table]
    sketch = Sketch(tables: [words.table, words.drawnTable], legend: words.legend)
    self.notes = [Notes(nil, notes)]
    picture = {
      SweepLineChart(line: line, words: words, description: answers.joined(separator: " ")).picture
    }
    record = {
      SweepLineRecord(line: line, set: set, answers: answers, assumptions: notes).record()
    }
    self.style = style
    currency = line.list.currency
  }
}

extension SweepLine {
  /// The question about the plans that are drawn.
  fileprivate var comparedQuestion: Question {
    var question = question
    let plans = series.compactMap(\.plan)
    if !plans.isEmpty {
      question.plans = plans.contains(question.against) ? plans : plans + [question.against]
    }
    return question
  }
}

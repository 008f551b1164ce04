public import CareModel
public import PriceListFormat

extension Report {
  /// The same plans compared in several cases: one case a row.
  ///
  /// - Parameters:
  ///   - comparisons: Of the same list and plans, each of a case of its own; `nil` comes of none.
  ///   - set: The values of the list that were replaced for this run.
  ///   - style: How people of the place write.
  public init?(cases comparisons: [Comparison], set: [Override] = [], style: LocaleStyle) {
    guard let first = comparisons.first else { return nil }
    let phrases = Phrases(style: style, list: first.list)
    let table = CasesTable(
      comparisons: comparisons, first: first, set: set, phrases: phrases)
    let answers = CasesAnswer(comparisons: comparisons, first: first, phrases: phrases).sentences()
    let notes = comparisons.map { QuestionNotes(question: $0.question, set: set, phrases: phrases) }
    var ofNoCase = first.question
    ofNoCase.complaint = nil
    let all = QuestionNotes(question: ofNoCase, set: set, phrases: phrases)
    let assumptions = all.compared + notes.flatMap(\.complaint) + all.rest
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: first.list, on: first.question.horizon.start, set: set))
    lead = answers
    tables = table.tables()
    self.notes = [Notes(nil, assumptions)]
    record = {
      .object([
        ("format", .count(1)),
        ("practice", .text(first.list.practice)),
        ("sample", .flag(first.list.isSample)),
        ("currency", .text(first.list.currency.code)),
        ("answers", .list(answers.map { .text($0) })),
        ("assumptions", .list(assumptions.map { .text($0) })),
        (
          "cases",
          .list(
            comparisons.map {
              ComparisonRecord(
                comparison: $0, set: set,
                brief: BriefAnswer(comparison: $0, phrases: phrases).text,
                answers: ComparisonAnswer(comparison: $0, phrases: phrases).sentences(),
                assumptions: QuestionNotes(question: $0.question, set: set, phrases: phrases)
                  .sentences()
              ).record()
            })
        ),
      ])
    }
    self.style = style
    currency = first.list.currency
  }
}

/// In how many cases each plan costs less than the one that it is held against: as planned, and on
/// average.
private struct CasesAnswer {
  /// Of the same plans, each of a case of its own.
  let comparisons: [Comparison]
  /// Any of them.
  let first: Comparison
  /// How it is said.
  let phrases: Phrases

  /// A sentence for each plan that is held against another.
  func sentences() -> [String] {
    first.plans.indices.filter { first.plans[$0].against != nil }.map(sentence)
  }

  /// In how many cases a plan costs less.
  private func sentence(_ index: Int) -> String {
    let name = phrases.quoted(first.plans[index].plan)
    let other = phrases.quoted(first.question.against)
    let time = first.question.horizon.length
    let planned = comparisons.count { ($0.plans[index].against?.difference ?? .zero) < .zero }
    guard let average = average(index) else {
      return phrases.texts.costsLess(
        name, than: other, in: planned, of: comparisons.count, over: time)
    }
    return phrases.texts.costsLess(
      name, than: other, in: planned, onAverage: average, of: comparisons.count, over: time)
  }

  /// In how many cases it costs less on average; `nil` where an average is not known.
  private func average(_ index: Int) -> Int? {
    let pairs = comparisons.compactMap { comparison in
      comparison.plans[index].expected.flatMap { own in
        comparison.expectedOfOther.map { (own, $0) }
      }
    }
    guard pairs.count == comparisons.count else { return nil }
    return pairs.count { $0.cost < $1.cost }
  }
}

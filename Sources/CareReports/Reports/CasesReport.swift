public import CareModel
internal import PriceListFormat

extension Report {
  /// The same plans compared in several cases: one case a row.
  ///
  /// - Parameters:
  ///   - comparisons: Of the same list and plans, each of a case of its own; `nil` comes of none.
  ///   - style: How people of the place write.
  public init?(cases comparisons: [Comparison], style: LocaleStyle) {
    guard let first = comparisons.first else { return nil }
    let phrases = Phrases(style: style, list: first.list)
    let table = CasesTable(comparisons: comparisons, first: first, phrases: phrases)
    let answers = CasesAnswer(comparisons: comparisons, first: first, phrases: phrases).sentences()
    let notes = comparisons.map { QuestionNotes(question: $0.question, phrases: phrases) }
    let assumptions = notes.flatMap(\.complaint) + (notes.first?.rest ?? [])
    mark = phrases.sampleMark
    heading = phrases.heading
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
                comparison: $0,
                answers: ComparisonAnswer(comparison: $0, phrases: phrases).sentences(),
                assumptions: QuestionNotes(question: $0.question, phrases: phrases).sentences()
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
  let comparisons: [Comparison]
  let first: Comparison
  let phrases: Phrases

  private func pick(_ english: String, _ french: String) -> String { phrases.pick(english, french) }

  func sentences() -> [String] {
    first.plans.indices.filter { first.plans[$0].against != nil }.map(sentence)
  }

  private func sentence(_ index: Int) -> String {
    let name = phrases.quoted(first.list.plans[first.plans[index].plan].name)
    let other = phrases.quoted(first.list.plans[first.question.against].name)
    let horizon = phrases.style.interval(first.question.horizon.length)
    let planned = share(
      comparisons.count { ($0.plans[index].against?.difference ?? .zero) < .zero })
    let average = average(index).map {
      pick(
        ", and in \(share($0)) on average over all outcomes",
        ", et dans \(share($0)) en moyenne, toutes issues confondues")
    }
    return pick(
      "Over \(horizon), \(name) costs less than \(other) in \(planned) as planned\(average ?? "").",
      "Sur \(horizon), \(name) coûte moins que \(other) dans \(planned) comme prévu\(average ?? "")."
    )
  }

  private func share(_ count: Int) -> String {
    let all = comparisons.count
    return pick("\(count) of \(all) \(all == 1 ? "case" : "cases")", "\(count) cas sur \(all)")
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

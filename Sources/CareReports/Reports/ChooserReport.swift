package import CareModel
package import PriceListFormat

extension Report {
  /// A chooser: the answer for each value of one assumption, or for each pair of values of two.
  ///
  /// - Parameters:
  ///   - variations: The assumptions and their values, those of the last fastest.
  ///   - question: What is compared for each.
  ///   - list: The list as it is.
  ///   - name: What tells the chooser from others of a page; letters, digits and hyphens.
  ///   - style: How people of the place write.
  ///   - answer: The comparison for some values, in the order of the variations.
  /// - Throws: ``NoReplies`` if there are no values, and what `answer` throws.
  package init(
    choosing variations: [Variation], for question: CareModel.Question, in list: PriceList,
    named name: String, style: LocaleStyle, _ answer: ([String]) throws -> Report
  ) throws {
    let phrases = Phrases(style: style, list: list)
    let questions = variations.map { variation in
      Chooser.Question(variation, question, phrases)
    }
    let answers = try variations.combinations.map {
      try answer($0).shortened().having(only: [.answer, .table, .notes])
    }
    guard let first = answers.first else { throw NoReplies() }
    self = first
    let told = first.notes.flatMap(\.sentences)
    let common = first.basisInBrief.filter { sentence in
      !told.contains(sentence) && answers.allSatisfy { $0.basisInBrief.contains(sentence) }
    }
    // What all answers rest on is said once below them.
    notes = [Notes(nil, common)]
    chooser = Chooser(questions: questions, answers: answers, name: name)
  }
}

/// There is nothing to choose from.
public struct NoReplies: Error {
  /// There is nothing.
  public init() {}
}

extension Chooser.Question {
  fileprivate init(
    _ variation: Variation, _ question: CareModel.Question, _ phrases: Phrases
  ) {
    let plan = phrases.list.openPlan(at: variation.path).map { phrases.list.plans[$0] }
    let own = plan.flatMap { plan in plan.openPhase.flatMap { plan.phases[$0].every } }
    title =
      plan == nil
      ? phrases.variedName(of: variation.path, question.complaint) : phrases.texts.howOften
    replies = variation.values.map { value in
      plan == nil ? phrases.value(value) : Interval(value).map(phrases.texts.every) ?? value
    }
    chosen = variation.values.firstIndex { Interval($0) != nil && Interval($0) == own } ?? 0
  }
}

extension [Variation] {
  /// Every way to take one value of each, those of the last fastest.
  fileprivate var combinations: [[String]] {
    reduce([[]]) { rows, variation in rows.flatMap { row in variation.values.map { row + [$0] } } }
  }
}

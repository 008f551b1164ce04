public import CareAnalysis
internal import PriceListFormat

extension Report {
  /// What the simple test points to, and why; no price is ever among the words of the test.
  ///
  /// - Parameters:
  ///   - advice: What it points to.
  ///   - command: The command that shows all of what it costs; `nil` where that is shown, or no price is.
  ///   - proof: What it costs; `nil` where no price is shown.
  ///   - style: How people of the place write.
  public init(_ advice: Advice, command: String?, proof: Report?, style: LocaleStyle) {
    let texts = style.language.texts
    let sentences = texts.sentences(of: advice)
    mark = proof?.mark
    heading = proof?.heading ?? texts.theSimpleTest
    lead = [sentences.joined(separator: " ")] + (proof?.lead ?? [])
    tables = proof?.tables ?? []
    notes = proof?.notes ?? []
    next = command.map(texts.allOfIt)
    record = {
      .object([
        ("format", .count(1)), ("advice", .text(advice.tool.rawValue)),
        ("because", .list(advice.answers.map { .text($0.rawValue) })),
        ("answers", .list(sentences.map { .text($0) })), ("command", .optional(command)),
      ])
    }
    self.style = style
    currency = style.currency
    picture = proof?.picture
    sketch = proof?.sketch
  }
}

extension AdviceTexts {
  /// The advice and why, and what it is not.
  fileprivate func sentences(of advice: Advice) -> [String] {
    let reasons = advice.reasons.map(reason)
    return switch advice.tool {
    case .doctor: [doctorFirst(because: reasons), aDoctorDecides]
    case .course: [courseFits(because: reasons), theAssessmentDecides]
    case .relaxation: [relaxationFits, theAssessmentDecides]
    }
  }
}

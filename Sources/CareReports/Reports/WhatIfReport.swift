public import CareAnalysis
internal import CareModel

extension Report {
  /// Before and after a change: what it does in words, each cost, who switches, what was forgotten,
  /// and what the practice takes in.
  public init(_ whatIf: WhatIf, style: LocaleStyle) {
    let phrases = Phrases(style: style, list: whatIf.change.lists.before)
    let answers = WhatIfAnswer(whatIf: whatIf, phrases: phrases).paragraphs()
    let assumptions = WhatIfNotes(whatIf: whatIf, phrases: phrases).sentences()
    let tables = WhatIfTables(whatIf: whatIf, phrases: phrases)
    mark = phrases.sampleMark
    heading = phrases.heading
    lead = answers
    self.tables =
      [tables.costs()]
      + [tables.switches(), tables.forgotten(), tables.income()].compactMap { $0 }
    notes = [Notes(nil, assumptions)]
    record = {
      WhatIfRecord(whatIf: whatIf, answers: answers, assumptions: assumptions).record()
    }
    self.style = style
    currency = whatIf.change.lists.before.currency
  }
}

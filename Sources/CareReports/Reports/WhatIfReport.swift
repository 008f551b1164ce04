public import CareAnalysis
internal import CareModel
public import PriceListFormat

extension Report {
  /// Before and after a change: what it does in words, each cost, who switches, what was forgotten,
  /// and what the practice takes in.
  ///
  /// - Parameters:
  ///   - whatIf: What was found.
  ///   - set: The values of the list that were replaced for this run, before and after alike.
  ///   - style: How people of the place write.
  public init(_ whatIf: WhatIf, set: [Override] = [], style: LocaleStyle) {
    let phrases = Phrases(style: style, list: whatIf.change.lists.before)
    let answers = WhatIfAnswer(whatIf: whatIf, phrases: phrases).paragraphs()
    let rest = WhatIfNotes(whatIf: whatIf, set: set, phrases: phrases)
    let assumptions = rest.sentences()
    let found = rest.found()
    let tables = WhatIfTables(whatIf: whatIf, phrases: phrases)
    mark = phrases.sampleMark
    heading = phrases.heading(
      PriceDate(of: whatIf.change.lists.before, on: whatIf.change.horizon.start, set: set))
    lead = answers
    self.tables =
      [tables.costs()]
      + [
        whatIf.practice == nil ? tables.switches() : nil, tables.forgotten(), tables.clients(),
        tables.income(),
      ]
      .compactMap { $0 }
    forMachines = self.tables
    notes =
      (found.isEmpty ? [] : [Notes(phrases.texts.foundInProposal, found)]) + [
        Notes(nil, assumptions)
      ]
    record = {
      WhatIfRecord(
        whatIf: whatIf, phrases: phrases, set: set, answers: answers, assumptions: assumptions
      ).record()
    }
    self.style = style
    currency = whatIf.change.lists.before.currency
  }
}

public import CareModel
public import PriceListFormat

/// What a proposal to change the price list does, to clients and to the practice.
public struct WhatIf: Sendable {
  /// What it does to prices, costs and choices.
  public let change: PriceChange
  /// What is proposed.
  public let proposal: [Override]
  /// From which day on; `nil` for a change from the start.
  public let from: Day?
  /// What the practice takes in; `nil` if its clients are not known.
  public let income: Change<Income>?
  /// What one session costs the practice.
  public let variableCost: Amount

  /// The answer to a proposal.
  public init(
    _ change: PriceChange, proposal: [Override], from: Day?, income: Change<Income>?,
    variableCost: Amount
  ) {
    self.change = change
    self.proposal = proposal
    self.from = from
    self.income = income
    self.variableCost = variableCost
  }
}

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

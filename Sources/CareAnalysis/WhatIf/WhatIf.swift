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

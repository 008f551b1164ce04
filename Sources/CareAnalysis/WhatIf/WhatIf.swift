public import CareModel
public import PriceListFormat

/// What a proposal to change the price list does, to clients and to the practice.
public struct WhatIf: Sendable {
  /// What it does to prices, costs and choices.
  public let change: PriceChange
  /// What is proposed.
  public let proposal: [Override]
  /// What it changes, value by value.
  public let values: [ProposedValue]
  /// From which day on; `nil` for a change from the start.
  public let from: Day?
  /// What it does to the practice's clients; `nil` if they are not known.
  public let practice: PracticeChange?
  /// What looks wrong in the list as proposed, and not in the list as it stands.
  public let warnings: [Warning]

  /// The answer to a proposal.
  public init(
    _ change: PriceChange, proposal: [Override], values: [ProposedValue], from: Day?,
    practice: PracticeChange?, warnings: [Warning] = []
  ) {
    self.change = change
    self.proposal = proposal
    self.values = values
    self.from = from
    self.practice = practice
    self.warnings = warnings
  }
}

extension Lint {
  /// What looks wrong here, and did not before.
  ///
  /// Without prices left behind, which a ``PriceChange`` tells as forgotten, and without changes of one day,
  /// which a dated proposal is there to make.
  public func warnings(notIn before: Lint) -> [Warning] {
    let known = Set(before.warnings.map(\.fact))
    let meant: Set<Warning.Kind> = [.packageLeftBehind, .priceLeftBehind, .changesOverlap]
    return warnings.filter {
      !$0.kind.isRemark && !meant.contains($0.kind) && !known.contains($0.fact)
    }
  }
}

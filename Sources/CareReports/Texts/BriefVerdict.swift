package import CareModel

/// What a comparison says in one sentence that can be read aloud.
package struct BriefVerdict: Hashable, Sendable {
  /// What its amounts are.
  package enum Basis: Hashable, Sendable {
    /// Averages over what may happen.
    case average
    /// What is planned, where no average can be told.
    case planned
    /// What is certain.
    case certain
  }

  /// How many plans are looked at, and which of the two is the cheapest.
  package enum Ranking: Hashable, Sendable {
    /// There are only these two.
    case pair
    /// The plan is the cheapest of so many.
    case planIsCheapest(of: Int)
    /// The other is the cheapest of so many, and the plan the next.
    case otherIsCheapest(of: Int)
  }

  /// The plan, in quotation marks.
  package let plan: String
  /// The plan it is held against, in quotation marks, perhaps with its rhythm.
  package let other: String
  /// How much more or less the plan costs.
  package let difference: CostDifference
  /// What the plan and the other cost; `nil` where that would be too much to say.
  package let costs: Costs?
  /// What the amounts hold for: a group, after insurance; may be empty.
  package let conditions: [String]
  /// From when on the plan costs no more; `nil` where that is not told here.
  package let since: String?
  /// What the amounts are.
  package let basis: Basis
  /// How many plans are looked at.
  package let ranking: Ranking
  /// Over which time.
  package let time: Interval

  /// What two plans cost.
  package struct Costs: Hashable, Sendable {
    /// The plan.
    package let plan: String
    /// The other.
    package let other: String
  }
}

/// What one plan comes to where there is no other.
package struct BriefCost: Hashable, Sendable {
  /// The plan, in quotation marks, perhaps with its rhythm.
  package let plan: String
  /// What it costs.
  package let cost: String
  /// What the amounts hold for: a group, after insurance; may be empty.
  package let conditions: [String]
  /// What the amounts are.
  package let basis: BriefVerdict.Basis
  /// What it costs if all goes to plan; `nil` where that is the same.
  package let planned: String?
  /// What it costs if it does not help; `nil` where nothing is told of that.
  package let notHelped: String?
  /// Over which time.
  package let time: Interval
}

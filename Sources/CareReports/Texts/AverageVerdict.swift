package import CareModel

/// How much more or less one plan costs than another; amounts without a sign.
package enum CostDifference: Hashable, Sendable {
  /// It costs so much less.
  case less(String)
  /// It costs so much more.
  case more(String)
  /// It costs the same.
  case none
}

/// What a comparison comes to on average.
package struct AverageVerdict: Hashable, Sendable {
  /// Clients whom a course turns out otherwise than hoped for.
  package enum Group: Hashable, Sendable {
    /// Those who are not helped.
    case notHelped
    /// Those in whom the complaint returns.
    case returning
  }

  /// The plan, in quotation marks.
  package let plan: String
  /// The plan it is held against, in quotation marks.
  package let other: String
  /// How much more or less the plan costs.
  package let difference: CostDifference
  /// What the plan costs.
  package let cost: String
  /// What the other costs.
  package let otherCost: String
  /// Over which time.
  package let time: Interval
  /// Whom the averages count; may be nobody.
  package let counting: [Group]
}

/// What a plan comes to if all goes as hoped for, and if it does not help.
package struct PlannedOutlook: Hashable, Sendable {
  /// As planned.
  package let planned: CostDifference
  /// The day from which it costs no more; `nil` if it is the first, or never comes.
  package let since: String?
  /// If it does not help; `nil` where nothing is told of that.
  package let notHelped: CostDifference?
}

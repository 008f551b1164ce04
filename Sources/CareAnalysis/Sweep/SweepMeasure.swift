internal import CareModel

/// What a sweep tells of each combination of values.
public enum SweepMeasure: String, CaseIterable, Sendable {
  /// What each plan costs as planned, in the cheapest way.
  case cost
  /// Each plan's cost minus that of the plan it is held against.
  case difference
  /// The same of the means, each as it is shown.
  case averageDifference = "average-difference"
  /// The plan that costs least.
  case cheaper
  /// What each plan costs on average over its outcomes.
  case expected
  /// What each plan would cost paid singly.
  case listCost = "list-cost"
  /// How many visits each plan has.
  case visits
  /// How many comfortable days each plan brings.
  case comfortableDays = "comfortable-days"
  /// Sessions paid for and not used.
  case unusedSessions = "unused-sessions"
  /// The day from which a plan has cost no more.
  case breakEven = "break-even"
  /// ``TippingPoints/worthInSessions``.
  case worthInSessions = "worth-in-sessions"
  /// ``TippingPoints/mostSessions``.
  case mostSessions = "most-sessions"
  /// ``TippingPoints/rarestRhythmDays``.
  case rarestRhythm = "rarest-rhythm"
  /// ``TippingPoints/dearestSession``.
  case dearestSession = "dearest-session"
  /// ``TippingPoints/lowestChance``.
  case lowestChance = "lowest-chance"
  /// ``TippingPoints/horizonMonths``.
  case horizonMonths = "horizon-months"
  /// What a practice takes in from its clients without tax, ``Income/net``.
  case income
  /// The tax that it owes.
  case tax
  /// What is left after the costs of treating, ``Income/margin(after:)``, to the smallest unit.
  case margin
  /// ``Income/perHour``, to the smallest unit.
  case incomePerHour = "income-per-hour"
  /// The share of its hours that treating takes, ``Income/share(ofHours:over:)``.
  case hoursUsed = "hours-used"

  /// What it is worked out from.
  package enum Source: Sendable {
    /// The plan's own statement, as planned.
    case planned
    /// The plan's outcomes.
    case expected
    /// The plan held against the other.
    case against
    /// The costs of several plans in one row.
    case row
    /// All clients of a practice.
    case practice
  }

  /// What it is worked out from.
  package var source: Source {
    switch self {
    case .cost, .listCost, .visits, .comfortableDays, .unusedSessions: .planned
    case .expected: .expected
    case .difference, .averageDifference, .cheaper: .row
    case .income, .tax, .margin, .incomePerHour, .hoursUsed: .practice
    default: .against
    }
  }

  /// Whether it is of the practice's clients, whom only a file tells.
  public var needsClients: Bool { source == .practice }

  /// Of which costs of the plans it is made; `nil` if of none.
  package var costsOfPlans: Source? {
    switch self {
    case .difference, .cheaper: .planned
    case .averageDifference: .expected
    default: nil
    }
  }

  /// The assumption whose tipping point it is; `nil` if it is none.
  var assumption: Assumption? {
    switch self {
    case .worthInSessions: .worth
    case .mostSessions: .sessions
    case .rarestRhythm: .rhythm
    case .dearestSession: .price
    case .lowestChance: .chance
    case .horizonMonths: .horizon
    default: nil
    }
  }
}

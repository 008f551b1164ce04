/// Which of two values beside each other is told, where the measure passes between them what is asked.
public enum GoalSide: String, Hashable, Sendable {
  /// The one at which the measure is no less than was asked.
  case atLeast = "at-least"
  /// The one at which it is no more, or no later.
  case atMost = "at-most"
  /// The one at which it is nearer to what was asked.
  case nearest
}

extension SweepMeasure {
  /// Which value is told where the measure passes what is asked: who asks for an income wants no less, who asks
  /// for a break-even no later; of a cost no side is the better.
  public var goalSide: GoalSide {
    switch self {
    case .income, .margin, .incomePerHour, .comfortableDays, .mostSessions, .rarestRhythm,
      .dearestSession:
      .atLeast
    case .breakEven, .worthInSessions, .lowestChance, .horizonMonths, .hoursUsed, .unusedSessions:
      .atMost
    case .cost, .difference, .averageDifference, .cheaper, .expected, .listCost, .visits, .tax:
      .nearest
    }
  }
}

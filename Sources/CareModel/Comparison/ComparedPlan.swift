/// One plan in a comparison.
public struct ComparedPlan: Sendable {
  /// What was paid before a day.
  public struct CostBy: Hashable, Sendable {
    /// How long after the start.
    public let after: Interval
    /// That day.
    public let day: Day
    /// What was paid before it.
    public let cost: Amount
  }

  /// This plan held against another.
  public struct Against: Sendable {
    /// This plan's cost minus the other's.
    public let difference: Amount
    /// When this plan stops having cost more.
    public let breakEven: BreakEven
    /// How far each assumption may move before the verdict turns.
    public let tippingPoints: TippingPoints
    /// The chance that this plan costs less; `nil` if its outcomes, or the other's, are not known.
    public let chanceCheaper: Fraction?
  }

  /// Which plan.
  public let plan: Ref<Plan>
  /// Its visits and payments.
  public let statement: Statement
  /// After 1, 3, 6, 12, 24, 36, 60 and 120 months as far as they lie within the horizon, and at its
  /// end.
  public let costBy: [CostBy]
  /// Days within the horizon on which the client is comfortable.
  public let comfortableDays: Int
  /// Cost, days and visits over all outcomes; `nil` if a client whom the plan does not help could
  /// not go on with the other, because one of its phases has no rhythm.
  public let expected: Expected?
  /// `nil` for the plan that the others are held against.
  public let against: Against?

  /// The cost of one comfortable day, rounded to the smallest unit; `nil` if there is none.
  public var costPerComfortableDay: Amount? {
    guard comfortableDays > 0 else { return nil }
    let cost = Int128(statement.cost.minor)
    return Amount(minor: Int(halfAwayFromZero(cost, dividedBy: Int128(comfortableDays))))
  }
}

/// What a plan comes to on average over its outcomes, paid for without knowing them.
package struct AverageFigures: Sendable {
  /// In the currency's smallest unit, exact.
  package let cost: Fraction
  /// What the practice takes in: what is paid, before anything comes back.
  package let takings: Takings
  /// How many visits, exact.
  package let visits: Fraction
  /// The time in treatment, exact, in minutes; `nil` if the list does not say how long a session lasts.
  package let minutes: Fraction?

  /// These figures.
  package init(cost: Fraction, takings: Takings, visits: Fraction, minutes: Fraction?) {
    self.cost = cost
    self.takings = takings
    self.visits = visits
    self.minutes = minutes
  }
}

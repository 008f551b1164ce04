/// The figures of one plan as planned: all that its own statement tells.
package struct PlanFigures: Sendable {
  /// The least that its visits cost.
  package let cost: Amount
  /// The same paid singly; `nil` if some price is on request.
  package let listCost: Amount?
  /// How many visits.
  package let visits: Int
  /// Days within the horizon on which the client is comfortable.
  package let comfortableDays: Int
  /// Sessions that are paid for and not used.
  package let unusedSessions: Int
}

/// When one plan's cost so far stops being more than another's.
public struct BreakEven: Hashable, Sendable {
  /// The day from which on the plan has cost no more, to the horizon's end; always if from the first
  /// day on, never if not by the end.
  public let answer: TippingPoint<Day>
  /// Every day after the first on which "costs so far no more" turned true or false.
  public let leadChanges: [Day]

  /// Holds a plan's payments against another's.
  ///
  /// - Complexity: O(payments log payments).
  init(of plan: Statement, against other: Statement) {
    var changes: [Day] = []
    var isLeading = true
    let start = plan.schedule.horizon.start
    for (day, difference) in Self.differences(plan, other) where (difference <= .zero) != isLeading
    {
      isLeading.toggle()
      if day > start { changes.append(day) }
    }
    leadChanges = changes
    answer = isLeading ? changes.last.map(TippingPoint.at) ?? .always : .never
  }

  /// The difference in cost so far at the end of each day on which somebody pays, by day.
  private static func differences(
    _ plan: Statement, _ other: Statement
  ) -> [(day: Day, difference: Amount)] {
    let owed = plan.flows + other.flows.map { Flow(day: $0.day, amount: -$0.amount) }
    var result: [(day: Day, difference: Amount)] = []
    for flow in owed.sorted(by: { $0.day < $1.day }) {
      let (day, amount) = (flow.day, flow.amount)
      if let last = result.last, last.day == day {
        result[result.count - 1].difference += amount
      } else {
        result.append((day, (result.last?.difference ?? .zero) + amount))
      }
    }
    return result
  }
}

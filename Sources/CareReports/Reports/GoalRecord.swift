internal import CareAnalysis
internal import CareModel
internal import PriceListFormat

/// Where a measure reaches what is asked, for machines.
struct GoalRecord {
  /// What was found.
  let goal: Goal
  /// The values of the list that were replaced for this run.
  let set: [Override]
  /// `answers`: the sentences for people.
  let answers: [String]
  /// `assumptions`: what the figures rest on.
  let assumptions: [String]

  private var list: PriceList { goal.list }

  /// The whole document.
  func record() -> Record {
    .object(
      Record.head(of: list, over: goal.question.horizon) + [
        ("case", .optional(goal.question.complaint.map { list.cases[$0].id.text })),
        ("plan", .optional(goal.plan.map { list.plans[$0].id.text })),
        ("against", .text(list.plans[goal.question.against].id.text)),
      ] + Record.client(of: goal.question, in: list) + [
        ("set", .set(set)),
        ("measure", .text(goal.asked.measure.rawValue)),
        ("asked", goal.target.map(result) ?? .null),
        ("side", .text(goal.asked.side.rawValue)),
        ("path", .text(goal.value.path.description)),
        ("low", value(goal.value.range.low)), ("high", value(goal.value.range.high)),
        ("step", value(goal.value.range.step)),
        ("values", .count(goal.tried.of)), ("tried", .count(goal.tried.count)),
        ("untold", .count(goal.untold)),
        (
          "today",
          .object([
            ("value", goal.today.number.map(value) ?? .null), ("result", result(goal.today.value)),
          ])
        ),
        ("answer", .text(goal.answer.code)), ("at", .list(goal.answer.spots.map(spot))),
        (
          "wider",
          goal.wider.map { .object([("low", value($0.low)), ("high", value($0.high))]) } ?? .null
        ),
        (
          "forgotten",
          .forgotten(
            goal.forgotten, from: goal.question.horizon.start, of: list.currency)
        ),
        ("heldUntil", .optional(goal.overtaken?.day.description)),
      ] + Record.foot(answers: answers, assumptions: assumptions))
  }

  /// An entry of `at`: a value with those beside it.
  private func spot(_ spot: Goal.Spot) -> Record {
    .object(
      members(spot.at) + [
        ("below", spot.below.map { .object(members($0)) } ?? .null),
        ("above", spot.above.map { .object(members($0)) } ?? .null),
      ])
  }

  private func members(_ point: Goal.Point) -> [(String, Record)] {
    [("value", value(point.number)), ("result", result(point.value))]
      + (point.staying.map { [("staying", .decimal($0, decimals: 1))] } ?? [])
  }

  /// A value as the price list has it.
  private func value(_ number: Int) -> Record { .written(number, of: goal.value, in: list) }

  /// What the measure comes to; `null` where it cannot be told.
  private func result(_ value: SweepValue) -> Record {
    FigureValue(value).record(of: list.currency)
  }
}

extension Goal.Answer {
  /// What machines call it.
  fileprivate var code: String {
    switch self {
    case .already: "already"
    case .everywhere: "everywhere"
    case .at(let spots): spots.count == 1 ? "once" : "several"
    case .nowhere: "nowhere"
    case .best: "best"
    case .unmoved: "unmoved"
    }
  }

  /// The values that were found.
  fileprivate var spots: [Goal.Spot] {
    switch self {
    case .already(let spot), .nowhere(let spot): [spot].compactMap(\.self)
    case .everywhere(let spot), .best(let spot): [spot]
    case .at(let spots): spots
    case .unmoved: []
    }
  }
}

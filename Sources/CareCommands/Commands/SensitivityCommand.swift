internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// `carecost sensitivity`: which assumption matters most, and where the verdict turns.
struct SensitivityCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  var plans: [ID] = []
  var measure: CostMeasure?
  var ranges: [RangeWord] = []

  static var command: Command<World, Outcome> {
    Command(
      "sensitivity",
      abstract: "Shows which assumption matters most, and where the verdict turns.",
      discussion: """
        One assumption is varied at a time: sessions from the fewest to the most, days of relief by \
        2, chances by 20 points, the other plan's rhythm from half to double, prices by a tenth.
        What is measured is the difference of the average costs over all outcomes, or of the planned \
        ones where all is certain.
        """,
      examples: [
        .init("carecost sensitivity", "Varies every assumption of the list's own comparison."),
        .init(
          "carecost sensitivity --range services.relaxation.price=80..150",
          "Varies one of them further."),
        .init("carecost sensitivity --costs planned", "Looks at what is planned."),
      ], SensitivityCommand(),
      [
        .options(
          "plan", "PLAN", \.plans, help: "The plan to look at; by default the list's first."),
        .option("costs", "KIND", \.measure, help: "Which costs are held against each other."),
        .options("range", "PATH=RANGE", \.ranges, help: "Varies a value from LOW to HIGH."),
      ] + QuestionOptions.arguments.map { $0.pullback(\.question) }
        + ListOptions.arguments.map { $0.pullback(\.list) }
    ) { options, world in
      let sensitivity = try options.sensitivity(in: world)
      let style = options.list.style(for: sensitivity.list)
      return try options.list.deliver(Report(sensitivity, style: style), in: world)
    }
  }

  private func sensitivity(in world: World) throws -> Sensitivity {
    guard plans.count < 2 else { throw UsageError("only one --plan can be looked at") }
    let scenarios = try self.question.scenarios(plans, of: list.file(in: world), in: world)
    let question = try self.question.question(about: plans, of: scenarios.base, in: world)
    guard let plan = question.plans.first(where: { $0 != question.against }) else {
      let id = scenarios.base.plans[question.against].id
      throw UsageError("'\(id)' is held against itself; give another --plan or --against")
    }
    let asked = try ranges.map { range throws(UsageError) in
      try range.values(in: scenarios, from: question.horizon.start)
    }
    return try Sensitivity(scenarios, question, plan: plan, measure: measure, asked: asked)
  }
}

extension RangeWord {
  /// The values to try.
  fileprivate func values(
    in scenarios: Scenarios, from start: Day
  ) throws(UsageError) -> VariedValue {
    do throws(BadRange) {
      return try Sensitivity.values(of: range, in: scenarios, from: start)
    } catch {
      switch error {
      case .notARange:
        throw UsageError(
          "--range \(argument) is no range: it takes two numbers, percentages or lengths of time, the lesser first"
        )
      case .tooMany:
        throw UsageError(
          "--range \(argument) has more than 2000 values, the most that are tried one by one")
      }
    }
  }
}

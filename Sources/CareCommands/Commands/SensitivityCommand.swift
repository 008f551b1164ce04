internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// `carecost sensitivity`: which assumption matters most, and where the verdict turns.
struct SensitivityCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  /// `--plan`: one, or none for the first that is held against another.
  var plans: [ItemWord] = []
  /// `--costs`: planned or expected; the one that says most without it.
  var measure: CostMeasure?
  /// `--range`: in place of the usual ones, or beside them.
  var ranges: [RangeWord] = []

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "sensitivity", abstract: texts.abstract(of: .sensitivity),
      discussion: texts.discussion(of: .sensitivity),
      examples: [
        .init("carecost sensitivity", texts.meaning(of: .everyAssumption)),
        .init(
          "carecost sensitivity --range services.relaxation.price=80..150",
          texts.meaning(of: .widerRange)),
        .init("carecost sensitivity --costs planned", texts.meaning(of: .plannedCosts)),
      ], SensitivityCommand(),
      [
        .options(
          "plan", texts.placeholder(.plan), \.plans, help: texts.help(.toExamine),
          completion: .known(.plan)),
        .option("costs", texts.placeholder(.kind), \.measure, help: texts.help(.costs)),
        .options(
          "range", texts.placeholder(.range), \.ranges, help: texts.help(.range),
          completion: .known(.path)),
      ] + QuestionOptions.arguments(texts).map { $0.pullback(\.question) }
        + ListOptions.arguments(texts).map { $0.pullback(\.list) }
    ) { options, world in
      let file = try options.list.file(in: world)
      let sensitivity = try options.sensitivity(of: file, in: world)
      let set = try options.question.overrides(options.plans, of: file, in: world)
      let style = options.list.style(for: sensitivity.list)
      return try options.list.deliver(Report(sensitivity, set: set, style: style), in: world)
    }
  }

  /// Varies each assumption.
  private func sensitivity(of file: ListFile, in world: World) throws -> Sensitivity {
    guard plans.count < 2 else { throw UsageError(world.texts.onePlanOnly) }
    let scenarios = try self.question.scenarios(plans, of: file, in: world)
    let question = try self.question.question(about: plans, of: scenarios.base, in: world)
    guard let plan = question.plans.first(where: { $0 != question.against }) else {
      let id = scenarios.base.plans[question.against].id
      throw UsageError(world.texts.heldAgainstItself(Quoted.word(id.text)))
    }
    let asked = try ranges.map { range throws(UsageError) in
      try range.values(in: scenarios, from: question.horizon.start, world.texts)
    }
    do throws(AnalysisError) {
      return try Sensitivity(scenarios, question, plan: plan, measure: measure, asked: asked)
    } catch {
      throw error.cause(in: world.language)
    }
  }
}

extension RangeWord {
  /// The values to try.
  fileprivate func values(
    in scenarios: Scenarios, from start: Day, _ texts: any Texts
  ) throws(UsageError) -> VariedValue {
    do throws(BadRange) {
      return try Sensitivity.values(of: range, in: scenarios, from: start)
    } catch {
      switch error {
      case .notARange:
        throw UsageError(texts.isNoRange("--range \(Quoted.plain(argument))"))
      case .tooMany:
        throw UsageError(texts.hasTooManyValues("--range \(Quoted.plain(argument))", most: 2000))
      }
    }
  }
}

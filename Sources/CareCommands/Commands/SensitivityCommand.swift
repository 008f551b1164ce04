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
  var plan: ItemWord?
  /// `--costs`: planned or expected; the one that says most without it.
  var measure: CostMeasure?
  /// `--range`: in place of the usual ones, or beside them.
  var ranges: [RangeWord] = []
  /// Which clients the practice has, if its income is what is asked about.
  var practice = PracticeOptions()

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
        .init("carecost sensitivity --clients all.csv", texts.meaning(of: .incomeSwings)),
      ], SensitivityCommand(),
      [
        .option(
          "plan", texts.placeholder(.plan), \.plan, help: texts.help(.toExamine),
          completion: .known(.plan)),
        .option("costs", texts.placeholder(.kind), \.measure, help: texts.help(.costs)),
        .options(
          "range", texts.placeholder(.range), \.ranges, help: texts.help(.range),
          completion: .known(.path)),
      ] + PracticeOptions.arguments(texts).map { $0.pullback(\.practice) }
        + QuestionOptions.arguments(texts).map { $0.pullback(\.question) }
        + ListOptions.arguments(texts).map { $0.pullback(\.list) }
    ) { options, world in
      try options.run(in: world)
    }
  }

  /// The plan that is asked for, if one is.
  private var plans: [ItemWord] { plan.map { [$0] } ?? [] }

  private func run(in world: World) throws -> Outcome {
    try practice.check(beside: question, world.texts)
    let file = try list.file(in: world)
    let set = try question.overrides(plans, of: file, in: world)
    let clients = try practice.practice(by: [file.priceList()], in: world)
    guard let clients else {
      let sensitivity = try sensitivity(of: file, in: world)
      let style = list.style(for: sensitivity.list)
      return try list.deliver(Report(sensitivity, set: set, style: style), in: world)
    }
    let sensitivity = try sensitivity(of: clients.practice, by: file, in: world)
    let style = list.style(for: sensitivity.list)
    var outcome = try list.deliver(Report(sensitivity, set: set, style: style), in: world)
    outcome.messages += PracticeOptions.message(ignoring: clients.ignored, world.texts)
    return outcome
  }

  /// Varies each assumption of what the practice takes in.
  ///
  /// - Throws: ``UsageError`` for options that are of two plans, or of hours.
  private func sensitivity(
    of practice: Practice, by file: ListFile, in world: World
  ) throws -> IncomeSensitivity {
    let ofPlans = [("--plan", plan != nil), ("--costs", measure != nil)]
    if let (option, _) = ofPlans.first(where: \.1) {
      throw UsageError(world.texts.exclude(option, "--clients"))
    }
    if practice.hours != nil {
      throw UsageError(world.texts.isNotUsed("--hours", by: "sensitivity"))
    }
    let (scenarios, question, asked) = try asked(of: file, in: world)
    do throws(AnalysisError) {
      return try IncomeSensitivity(scenarios, of: practice, question, asked: asked)
    } catch {
      throw error.cause(in: world.language)
    }
  }

  /// What is asked, of which list, and the ranges that are asked for.
  private func asked(
    of file: ListFile, in world: World
  ) throws -> (scenarios: Scenarios, question: Question, ranges: [VariedValue]) {
    let scenarios = try self.question.scenarios(plans, of: file, in: world)
    let question = try self.question.question(about: plans, of: scenarios.base, in: world)
    for asked in self.ranges {
      let path = Quoted.plain(asked.range.path.description)
      try scenarios.checkPath(asked.range.path, source: "--range \(path)")
    }
    let ranges = try self.ranges.map { range throws(UsageError) in
      try range.values(in: scenarios, from: question.horizon.start, world.texts)
    }
    return (scenarios, question, ranges)
  }

  /// Varies each assumption.
  private func sensitivity(of file: ListFile, in world: World) throws -> Sensitivity {
    let (scenarios, question, asked) = try asked(of: file, in: world)
    guard let plan = question.plans.first(where: { $0 != question.against }) else {
      let id = scenarios.base.plans[question.against].id
      throw UsageError(world.texts.heldAgainstItself(Quoted.word(id.text)))
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
        throw UsageError(
          texts.hasTooManyValues("--range \(Quoted.plain(argument))", most: VariedValue.mostValues))
      }
    }
  }
}

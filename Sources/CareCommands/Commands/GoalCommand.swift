internal import CareAnalysis
internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// `carecost goal MEASURE=VALUE`: the price or term at which a measure reaches what is asked.
struct GoalCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  /// `MEASURE=VALUE`: what is to come to what.
  var goal: GoalAimWord?
  /// `--vary`: the value that is looked for.
  var value: GoalPathWord?
  /// `--keep`: which clients stay where they come to pay more.
  var kept: RetentionWord?
  /// `--plan`: one, or none for the first that is held against another.
  var plan: ItemWord?
  /// `--workers`: how many share the work; as many as the machine has cores without it.
  var workers: WorkersWord?
  /// Which clients the practice has.
  var practice = PracticeOptions()

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "goal", abstract: texts.abstract(of: .goal), discussion: texts.discussion(of: .goal),
      examples: [
        .init(
          "carecost goal average-difference=0 --vary services.relaxation.price",
          texts.meaning(of: .averageGoal)),
        .init(
          "carecost goal income=+3% --vary extras.home.perVisit --clients all.csv",
          texts.meaning(of: .incomeGoal)),
        .init(
          "carecost goal income --keep 98% --vary extras.home.perVisit --clients all.csv",
          texts.meaning(of: .keptGoal)),
      ], GoalCommand(), arguments(texts)
    ) { options, world in
      try options.run(in: world)
    }
  }

  /// Its own options, in the order of the help.
  private static func arguments(_ texts: any Texts) -> [Argument<GoalCommand>] {
    [
      .operand(texts.placeholder(.goal), \.goal, required: true, help: texts.help(.goal)),
      .option(
        "vary", texts.placeholder(.variation), \.value, help: texts.help(.varyOne),
        completion: .known(.path)),
      .option("keep", texts.placeholder(.shares), \.kept, help: texts.help(.keep)),
      .option(
        "plan", texts.placeholder(.plan), \.plan, help: texts.help(.toExamine),
        completion: .known(.plan)),
      .option("workers", texts.placeholder(.count), \.workers, help: texts.help(.workers)),
    ] + PracticeOptions.arguments(texts).map { $0.pullback(\.practice) }
      + QuestionOptions.arguments(texts).map { $0.pullback(\.question) }
      + ListOptions.arguments(texts).map { $0.pullback(\.list) }
  }

  /// Looks for the value and tells it.
  private func run(in world: World) throws -> Outcome {
    let texts = world.texts
    guard let asked = goal, let value else {
      throw UsageError(texts.nothingToVary(texts.formOfVariation))
    }
    try check(asked, texts)
    let file = try list.file(in: world)
    let clients = try practice.practice(by: [file.priceList()], in: world)
    let found = try look(for: asked, along: value, of: file, clients?.practice, in: world)
    let set = try question.overrides(plans, of: file, in: world)
    let report = Report(found, set: set, style: list.style(for: found.list))
    var outcome = try list.deliver(report, in: world)
    outcome.messages += PracticeOptions.message(ignoring: clients?.ignored ?? [], texts)
    return outcome
  }

  /// The plan that is asked for, if one is.
  private var plans: [ItemWord] { plan.map { [$0] } ?? [] }

  /// What does not go together.
  private func check(_ asked: GoalAimWord, _ texts: any Texts) throws(UsageError) {
    try practice.check(beside: question, texts)
    try practice.check([asked.measure], texts)
    let name = asked.measure.rawValue
    if kept != nil, asked.measure != .income, asked.measure != .margin {
      throw UsageError(texts.keepsNothing(name))
    }
    if let kept, let disorder = kept.disorder {
      throw UsageError(
        texts.sharesMustFall(
          Quoted.word(kept.argument), after: Quoted.plain(disorder.first),
          Quoted.plain(disorder.second)))
    }
    if asked.value == nil, kept == nil {
      guard asked.measure.kind != .name else {
        throw UsageError(texts.isNoGoal(name, name, .name))
      }
      throw UsageError(texts.goalNeedsValue(name))
    }
  }

  private func look(
    for asked: GoalAimWord, along word: GoalPathWord, of file: ListFile, _ practice: Practice?,
    in world: World
  ) throws -> Goal {
    var options = question
    options.start = options.start ?? world.today()
    let (question, plans) = (options, plans)
    let scenarios = try question.scenarios(plans, of: file, in: world)
    let start = try question.question(about: plans, of: scenarios.base, in: world).horizon.start
    let aim = try asked.aim(in: scenarios.base, from: start, world.texts)
    try scenarios.checkPath(
      word.path, source: "--vary \(Quoted.plain(word.path.description))")
    do throws(AnalysisError) {
      let value = try AnalysisError.ranging { () throws(BadGoal) in
        try Goal.values(of: word.path, asked: word.range, in: scenarios, from: start)
      }
      return try Goal(
        Goal.Asked(asked.measure, aim, keeping: kept?.retention), along: value, of: scenarios,
        practice: practice, with: WorkerPool(workers?.count ?? world.cores())
      ) { list throws(AnalysisError) in
        try AnalysisError.asking(in: world.texts) { () throws(UsageError) in
          try question.question(about: plans, of: list, in: world)
        }
      }
    } catch {
      throw error.cause(in: world.language)
    }
  }
}

internal import CareModel
internal import CareReports
internal import CommandSpec

/// `carecost quote PLAN`: one plan's visits and payments, line by line.
struct QuoteCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  /// `PLAN`: whose visits and payments.
  var plan: ItemWord?

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "quote", abstract: texts.abstract(of: .quote), discussion: texts.discussion(of: .quote),
      examples: [
        .init("carecost quote course", texts.meaning(of: .everyPayment)),
        .init("carecost quote relaxation --concession student", texts.meaning(of: .forStudent)),
      ], QuoteCommand(),
      [
        .operand(
          texts.placeholder(.plan), \.plan, required: true, help: texts.help(.toQuote),
          completion: .known(.plan))
      ] + QuestionOptions.arguments(texts).map { $0.pullback(\.question) }
        + ListOptions.arguments(texts).map { $0.pullback(\.list) }
    ) { options, world in try options.quote(in: world) }
  }

  /// Pays for the plan and tells line by line how.
  private func quote(in world: World) throws -> Outcome {
    let (file, plans) = (try list.file(in: world), plan.map { [$0] } ?? [])
    let (prices, question) = try self.question.ask(plans, of: file, in: world)
    let asked = question.plans[0]
    try checkUse(
      of: question, for: prices.plans[asked], isAgainst: asked == question.against, world)
    let quote = try Quote(asked, of: question, in: prices)
    let set = try self.question.overrides(plans, of: file, in: world)
    return try list.deliver(Report(quote, set: set, style: list.style(for: prices)), in: world)
  }

  /// Refuses what is about the plan held against, where the quoted plan never comes to it.
  private func checkUse(
    of question: Question, for plan: Plan, isAgainst: Bool, _ world: World
  ) throws(UsageError) {
    guard !isAgainst, plan.resolvingPhase == nil else { return }
    let unused = [
      ("--every", self.question.every != nil), ("--against", self.question.against != nil),
    ]
    guard let option = unused.first(where: \.1)?.0 else { return }
    throw UsageError(
      world.texts.isNotUsed(option, by: "'\(Application.name) quote \(plan.id)'"))
  }
}

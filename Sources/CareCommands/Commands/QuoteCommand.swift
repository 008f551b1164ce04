internal import CareModel
internal import CareReports
internal import CommandSpec

/// `carecost quote PLAN`: one plan's visits and payments, line by line.
struct QuoteCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  var plan: ID?

  static var command: Command<World, Outcome> {
    Command(
      "quote", abstract: "Shows one plan's visits and payments, and how each amount came about.",
      examples: [
        .init("carecost quote course", "Every visit and payment of the course."),
        .init("carecost quote relaxation --concession student", "The same for a student."),
      ], QuoteCommand(),
      [.operand("PLAN", \.plan, required: true, help: "The plan's id.")]
        + QuestionOptions.arguments.map { $0.pullback(\.question) }
        + ListOptions.arguments.map { $0.pullback(\.list) }
    ) { options, world in
      let (list, question) = try options.question.ask(
        options.plan.map { [$0] } ?? [], of: options.list.file(in: world), in: world)
      let quote = try Quote(question.plans[0], of: question, in: list)
      return try options.list.deliver(
        Report(quote, style: options.list.style(for: list)), in: world)
    }
  }
}

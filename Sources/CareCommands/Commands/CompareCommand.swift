internal import CareFormats
internal import CareModel
internal import CommandSpec

/// `carecost compare`: plans side by side over a horizon.
struct CompareCommand: Sendable {
  var list = ListOptions()
  var question = QuestionOptions()
  var plans: [ID] = []
  var points = PointsWord(Set(Assumption.allCases))
  var skipsPoints = false

  static var command: Command<World, Outcome> {
    Command(
      "compare", abstract: "Compares plans over a horizon: the main job.",
      examples: [
        .init("carecost compare", "Compares the list's own plans."),
        .init(
          "carecost compare --every '3 weeks' --horizon '2 years'",
          "Comes less often, looks further."),
        .init("carecost compare --plan course --with home -o course.md", "Writes a page's table."),
      ], CompareCommand(),
      [
        .options(
          "plan", "PLAN", \.plans, help: "A plan to compare; by default the list's."),
        .option("points", "LIST", \.points, help: "The tipping points to tell."),
        .flag("no-points", \.skipsPoints, help: "Tells no tipping points."),
      ] + QuestionOptions.arguments.map { $0.pullback(\.question) }
        + ListOptions.arguments.map { $0.pullback(\.list) }
    ) { options, world in
      let (list, question) = try options.question.ask(
        options.plans, of: options.list.file(in: world), in: world)
      let comparison = try Comparison(
        question, in: list, points: options.skipsPoints ? [] : options.points.points)
      return try options.list.deliver(
        Report(comparison, style: options.list.style(for: list)), in: world)
    }
  }
}

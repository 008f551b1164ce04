internal import CareModel
internal import CareReports
internal import CommandSpec

/// `carecost prices`: the price list as a table.
struct PricesCommand: Sendable {
  var list = ListOptions()
  var start: Day?
  var concession: ID?

  static var command: Command<World, Outcome> {
    Command(
      "prices", abstract: "Shows the price list as a table.",
      examples: [
        .init("carecost prices", "Today's prices."),
        .init("carecost prices --start 2027-01-01 --locale fr_CH", "Those of a day, in French."),
      ], PricesCommand(),
      [QuestionOptions.start(\.start), QuestionOptions.concession(\.concession)]
        + ListOptions.arguments.map { $0.pullback(\.list) }
    ) { options, world in
      let file = try options.list.file(in: world)
      let list = try file.priceList()
      var options = options
      let start = options.start ?? world.today()
      options.start = start
      let concession = try options.concession.map { id throws(UsageError) in
        try QuestionOptions.find(id, in: list.base.concessions, "concession")
      }
      return try options.list.deliver(
        Report(
          prices: list, on: start, concession: concession, style: options.list.style(for: list)),
        madeBy: options.words, of: file, in: world)
    }
  }

  /// The command as it would be given again, with other options of the list.
  func words(_ list: ListOptions) -> [String] {
    ["prices"] + (start.map { ["--start", $0.argument] } ?? [])
      + (concession.map { ["--concession", $0.argument] } ?? []) + list.words
  }
}

internal import CareFormats
internal import CareModel
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
      let list = try options.list.priceList(in: world)
      let concession = try options.concession.map { id throws(UsageError) in
        try QuestionOptions.find(id, in: list.base.concessions, "concession")
      }
      return try options.list.deliver(
        Report(
          prices: list, on: options.start ?? world.today(), concession: concession,
          style: options.list.style(for: list)),
        in: world)
    }
  }
}

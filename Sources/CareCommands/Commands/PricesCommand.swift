internal import CareModel
internal import CareReports
internal import CommandSpec

/// `carecost prices`: the price list as a table.
struct PricesCommand: Sendable {
  var list = ListOptions()
  /// `--start`: the day whose prices are shown.
  var start: Day?
  /// `--concession`: the group whose prices are shown.
  var concession: ItemWord?

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "prices", abstract: texts.abstract(of: .prices), discussion: texts.discussion(of: .prices),
      examples: [
        .init("carecost prices", texts.meaning(of: .todaysPrices)),
        .init(
          "carecost prices --start 2027-01-01 --locale fr_CH", texts.meaning(of: .pricesInFrench)),
      ], PricesCommand(), arguments(texts)
    ) { options, world in try options.show(in: world) }
  }

  /// Its own options, in the order of the help.
  private static func arguments(_ texts: any Texts) -> [Argument<PricesCommand>] {
    [QuestionOptions.start(\.start, texts), QuestionOptions.concession(\.concession, texts)]
      + ListOptions.arguments(texts).map { $0.pullback(\.list) }
  }

  /// Shows the prices of the day.
  private func show(in world: World) throws -> Outcome {
    let file = try list.file(in: world)
    let prices = try file.priceList()
    var asked = self
    asked.start = start ?? world.today()
    let group = try concession.map { id throws(UsageError) in
      try ItemFinder(texts: world.texts).find(id, in: prices.base.concessions, .concession)
    }
    let report = Report(
      prices: prices, on: asked.start ?? world.today(), concession: group, set: file.settings,
      style: list.style(for: prices))
    return try list.deliver(
      report, madeBy: { asked.words($0, world.texts) }, of: file, in: world)
  }

  /// Reads the words after `prices` as they were recorded.
  ///
  /// - Throws: ``UsageError`` if they are none of its options.
  static func recorded(_ words: [String], _ texts: any Texts) throws -> PricesCommand {
    try Command.read(words, of: "prices", into: PricesCommand(), arguments(texts), saying: texts)
  }

  /// The command as it would be given again, with other options of the list.
  func words(_ list: ListOptions, _ texts: any Texts) -> [String] {
    var asked = self
    asked.list = list
    return ["prices"] + Self.arguments(texts).words(for: asked, besides: PricesCommand())
  }
}

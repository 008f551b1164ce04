internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// `carecost check`: whether the price list is valid, and makes sense.
struct CheckCommand: Sendable {
  var list = ListOptions()
  var isStrict = false
  var isSelfTested = false

  static var command: Command<World, Outcome> {
    Command(
      "check", abstract: "Says whether the price list is valid, and what in it looks wrong.",
      discussion:
        "Every mistake is reported in one run, in the order of the file, with its line and column. "
        + "A valid list is looked through for what it says but can hardly mean, such as a package "
        + "that saves nothing.",
      examples: [
        .init("carecost check", "Checks pricing.json."),
        .init("carecost check --strict", "Fails where something looks wrong, too."),
        .init("carecost check --self-test", "Tests the program on the list's own figures."),
        .init("carecost check --format json", "The same for an editor or a script."),
      ], CheckCommand(),
      ListOptions.arguments.map { $0.pullback(\.list) } + [
        .flag("strict", \.isStrict, help: "Ends with status 1 if something looks wrong."),
        .flag(
          "self-test", \.isSelfTested,
          help: "Holds the laws of the computation against the list's own plans, too."),
      ]
    ) { options, world in
      do {
        return try options.check(options.list.file(in: world).located(), in: world)
      } catch let invalid as InvalidPriceList {
        guard try options.list.layout(in: world).format == .json else { throw invalid }
        var outcome = try options.list.deliver(invalid.json(in: options.list.language), in: world)
        outcome.status = .badData
        return outcome
      }
    }
  }

  private func check(_ located: LocatedPriceList, in world: World) throws -> Outcome {
    let style = list.style(for: located.list)
    let lint = Lint(located, style: style)
    let isTable = try list.layout(in: world).format == .csv
    let test = isSelfTested ? SelfTest(of: located.list, today: world.today()) : nil
    let report = Report(
      valid: located.list, named: list.name, lint: lint,
      selfTest: test.map { SelfTestLines($0, of: located.list, style: style) }, style: style,
      asTable: isTable)
    var outcome = try list.deliver(report, in: world)
    if isStrict && !lint.isClean || test?.isPassed == false { outcome.status = .notAsItShould }
    return outcome
  }
}

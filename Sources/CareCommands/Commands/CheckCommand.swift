internal import CareFormats
internal import CareModel
internal import CommandSpec

/// `carecost check`: whether the price list is valid.
struct CheckCommand: Sendable {
  var list = ListOptions()

  static var command: Command<World, Outcome> {
    Command(
      "check", abstract: "Says whether the price list is valid, and everything that is wrong.",
      discussion:
        "Every mistake is reported in one run, in the order of the file, with its line and column.",
      examples: [
        .init("carecost check", "Checks pricing.json."),
        .init("carecost check --format json", "The same for an editor or a script."),
      ], CheckCommand(), ListOptions.arguments.map { $0.pullback(\.list) }
    ) { options, world in
      do {
        let list = try options.list.priceList(in: world)
        let report = Report(
          valid: list, named: options.list.name, style: options.list.style(for: list))
        return try options.list.deliver(report, in: world)
      } catch let invalid as InvalidPriceList {
        guard try options.list.layout(in: world).format == .json else { throw invalid }
        var outcome = try options.list.deliver(invalid.json, in: world)
        outcome.status = .badData
        return outcome
      }
    }
  }
}

internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// `carecost init`: a price list to start from.
struct InitCommand: Sendable {
  var file = "pricing.json"
  var force = false

  static var command: Command<World, Outcome> {
    Command(
      "init", abstract: "Writes a price list to start from, never over an existing one.",
      examples: [.init("carecost init", "Writes pricing.json here.")],
      InitCommand(),
      [
        .operand("FILE", \.file, help: "The file to write.", completion: .file),
        .flag("force", \.force, help: "Replaces the file if there is one."),
      ]
    ) { options, world in
      if world.fileExists(options.file), !options.force {
        throw OutputFailure(
          .creating, name: options.file, reason: "it is there already; --force replaces it")
      }
      try world.writeFile(options.file, Array(Starter.priceList.utf8))
      let file = Quoted.whole(options.file)
      let check = options.file == "pricing.json" ? "" : " --pricing \(file)"
      return Outcome(
        messages: "Wrote \(file): change its names and prices, then 'carecost check\(check)'.\n")
    }
  }
}

internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import PriceListFormat

/// `carecost init`: a price list to start from.
struct InitCommand: Sendable {
  var file = ListOptions.usualFile
  var force = false
  /// `--locale`: read before all others, to choose the language of messages.
  var locale: String?

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "init", abstract: texts.abstract(of: .start), discussion: texts.discussion(of: .start),
      examples: [.init("carecost init", texts.meaning(of: .starter))], InitCommand(),
      [
        .operand(
          texts.placeholder(.file), \.file, help: texts.help(.starter), completion: .file),
        .flag("force", \.force, help: texts.help(.replacesExisting)),
        .locale(\.locale, texts),
      ]
    ) { options, world in try options.write(in: world) }
  }

  /// Writes the starter, unless a file of that name is there.
  private func write(in world: World) throws(OutputFailure) -> Outcome {
    if world.fileExists(file), !force {
      throw OutputFailure(.creating, name: file, reason: .exists(replacedBy: "--force"))
    }
    try world.writeFile(file, Array(Starter.priceList.utf8))
    let name = Quoted.whole(file)
    let option = file == ListOptions.usualFile ? "" : " --pricing \(name)"
    let check = "'\(Application.name) check\(option)'"
    return Outcome(messages: world.texts.wroteStarter(name, thenRun: check) + "\n")
  }
}

internal import CareModel
internal import CareReports
internal import CommandSpec
internal import Diagnostics
internal import Foundation
internal import PriceListFormat

/// `carecost init`: a price list to start from.
struct InitCommand: Sendable {
  var file = ListOptions.usualFile
  var force = false
  /// `--locale`: the place of the list, and the language of messages.
  var locale: LocaleWord?
  /// `--currency`: of the prices; the place's own without it.
  var currency: CurrencyWord?

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "init", abstract: texts.abstract(of: .start), discussion: texts.discussion(of: .start),
      examples: [
        .init("carecost init", texts.meaning(of: .starter)),
        .init(
          "carecost init --locale de_DE --currency EUR", texts.meaning(of: .starterElsewhere)),
      ], InitCommand(),
      [
        .operand(
          texts.placeholder(.file), \.file, help: texts.help(.starter), completion: .file),
        .flag("force", \.force, help: texts.help(.replacesExisting)),
        .option("locale", texts.placeholder(.locale), \.locale, help: texts.help(.locale)),
        .option(
          "currency", texts.placeholder(.currency), \.currency,
          help: texts.help(FileOption.currency)),
      ]
    ) { options, world in try options.write(in: world) }
  }

  /// The starter for that place, in that currency or the place's own.
  private var list: String {
    let place = locale.map { Locale(identifier: $0.identifier) }
    let own = place?.currency.flatMap { Currency($0.identifier) }
    return Starter.priceList(locale: locale?.identifier, currency: currency?.currency ?? own)
  }

  /// Writes the starter, unless a file of that name is there.
  private func write(in world: World) throws(OutputFailure) -> Outcome {
    if !force { try OutputTarget.requireRoom(for: file, in: world) }
    try world.writeFile(file, Array(list.utf8))
    let name = Quoted.whole(file)
    let option = file == ListOptions.usualFile ? "" : " --pricing \(name)"
    let check = "'\(Application.name) check\(option)'"
    return Outcome(messages: world.texts.wroteStarter(name, thenRun: check) + "\n")
  }
}

internal import CareModel
internal import CareReports
internal import CommandSpec

/// `carecost verify PAGE...`: whether what was published is still what the price list says.
struct VerifyCommand: Sendable {
  var pricing: String?
  /// `PAGE`: pages and folders.
  var names: [String] = []
  /// `--set`: values that the list is to have in place of its own.
  var settings: [SettingWord] = []
  /// `--on`: the day on which pages are read; today without it.
  var day: Day?
  /// `--locale`: the language in which findings are told.
  var locale: String?

  /// The command in a language.
  static func command(_ texts: any Texts) -> Command<World, Outcome> {
    Command(
      "verify", abstract: texts.abstract(of: .verify), discussion: texts.discussion(of: .verify),
      examples: [
        .init("carecost verify site/prices", texts.meaning(of: .publishedSet)),
        .init("carecost verify site/about.html", texts.meaning(of: WebsiteExample.page)),
      ], VerifyCommand(),
      [
        .operands(
          texts.placeholder(.page), \.names, help: texts.help(FileOption.page), completion: .file),
        .option("on", texts.placeholder(.date), \.day, help: texts.help(.readOn)),
        ListOptions.pricing(\.pricing, texts), ListOptions.settings(\.settings, texts),
        .locale(\.locale, texts),
      ]
    ) { options, world in try options.verify(in: world) }
  }

  /// Holds each page or folder against the list.
  private func verify(in world: World) throws -> Outcome {
    guard !names.isEmpty else {
      throw UsageError(world.texts.missingPage(world.texts.placeholder(.page)))
    }
    let list = try ListFile(pricing, settings: settings, in: world)
    let basis = try VerificationBasis(list, on: day ?? world.today(), speaking: world.language)
    var website = WebsiteVerification(basis, in: world)
    for name in names { try website.verify(name) }
    return Outcome(output: website.text, status: website.isFine ? .done : .notAsItShould)
  }
}

import CareCommands
import Foundation
import Testing

struct ProgramLanguageTests {
  private let world = TranscriptWorld(files: ["pricing.json": []])

  private func answer(_ words: [String], _ variables: [String: String] = [:]) -> Outcome {
    var world = world.world
    world.variables = variables
    return Application.run(words, in: world)
  }

  private static let english = "carecost: unknown command 'sing'\nTry 'carecost --help'.\n"
  private static let french = "carecost: commande inconnue 'sing'\nEssayez 'carecost --help'.\n"

  @Test(arguments: [
    ([:], english), (["LANG": "C"], english),
    (["LC_ALL": "POSIX", "LANG": "fr_CH.UTF-8"], english),
    (["LANG": "C.UTF-8"], english), (["LANG": "en_US.UTF-8"], english), (["LANG": "?"], english),
    (["LANG": "fr_CH.UTF-8"], french), (["LANG": "fr_FR@euro"], french), (["LANG": "fr"], french),
    (["LC_MESSAGES": "fr_CA", "LANG": "en_CA"], french),
    (["LC_ALL": "fr_BE.UTF-8", "LC_MESSAGES": "en_GB"], french),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "fr_FR"], french),
    (["LANGUAGE": "fr"], english),
  ])
  func `the environment tells the language of messages`(
    variables: [String: String], messages: String
  ) {
    #expect(answer(["sing"], variables).messages == messages)
  }

  @Test func `an option outweighs the environment, wherever it stands`() {
    let french = ["LANG": "fr_CH.UTF-8"]
    #expect(answer(["compare", "--locale", "fr_FR", "--haste"]).messages.contains("inconnue"))
    #expect(answer(["compare", "--haste", "--locale=fr_FR"]).messages.contains("inconnue"))
    #expect(
      answer(["compare", "--haste", "--locale", "en_GB"], french).messages.contains("unknown"))
    #expect(
      answer(["compare", "--haste", "--", "--locale", "en_GB"], french).messages
        .contains("inconnue"))
  }

  @Test func `help is in the language, too`() {
    let help = answer(["compare", "--help", "--locale", "fr_CH"]).output
    #expect(help.hasPrefix("Compare des formules côte à côte\u{A0}: la commande principale.\n"))
    #expect(help.contains("\nOptions\u{A0}:\n"))
    #expect(answer(["manual"], ["LANG": "fr_CH.UTF-8"]).output.contains(".Sh NOM\n"))
    #expect(
      answer(["completions", "fish"], ["LANG": "fr_CH.UTF-8"]).output
        .contains("-a compare -d 'Compare des formules"))
  }

  @Test func `a locale without texts is told once, and English is spoken`() {
    let note =
      "carecost: there are no texts in the language of sv_SE yet; English is used\n"
    #expect(answer(["sing"], ["LANG": "sv_SE.UTF-8"]).messages == note + Self.english)
    let twice = answer(["sing", "--locale", "sv_SE", "--locale=sv_SE"])
    #expect(twice.messages.ranges(of: note).count == 1)
  }
}

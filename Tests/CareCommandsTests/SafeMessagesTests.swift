import CareCommands
import Foundation
import PriceListFormat
import Testing

/// What reaches a terminal: nothing that somebody else wrote steers it.
struct SafeMessagesTests {
  private static let hostile = "a\u{1B}]0;title\u{7}\u{9B}31m\u{202E}b\r"
  private static let languages = ["en_CH", "fr_CH", "de_CH", "it_CH"]

  private static let commands: [[String]] = [
    ["sweep", "--vary", "\(hostile)=1..x"], ["sweep", "--vary", "roundTo=\(hostile)..2"],
    ["sensitivity", "--range", "\(hostile)=1..x"],
    ["sensitivity", "--range", "services.relaxation.price=\(hostile)..\(hostile)"],
    ["whatif", "--set", "services.relaxation.price=1", "--clients", hostile],
    ["whatif", "--proposal", hostile], ["whatif", "--proposal", "absent\(hostile)"],
    ["check", "--pricing", hostile], ["check", "--set", "\(hostile)=1"],
    ["check", "--set", "practice=\(hostile)", "--set", "currency=\(hostile)"],
    ["compare", "--case", hostile], ["compare", "--plan", hostile], ["compare", "-o", hostile],
    ["compare", "--holding", "\(hostile):1"], ["compare", "--pay", hostile],
    ["compare", "--locale", hostile], ["verify", hostile], ["verify", "page.html"],
    ["publish", hostile, "--every", hostile], [hostile], ["compare", "--\(hostile)"],
    ["compare", "--format", hostile], ["init", hostile], ["quote", hostile],
    ["prices", "--concession", hostile], ["records", hostile], ["records", "bookings.csv"],
    ["records", "bookings.csv", "--column", "date=\(hostile)"],
    ["records", "bookings.csv", "--service", "\(hostile)=\(hostile)"],
    ["records", "bookings.csv", "--propose", hostile], ["records", "titles.csv"],
  ]

  @Test(arguments: commands)
  func `no message and no text carries a character that steers a terminal`(
    words: [String]
  ) throws {
    let list = try Repository.text("pricing.json")
    let page =
      #"<div class="carecost-report" data-carecost-fingerprint="0" "#
      + #"data-carecost-command="carecost compare --case '\#(Self.hostile)'"></div>"#
    for language in Self.languages {
      let stage = TranscriptWorld(files: [
        "pricing.json": Array(list.utf8), "page.html": Array(page.utf8),
        "bookings.csv": Array(
          "date,client,service\n2026-01-05,A,relaxation\n2026-01-06,A,\(Self.hostile.dropLast())\n"
            .utf8),
        "titles.csv": Array("\(Self.hostile.dropLast()),\(Self.hostile.dropLast())\n".utf8),
        Self.hostile: Array("case,plan\n\"\(Self.hostile)".utf8),
      ])
      var world = stage.world
      world.variables = ["LC_ALL": "\(language).UTF-8"]
      let outcome = Application.run(words, in: world)
      for text in [outcome.messages, outcome.output] {
        let isSafe = text.unicodeScalars.allSatisfy {
          $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory)
        }
        #expect(isSafe, "\(words) in \(language)")
      }
      #expect(outcome.messages.utf8.count < 20_000)
    }
  }
}

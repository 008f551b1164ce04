import CareReports
import Foundation
import Testing

/// What every language says on the same tour.
struct LanguagesTests {
  /// All languages but English.
  static let others = Language.all.filter { $0 != .english }.map(\.code)

  /// Words that English and another language write alike.
  private static let shared: [String: Set<String>] = [
    "fr": [
      "accident", "carecost", "chance", "change", "chf", "client", "clients", "compare", "date",
      "intense", "min", "nov", "plan", "plans", "positions", "source", "verdict",
    ],
    "de": [
      "apr", "carecost", "chance", "feb", "jan", "nov", "november", "plan", "september", "was",
    ],
    "it": [
      "apr", "carecost", "come", "feb", "file", "input", "nov", "per", "standard", "zero",
    ],
  ]

  /// What the tour's commands say in a language, without the commands.
  private func tour(_ language: String) throws -> String {
    let page = try Repository.text("Tests/CareCommandsTests/Transcripts/tour.md")
    var transcript = Transcript(text: page.replacing("fr_CH", with: "\(language)_CH"))
    let said = try transcript.replayed().components(separatedBy: "```console\n")[1]
    return said.split(separator: "\n").filter { !$0.hasPrefix("$ ") && !$0.hasPrefix("< ") }
      .joined(separator: "\n")
  }

  /// The words of three letters or more, but for commands, options and paths.
  private func words(_ text: String) -> Set<String> {
    let pieces = text.split { $0.isWhitespace || $0 == "(" || $0 == "\u{A0}" || $0 == "\u{202F}" }
    let plain = pieces.filter { !$0.hasPrefix("-") && !$0.dropLast().contains(".") }
    return Set(
      plain.flatMap { $0.lowercased().split { !$0.isLetter } }.map(String.init)
        .filter { $0.count > 2 })
  }

  /// The words of the shipped list's own texts, which no language's file has.
  private func names(_ language: String) throws -> Set<String> {
    let bytes = Data(try Repository.text("pricing.json").utf8)
    return texts(in: try JSONSerialization.jsonObject(with: bytes), language)
      .reduce(into: []) { $0.formUnion(words($1)) }
  }

  private func texts(in value: Any, _ language: String) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap { texts(in: $0, language) }
    case let members as [String: Any]:
      members["en"] == nil
        ? members.values.flatMap { texts(in: $0, language) }
        : [members[language]].compactMap { $0 as? String }
    default: []
    }
  }

  @Test(arguments: others)
  func `no English word is left`(language: String) throws {
    let english = try words(tour("en"))
    let left = try words(tour(language)).intersection(english).subtracting(names(language))
      .subtracting(Self.shared[language] ?? [])
    #expect(left.isEmpty, "\(left.sorted())")
  }

  @Test(arguments: others)
  func `each command says as much as in English, and in no more than 80 columns`(
    language: String
  ) throws {
    let lines = try tour(language).split(separator: "\n")
    #expect(lines.count > 200)
    #expect(lines.filter { $0.count > 80 && !$0.contains("carecost") }.isEmpty)
  }
}

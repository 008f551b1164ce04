import CareCommands
import CareReports
import CommandSpec
import Foundation
import TestSupport
import Testing

/// What every language says on the same pages.
struct LanguagesTests {
  /// All languages but English.
  static let others = Language.all.filter { $0 != .english }.map(\.code)

  /// Pages on which commands refuse, ask or find something.
  static let pages = ["check", "errors-of-use", "verify"]

  /// Words that English and another language write alike, each read where it stands.
  private static let shared: [String: Set<String>] = [
    "fr": [
      "accident", "chance", "change", "client", "clients", "compare", "date",
      "intense", "min", "nov", "option", "page", "positions", "question", "source",
      "standard", "verdict",
    ],
    "de": [
      "apr", "chance", "feb", "format", "jan", "nov", "november", "option", "plan", "plans",
      "september",
      "was",
    ],
    "it": [
      // As in « all’ultima ».
      "all", "apr", "come", "date", "feb", "file", "input", "nov", "per", "standard", "zero",
    ],
  ]

  /// Names that no language translates.
  private static let names: Set<String> = ["carecost", "chf"]

  /// What the tour's commands say, without the commands.
  ///
  /// In French they stand on the page, which is tried as it is.
  private func tour(_ language: String) throws -> String {
    let page = try Repository.text("Tests/CareCommandsTests/Transcripts/tour.md")
    guard language != "fr" else { return ConsolePage(page).said }
    var transcript = Transcript(text: page.replacing("fr_CH", with: "\(language)_CH"))
    return ConsolePage(try transcript.replayed()).said
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
      .reduce(into: Self.names) { $0.formUnion(words($1)) }
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

  @Test(arguments: Cases.some(1, of: others))
  func `no English word is left`(language: String) throws {
    let english = try words(tour("en"))
    let left = try words(tour(language)).intersection(english).subtracting(names(language))
      .subtracting(Self.shared[language] ?? [])
    #expect(left.isEmpty, "\(left.sorted())")
  }

  /// What is typed and not read: names of commands, words that options choose from, keys and ids.
  private func ids() throws -> Set<String> {
    let commands = Application.program(in: .english).info.commands
    let list = try JSONSerialization.jsonObject(with: Data(Repository.text("pricing.json").utf8))
    let own = [
      "CARECOST_PRICING", "break-even", "cheap", "clients concession extra plan", "dev full",
      "group", "often",
      "on request",
      "payFor", "practise", "shell", "weekly",
    ]
    let typed = commands.map(\.name) + commands.flatMap { $0.arguments.flatMap(Self.choices) }
    return words((typed + keys(in: list) + own).joined(separator: " "))
  }

  private static func choices(of argument: ArgumentInfo) -> [String] {
    switch argument.expectation {
    case .oneOf(let words), .someOf(let words): words
    default: argument.choices
    }
  }

  private func keys(in value: Any) -> [String] {
    switch value {
    case let list as [Any]: list.flatMap(keys)
    case let members as [String: Any]: members.keys + members.values.flatMap(keys)
    default: []
    }
  }

  @Test(arguments: others, Cases.some(1, of: pages))
  func `no English word is left in a message`(language: String, page: String) throws {
    let english = try Repository.text("Tests/CareCommandsTests/Transcripts/\(page).md")
    var transcript = Transcript(
      text: english.replacing("en_CH", with: "\(language)_CH"), language: language)
    let messages = words(ConsolePage(try transcript.replayed()).messages)
    let left = try messages.intersection(words(ConsolePage(english).messages))
      .subtracting(names(language)).subtracting(ids()).subtracting(Self.shared[language] ?? [])
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

/// What a page's commands say, but for those that are asked for a language.
private struct ConsolePage {
  /// The results.
  private(set) var said = ""
  /// What is said beside them, without what is quoted from what was typed.
  private(set) var messages = ""

  init(_ page: String) {
    var isConsole = false
    var isAsked = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole, line.hasPrefix("$ ") {
        isAsked = line.contains("--locale")
      } else if isConsole, line.hasPrefix("! ") {
        if !isAsked { messages += Self.unquoted(line) + "\n" }
        said += "\(line)\n"
      } else if isConsole, !line.hasPrefix("< ") {
        said += "\(line)\n"
      }
    }
  }

  /// A line without what stands in quotation marks.
  private static func unquoted(_ line: Substring) -> String {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: " ")
  }
}

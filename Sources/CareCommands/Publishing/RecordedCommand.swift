internal import CareModel
internal import CareReports
internal import CommandSpec
internal import PriceListFormat

/// A command that a published fragment says it was made by.
///
/// It comes from a page that anybody may have written, so it is run where it can do nothing: it finds
/// no file but the price list, writes none, and asks nothing. What it would set is told, and how much
/// work it is, so that both can be refused.
struct RecordedCommand: Hashable {
  /// The commands that make tables.
  private enum Maker: String {
    case compare, prices
  }

  /// A longer line is none that was recorded.
  private static let mostBytes = 1 << 14

  private let maker: Maker
  /// The command's words, without the program's name.
  private let words: [String]

  /// - Returns: `nil` if the line is no command that makes a table.
  init?(_ line: String) {
    guard line.utf8.count <= Self.mostBytes, let words = ShellWords.split(line),
      words.first == Application.name, words.count > 1, let maker = Maker(rawValue: words[1])
    else { return nil }
    self.maker = maker
    self.words = Array(words.dropFirst(2))
  }

  private init(_ maker: Maker, _ words: [String]) {
    self.maker = maker
    self.words = words
  }

  /// The same with values in place of some of the list's.
  func setting(_ settings: [Override]) -> RecordedCommand {
    RecordedCommand(
      maker, settings.flatMap { ["--set", "\($0.path)=\($0.value)"] } + words)
  }

  /// What a command asks, as far as it must be known before it is carried out.
  struct Asked {
    /// The values that it sets in the price list.
    let settings: [SettingWord]
    /// How much work it is.
    let work: VisitWork
    /// The first day that it looks at; `nil` if what it makes is the same on every day.
    let start: Day?
  }

  /// What it asks of a price list.
  ///
  /// - Throws: ``UsageError`` if its words are no options of the command.
  func asked(of list: PriceList, _ texts: any Texts) throws -> Asked {
    switch maker {
    case .compare:
      let command = try CompareCommand.recorded(words, texts)
      let cases = command.takesAllCases ? list.cases.count : 1
      let work = VisitWork(
        of: command.question, times: cases * (try command.answers(texts)), in: list)
      return Asked(
        settings: command.list.settings, work: work, start: command.question.start)
    case .prices:
      let command = try PricesCommand.recorded(words, texts)
      return Asked(settings: command.list.settings, work: .none, start: command.start)
    }
  }

  /// What the command makes of a price list today; what goes wrong is said in that language.
  func outcome(of list: [UInt8], speaking language: Language) -> Outcome {
    Application.run([maker.rawValue] + words, in: .sealed(around: list), speaking: language)
  }
}

extension World {
  /// A world in which there is nothing but a price list under its usual name.
  fileprivate static func sealed(around list: [UInt8]) -> World {
    World(
      readFile: { name throws(InputFailure) in
        guard name == ListOptions.usualFile else {
          throw InputFailure(name: name, reason: .namedByPage)
        }
        return list
      },
      readPlainFile: { name, _ throws(InputFailure) in
        throw InputFailure(name: name, reason: .namedByPage)
      },
      readInput: { () throws(InputFailure) in
        throw InputFailure(name: "-", reason: .namedByPage)
      },
      writeFile: { name, _ throws(OutputFailure) in
        throw OutputFailure(.creating, name: name, reason: .namedByPage)
      },
      changeFolder: { name, _ throws(OutputFailure) in
        throw OutputFailure(.creating, name: name, reason: .namedByPage)
      },
      stream: { name, _ in
        throw OutputFailure(
          .creating, name: name ?? "-", reason: .namedByPage)
      },
      fileExists: { _ in false }, ask: { _ in nil }, tell: { _ in }, today: { .epoch })
  }
}

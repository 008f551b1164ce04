internal import CareModel
internal import CareReports
internal import CommandSpec

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

  /// The values that it sets in the price list, and how much work it is.
  ///
  /// - Throws: ``UsageError`` if its words are no options of the command.
  func asked(
    of list: PriceList, _ texts: any Texts
  ) throws -> (settings: [SettingWord], work: VisitWork) {
    switch maker {
    case .compare:
      let command = try CompareCommand.recorded(words, texts)
      let cases = command.takesAllCases ? list.cases.count : 1
      let work = VisitWork(of: command.question, times: cases, in: list)
      return (command.list.settings, work)
    case .prices:
      return (try PricesCommand.recorded(words, texts).list.settings, .none)
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

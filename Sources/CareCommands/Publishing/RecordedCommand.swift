internal import CareModel
internal import CareReports

/// A command that a published fragment says it was made by.
///
/// It comes from a page that anybody may have written, so it is run where it can do nothing: it finds
/// no file but the price list, writes none, and asks nothing.
struct RecordedCommand {
  /// The commands that make tables.
  private static let makers = ["compare", "prices"]

  /// The command's words, without the program's name.
  private let words: [String]

  /// - Returns: `nil` if the line is no command that makes a table.
  init?(_ line: String) {
    guard let words = ShellWords.split(line), words.first == Application.name, words.count > 1,
      Self.makers.contains(words[1])
    else { return nil }
    self.words = Array(words.dropFirst())
  }

  /// What the command makes of a price list today; what goes wrong is said in that language.
  func outcome(of list: [UInt8], speaking language: Language) -> Outcome {
    Application.run(words, in: .sealed(around: list), speaking: language)
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

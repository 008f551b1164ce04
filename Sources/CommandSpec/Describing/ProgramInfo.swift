/// A program as plain data: the one source of all its documents.
package struct ProgramInfo: Sendable {
  /// The word that starts the program.
  package let name: String

  /// The version, as `--version` shows it.
  package let version: String

  /// The date of the manual page, such as "July 1, 2026".
  package let date: String

  /// One sentence that says what the program does.
  package let abstract: String

  /// Further paragraphs, separated by line breaks; may be empty.
  package let discussion: String

  /// All commands in the order declared, the built-in ones last.
  package let commands: [CommandInfo]

  /// The statuses with which the program may end.
  package let exitStatuses: [(code: Int, meaning: String)]

  /// The environment variables the program reads.
  package let environment: [(name: String, meaning: String)]

  /// What its documents say besides, in the language of all the texts above.
  package let texts: any CommandTexts
}

extension ProgramInfo {
  /// The options that stand before any command.
  package var options: [ArgumentInfo] { [.help(texts), .version(texts)] }

  /// The one line that `--version` prints.
  package var versionLine: String { "\(name) \(version)\n" }
}

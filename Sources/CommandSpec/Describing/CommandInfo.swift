/// One command as plain data: all that parsing and documents need to know of it.
package struct CommandInfo: Sendable, Equatable {
  /// A command line worth showing, and what it does.
  package struct Example: Sendable, Equatable {
    /// The whole line, beginning with the program's name.
    package let line: String

    /// One sentence that says what the line does.
    package let meaning: String

    /// Shows a line and says what it does.
    package init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// The word that chooses the command.
  package let name: String

  /// One sentence that says what the command does.
  package let abstract: String

  /// Further paragraphs, separated by line breaks; may be empty.
  package let discussion: String

  /// Lines worth showing, in order.
  package let examples: [Example]

  /// The declared arguments, in order.
  package let arguments: [ArgumentInfo]

  /// The option that every command has without declaring it.
  let help: ArgumentInfo
}

extension CommandInfo {
  /// The arguments with names, and `--help`, which every command has.
  package var options: [ArgumentInfo] { arguments.filter(\.isNamed) + [help] }

  /// The arguments without names.
  package var operands: [ArgumentInfo] { arguments.filter { !$0.isNamed } }

  /// The words after the program's name: `quote [options] PLAN`.
  package func usage(_ texts: any CommandTexts) -> String {
    let options = arguments.contains(where: \.isNamed) ? ["[\(texts.optionsPlaceholder)]"] : []
    return ([name] + options + operands.map(\.usage)).joined(separator: " ")
  }
}

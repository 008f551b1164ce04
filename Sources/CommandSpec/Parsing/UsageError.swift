internal import Diagnostics

/// The words given to the program are wrong: what is wrong, and where to look for help.
package struct UsageError: Error, Equatable {
  /// One line that says what is wrong, without the program's name and without a full stop.
  package let message: String

  /// Where to look: "Try 'carecost compare --help'."; empty until the program fills it in.
  package let helpHint: String

  /// Says what is wrong.
  ///
  /// A command's body may throw this too; the program adds the hint.
  package init(_ message: String, helpHint: String = "") {
    self.message = message
    self.helpHint = helpHint
  }

  /// The same error, pointing to the help of `line` unless it points elsewhere already.
  func hinting(at line: String) -> UsageError {
    helpHint.isEmpty ? UsageError(message, helpHint: "Try '\(line) --help'.") : self
  }
}

// What can be wrong with words.
extension UsageError {
  /// There is no command of this name.
  static func unknownCommand(_ name: String, among names: [String]) -> UsageError {
    UsageError("unknown command \(Quoted.word(name))\(Suggestion.clause(for: name, among: names))")
  }

  /// There is no option of this long name.
  static func unknownOption(long name: String, among options: [ArgumentInfo]) -> UsageError {
    let near = Suggestion.nearest(to: name, among: options.map(\.name))
    return UsageError("unknown option \(Quoted.word("--" + name))" + meant(near.map { "--\($0)" }))
  }

  /// There is no option of this letter; `word` is the whole word it stands in.
  static func unknownOption(
    short letter: Character, in word: String, among options: [ArgumentInfo]
  ) -> UsageError {
    let option = "unknown option \(Quoted.word("-\(letter)"))"
    guard word.dropFirst(2).isEmpty else {
      let near = Suggestion.nearest(to: String(word.dropFirst()), among: options.map(\.name))
      return UsageError("\(option) in \(Quoted.word(word))" + meant(near.map { "--\($0)" }))
    }
    let near = options.compactMap(\.short).first { $0.lowercased() == letter.lowercased() }
    return UsageError(option + meant(near.map { "-\($0)" }))
  }

  /// An option stands before the command.
  static func misplacedOption(_ spelling: String) -> UsageError {
    UsageError("option \(Quoted.word(spelling)) must come after the command")
  }

  /// Nothing but options, or the end of options, where a command should be.
  static var missingCommand: UsageError { UsageError("missing command before '--'") }

  /// A flag is given a value.
  static func needlessValue(_ argument: ArgumentInfo) -> UsageError {
    UsageError("option \(argument.reference) takes no value")
  }

  /// An option is the last word, and its value is missing.
  static func missingValue(_ argument: ArgumentInfo) -> UsageError {
    UsageError("option \(argument.reference) needs a value: \(argument.expectation)")
  }

  /// A word is not a value of the argument.
  static func invalidValue(
    _ word: String, for argument: ArgumentInfo, reason: InvalidValue
  ) -> UsageError {
    let clause = Suggestion.clause(for: word, among: argument.choices)
    let end = clause.isEmpty ? ": \(reason.message)" : clause
    return UsageError("invalid value \(Quoted.word(word)) for \(argument.reference)\(end)")
  }

  /// A required operand is missing.
  static func missingOperand(_ argument: ArgumentInfo) -> UsageError {
    let choices = argument.choices.isEmpty ? "" : ": \(argument.expectation)"
    return UsageError("missing \(argument.placeholder)\(choices)")
  }

  /// There is one operand too many.
  static func unexpectedOperand(_ word: String, among options: [ArgumentInfo]) -> UsageError {
    let name = word.prefix(100).drop { "-–—".contains($0) }
    let meantOption = options.first { $0.name == name }
    return UsageError(
      "unexpected argument \(Quoted.word(word))" + meant(meantOption.map { "--\($0.name)" }))
  }

  private static func meant(_ spelling: String?) -> String {
    spelling.map { "; did you mean '\($0)'?" } ?? ""
  }
}

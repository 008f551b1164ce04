/// One command, declared once: a description, and a function from arguments and a world to output.
///
/// `Context` is what the world gives to every command, and `Output` what every command makes of it.
package struct Command<Context: Sendable, Output: Sendable>: Sendable {
  /// The description, as plain data.
  package let info: CommandInfo

  private let body: @Sendable ([MatchedWords.Value], Context) throws -> Output

  /// Declares a command.
  ///
  /// The initial value holds the defaults of the arguments.
  package init<Arguments: Sendable>(
    _ name: String, abstract: String, discussion: String = "",
    examples: [CommandInfo.Example] = [], _ initial: Arguments, _ arguments: [Argument<Arguments>],
    run: @escaping @Sendable (Arguments, Context) throws -> Output
  ) {
    info = CommandInfo(
      name: name, abstract: abstract, discussion: discussion, examples: examples,
      arguments: arguments.map { $0.info(initial) })
    body = { [info] values, context in
      var result = initial
      for value in values {
        do throws(InvalidValue) {
          try arguments[value.index].update(value.word, &result)
        } catch {
          let argument = info.arguments[value.index]
          throw UsageError.invalidValue(value.word, for: argument, reason: error)
        }
      }
      return try run(result, context)
    }
  }

  /// Parses the words after the command's name and runs it.
  ///
  /// Throws `UsageError` if the words are wrong, else what the command's function throws. A request
  /// for help is left to the program; words with one are parsed without it.
  package func run(_ words: [String], in context: Context) throws -> Output {
    let matched = info.match(words)
    if let fault = matched.fault { throw fault }
    return try body(matched.values, context)
  }
}

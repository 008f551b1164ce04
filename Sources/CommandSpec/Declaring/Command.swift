/// One command, declared once: a description, and a function from arguments and a world to output.
///
/// `Context` is what the world gives to every command, and `Output` what every command makes of it.
package struct Command<Context: Sendable, Output: Sendable>: Sendable {
  /// The word that chooses the command.
  package let name: String

  /// Whether no document tells of it: a program calls it, not a person.
  let isHidden: Bool

  /// What the command is in full; made when it is asked for, because of all commands most runs need
  /// one.
  let declared: @Sendable (any CommandTexts) -> Declaration

  /// A command's description, and what it does with the words that were given.
  struct Declaration {
    /// The description, as plain data.
    let info: CommandInfo
    /// Whether a word would be a value of its argument.
    fileprivate let accepts: (MatchedWords.Value) -> Bool
    /// What it does with matched words.
    fileprivate let body: ([MatchedWords.Value], Context) throws -> Output

    /// Runs with the words that belong to its arguments.
    func run(_ matched: MatchedWords, in context: Context) throws -> Output {
      if let fault = matched.fault { throw UsageError(whole(matched) ?? fault) }
      return try body(matched.values, context)
    }

    /// What was probably meant where a value's second word stands alone: `--every 3 weeks`.
    private func whole(_ matched: MatchedWords) -> UsageError.Fault? {
      guard case .unexpectedOperand(let word, nil)? = matched.fault, let broken = matched.broken
      else { return nil }
      let whole = "\(broken.word) \(word)"
      guard accepts(.init(index: broken.index, word: whole)) else { return nil }
      return .brokenValue(word, info.arguments[broken.index], whole: whole)
    }
  }

  /// Declares a command.
  ///
  /// The initial value holds the defaults of the arguments.
  package init<Arguments: Sendable>(
    _ name: String, abstract: String, discussion: String = "",
    examples: [CommandInfo.Example] = [], _ initial: Arguments,
    _ arguments: @autoclosure @escaping @Sendable () -> [Argument<Arguments>],
    isHidden: Bool = false,
    run: @escaping @Sendable (Arguments, Context) throws -> Output
  ) {
    self.name = name
    self.isHidden = isHidden
    declared = { texts in
      let arguments = arguments()
      let info = CommandInfo(
        name: name, abstract: abstract, discussion: discussion, examples: examples,
        arguments: arguments.map { $0.info(initial) }, help: .help(texts))
      let accepts = { (value: MatchedWords.Value) in
        var scratch = initial
        return arguments[value.index].update(value.word, &scratch)
      }
      return Declaration(info: info, accepts: accepts) { values, context in
        var result = initial
        for value in values where !arguments[value.index].update(value.word, &result) {
          throw UsageError(.invalidValue(value.word, info.arguments[value.index]))
        }
        return try run(result, context)
      }
    }
  }

  /// Parses the words after the command's name and runs it.
  ///
  /// A request for help is left to the program; words with one are parsed without it.
  ///
  /// - Throws: ``UsageError`` if the words are wrong, else what the command's function throws.
  package func run(
    _ words: [String], in context: Context, saying texts: any CommandTexts
  ) throws -> Output {
    let declared = declared(texts)
    return try declared.run(declared.info.match(words), in: context)
  }
}

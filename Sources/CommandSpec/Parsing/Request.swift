/// What the program's words ask for, before the command's own words are looked at.
enum Request: Equatable {
  /// The help of the program.
  case help

  /// The version.
  case version

  /// A command, and the words after its name.
  case command(CommandInfo, [String])
}

extension ProgramInfo {
  /// The command of this name.
  ///
  /// - Throws: ``UsageError`` if there is none.
  package func command(_ name: String) throws(UsageError) -> CommandInfo {
    guard let command = commands.first(where: { $0.name == name }) else {
      throw UsageError(.unknownCommand(name, among: commands.map(\.name)))
    }
    return command
  }

  /// Finds out what the words ask for.
  ///
  /// - Throws: ``UsageError`` if the first is not a command or option.
  func request(_ words: [String]) throws(UsageError) -> Request {
    var lexer = Lexer(words)
    switch lexer.next() {
    case nil where words.isEmpty:
      return .help
    case .operand(let name) where words.first == name:
      return .command(try command(name), Array(words.dropFirst()))
    case .long(let name):
      return try request(options.first { $0.name == name }, lexer) {
        .unknownOption(long: name, among: options)
      }
    case .short(let letter):
      return try request(options.first { $0.short == letter }, lexer) {
        .unknownOption(short: letter, in: lexer.word, among: options)
      }
    case .operand, nil:
      throw UsageError(.missingCommand)
    }
  }

  private func request(
    _ option: ArgumentInfo?, _ lexer: Lexer, orElse unknown: () -> UsageError.Fault
  ) throws(UsageError) -> Request {
    guard let option else { throw UsageError(misplaced(lexer.word) ?? unknown()) }
    guard lexer.attached == nil else { throw UsageError(.needlessValue(option)) }
    return option == .help(texts) ? .help : .version
  }

  /// The error for an option that a command knows, but that stands before it.
  private func misplaced(_ word: String) -> UsageError.Fault? {
    let spelling = String(word.prefix { $0 != "=" })
    let isKnown = commands.contains { $0.options.contains { $0.spellings.contains(spelling) } }
    return isKnown ? .misplacedOption(spelling) : nil
  }
}

/// Which words belong to which arguments of a command, before any value is read.
struct MatchedWords {
  /// A word given for an argument.
  struct Value: Equatable {
    /// The argument's place in the command's list.
    let index: Int

    /// The word; empty for a flag.
    let word: String
  }

  /// The words given, in order.
  var values: [Value] = []

  /// Whether help is asked for, which outweighs any fault.
  var wantsHelp = false

  /// The first thing that is wrong, if anything is.
  var fault: UsageError.Fault?

  /// The option's value that the first word too many may belong to.
  var broken: Value?
}

extension CommandInfo {
  /// Finds out which words belong to which arguments.
  func match(_ words: [String]) -> MatchedWords {
    var matcher = Matcher(self, words)
    return matcher.matchAll()
  }
}

/// Takes words one by one, and finds the argument that each belongs to.
private struct Matcher {
  private let arguments: [ArgumentInfo]
  private let options: [ArgumentInfo]
  private var lexer: Lexer
  /// The places of operands that may still take a word.
  private var openOperands: ArraySlice<Int>
  private var matched = MatchedWords()
  private var valueBefore: MatchedWords.Value?

  init(_ command: CommandInfo, _ words: [String]) {
    arguments = command.arguments
    options = command.options
    lexer = Lexer(words)
    openOperands = command.arguments.indices.filter { !command.arguments[$0].isNamed }[...]
  }

  /// All words; of what is wrong, only the first thing is told.
  mutating func matchAll() -> MatchedWords {
    while let token = lexer.next() {
      let before = valueBefore
      valueBefore = nil
      switch token {
      case .long(let name): matchLong(name)
      case .short(let letter): matchShort(letter)
      case .operand(let word): matchOperand(word, after: before)
      }
    }
    for index in openOperands where arguments[index].kind == .operand(required: true) {
      fail(.missingOperand(arguments[index]))
    }
    return matched
  }

  private mutating func matchLong(_ name: String) {
    guard let option = options.first(where: { $0.name == name }) else {
      return fail(.unknownOption(long: name, among: options))
    }
    match(option)
  }

  private mutating func matchShort(_ letter: Character) {
    guard let option = options.first(where: { $0.short == letter }) else {
      lexer.skipLetters()
      return fail(.unknownOption(short: letter, in: lexer.word, among: options))
    }
    match(option)
  }

  private mutating func match(_ option: ArgumentInfo) {
    let index = arguments.firstIndex { $0.name == option.name }
    if option.takesValue {
      guard let word = lexer.value() else { return fail(.missingValue(option)) }
      add(index, word)
      valueBefore = index.map { MatchedWords.Value(index: $0, word: word) }
    } else if lexer.attached != nil {
      fail(.needlessValue(option))
    } else {
      add(index, "")
    }
  }

  private mutating func matchOperand(_ word: String, after value: MatchedWords.Value?) {
    guard let index = openOperands.first else {
      if matched.fault == nil { matched.broken = value }
      return fail(.unexpectedOperand(word, among: options))
    }
    add(index, word)
    if !arguments[index].isRepeatable { openOperands.removeFirst() }
  }

  /// The only option that is not among the declared arguments is help.
  private mutating func add(_ index: Int?, _ word: String) {
    guard let index else { return matched.wantsHelp = true }
    let isGiven = matched.values.contains { $0.index == index }
    guard !isGiven || arguments[index].isRepeatable else {
      return fail(.givenTwice(arguments[index]))
    }
    matched.values.append(MatchedWords.Value(index: index, word: word))
  }

  private mutating func fail(_ fault: UsageError.Fault) {
    matched.fault = matched.fault ?? fault
  }
}

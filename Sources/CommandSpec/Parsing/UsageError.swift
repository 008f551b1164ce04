internal import Diagnostics

/// The words given to the program are wrong: what is wrong, and where to look for help.
package struct UsageError: Error, Hashable {
  /// What is wrong with the words, as facts.
  package enum Fault: Hashable, Sendable {
    /// There is no command of this name; the nearest there is, if one is near.
    case unknownCommand(String, meant: String?)
    /// There is no such option; the nearest there is, as it is typed. A letter may stand within a
    /// longer word.
    case unknownOption(String, within: String?, meant: String?)
    /// An option of a command stands before the command.
    case misplacedOption(String)
    /// Nothing but options, or the end of options, where a command should be.
    case missingCommand
    /// A flag is given a value.
    case needlessValue(ArgumentInfo)
    /// What may be given once is given again.
    case givenTwice(ArgumentInfo)
    /// An option is the last word, and its value is missing.
    case missingValue(ArgumentInfo)
    /// A word is not a value of the argument.
    case invalidValue(String, ArgumentInfo)
    /// A required operand is missing.
    case missingOperand(ArgumentInfo)
    /// There is one operand too many; an option that was probably meant.
    case unexpectedOperand(String, meant: String?)
    /// There is one operand too many, which may belong to the value before it: the whole of that.
    case brokenValue(String, ArgumentInfo, whole: String)
    /// A command's own reason: one line without a full stop, in the language of the program.
    case refused(String)
  }

  /// What is wrong.
  package let fault: Fault

  /// The start of a command line whose help serves, such as `carecost compare`; nil until the program
  /// fills it in.
  private(set) var line: String?

  /// Says what is wrong; the program adds where to look for help.
  init(_ fault: Fault) {
    self.fault = fault
  }

  /// Refuses words for a reason of the command's own: one line without a full stop, in the language
  /// of the program.
  package init(_ reason: String) {
    self.init(.refused(reason))
  }

  /// The same error, pointing to the help of `line` unless it points elsewhere already.
  func hinting(at line: String) -> UsageError {
    var error = self
    error.line = self.line ?? line
    return error
  }
}

extension UsageError {
  /// The argument of which nothing is given where something must be; `nil` if something else is wrong.
  package var missing: ArgumentInfo? {
    switch fault {
    case .missingValue(let argument), .missingOperand(let argument): argument
    default: nil
    }
  }
}

// In words.
extension UsageError {
  /// Where to look: "Try 'carecost compare --help'."; empty until the program has filled it in.
  package func hint(in texts: any CommandTexts) -> String {
    line.map { texts.tryHelp(of: "'\($0) --help'") } ?? ""
  }

  /// One line that says what is wrong, without the program's name and without a full stop.
  package func message(in texts: any CommandTexts) -> String {
    switch fault {
    case .unknownCommand(let name, let meant):
      texts.unknownCommand(Quoted.word(name)) + Self.end(meant, texts)
    case .unknownOption(let option, nil, let meant):
      texts.unknownOption(Quoted.word(option)) + Self.end(meant, texts)
    case .unknownOption(let option, let word?, let meant):
      texts.unknownOption(Quoted.word(option), in: Quoted.word(word)) + Self.end(meant, texts)
    case .misplacedOption(let option): texts.misplacedOption(Quoted.word(option))
    case .missingCommand: texts.missingCommand
    case .needlessValue(let argument): texts.needlessValue(of: argument.reference)
    case .givenTwice(let argument): texts.givenTwice(argument.reference)
    case .missingValue(let argument):
      texts.missingValue(of: argument.reference, expected: argument.expectedWords(texts))
    case .invalidValue(let word, let argument): Self.message(word, argument, texts)
    case .missingOperand(let argument): Self.message(missing: argument, texts)
    case .unexpectedOperand(let word, let meant):
      texts.unexpectedArgument(Quoted.word(word)) + Self.end(meant, texts)
    case .brokenValue(let word, let argument, let whole):
      texts.unexpectedArgument(Quoted.word(word))
        + texts.didYouMean("--\(argument.name) '\(whole)'")
    case .refused(let reason): reason
    }
  }

  private static func message(
    _ word: String, _ argument: ArgumentInfo, _ texts: any CommandTexts
  ) -> String {
    let (shown, reference) = (Quoted.word(word), argument.reference)
    let near = Suggestion.nearest(to: word, among: argument.choices)
    guard let near, near != word else {
      return texts.invalidValue(shown, of: reference, expected: argument.expectedWords(texts))
        + end(argument.nearestName(in: word), texts)
    }
    return texts.invalidValue(shown, of: reference) + end(near, texts)
  }

  private static func message(
    missing argument: ArgumentInfo, _ texts: any CommandTexts
  ) -> String {
    guard !argument.choices.isEmpty else { return texts.missingArgument(argument.placeholder) }
    return texts.missingArgument(argument.placeholder, expected: argument.expectedWords(texts))
  }

  private static func end(_ meant: String?, _ texts: any CommandTexts) -> String {
    meant.map { texts.didYouMean(Quoted.word($0)) } ?? ""
  }
}

extension ArgumentInfo {
  /// The name that was probably meant in a value that is made of names, or begins with one; `nil` if all are
  /// known, or none is near.
  fileprivate func nearestName(in word: String) -> String? {
    let names = expectation.names
    let written = word.prefix(200).prefix { $0 != "=" }.split(separator: ",").map(String.init)
    return written.first { !names.contains($0) }.flatMap {
      Suggestion.nearest(to: $0, among: names)
    }
  }

  /// What a value must be, in words.
  fileprivate func expectedWords(_ texts: any CommandTexts) -> String {
    expectation.words(as: placeholder, in: texts)
  }
}

// What was probably meant.
extension UsageError.Fault {
  /// There is no command of this name.
  static func unknownCommand(_ name: String, among names: [String]) -> Self {
    .unknownCommand(name, meant: Suggestion.nearest(to: name, among: names))
  }

  /// There is no option of this long name.
  static func unknownOption(long name: String, among options: [ArgumentInfo]) -> Self {
    let near = Suggestion.nearest(to: name, among: options.map(\.name))
    return .unknownOption("--\(name)", within: nil, meant: near.map { "--\($0)" })
  }

  /// There is no option of this letter; `word` is the whole word it stands in.
  static func unknownOption(
    short letter: Character, in word: String, among options: [ArgumentInfo]
  ) -> Self {
    guard word.dropFirst(2).isEmpty else {
      let near = Suggestion.nearest(to: String(word.dropFirst()), among: options.map(\.name))
      return .unknownOption("-\(letter)", within: word, meant: near.map { "--\($0)" })
    }
    let near = options.compactMap(\.short).first { $0.lowercased() == letter.lowercased() }
    return .unknownOption("-\(letter)", within: nil, meant: near.map { "-\($0)" })
  }

  /// There is one operand too many; dashes that a word processor made long are seen through.
  static func unexpectedOperand(_ word: String, among options: [ArgumentInfo]) -> Self {
    let name = word.prefix(100).drop { "-–—".contains($0) }
    let meant = options.first { $0.name == name }
    return .unexpectedOperand(word, meant: meant.map { "--\($0.name)" })
  }
}

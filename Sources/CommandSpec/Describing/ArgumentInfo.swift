/// One argument as plain data: all that parsing and documents need to know of it.
package struct ArgumentInfo: Sendable, Hashable {
  /// The ways in which an argument is written.
  package enum Kind: Sendable, Hashable {
    /// A switch without a value: `--quiet`.
    case flag

    /// An option with a value: `--format csv`; given twice, it is refused.
    case option

    /// An option with a value that may be given several times, each adding to the others.
    case repeatableOption

    /// A single word without a name.
    case operand(required: Bool)

    /// All remaining words without names.
    case operands
  }

  /// How the argument is written.
  package let kind: Kind

  /// The long name without dashes; empty for operands.
  package let name: String

  /// The one-letter name, if there is one.
  package var short: Character?

  /// What stands for the value in help, in capitals; empty for flags.
  package var placeholder = ""

  /// One sentence that says what the argument is for.
  package let help: String

  /// All allowed values; empty if they cannot be listed.
  package var choices: [String] = []

  /// What a value must be.
  package var expectation = Expectation.text

  /// The value used when the argument is not given, if there is one to show.
  package var defaultValue: String?

  /// What a shell offers for the value besides the choices.
  package var completion = Completion.none
}

/// What a shell offers for a value whose choices are not listed.
package enum Completion: Sendable, Hashable {
  /// Nothing.
  case none

  /// The names of files.
  case file

  /// The names of directories.
  case directory

  /// These words; other values remain allowed.
  case words([String])

  /// What the program finds out when it is asked for this kind of word, by its command `complete`.
  case asked(String)
}

extension ArgumentInfo {
  /// The option that every command has without declaring it.
  static func help(_ texts: any CommandTexts) -> ArgumentInfo {
    ArgumentInfo(kind: .flag, name: "help", short: "h", help: texts.showsHelp)
  }

  /// The option that only the program as a whole has.
  static func version(_ texts: any CommandTexts) -> ArgumentInfo {
    ArgumentInfo(kind: .flag, name: "version", help: texts.showsVersion)
  }

  /// Whether the argument has a name: flags and options.
  package var isNamed: Bool {
    switch kind {
    case .flag, .option, .repeatableOption: true
    case .operand, .operands: false
    }
  }

  /// Whether a value belongs to the name.
  package var takesValue: Bool { isNamed && kind != .flag }

  /// Whether the argument may be given more than once.
  package var isRepeatable: Bool { kind == .repeatableOption || kind == .operands }

  /// The words a shell offers for the value.
  package var candidates: [String] {
    guard choices.isEmpty, case .words(let words) = completion else { return choices }
    return words
  }

  /// The kind of word that the program is asked for; `nil` if it need not be asked.
  package var askedFor: String? { if case .asked(let kind) = completion { kind } else { nil } }

  /// The names as typed, the short one first: `-n`, `--sessions`; none for operands.
  package var spellings: [String] {
    guard isNamed else { return [] }
    return (short.map { ["-\($0)"] } ?? []) + ["--\(name)"]
  }

  /// How messages refer to the argument: `'--sessions'` or `PLAN`.
  package var reference: String { isNamed ? "'--\(name)'" : placeholder }

  /// How a usage line shows an operand: `PLAN`, `[PLAN]` or `[PLAN...]`.
  package var usage: String {
    switch kind {
    case .operand(required: true): placeholder
    case .operands: "[\(placeholder)...]"
    default: "[\(placeholder)]"
    }
  }

  /// The help with what follows from the declaration: choices, default, repetition.
  func fullHelp(_ texts: any CommandTexts) -> String {
    var notes: [String] = []
    if !choices.isEmpty { notes.append(texts.oneOf(choices.joined(separator: ", "))) }
    if !expectation.names.isEmpty {
      notes.append(texts.note(names: expectation.names.joined(separator: ", ")))
    }
    if let defaultValue { notes.append(texts.note(default: defaultValue)) }
    if kind == .repeatableOption { notes.append(texts.noteOnRepetition) }
    return notes.isEmpty ? help : "\(help) (\(texts.clauses(notes)))"
  }
}

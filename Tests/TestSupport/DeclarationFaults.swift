import CommandSpec

// The laws of a good declaration, held by tests.
extension ProgramInfo {
  /// What breaks the laws of a good declaration, in words; empty if nothing does.
  package func declarationFaults() -> [String] {
    sentenceFaults(abstract, of: name) + nameFaults() + statusFaults()
      + commands.flatMap(commandFaults) + agreementFaults() + widthFaults()
  }

  private func nameFaults() -> [String] {
    let names = [name] + commands.map(\.name)
    let wrong = names.filter { !isName($0) }.map { "the name '\($0)' is not lower-case letters" }
    return wrong + repeated(commands.map(\.name)).map { "the command '\($0)' is declared twice" }
  }

  private func statusFaults() -> [String] {
    repeated(exitStatuses.map { String($0.code) }).map { "the exit status \($0) is declared twice" }
  }

  private func commandFaults(_ command: CommandInfo) -> [String] {
    let longs = repeated(command.options.map(\.name)).map { "--\($0)" }
    let shorts = repeated(command.options.compactMap { $0.short.map(String.init) }).map { "-\($0)" }
    let twice = (longs + shorts).map { "\(command.name): \($0) is declared twice" }
    let examples = command.examples.flatMap { example in
      sentenceFaults(example.meaning, of: "\(command.name): the example '\(example.line)'")
    }
    return sentenceFaults(command.abstract, of: command.name) + twice + examples
      + command.arguments.flatMap { argumentFaults($0, of: command) } + orderFaults(command)
  }

  private func argumentFaults(_ argument: ArgumentInfo, of command: CommandInfo) -> [String] {
    let label = "\(command.name): \(argument.isNamed ? "--" + argument.name : argument.placeholder)"
    var faults = sentenceFaults(argument.help, of: label)
    if argument.isNamed, !isName(argument.name) {
      faults.append("\(label) is not a name of at least two lower-case letters")
    }
    if let short = argument.short, !(short.isASCII && (short.isLetter || short.isNumber)) {
      faults.append("\(label): the short name '\(short)' is not a letter or digit")
    }
    if argument.kind != .flag, !isPlaceholder(argument.placeholder) {
      faults.append("\(label): the placeholder '\(argument.placeholder)' is not in capitals")
    }
    for word in argument.candidates where !isShellWord(word) {
      faults.append("\(label): the choice '\(word)' would need quotes in a shell")
    }
    return faults
  }

  /// Required operands come first, and one that takes all remaining words comes last.
  private func orderFaults(_ command: CommandInfo) -> [String] {
    zip(command.operands, command.operands.dropFirst()).compactMap { operand, next in
      if operand.kind == .operands {
        return "\(command.name): nothing is left for \(next.placeholder)"
      }
      guard operand.kind == .operand(required: false), next.kind == .operand(required: true)
      else { return nil }
      return "\(command.name): \(next.placeholder) is required but follows an optional operand"
    }
  }

  /// An option of one name, or of one letter, means the same in all commands.
  private func agreementFaults() -> [String] {
    var firsts: [ArgumentInfo] = []
    var faults: [String] = []
    for command in commands {
      for option in command.options {
        guard let first = firsts.first(where: { $0.sharesName(with: option) }) else {
          firsts.append(option)
          continue
        }
        if !first.agrees(with: option) {
          faults.append("\(command.name): --\(option.name) differs from an earlier --\(first.name)")
        }
      }
    }
    return faults
  }

  private func widthFaults() -> [String] {
    let texts = [help()] + commands.map(help(for:))
    let lines = texts.flatMap { $0.split(separator: "\n") }
    return lines.filter { $0.count > 80 }.map { "help is too wide: \($0)" }
  }

  private func repeated(_ names: [String]) -> [String] {
    names.indices.filter { names[..<$0].contains(names[$0]) }.map { names[$0] }
  }
}

extension ArgumentInfo {
  fileprivate func sharesName(with other: ArgumentInfo) -> Bool {
    name == other.name || (short != nil && short == other.short)
  }

  /// Whether both, given once, are the same to whoever types them; one may be repeatable.
  fileprivate func agrees(with other: ArgumentInfo) -> Bool {
    name == other.name && short == other.short && takesValue == other.takesValue
      && placeholder == other.placeholder && choices == other.choices
      && completion == other.completion
  }
}

extension ProgramInfo {
  /// The manual page, section 1, in mdoc, which groff and mandoc read.
  package func manual() -> String {
    let lines = head() + commandSection() + sharedSection() + lastSections()
    return lines.joined(separator: "\n") + "\n"
  }

  /// Date, title, and what the program does.
  private func head() -> [String] {
    [
      ".Dd \(Roff.text(date))", ".Dt \(Roff.word(name.uppercased())) 1",
      ".Os \(Roff.word(name)) \(Roff.word(version))", title(.name), ".Nm \(Roff.word(name))",
      ".Nd \(Roff.nameDescription(abstract))", title(.synopsis), ".Nm",
      ".Ar \(Roff.word(texts.commandPlaceholder.lowercased()))",
      ".Op Ar \(Roff.word(texts.optionsPlaceholder))",
      title(.description),
    ] + Roff.prose(abstract) + (discussion.isEmpty ? [] : [".Pp"] + Roff.prose(discussion))
  }

  /// Each command, with what only it takes.
  private func commandSection() -> [String] {
    let items = commands.map { command in
      (".It \(heading(of: command))", body(of: command))
    }
    return section(.commands, items)
  }

  /// A command's line, as it is typed.
  private func heading(of command: CommandInfo) -> String {
    let hasOptions = command.arguments.contains(where: \.isNamed)
    let options = hasOptions ? ["Oo Ar \(Roff.word(texts.optionsPlaceholder)) Oc"] : []
    let operands = command.operands.map { operand in
      let word = Roff.word(operand.placeholder)
      return switch operand.kind {
      case .operand(required: true): "Ar \(word)"
      case .operands: "Oo Ar \(word) ... Oc"
      default: "Oo Ar \(word) Oc"
      }
    }
    return (["Cm \(Roff.word(command.name))"] + options + operands).joined(separator: " ")
  }

  /// What a command does, its own options, and the names of those that are shared.
  private func body(of command: CommandInfo) -> [String] {
    let discussion = command.discussion.isEmpty ? [] : [".Pp"] + Roff.prose(command.discussion)
    let shared = sharedOptions
    let common = command.arguments.filter(shared.contains)
    let own = command.arguments.filter { !shared.contains($0) }
    let note = common.isEmpty ? [] : [".Pp"] + Roff.prose(texts.alsoTakes) + names(common)
    return Roff.prose(command.abstract) + discussion + list(own.map(item)) + note
  }

  /// The names of options on one line, with commas between them and a full stop at the end.
  private func names(_ options: [ArgumentInfo]) -> [String] {
    let last = options.count - 1
    return options.enumerated().map { place, option in
      ".Fl \(Roff.word("-" + option.name)) \(place == last ? "." : ",")"
    }
  }

  /// The options that at least three commands have, in the same form.
  private var sharedOptions: [ArgumentInfo] {
    var shared: [ArgumentInfo] = []
    for option in commands.flatMap(\.arguments) where option.isNamed && !shared.contains(option) {
      if commands.count(where: { $0.arguments.contains(option) }) >= 3 { shared.append(option) }
    }
    return shared
  }

  /// The options that several commands take, once.
  private func sharedSection() -> [String] {
    section(.commonOptions, sharedOptions.map(item)) + section(.options, options.map(item))
  }

  /// An argument as it is typed, and its help.
  private func item(_ argument: ArgumentInfo) -> (String, [String]) {
    let value = argument.takesValue ? " Ar \(Roff.word(argument.placeholder))" : ""
    let names = argument.spellings.map { "Fl \(Roff.word(String($0.dropFirst())))" }
    let term =
      argument.isNamed
      ? names.joined(separator: " , ") + value : "Ar \(Roff.word(argument.placeholder))"
    return (".It \(term)", Roff.prose(argument.fullHelp(texts)))
  }

  /// Environment, exit status and examples.
  private func lastSections() -> [String] {
    let variables = environment.map { (".It Ev \(Roff.word($0.name))", Roff.prose($0.meaning)) }
    let statuses = exitStatuses.map { (".It \(String($0.code))", Roff.prose($0.meaning)) }
    let examples = commands.flatMap(\.examples).flatMap { example in
      [".Pp"] + Roff.prose(example.meaning)
        + [".Bd -literal -offset indent", Roff.literal(example.line), ".Ed"]
    }
    return section(.environment, variables) + section(.exitStatus, statuses)
      + (examples.isEmpty ? [] : [title(.examples)] + examples.dropFirst())
  }

  private func section(_ heading: Heading, _ items: [(String, [String])]) -> [String] {
    items.isEmpty ? [] : [title(heading)] + list(items)
  }

  private func title(_ heading: Heading) -> String {
    ".Sh \(Roff.text(texts.heading(heading).uppercased()))"
  }

  private func list(_ items: [(String, [String])]) -> [String] {
    guard !items.isEmpty else { return [] }
    return [".Bl -tag -width Ds"] + items.flatMap { [$0.0] + $0.1 } + [".El"]
  }
}

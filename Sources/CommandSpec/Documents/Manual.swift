extension ProgramInfo {
  /// The manual page, section 1, in mdoc, which groff and mandoc read.
  package func manual() -> String {
    let lines = head() + commandSection() + sharedSection() + lastSections()
    return lines.joined(separator: "\n") + "\n"
  }

  private func head() -> [String] {
    [
      ".Dd \(Roff.text(date))", ".Dt \(Roff.word(name.uppercased())) 1",
      ".Os \(Roff.word(name)) \(Roff.word(version))", ".Sh NAME", ".Nm \(Roff.word(name))",
      ".Nd \(Roff.nameDescription(abstract))", ".Sh SYNOPSIS", ".Nm", ".Ar command",
      ".Op Ar options", ".Sh DESCRIPTION",
    ] + Roff.prose(abstract) + (discussion.isEmpty ? [] : [".Pp"] + Roff.prose(discussion))
  }

  private func commandSection() -> [String] {
    let items = commands.map { command in
      (".It \(heading(of: command))", body(of: command))
    }
    return section("COMMANDS", items)
  }

  private func heading(of command: CommandInfo) -> String {
    let options = command.arguments.contains(where: \.isNamed) ? ["Oo Ar options Oc"] : []
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

  private func body(of command: CommandInfo) -> [String] {
    let discussion = command.discussion.isEmpty ? [] : [".Pp"] + Roff.prose(command.discussion)
    let shared = sharedOptions
    let common = command.arguments.filter(shared.contains)
    let own = command.arguments.filter { !shared.contains($0) }
    let note = common.isEmpty ? [] : [".Pp", "It also takes these common options:"] + names(common)
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

  private func sharedSection() -> [String] {
    section("COMMON OPTIONS", sharedOptions.map(item)) + section("OPTIONS", options.map(item))
  }

  private func item(_ argument: ArgumentInfo) -> (String, [String]) {
    let value = argument.takesValue ? " Ar \(Roff.word(argument.placeholder))" : ""
    let names = argument.spellings.map { "Fl \(Roff.word(String($0.dropFirst())))" }
    let term =
      argument.isNamed
      ? names.joined(separator: " , ") + value : "Ar \(Roff.word(argument.placeholder))"
    return (".It \(term)", Roff.prose(argument.fullHelp))
  }

  private func lastSections() -> [String] {
    let variables = environment.map { (".It Ev \(Roff.word($0.name))", Roff.prose($0.meaning)) }
    let statuses = exitStatuses.map { (".It \(String($0.code))", Roff.prose($0.meaning)) }
    let examples = commands.flatMap(\.examples).flatMap { example in
      [".Pp"] + Roff.prose(example.meaning)
        + [".Bd -literal -offset indent", Roff.literal(example.line), ".Ed"]
    }
    return section("ENVIRONMENT", variables) + section("EXIT STATUS", statuses)
      + (examples.isEmpty ? [] : [".Sh EXAMPLES"] + examples.dropFirst())
  }

  private func section(_ title: String, _ items: [(String, [String])]) -> [String] {
    items.isEmpty ? [] : [".Sh \(title)"] + list(items)
  }

  private func list(_ items: [(String, [String])]) -> [String] {
    guard !items.isEmpty else { return [] }
    return [".Bl -tag -width Ds"] + items.flatMap { [$0.0] + $0.1 } + [".El"]
  }
}

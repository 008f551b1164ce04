extension ProgramInfo {
  /// The help of the program: what it does, its commands and its options.
  package func help() -> String {
    TextLayout.join([
      TextLayout.wrap(abstract),
      ["\(texts.usageHeading) \(name) \(texts.commandPlaceholder) [\(texts.optionsPlaceholder)]"],
      discussion.isEmpty ? [] : TextLayout.wrap(discussion),
      section(.commands, commands.map { ($0.name, $0.abstract) }),
      section(.options, options.map { ($0.label, $0.fullHelp(texts)) }),
      section(.environment, environment.map { ($0.name, $0.meaning) }),
      section(.exitStatus, exitStatuses.map { (String($0.code), $0.meaning) }),
      TextLayout.wrap(texts.moreHelp(by: "\(name) help \(texts.commandPlaceholder)")),
    ])
  }

  /// The help of a command: what it does, its operands, its options and examples.
  package func help(for command: CommandInfo) -> String {
    let usage = "\(texts.usageHeading) \(name) \(command.usage(texts))"
    return TextLayout.join([
      TextLayout.wrap(command.abstract),
      TextLayout.wrap(usage, hanging: texts.usageHeading.count + 1),
      command.discussion.isEmpty ? [] : TextLayout.wrap(command.discussion),
      section(.arguments, command.operands.map { ($0.label, $0.fullHelp(texts)) }),
      section(.options, command.options.map { ($0.label, $0.fullHelp(texts)) }),
      examples(of: command),
    ])
  }

  private func section(_ heading: Heading, _ rows: [(term: String, meaning: String)]) -> [String] {
    rows.isEmpty ? [] : [title(heading)] + TextLayout.list(rows)
  }

  private func title(_ heading: Heading) -> String { texts.before(listOf: texts.heading(heading)) }

  private func examples(of command: CommandInfo) -> [String] {
    guard !command.examples.isEmpty else { return [] }
    return [title(.examples)]
      + command.examples.flatMap { example in
        ["  \(example.line)"] + TextLayout.wrap(example.meaning, indent: 6)
      }
  }
}

extension ArgumentInfo {
  /// How help lists the argument: `-n, --sessions COUNT`, aligned as if all had a short name.
  fileprivate var label: String {
    guard isNamed else { return placeholder }
    let names = short.map { "-\($0), " } ?? "    "
    return names + "--\(name)" + (takesValue ? " \(placeholder)" : "")
  }
}

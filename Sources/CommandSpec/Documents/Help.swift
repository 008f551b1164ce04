extension ProgramInfo {
  /// The help of the program: what it does, its commands and its options.
  package func help() -> String {
    TextLayout.join([
      TextLayout.wrap(abstract),
      ["Usage: \(name) COMMAND [options]"],
      discussion.isEmpty ? [] : TextLayout.wrap(discussion),
      section("Commands", commands.map { ($0.name, $0.abstract) }),
      section("Options", options.map { ($0.label, $0.fullHelp) }),
      section("Environment", environment.map { ($0.name, $0.meaning) }),
      section("Exit status", exitStatuses.map { (String($0.code), $0.meaning) }),
      ["Run '\(name) help COMMAND' for the options and examples of a command."],
    ])
  }

  /// The help of a command: what it does, its operands, its options and examples.
  package func help(for command: CommandInfo) -> String {
    let usage = "Usage: \(name) \(command.usage)"
    return TextLayout.join([
      TextLayout.wrap(command.abstract),
      TextLayout.wrap(usage, hanging: 7),
      command.discussion.isEmpty ? [] : TextLayout.wrap(command.discussion),
      section("Arguments", command.operands.map { ($0.label, $0.fullHelp) }),
      section("Options", command.options.map { ($0.label, $0.fullHelp) }),
      examples(of: command),
    ])
  }

  private func section(_ title: String, _ rows: [(term: String, meaning: String)]) -> [String] {
    rows.isEmpty ? [] : ["\(title):"] + TextLayout.list(rows)
  }

  private func examples(of command: CommandInfo) -> [String] {
    guard !command.examples.isEmpty else { return [] }
    return ["Examples:"]
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

private struct HelpArguments: Sendable {
  var command: String?
}

private struct CompletionsArguments: Sendable {
  var shell = Shell.bash
}

extension Command<ProgramInfo, String> {
  /// The commands that every program has, whose world is the program's own description.
  static func builtIns(besides names: [String], _ texts: any CommandTexts) -> [Command] {
    let own = [completions(texts), manual(texts)]
    return [help(for: names + ["help"] + own.map(\.name), texts)] + own
  }

  private static func help(for names: [String], _ texts: any CommandTexts) -> Command {
    Command(
      "help", abstract: texts.helpAbstract, HelpArguments(),
      [
        .operand(
          texts.commandPlaceholder, \.command, help: texts.helpCommand, completion: .words(names))
      ]
    ) { arguments, program in
      guard let command = arguments.command else { return program.help() }
      return program.help(for: try program.command(command))
    }
  }

  private static func completions(_ texts: any CommandTexts) -> Command {
    Command(
      "completions", abstract: texts.completionsAbstract,
      discussion: texts.completionsDiscussion, CompletionsArguments(),
      [.operand(texts.shellPlaceholder, \.shell, required: true, help: texts.completionsShell)]
    ) { arguments, program in program.completions(for: arguments.shell) }
  }

  private static func manual(_ texts: any CommandTexts) -> Command {
    Command(
      "manual", abstract: texts.manualAbstract, (), []
    ) { _, program in program.manual() }
  }
}

/// What `help` is asked.
private struct HelpArguments: Sendable {
  /// The command whose help is shown; `nil` for the program's.
  var command: String?
  var locale: String?
}

/// What `completions` is asked.
private struct CompletionsArguments: Sendable {
  var shell = Shell.bash
  var locale: String?
}

/// What `manual` is asked.
private struct ManualArguments: Sendable {
  var locale: String?
}

extension Command<ProgramInfo, String> {
  /// The commands that every program has, whose world is the program's own description.
  static func builtIns(besides names: [String], _ texts: any CommandTexts) -> [Command] {
    let own = [completions(texts), manual(texts)]
    return [help(for: names + ["help"] + own.map(\.name), texts)] + own
  }

  /// `help`: of the program, or of one of these commands.
  private static func help(for names: [String], _ texts: any CommandTexts) -> Command {
    Command(
      "help", abstract: texts.helpAbstract, HelpArguments(),
      [
        .operand(
          texts.commandPlaceholder, \.command, help: texts.helpCommand, completion: .words(names)),
        .locale(\.locale, texts),
      ]
    ) { arguments, program in
      guard let command = arguments.command else { return program.help() }
      return program.help(for: try program.command(command))
    }
  }

  /// `completions`: a script for a shell.
  private static func completions(_ texts: any CommandTexts) -> Command {
    Command(
      "completions", abstract: texts.completionsAbstract,
      discussion: texts.completionsDiscussion, CompletionsArguments(),
      [
        .operand(texts.shellPlaceholder, \.shell, required: true, help: texts.completionsShell),
        .locale(\.locale, texts),
      ]
    ) { arguments, program in program.completions(for: arguments.shell) }
  }

  /// `manual`: the manual page.
  private static func manual(_ texts: any CommandTexts) -> Command {
    Command(
      "manual", abstract: texts.manualAbstract, ManualArguments(), [.locale(\.locale, texts)]
    ) { _, program in program.manual() }
  }
}

extension Argument {
  /// The option by which a command that shows nothing but words is asked for a language.
  ///
  /// Whoever made the program's texts has looked for it before; nobody looks at its value again.
  package static func locale(
    _ path: any WritableKeyPath<Root, String?> & Sendable, _ texts: any CommandTexts
  ) -> Self {
    option("locale", texts.localePlaceholder, path, help: texts.localeHelp).unrecorded()
  }
}

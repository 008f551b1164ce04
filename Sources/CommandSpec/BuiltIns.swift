/// A shell for which completions can be written.
package enum Shell: String, CaseIterable, ArgumentValue {
  /// The Bourne-again shell.
  case bash

  /// The Z shell.
  case zsh

  /// The friendly interactive shell.
  case fish
}

extension ProgramInfo {
  /// A script that teaches a shell to complete the program's command line.
  package func completions(for shell: Shell) -> String {
    switch shell {
    case .bash: bashCompletions()
    case .zsh: zshCompletions()
    case .fish: fishCompletions()
    }
  }
}

private struct HelpArguments: Sendable {
  var command: String?
}

private struct CompletionsArguments: Sendable {
  var shell = Shell.bash
}

extension Command<ProgramInfo, String> {
  /// The commands that every program has, whose world is the program's own description.
  static func builtIns(besides names: [String]) -> [Command] {
    let own = [completions, manual]
    return [help(for: names + ["help"] + own.map(\.info.name))] + own
  }

  private static func help(for names: [String]) -> Command {
    Command(
      "help", abstract: "Show help for the program or for one command.", HelpArguments(),
      [
        .operand(
          "COMMAND", \.command, help: "The command to show help for.", completion: .words(names))
      ]
    ) { arguments, program in
      guard let command = arguments.command else { return program.help() }
      return program.help(for: try program.command(command))
    }
  }

  private static var completions: Command {
    Command(
      "completions", abstract: "Print a completion script for a shell.",
      discussion: "The first lines of the script say how to load it.", CompletionsArguments(),
      [.operand("SHELL", \.shell, required: true, help: "The shell to write the script for.")]
    ) { arguments, program in program.completions(for: arguments.shell) }
  }

  private static var manual: Command {
    Command(
      "manual", abstract: "Print the manual page in mdoc, the format of man pages.", (), []
    ) { _, program in program.manual() }
  }
}

/// A command line, declared once: commands from which parsing and all documents are derived.
///
/// The commands `help`, `completions` and `manual` are added to those declared.
package struct Program<Context: Sendable, Output: Sendable>: Sendable {
  /// What the program answers to words.
  package enum Reply: Sendable {
    /// A text about the program itself, for standard output; the status is 0.
    case text(String)

    /// What a declared command has given.
    case output(Output)
  }

  /// The description, as plain data.
  package let info: ProgramInfo

  private let commands: [Command<Context, Output>]
  private let builtIns: [Command<ProgramInfo, String>]

  /// Declares a program.
  package init(
    name: String, version: String, date: String, abstract: String, discussion: String = "",
    commands: [Command<Context, Output>],
    exitStatuses: [(code: Int, meaning: String)] = [],
    environment: [(name: String, meaning: String)] = []
  ) {
    self.commands = commands
    builtIns = Command.builtIns(besides: commands.map(\.info.name))
    info = ProgramInfo(
      name: name, version: version, date: date, abstract: abstract, discussion: discussion,
      commands: commands.map(\.info) + builtIns.map(\.info), exitStatuses: exitStatuses,
      environment: environment)
  }

  /// Does what the words after the program's name ask for.
  ///
  /// Throws `UsageError` if they are wrong, else what the command's function throws.
  package func run(_ words: [String], in context: Context) throws -> Reply {
    var line = info.name
    do {
      switch try info.request(words) {
      case .help: return .text(info.help())
      case .version: return .text(info.versionLine)
      case .command(let command, let words):
        line += " \(command.name)"
        return try run(command, words, in: context)
      }
    } catch let error as UsageError {
      throw error.hinting(at: line)
    }
  }

  private func run(
    _ command: CommandInfo, _ words: [String], in context: Context
  ) throws -> Reply {
    if command.match(words).wantsHelp { return .text(info.help(for: command)) }
    if let declared = commands.first(where: { $0.info.name == command.name }) {
      return .output(try declared.run(words, in: context))
    }
    return .text(try builtIns.first { $0.info.name == command.name }?.run(words, in: info) ?? "")
  }
}

extension Program {
  /// The help of the program: its commands and options.
  package func help() -> String { info.help() }

  /// The help of a command.
  ///
  /// Throws `UsageError` if there is none of this name.
  package func help(for command: String) throws(UsageError) -> String {
    info.help(for: try info.command(command))
  }

  /// A script that teaches a shell to complete the program's command line.
  package func completions(for shell: Shell) -> String { info.completions(for: shell) }

  /// The manual page, section 1, in mdoc.
  package func manual() -> String { info.manual() }

  /// All commands and what they do, as a Markdown table.
  package func markdownTable() -> String { info.markdownTable() }

  /// What breaks the laws of a good declaration, in words; empty if nothing does.
  package func declarationFaults() -> [String] { info.declarationFaults() }
}

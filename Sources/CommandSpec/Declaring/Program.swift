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

  /// The description, as plain data, of all commands.
  package var info: ProgramInfo { described() }

  private let name: String
  private let commands: [Command<Context, Output>]
  private let builtIns: [Command<ProgramInfo, String>]
  private let described: @Sendable () -> ProgramInfo
  private let texts: any CommandTexts

  /// Declares a program; all texts are of one language.
  package init(
    name: String, version: String, date: String, abstract: String, discussion: String = "",
    commands: [Command<Context, Output>],
    exitStatuses: [(code: Int, meaning: String)] = [],
    environment: [(name: String, meaning: String)] = [], texts: any CommandTexts
  ) {
    self.name = name
    self.commands = commands
    self.texts = texts
    let told = commands.filter { !$0.isHidden }
    builtIns = Command.builtIns(besides: told.map(\.name), texts)
    described = { [builtIns] in
      ProgramInfo(
        name: name, version: version, date: date, abstract: abstract, discussion: discussion,
        commands: told.map { $0.declared(texts).info }
          + builtIns.map { $0.declared(texts).info },
        exitStatuses: exitStatuses, environment: environment, texts: texts)
    }
  }

  /// Does what the words after the program's name ask for.
  ///
  /// - Throws: ``UsageError`` if they are wrong, else what the command's function throws.
  package func run(_ words: [String], in context: Context) throws -> Reply {
    var line = name
    do {
      // What another command's options are need not be known, then.
      if let command = commands.first(where: { $0.name == words.first }) {
        line += " \(command.name)"
        return try run(command, Array(words.dropFirst()), in: context) { .output($0) }
      }
      let info = info
      switch try info.request(words) {
      case .help: return .text(info.help())
      case .version: return .text(info.versionLine)
      case .command(let command, let words):
        line += " \(command.name)"
        let builtIn = builtIns.first { $0.name == command.name }
        return try builtIn.map { try run($0, words, in: info) { .text($0) } } ?? .text("")
      }
    } catch let error as UsageError {
      throw error.hinting(at: line)
    }
  }

  /// Runs a command, or shows its help, which outweighs whatever is wrong.
  private func run<World, Result>(
    _ command: Command<World, Result>, _ words: [String], in world: World,
    reply: (Result) -> Reply
  ) throws -> Reply {
    let declared = command.declared(texts)
    let matched = declared.info.match(words)
    if matched.wantsHelp { return .text(info.help(for: declared.info)) }
    return reply(try declared.run(matched, in: world))
  }
}

extension Program {
  /// The help of the program: its commands and options.
  package func help() -> String { info.help() }

  /// The help of a command.
  ///
  /// - Throws: ``UsageError`` if there is none of this name.
  package func help(for command: String) throws(UsageError) -> String {
    info.help(for: try info.command(command))
  }

  /// A script that teaches a shell to complete the program's command line.
  package func completions(for shell: Shell) -> String { info.completions(for: shell) }

  /// The manual page, section 1, in mdoc.
  package func manual() -> String { info.manual() }
}

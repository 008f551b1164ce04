extension ProgramInfo {
  /// A completion script for fish.
  func fishCompletions() -> String {
    let start = """
      # \(texts.completions(of: name, for: "fish"))
      # \(texts.toLoadNow)
      #   \(name) completions fish | source
      # \(texts.toLoadAlways(savingAs: "~/.config/fish/completions/\(name).fish"))

      function __\(functionName)_has_command
        set -l words (commandline -opc)
        test (count $words) -ge 2; and test "$words[2]" = $argv[1]
      end

      function __\(functionName)_asked
        set -l words (commandline -opc)
        $words[1] complete $argv[1] -- $words[2..] 2>/dev/null
      end

      complete -c \(name) -f

      """
    let first = "-n 'test (count (commandline -opc)) -eq 1'"
    let names = commands.map { "\(first) -a \($0.name) -d \(fishQuote($0.abstract))" }
    let general = options.map { "\(first) \(fishOption($0))" }
    let lines = (names + general + commands.flatMap(fishCommand)).map {
      "complete -c \(name) \($0)"
    }
    return start + lines.joined(separator: "\n") + "\n"
  }

  /// The lines for a command's name and its options.
  private func fishCommand(_ command: CommandInfo) -> [String] {
    let condition = "-n '__\(functionName)_has_command \(command.name)'"
    let operands = command.operands.map(fishValue).filter { !$0.isEmpty }
    return (command.options.map(fishOption) + operands).map { "\(condition) \($0)" }
  }

  /// The line for one option.
  private func fishOption(_ option: ArgumentInfo) -> String {
    let short = option.short.map { ["-s \($0)"] } ?? []
    // Without `-x` fish offers the names of files beside the words.
    let kind = option.completion == .file ? "-r" : "-x"
    let value = option.takesValue ? [kind, fishValue(option)].filter { !$0.isEmpty } : []
    let parts = short + ["-l \(option.name)"] + value + ["-d \(fishQuote(option.help))"]
    return parts.joined(separator: " ")
  }

  /// What is offered for a value.
  private func fishValue(_ argument: ArgumentInfo) -> String {
    switch argument.completion {
    case .file: "-F"
    case .directory: "-a '(__fish_complete_directories)'"
    case .asked(let kind): "-a '(__\(functionName)_asked \(kind))'"
    case .none, .words:
      argument.candidates.isEmpty
        ? "" : "-a \(fishQuote(argument.candidates.joined(separator: " ")))"
    }
  }

  /// A text in single quotes, as fish reads it.
  private func fishQuote(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}

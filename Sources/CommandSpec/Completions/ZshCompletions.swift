extension ProgramInfo {
  /// A completion script for zsh.
  func zshCompletions() -> String {
    """
    #compdef \(name)
    # \(texts.completions(of: name, for: "zsh"))
    # \(texts.toLoadNow)
    #   source <(\(name) completions zsh)
    # \(texts.toLoadAlways(savingAs: "${fpath[1]}/_\(name)"))

    \(zshAsking)

    _\(functionName)() {
      local program=$words[1]
      if ((CURRENT == 2)); then
        local -a commands
        commands=(
    \(lines(commands.map { "      " + Self.quote("\($0.name):\($0.abstract)") }))
        )
        _describe -t commands command commands
        _arguments \(options.flatMap(zshSpecs).joined(separator: " "))
        return
      fi
      local chosen=$words[2]
      shift words
      ((CURRENT -= 1))
      case $chosen in
    \(lines(commands.map(zshCommand)))
      esac
    }

    if [[ $funcstack[1] == _\(functionName) ]]; then
      _\(functionName) "$@"
    else
      compdef _\(functionName) \(name)
    fi

    """
  }

  /// A function that offers what the program says, with what it means; after an equals sign no space
  /// follows.
  private var zshAsking: String {
    """
    _\(functionName)_asked() {
      local line word
      local -a open plain
      for line in "${(@f)$($program complete $argv[-1] -- $words 2>/dev/null)}"; do
        word=${line%%$'\\t'*}
        if [[ $word == *= ]]; then
          open+=("$word")
        elif [[ -n $word ]]; then
          plain+=("${word//:/\\\\:}:${line#*$'\\t'}")
        fi
      done
      if (($#open)); then compadd -S '' -- $open; fi
      if (($#plain)); then _describe -t words word plain; fi
    }
    """
  }

  private func lines(_ lines: [String]) -> String {
    lines.joined(separator: "\n")
  }

  private func zshCommand(_ command: CommandInfo) -> String {
    let specs = command.options.flatMap(zshSpecs) + command.operands.map(zshOperand)
    let list = specs.map { " \\\n        \($0)" }.joined()
    return "    \(command.name))\n      _arguments -s -S\(list)\n      ;;"
  }

  /// The specifications of an option, one for each of its names, each excluding the others unless
  /// it may be repeated.
  private func zshSpecs(_ option: ArgumentInfo) -> [String] {
    let exclusion =
      option.isRepeatable ? "*" : "(\(option.spellings.joined(separator: " ")))"
    return option.spellings.map { spelling in
      let joint = !option.takesValue ? "" : spelling.hasPrefix("--") ? "=" : "+"
      let value = option.takesValue ? ":" + zshValue(option) : ""
      return Self.quote("\(exclusion)\(spelling)\(joint)[\(escape(option.help))]\(value)")
    }
  }

  private func zshOperand(_ operand: ArgumentInfo) -> String {
    let position =
      switch operand.kind {
      case .operands: "*:"
      case .operand(required: true): ":"
      default: "::"
      }
    return Self.quote(position + zshValue(operand))
  }

  private func zshValue(_ argument: ArgumentInfo) -> String {
    let action =
      switch argument.completion {
      case .file: "_files"
      case .directory: "_files -/"
      case .asked(let kind): "_\(functionName)_asked \(kind)"
      case .none, .words:
        argument.candidates.isEmpty ? " " : "(\(argument.candidates.joined(separator: " ")))"
      }
    return "\(argument.placeholder):\(action)"
  }

  /// The text with all that has a meaning within brackets or between colons made harmless.
  private func escape(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
      .replacing(":", with: "\\:")
  }
}

extension ProgramInfo {
  /// A completion script for bash, 3.2 or newer.
  func bashCompletions() -> String {
    """
    # \(texts.completions(of: name, for: "bash"))
    # \(texts.toLoadNow)
    #   eval "$(\(name) completions bash)"
    # \(texts.toLoadAlways(addingLineTo: "~/.bashrc"))

    \(bashHelpers())

    _\(functionName)() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}"
      if [[ $current == "=" ]]; then
        current=""
      elif [[ $previous == "=" ]]; then
        previous="${COMP_WORDS[COMP_CWORD - 2]}"
      fi
      COMPREPLY=()
      # After the equals sign of a value, such as PATH=VALUE, there is nothing to offer.
      if [[ ${COMP_WORDS[COMP_CWORD - 1]}$current == *= || ${COMP_WORDS[COMP_CWORD]} == "=" ]] &&
        [[ $previous != -* ]]; then return; fi
      if ((COMP_CWORD == 1)); then
        _\(functionName)_words "\(bashFirstWords)"
        return
      fi
      local word ended="" options="" operands="" paths="" asked=""
      for word in "${COMP_WORDS[@]:2:COMP_CWORD-2}"; do
        if [[ $word == "--" ]]; then ended=yes; fi
      done
      if [[ -z $ended ]]; then
        case "${COMP_WORDS[1]} $previous" in
    \(bashValues())
        esac
      fi
      case "${COMP_WORDS[1]}" in
    \(bashCommands())
      esac
      _\(functionName)_answer
    }

    complete -F _\(functionName) \(name)

    """
  }

  private var bashFirstWords: String {
    (commands.map(\.name) + options.flatMap(\.spellings)).joined(separator: " ")
  }

  /// Functions that add to the answer what begins with the current word; they see the variables of
  /// their caller.
  private func bashHelpers() -> String {
    """
    _\(functionName)_add() {
      local candidate
      while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done
    }

    _\(functionName)_words() {
      _\(functionName)_add < <(compgen -W "$1" -- "$current")
    }

    _\(functionName)_file() {
      compopt -o filenames 2>/dev/null
      _\(functionName)_add < <(compgen -f -- "$current")
    }

    _\(functionName)_directory() {
      compopt -o filenames 2>/dev/null
      _\(functionName)_add < <(compgen -d -- "$current")
    }

    _\(functionName)_asked() {
      local line
      while IFS= read -r line; do
        line="${line%%$'\\t'*}"
        if [[ $line != "$current"* ]]; then continue; fi
        if [[ $line == *= ]]; then compopt -o nospace 2>/dev/null; fi
        COMPREPLY+=("$(printf '%q' "$line")")
      done < <("${COMP_WORDS[0]}" complete "$1" -- "${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
    }

    _\(functionName)_answer() {
      if [[ -z $ended && ($current == -* || -z $operands$paths$asked) ]]; then
        _\(functionName)_words "$options"
      else
        if [[ -n $operands ]]; then _\(functionName)_words "$operands"; fi
        if [[ -n $paths ]]; then "_\(functionName)_$paths"; fi
        if [[ -n $asked ]]; then _\(functionName)_asked "$asked"; fi
      fi
    }
    """
  }

  /// What follows an option, for every option of every command that takes a value.
  private func bashValues() -> String {
    let lines = commands.flatMap { command in
      command.options.filter(\.takesValue).map { option in
        let patterns = option.spellings.map { "\"\(command.name) \($0)\"" }
        let answers = [bashAnswer(option), "return"].filter { !$0.isEmpty }
        return "      \(patterns.joined(separator: " | "))) \(answers.joined(separator: "; ")) ;;"
      }
    }
    return lines.isEmpty ? "      *) ;;" : lines.joined(separator: "\n")
  }

  private func bashAnswer(_ option: ArgumentInfo) -> String {
    switch option.completion {
    case .file: "_\(functionName)_file"
    case .directory: "_\(functionName)_directory"
    case .asked(let kind): "_\(functionName)_asked \(kind)"
    case .none, .words:
      option.candidates.isEmpty
        ? "" : "_\(functionName)_words \"\(option.candidates.joined(separator: " "))\""
    }
  }

  /// The options and operands of every command.
  private func bashCommands() -> String {
    let lines = commands.map { command in
      let options = command.options.flatMap(\.spellings).joined(separator: " ")
      let words = command.operands.flatMap(\.candidates).joined(separator: " ")
      let path = command.operands.compactMap(\.completion.path).first ?? ""
      let asked = command.operands.compactMap(\.askedFor).first ?? ""
      return
        "    \(command.name)) options=\"\(options)\" operands=\"\(words)\" paths=\"\(path)\" asked=\"\(asked)\" ;;"
    }
    return lines.joined(separator: "\n")
  }
}

extension Completion {
  /// The kind of path completed, as the helper functions are named.
  fileprivate var path: String? {
    switch self {
    case .file: "file"
    case .directory: "directory"
    case .none, .words, .asked: nil
    }
  }
}

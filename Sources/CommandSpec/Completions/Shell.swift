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

// What shells need of a program's words.
extension ProgramInfo {
  /// The program's name as a part of a shell function's name.
  var functionName: String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// The text in single quotes, for a POSIX shell.
  static func quote(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

import CommandSpec

extension ProgramInfo {
  /// All commands and what they do, as the README has them: a Markdown table.
  package func markdownTable() -> String {
    let rows = commands.map { command in
      "| `\(cell("\(name) \(command.usage(texts))"))` | \(cell(command.abstract)) |\n"
    }
    return "| Command | What it does |\n| --- | --- |\n" + rows.joined()
  }

  private func cell(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ").replacing("|", with: "\\|")
  }
}

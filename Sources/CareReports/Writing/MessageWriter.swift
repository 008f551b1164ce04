/// Writes a report as a plain message, for a mail or a messenger: no table, under 600 characters.
struct MessageWriter {
  /// A message is shorter than this.
  static let limit = 600

  /// The message, ending in a line break; what has no room is left out, the least important first.
  func write(_ report: Report) -> String {
    let title = [report.mark, report.heading].compactMap { $0 }.joined(separator: " · ")
    let brief = report.brief
    let needed = brief.map { $0.inShort.head + $0.lead } ?? [title] + report.lead
    var message = ""
    for line in needed where !add(line, to: &message) { cut(line, into: &message) }
    if let brief {
      for line in brief.notes + brief.inShort.sentences { _ = add(line, to: &message) }
    } else {
      // Sentences that rest on one another: what is left out of them is left out at the end, and said.
      let whole = report.notes.flatMap(\.sentences).allSatisfy { add($0, to: &message) }
      if !whole { message += "…\n" }
    }
    return message
  }

  /// Adds a line where it fits, and tells whether it did.
  private func add(_ line: String, to message: inout String) -> Bool {
    let line = line.visible
    guard line.count <= room(in: message) else { return false }
    message += line + "\n"
    return true
  }

  /// Adds what fits of a line that is needed.
  private func cut(_ line: String, into message: inout String) {
    let room = room(in: message)
    if room > 1 { message += line.visible.prefix(room - 1) + "…\n" }
  }

  /// How long a line may be, apart from its end, so that the mark of what is left out still fits.
  private func room(in message: String) -> Int { Self.limit - 4 - message.count }
}

/// Writes a report as a plain message, for a mail or a messenger: no table, under 600 characters.
struct MessageWriter {
  /// A message is shorter than this.
  static let limit = 600

  /// The message, ending in a line break; what has no room is left out, the least important first.
  func write(_ report: Report) -> String {
    let title = [report.mark, report.heading].compactMap { $0 }.joined(separator: " · ")
    let brief = report.brief
    let needed = brief.map { $0.inShort.head + $0.lead } ?? [title] + report.lead
    let wanted =
      brief.map { $0.notes + $0.inShort.sentences } ?? report.notes.flatMap(\.sentences)
    var message = ""
    for line in needed { add(line, to: &message, cutting: true) }
    for line in wanted { add(line, to: &message, cutting: false) }
    return message
  }

  /// Adds a line where it fits; one that is needed is cut where it does not.
  private func add(_ line: String, to message: inout String, cutting: Bool) {
    let room = Self.limit - 2 - message.count
    let line = line.visible
    if line.count <= room {
      message += line + "\n"
    } else if cutting, room > 1 {
      message += line.prefix(room - 1) + "…\n"
    }
  }
}

/// Writes a report as a plain message, for a mail or a messenger: no table, under 600 characters.
struct MessageWriter {
  /// A message is shorter than this.
  static let limit = 600

  /// The message, ending in a line break; what has no room is left out, but never the last sentence: of a report in
  /// brief, each that does not fit, else all from the first on.
  func write(_ report: Report) -> String {
    let title = [report.mark, report.heading].compactMap { $0 }.joined(separator: " · ")
    let brief = report.brief
    let needed = brief.map { $0.inShort.head + $0.lead } ?? [title] + report.lead
    var message = ""
    for line in needed where !add(line, to: &message) { cut(line, into: &message) }
    if let brief {
      add(brief, to: &message)
    } else {
      addInOrder(
        report.inShort.isEmpty ? report.notes.flatMap(\.sentences) : report.inShort,
        keepingLast: !report.inShort.isEmpty, to: &message)
    }
    return message
  }

  /// Adds what a report says in brief: each thing in the first of its forms that fits, and the last in any case.
  private func add(_ brief: Brief, to message: inout String) {
    let sentences = brief.inShort.sentences.map(\.visible)
    guard let last = sentences.last else { return }
    // The last has its line break, too.
    var left = Self.limit - message.count - last.count - 2
    guard left >= 0 else { return }
    let told =
      brief.notes.map { [$0.visible] } + [brief.inShort.howToPay.map(\.visible)]
      + sentences.dropLast().map { [$0] }
    for forms in told {
      guard let form = forms.first(where: { $0.count < left }) else { continue }
      left -= form.count + 1
      message += form + "\n"
    }
    message += last + "\n"
  }

  /// Adds sentences that rest on one another: where they do not fit, that is said, and the last stays where it must not
  /// be missing.
  private func addInOrder(_ sentences: [String], keepingLast: Bool, to message: inout String) {
    let last = keepingLast ? sentences.last?.visible ?? "" : ""
    let room = room(in: message) - (last.isEmpty ? 0 : last.count + 4)
    var beginning = ""
    for line in sentences.dropLast(keepingLast ? 1 : 0).map(\.visible) {
      guard beginning.count + line.count <= room else {
        if !message.hasSuffix("…\n") || !beginning.isEmpty { beginning += "…\n" }
        break
      }
      beginning += line + "\n"
    }
    message += beginning
    if !last.isEmpty { _ = add(last, to: &message) }
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

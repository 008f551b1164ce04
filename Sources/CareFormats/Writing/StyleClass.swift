/// The classes of published markup, each named once: what the writers set, the stylesheet styles,
/// and a theme may style instead.
enum StyleClass: String, CaseIterable, Sendable {
  // The parts of a report.
  case report, mark, heading, lead, frame, table, notes
  case notesTitle = "notes-title"
  // The parts of a table.
  case figure, nested, absent, spoken
  // What a cell holds.
  case amount, difference, count, mean, share, date, duration

  /// `carecost-report`: the prefix keeps it apart from every class of a theme.
  var name: String { "carecost-\(rawValue)" }
}

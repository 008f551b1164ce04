/// The classes of published markup, each named once: what the writers set, the stylesheet styles,
/// and a theme may style instead.
package enum StyleClass: String, CaseIterable, Sendable {
  // The parts of a report.
  case report, mark, heading, lead, frame, table, notes
  case notesTitle = "notes-title"
  // A picture, drawn twice.
  case wide, narrow
  // The parts of a table.
  case facts, prose, broad, figure, nested, long, absent, spoken
  // What a cell holds.
  case amount, difference, count, mean, share, date, duration
  // The parts of a drawing.
  case drawing, ground, axis, grid, marker, border, line, leader, area, label
  // What is told apart in a drawing.
  case series1 = "series-1"
  case series2 = "series-2"
  case series3 = "series-3"
  case series4 = "series-4"
  case series5 = "series-5"
  case series6 = "series-6"

  /// What a cell may hold.
  static let values: [StyleClass] = [.amount, .difference, .count, .mean, .share, .date, .duration]

  /// The class of one of several things, counted from 0; after the last comes the first again.
  static func series(_ index: Int) -> StyleClass {
    let all: [StyleClass] = [.series1, .series2, .series3, .series4, .series5, .series6]
    return all[index % all.count]
  }

  /// `carecost-report`: the prefix keeps it apart from every class of a theme.
  package var name: String { "carecost-\(rawValue)" }
}

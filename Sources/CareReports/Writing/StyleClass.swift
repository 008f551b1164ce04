/// The classes of published markup, each named once: what the writers set, the stylesheet styles,
/// and a theme may style instead.
package enum StyleClass: String, CaseIterable, Sendable {
  // The parts of a report.
  case report, mark, heading, lead, frame, table, notes
  case notesTitle = "notes-title"
  // The kinds of tables.
  case facts, prose, list
  // How much room the columns of a table need, in `em`.
  case room24 = "room-24"
  case room32 = "room-32"
  case room40 = "room-40"
  case room48 = "room-48"
  case room56 = "room-56"
  case room68 = "room-68"
  case room84 = "room-84"
  // The parts of a table.
  case figure, nested, long, absent, spoken, detail, price, words
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

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
  // A chooser: its questions, the replies to each, and the answers.
  case question, reply, answers, answer
  case firstReply1 = "reply-1-1"
  case firstReply2 = "reply-1-2"
  case firstReply3 = "reply-1-3"
  case firstReply4 = "reply-1-4"
  case firstReply5 = "reply-1-5"
  case firstReply6 = "reply-1-6"
  case firstReply7 = "reply-1-7"
  case firstReply8 = "reply-1-8"
  case secondReply1 = "reply-2-1"
  case secondReply2 = "reply-2-2"
  case secondReply3 = "reply-2-3"
  case secondReply4 = "reply-2-4"
  case secondReply5 = "reply-2-5"
  case secondReply6 = "reply-2-6"
  case secondReply7 = "reply-2-7"
  case secondReply8 = "reply-2-8"
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

  /// The class of a reply to a question, both counted from 0.
  static func reply(_ reply: Int, to question: Int) -> StyleClass {
    StyleClass(rawValue: "reply-\(question + 1)-\(reply + 1)") ?? .reply
  }

  /// `carecost-report`: the prefix keeps it apart from every class of a theme.
  package var name: String { "carecost-\(rawValue)" }
}

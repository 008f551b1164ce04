internal import CommandSpec

/// Which CSV is written.
enum CSVWord: String, CaseIterable, ArgumentValue {
  /// For machines, as RFC 4180 has it.
  case plain
  /// As the spreadsheets of the locale open it.
  case excel
}

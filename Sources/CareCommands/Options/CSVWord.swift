internal import CommandSpec

/// Which CSV is written.
enum CSVWord: String, CaseIterable, ArgumentValue {
  case plain
  case excel
}

internal import CareModel
internal import CareRecords
internal import CareReports
internal import CommandSpec

// What columns and names of a booking export mean, as words of a command line.

extension DateOrder: ArgumentValue {}

/// A column and its title in the file: `date=Datum`.
struct ColumnWord: ArgumentValue {
  /// What the column says.
  let column: RecordsColumn
  /// What it is called in the file.
  let title: String

  /// Reads `COLUMN=TITLE`; `nil` if it is anything else.
  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let column = RecordsColumn(rawValue: String(argument[..<equals])),
      case let title = argument[argument.index(after: equals)...], !title.isEmpty
    else { return nil }
    self.column = column
    self.title = String(title)
  }

  /// As it would be typed.
  var argument: String { "\(column.rawValue)=\(title)" }
  /// A column and a title.
  static var expectation: Expectation {
    .named(RecordsColumn.allCases.map(\.rawValue), example: "date=Datum")
  }
}

/// A name of a service in the file, and the service: `Massage 60=relaxation`.
struct ServiceNameWord: ArgumentValue {
  /// What it is called in the file.
  let name: String
  /// The service, as it is called.
  let service: ItemWord

  /// Reads `NAME=SERVICE`; `nil` if it is anything else.
  init?(argument: String) {
    guard let equals = argument.lastIndex(of: "="), equals > argument.startIndex,
      let service = ItemWord(argument: String(argument[argument.index(after: equals)...]))
    else { return nil }
    name = String(argument[..<equals])
    self.service = service
  }

  /// As it would be typed.
  var argument: String { "\(name)=\(service.argument)" }
  /// A name and a service.
  static var expectation: Expectation { .form(example: "Massage 60=relaxation") }
}

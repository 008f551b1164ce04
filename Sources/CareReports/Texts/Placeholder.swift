/// What stands for a value in help.
package enum Placeholder: CaseIterable, Sendable {
  case file, folder, page, part, path, format, locale, kind, list, clients, amount, count, currency
  case plan, complaint, place, extra, group, insurance, offers
  case date, time
  /// `PATH=VALUE`
  case setting
  /// `PATH=LOW..HIGH`
  case range
  /// `PATH=VALUES`
  case variation
  /// `MEASURE=VALUE`
  case goal
  /// What stays of clients: `98%`, or a table.
  case shares
  /// `PACKAGE:SESSIONS:LAST-DAY`
  case holding
  /// `MEMBERSHIP:DATE`
  case member
  /// `COLUMN=TITLE`
  case column
  /// `NAME=SERVICE`
  case named
}

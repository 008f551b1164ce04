package import PriceListFormat

/// What is wrong with a row of a booking export; it never says what stands there, since that may name a client.
package enum RecordsFault: Hashable, Sendable {
  /// The row is no CSV.
  case syntax(CSVRow.Fault)
  /// The row has so many fields, and the header so many columns.
  case fieldCount(Int, columns: Int)
  /// There is no day in the column of the date.
  case notADate
  /// The month of the date has no such day.
  case noSuchDay
  /// Nothing says who came.
  case noClient
  /// Nothing says what was given or bought.
  case noService
  /// There is no amount in the column of the price.
  case notAnAmount
}

/// What is wrong with a row, and where.
package struct RecordsMistake: Hashable, Sendable {
  /// What is wrong.
  package let fault: RecordsFault
  /// From 1.
  package let line: Int
  /// From 1, as editors count.
  package let column: Int
}

/// Why a booking export says nothing.
package enum RecordsError: Error, Hashable, Sendable {
  /// It has no line.
  case noHeader
  /// The header lacks a column of each kind; the titles that it has.
  case columnsMissing([RecordsColumn], titles: [String])
  /// Two titles of the header may say the same.
  case columnTwice(RecordsColumn, String, String)
  /// The header has no column that was asked for by name; the titles that it has.
  case noSuchColumn(String, titles: [String])
  /// A date of the file, on that line, has its day and month the other way round.
  case otherDateOrder(line: Int)
  /// It has more than so many gibibytes, the most that are read.
  case tooLarge(gibibytes: Int)
  /// No row of it can be used: none is there, or all were left out; why, for the first.
  case noSessions(LeftOut)
}

internal import PriceListFormat

/// Which column of a booking export stands where.
struct RecordsHeader {
  /// How many columns there are.
  let count: Int
  /// Where the known ones are, from 0.
  let places: [RecordsColumn: Int]

  /// Those without which nothing can be told: when, and what.
  private static let required = [RecordsColumn.date, .service]

  /// Reads the first line of a file.
  ///
  /// - Throws: ``RecordsError`` if a column is missing, or two may be the same.
  init(_ row: CSVRow, asked: [RecordsColumn: String]) throws(RecordsError) {
    let titles = (0..<row.count).map { FieldText.text(FieldText.trimmed(row[$0])) }
    var places: [RecordsColumn: Int] = [:]
    for (column, title) in asked.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let place = titles.firstIndex(where: { $0.plainWord == title.plainWord }) else {
        throw .noSuchColumn(title, titles: Self.isData(row) ? [] : titles)
      }
      places[column] = place
    }
    let named = Set(places.values)
    for (place, title) in titles.enumerated() where !named.contains(place) {
      guard let column = RecordsColumn(title: title), asked[column] == nil else { continue }
      if let earlier = places[column] {
        throw .columnTwice(column, titles[earlier], title)
      }
      places[column] = place
    }
    let missing = Self.required.filter { places[$0] == nil }
    let hasClients = RecordsColumn.ofClients.contains { places[$0] != nil }
    guard missing.isEmpty, hasClients else {
      throw .columnsMissing(
        missing + (hasClients ? [] : [.client]), titles: Self.isData(row) ? [] : titles)
    }
    count = titles.count
    self.places = places
  }

  /// Whether a line is no header but a row: then what it says may name a client, and is not told.
  private static func isData(_ row: CSVRow) -> Bool {
    (0..<row.count).contains { place in
      row[place].contains { $0 == UInt8(ascii: "@") || (0x30...0x39).contains($0) }
    }
  }

  /// The bytes of a column in a row, without white space around them; `nil` without the column or a word in it.
  func field(_ column: RecordsColumn, in row: CSVRow) -> ArraySlice<UInt8>? {
    guard let place = places[column] else { return nil }
    let field = FieldText.trimmed(row[place])
    return field.isEmpty ? nil : field
  }

  /// What a column says in a row; `nil` without the column or a word in it.
  func text(_ column: RecordsColumn, in row: CSVRow) -> String? {
    guard let field = field(column, in: row) else { return nil }
    let text = FieldText.text(field)
    return text.isEmpty ? nil : text
  }
}

internal import CareModel

/// Writes a table as CSV: RFC 4180, one thing a row, never dependent on a place.
///
/// Amounts are bare numbers with the currency's decimals; the currency has a column of its own. A
/// text that a spreadsheet would take for a formula is quoted by a leading apostrophe; a number
/// never is.
struct CSVWriter {
  /// Which spreadsheet it is for.
  enum Dialect: Sendable {
    /// `,` and `.`, for machines.
    case plain
    /// `;`, the place's decimal mark, titles in its language, and a byte order mark, for Excel.
    case excel
  }

  /// Which spreadsheet it is for.
  let dialect: Dialect
  /// Whose decimal mark, for Excel.
  let style: LocaleStyle
  /// What amounts are in.
  let currency: Currency

  /// What parts two cells.
  private var separator: String { dialect == .excel ? ";" : "," }

  /// The whole table, a header first; the currency is the last column, if there are amounts.
  ///
  /// - Complexity: O(cells).
  func write(_ table: Table) -> String {
    let (keys, cells) = table.forMachines
    // Some titles are names that clients and practices gave.
    let titles =
      dialect == .excel ? table.titlesForMachines.map { Self.guarded(Self.printable($0)) } : keys
    let hasAmounts = cells.contains { row in
      row.contains(where: \.isMoney)
    }
    let header = titles + (hasAmounts ? ["currency"] : [])
    let rows = cells.map { row in
      row.map(text) + (hasAmounts ? [currency.code] : [])
    }
    let lines = ([header] + rows).map { $0.map(field).joined(separator: separator) + "\r\n" }
    return (dialect == .excel ? "\u{FEFF}" : "") + lines.joined()
  }

  /// Tables one after another, with an empty line between.
  func write(_ tables: [Table]) -> String {
    let texts = tables.map(write)
    let others = texts.dropFirst().map { "\r\n" + $0.drop { $0 == "\u{FEFF}" } }
    return (texts.prefix(1) + others).joined()
  }

  /// A cell as it stands between two separators.
  func bytes(_ cell: Cell) -> [UInt8] { Array(field(text(cell)).utf8) }

  /// What parts two cells.
  var separatorBytes: [UInt8] { Array(separator.utf8) }

  /// The first line.
  func header(_ keys: [String]) -> [UInt8] {
    let line = keys.map(field).joined(separator: separator) + "\r\n"
    return Array(((dialect == .excel ? "\u{FEFF}" : "") + line).utf8)
  }

  /// A cell before it is quoted.
  private func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text), .named(let text, _): Self.guarded(Self.printable(text))
    case .amount(let amount), .fee(let amount, _), .difference(let amount), .figure(let amount):
      number(amount.minor, decimals: currency.decimals)
    case .count(let count), .minutes(let count): String(count)
    case .date(let day): day.description
    case .mean(let parts, let decimals): number(parts, decimals: decimals)
    case .share(let share): number(share.millionths, decimals: 6)
    case .growth(let thousandths), .discount(let thousandths): number(thousandths, decimals: 3)
    case .onRequest: "on request"
    case .absent: ""
    }
  }

  /// Appends an amount as it stands in a cell, digit by digit: sweeps write millions of them.
  func append(_ amount: Amount, to bytes: inout [UInt8]) {
    let first = bytes.count
    var rest = amount.minor.magnitude
    var place = 0
    repeat {
      if place > 0, place == currency.decimals { bytes += mark.utf8.reversed() }
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      place += 1
    } while rest > 0 || place <= currency.decimals
    if amount < .zero { bytes.append(UInt8(ascii: "-")) }
    bytes[first...].reverse()
  }

  /// The decimal mark.
  private var mark: String { dialect == .excel ? style.decimalMark : "." }

  /// A number with the dialect's decimal mark.
  private func number(_ parts: Int, decimals: Int) -> String {
    decimalText(parts, decimals: decimals).split(separator: ".").joined(separator: mark)
  }

  /// A text in which nothing steers a terminal or ends a text early for a program: of control
  /// characters, tabs and line breaks stay.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForeign) else { return text }
    var printable = "".unicodeScalars
    printable.append(contentsOf: text.unicodeScalars.map { isForeign($0) ? "\u{FFFD}" : $0 })
    return String(printable)
  }

  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !["\t", "\n", "\r"].contains(scalar)
  }

  /// A text with an apostrophe before what a spreadsheet would run.
  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  /// A field in quotes where it needs them.
  private func field(_ text: String) -> String {
    let special = dialect == .excel ? "\";\r\n" : "\",;\r\n"
    guard text.unicodeScalars.contains(where: special.unicodeScalars.contains) else { return text }
    // By scalars: a quote with a mark that combines is one character, and no quote to `split`.
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    quoted.append("\"")
    return String(quoted)
  }
}

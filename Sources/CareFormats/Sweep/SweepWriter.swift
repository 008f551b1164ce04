internal import CareModel

/// Writes the rows of a sweep as CSV, any stretch of them on its own.
public struct SweepWriter: Sendable {
  /// Rows of a stretch, and what could not be told in them.
  public struct Rows: Sendable {
    /// Whole rows.
    public let bytes: [UInt8]
    /// How many rows lack something.
    public let faulty: Int
    /// Why the first of them does.
    public let firstFault: String?
  }

  private let sweep: Sweep
  private let columns: [SweepColumn]
  private let csv: CSVWriter
  /// What ends each row: the currency, where some cell is an amount.
  private let end: [UInt8]
  /// By dimension and value.
  private let values: [[[UInt8]]]
  /// By figure: what was worked out beforehand, as it is written.
  private let known: [[WrittenEntry]?]

  /// Prepares to write a sweep whose shared figures have been worked out, for machines or for the
  /// Excel of a place.
  public init(
    _ sweep: Sweep, _ shared: SharedFigures, isForExcel: Bool, style: LocaleStyle
  ) {
    self.sweep = sweep
    csv = CSVWriter(
      dialect: isForExcel ? .excel : .plain,
      style: style, currency: sweep.list.currency)
    let csv = csv
    columns = SweepColumn.all(of: sweep)
    values = sweep.variations.map { variation in
      variation.values.map { csv.bytes(Self.cell($0)) + csv.separatorBytes }
    }
    known = shared.entries.map { $0?.map { WrittenEntry($0, csv) } }
    end = Array((sweep.list.currency.code + "\r\n").utf8)
  }

  /// A value as a cell: a bare number where it is one.
  private static func cell(_ value: String) -> Cell {
    let decimals = value.split(separator: ".").dropFirst().first?.count ?? 0
    guard JSONReader.isNumber(value), let parts = decimalUnits(value, decimals: decimals),
      decimalText(parts, decimals: decimals) == value
    else { return .text(value) }
    return .mean(parts, decimals: decimals)
  }

  /// The first line.
  public var header: [UInt8] {
    let keys = sweep.variations.map(\.path) + columns.map(\.key) + ["currency"]
    return csv.header(keys)
  }

  /// A stretch of rows, parted among workers; in order.
  public func rows(_ range: Range<Int>, with team: Team) -> [Rows] {
    let length = (range.count + team.count - 1) / team.count
    let starts = Array(stride(from: range.lowerBound, to: range.upperBound, by: max(1, length)))
    return team.map(0..<starts.count) { part in
      rows(starts[part]..<min(range.upperBound, starts[part] + length))
    }
  }

  /// A stretch of rows.
  ///
  /// - Parameter range: Within all rows of the sweep.
  /// - Returns: The same bytes whatever other stretches are written, and by whom.
  /// - Complexity: O(rows), and one statement for each figure that was not worked out beforehand.
  public func rows(_ range: Range<Int>) -> Rows {
    var stretch = SweepStretch(sweep: sweep, known: known, csv: csv)
    var coordinates = sweep.grid.coordinates(of: range.lowerBound)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 64)
    var faulty = 0
    var firstFault: String?
    for _ in range {
      let fault = stretch.move(to: coordinates)
      for dimension in coordinates.indices { bytes += values[dimension][coordinates[dimension]] }
      for column in columns {
        stretch.append(column, to: &bytes)
        bytes += csv.separatorBytes
      }
      bytes += end
      if let fault {
        faulty += 1
        firstFault = firstFault ?? fault
      }
      sweep.grid.advance(&coordinates)
    }
    return Rows(bytes: bytes, faulty: faulty, firstFault: firstFault)
  }
}

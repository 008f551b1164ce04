public import CareAnalysis
internal import CareModel
public import PriceListFormat

/// Writes the rows of a sweep as CSV, any stretch of them on its own.
///
/// A stretch is put together column by column, from texts that are made once for all rows that share
/// them.
public struct SweepWriter: Sendable {
  /// Rows of a stretch, and what could not be told in them.
  public struct Rows: Sendable {
    /// Whole rows.
    public let bytes: [UInt8]
    /// How many rows lack something.
    public let faulty: Int
    /// Why the first of them does.
    public let firstFault: AnalysisError?
  }

  /// What is written.
  private let sweep: Sweep
  /// What stands beside the values, from the left.
  private let columns: [SweepColumn]
  /// How cells are written.
  private let csv: CSVWriter
  /// What ends each row: what all rest on, the currency, and the line's end.
  private let end: TextTable
  /// The keys of what all rows rest on.
  private let basisKeys: [String]
  /// By dimension.
  private let values: [TextTable]
  /// By figure: what was worked out beforehand.
  private let known: [WrittenFigure?]
  /// The plans' ids, one for each figure; then `same`, then nothing.
  private let ids: TextTable

  /// Prepares to write a sweep whose shared figures have been worked out, for machines or for the
  /// Excel of a place.
  ///
  /// - Parameters:
  ///   - sweep: What is written.
  ///   - shared: What was worked out beforehand.
  ///   - set: The values of the list that were replaced for this run.
  ///   - isForExcel: Whether it is for Excel, not for machines.
  ///   - style: How people of the place write.
  public init(
    _ sweep: Sweep, _ shared: SharedFigures, set: [Override] = [], isForExcel: Bool,
    style: LocaleStyle
  ) {
    self.sweep = sweep
    let csv = CSVWriter(
      dialect: isForExcel ? .excel : .plain, style: style, currency: sweep.list.currency)
    self.csv = csv
    columns = SweepColumn.all(of: sweep)
    values = sweep.variations.map { variation in
      TextTable(variation.values.map { csv.bytes(Self.cell($0)) + csv.separatorBytes })
    }
    known = zip(sweep.figures, shared.entries).map { figure, entries in
      entries.map { WrittenFigure($0, of: figure, csv) }
    }
    let names = sweep.figures.map { $0.plan?.text ?? "" } + ["same", ""]
    ids = TextTable(names.map { Array($0.utf8) + csv.separatorBytes })
    let basis = SweepBasis(sweep: sweep, set: set).cells
    basisKeys = basis.map(\.key)
    let ending = sweep.list.currency.code + "\r\n"
    end = TextTable([basis.flatMap { csv.bytes($0.cell) + csv.separatorBytes } + ending.utf8])
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
    csv.header(
      sweep.variations.map(\.path.description) + columns.map(\.key) + basisKeys + ["currency"])
  }

  /// A stretch of rows, parted among workers; in order.
  public func rows(_ range: Range<Int>, with pool: WorkerPool) -> [Rows] {
    let length = (range.count + pool.count - 1) / pool.count
    let starts = Array(stride(from: range.lowerBound, to: range.upperBound, by: max(1, length)))
    return pool.map(0..<starts.count) { part in
      rows(starts[part]..<min(range.upperBound, starts[part] + length))
    }
  }

  /// A stretch of rows.
  ///
  /// - Parameter range: Within all rows of the sweep.
  /// - Returns: The same bytes whatever other stretches are written, and by whom.
  /// - Complexity: O(rows), and one statement for each figure that was not worked out beforehand.
  public func rows(_ range: Range<Int>) -> Rows {
    let coordinates = sweep.grid.coordinates(of: range)
    let figures = sweep.figures.indices.map { figure(at: $0, coordinates, range.count) }
    let texts =
      zip(values, coordinates).map { ($0, $1) } + columns.map { text(of: $0, figures, range.count) }
      + [(end, [Int](repeating: 0, count: range.count))]
    let faults = figures.flatMap(\.faults).sorted { $0.row < $1.row }
    return Rows(
      bytes: Self.joined(texts, rows: range.count), faulty: Set(faults.map(\.row)).count,
      firstFault: faults.first?.reason)
  }

  /// Texts of one column after another, row by row.
  private static func joined(_ texts: [(TextTable, places: [Int])], rows: Int) -> [UInt8] {
    var lengths = [Int](repeating: 0, count: rows)
    for (table, places) in texts { table.measure(places, into: &lengths) }
    var cursors: [Int] = []
    cursors.reserveCapacity(rows)
    var length = 0
    for row in lengths {
      cursors.append(length)
      length += row
    }
    var bytes = [UInt8](repeating: 0, count: length)
    var output = bytes.mutableSpan
    for (table, places) in texts { table.copy(places, into: &output, at: &cursors) }
    return bytes
  }
}

// What stands in a column.
extension SweepWriter {
  /// A figure's entries, with which of them each row has.
  private func figure(
    at place: Int, _ coordinates: [[Int]], _ rows: Int
  ) -> (figure: WrittenFigure, places: [Int], faults: [(row: Int, reason: AnalysisError)]) {
    let figure = sweep.figures[place]
    var places = figure.projection.places(of: coordinates, rows: rows)
    let written = known[place] ?? local(figure, &places)
    guard !written.faults.isEmpty else { return (written, places, []) }
    let faults = places.indices.compactMap { row in
      written.faults[places[row]].map { (row, $0) }
    }
    return (written, places, faults)
  }

  /// A figure that was not worked out beforehand, for the combinations of some rows; their places
  /// become those among these.
  private func local(_ figure: SweepFigure, _ places: inout [Int]) -> WrittenFigure {
    var found: [Int: Int] = [:]
    var entries: [SweepEntry] = []
    for row in places.indices {
      let index = places[row]
      if found[index] == nil {
        found[index] = entries.count
        entries.append(sweep.entry(of: figure, at: index))
      }
      places[row] = found[index] ?? 0
    }
    return WrittenFigure(entries, of: figure, csv)
  }

  /// What stands in a column: the texts that occur, and which of them each row has.
  private func text(
    of column: SweepColumn,
    _ figures: [(
      figure: WrittenFigure, places: [Int], faults: [(row: Int, reason: AnalysisError)]
    )],
    _ rows: Int
  ) -> (TextTable, [Int]) {
    switch column.content {
    case .cell(let figure, let place): (figures[figure].figure.cells[place], figures[figure].places)
    case .difference(let figure, let against):
      differences(
        (figures[figure].figure.costs, figures[figure].places),
        (figures[against].figure.costs, figures[against].places), rows)
    case .cheapest(let choices):
      cheapest(choices.map { ($0, figures[$0].figure.costs, figures[$0].places) }, rows)
    }
  }

  /// A plan's cost minus the other's; empty where one of them is not known.
  private func differences(
    _ own: (costs: [Int], places: [Int]), _ other: (costs: [Int], places: [Int]), _ rows: Int
  ) -> (TextTable, [Int]) {
    var table = TextTable()
    let separator = csv.separatorBytes
    for row in 0..<rows {
      let (one, two) = (own.costs[own.places[row]], other.costs[other.places[row]])
      table.append { bytes in
        if one >= 0, two >= 0 { csv.append(Amount(minor: one - two), to: &bytes) }
        bytes += separator
      }
    }
    return (table, Array(0..<rows))
  }

  /// The plan that costs least; `same` if several do, nothing where some cost is not known.
  private func cheapest(
    _ choices: [(figure: Int, costs: [Int], places: [Int])], _ rows: Int
  ) -> (TextTable, [Int]) {
    let same = sweep.figures.count
    var least = [Int](repeating: .max, count: rows)
    var winners = [Int](repeating: same + 1, count: rows)
    for (figure, costs, places) in choices {
      for row in 0..<rows where least[row] >= 0 {
        let cost = costs[places[row]]
        if cost < least[row] {
          winners[row] = cost < 0 ? same + 1 : figure
          least[row] = cost
        } else if cost == least[row] {
          winners[row] = same
        }
      }
    }
    return (ids, winners)
  }
}

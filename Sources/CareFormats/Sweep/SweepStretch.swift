internal import CareModel

/// An entry as it is written.
struct WrittenEntry: Sendable {
  let cost: Amount?
  let cells: [[UInt8]]
  let fault: String?

  init(_ entry: SweepEntry, _ csv: CSVWriter) {
    cost = entry.cost
    cells = entry.cells.map(csv.bytes)
    fault = entry.fault
  }
}

/// Walks over a stretch of rows: the entry of every figure where it stands.
struct SweepStretch {
  let sweep: Sweep
  let known: [[WrittenEntry]?]
  let csv: CSVWriter
  /// By figure, where nothing was worked out beforehand: what was, within this stretch.
  private var found: [[Int: WrittenEntry]]
  private var entries: [WrittenEntry] = []

  init(sweep: Sweep, known: [[WrittenEntry]?], csv: CSVWriter) {
    self.sweep = sweep
    self.known = known
    self.csv = csv
    found = sweep.figures.map { _ in [:] }
  }

  /// Goes to a combination; gives why something of it cannot be told.
  mutating func move(to coordinates: [Int]) -> String? {
    entries.removeAll(keepingCapacity: true)
    var fault: String?
    for (place, figure) in sweep.figures.enumerated() {
      let entry = entry(of: figure, place, at: figure.face.index(at: coordinates))
      if let reason = entry.fault { fault = fault ?? reason }
      entries.append(entry)
    }
    return fault
  }

  private mutating func entry(of figure: SweepFigure, _ place: Int, at index: Int) -> WrittenEntry {
    if let entries = known[place] { return entries[index] }
    if let entry = found[place][index] { return entry }
    let entry = WrittenEntry(sweep.entry(of: figure, at: index), csv)
    found[place][index] = entry
    return entry
  }

  func append(_ column: SweepColumn, to bytes: inout [UInt8]) {
    switch column.content {
    case .cell(let figure, let place): bytes += entries[figure].cells[place]
    case .difference(let figure, let against):
      guard let own = entries[figure].cost, let other = entries[against].cost else { return }
      csv.append(own - other, to: &bytes)
    case .cheapest(let plans): append(cheapest: plans, to: &bytes)
    }
  }

  /// The plan that costs least; `same` if several do.
  private func append(cheapest plans: [(figure: Int, id: [UInt8])], to bytes: inout [UInt8]) {
    var least: Amount?
    var id: [UInt8] = []
    for plan in plans {
      guard let cost = entries[plan.figure].cost else { return }
      if let known = least, cost >= known {
        if cost == known { id = Array("same".utf8) }
        continue
      }
      least = cost
      id = plan.id
    }
    bytes += id
  }
}

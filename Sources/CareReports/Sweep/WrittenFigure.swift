internal import CareModel

/// A figure's entries as they are written.
struct WrittenFigure: Sendable {
  /// By entry; negative where it is not known.
  let costs: [Int]
  /// By measure.
  let cells: [TextTable]
  /// By entry, why it cannot be told; empty if all can.
  let faults: [String?]

  init(_ entries: [SweepEntry], of figure: SweepFigure, _ csv: CSVWriter) {
    costs = entries.map { $0.cost?.minor ?? -1 }
    cells = figure.measures.indices.map { place in
      TextTable(entries.map { csv.bytes($0.cells[place]) + csv.separatorBytes })
    }
    faults = entries.contains { $0.fault != nil } ? entries.map(\.fault) : []
  }
}

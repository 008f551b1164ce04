internal import CareAnalysis
internal import CareModel

/// A figure's entries as they are written.
struct WrittenFigure: Sendable {
  /// By entry; negative where it is not known.
  let costs: [Int]
  /// By measure.
  let cells: [TextTable]
  /// By entry, why it cannot be told; empty if all can.
  let faults: [AnalysisError?]

  /// Writes each entry once, however many rows it stands in.
  init(_ entries: [SweepEntry], of figure: SweepFigure, _ csv: CSVWriter) {
    costs = entries.map { $0.cost?.minor ?? -1 }
    cells = figure.measures.indices.map { place in
      TextTable(entries.map { csv.bytes(Cell($0.values[place])) + csv.separatorBytes })
    }
    faults = entries.contains { $0.fault != nil } ? entries.map(\.fault) : []
  }
}

extension Cell {
  /// A value of a sweep as it is written.
  init(_ value: SweepValue) {
    self =
      switch value {
      case .amount(let amount): .amount(amount)
      case .count(let count): .count(count)
      case .thousandths(let share): .mean(share, decimals: 3)
      case .day(let day): .date(day)
      case .always: .text("always")
      case .never: .text("never")
      case .onRequest: .onRequest
      case .absent: .absent
      }
  }
}
